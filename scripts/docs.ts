import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inEnglish } from "../server/src/core/l10n/texts.ts";
import { openPacks } from "../server/src/core/packs/at.ts";
import { isLower, mayNotBeLowered, type RuleMeta, tellsUnread } from "../server/src/core/ruleMeta.ts";
import { byCodeUnit } from "../server/src/core/text/ordered.ts";
import type { Severity } from "../server/src/index.ts";
import { proposedContent } from "../server/src/project/proposal/content.ts";
import { propose } from "../server/src/project/proposal/proposal.ts";
import { rules } from "../server/src/rules/registry.ts";
import { packBundle, rulePages } from "./bundleData.ts";
import { type DocsInput, docPages } from "./lib/docs/pages.ts";
import { readSchemas } from "./lib/schemaFiles.ts";

/** The lodestone.yaml that the extension writes: the same as by `lodestone init` in an empty folder. */
const settingsFile = "client/new/settings.yaml";

/** The manifest, which lists ids of rules and acts for completion in settings. */
const manifestFile = "package.json";

/** Folders below `docs/` with generated pages only; pages that are no longer generated are removed. */
const generatedFolders = ["acts", "rules"];

/**
 * Generates the pages below `docs/` of the project at `root`, and the ids of rules and acts in its manifest. Removes pages of rules and
 * acts that are gone. Returns the changed files as paths from the root; with `check` it writes nothing and returns the outdated ones.
 * Throws where a pack is broken.
 */
export function generateDocs(root: string, { check }: { readonly check: boolean }): string[] {
  const input = docsInput(root);
  const pages = new Map([...docPages(input)].map(([name, page]) => [`docs/${name}`, page]));
  pages.set(settingsFile, emptySettings(input));
  pages.set(manifestFile, withSettingIds(readFileSync(join(root, manifestFile), "utf8"), input));
  const changed = [...pages].filter(([file, page]) => !existsSync(join(root, file)) || readFileSync(join(root, file), "utf8") !== page);
  const orphans = pagesOf(root).filter((file) => !pages.has(file));
  if (!check) {
    for (const [file, page] of changed) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), page);
    }
    for (const file of orphans) rmSync(join(root, file));
  }
  return [...changed.map(([file]) => file), ...orphans];
}

/** Collects the input of the pages of the project at `root`. */
export function docsInput(root: string): DocsInput {
  const packs = packBundle(root);
  if ("faults" in packs) throw new Error(`No page can be made while a pack is broken:\n${packs.faults.join("\n")}`);
  const packSchema = readSchemas(root).get("pack.schema.json");
  if (packSchema === undefined) throw new Error("schemas/pack.schema.json is missing.");
  return { bundle: packs.bundle, metas: rules.map(({ meta }) => meta), readmes: rulePages(root), packSchema };
}

/** Settings with comments only. Day and act of the examples are the last ones in the packs, so the file only changes with them. */
function emptySettings({ bundle }: DocsInput): string {
  const { headers, settleableActs } = openPacks(bundle);
  const today =
    headers
      .map(({ reviewedOn }) => reviewedOn)
      .sort(byCodeUnit)
      .at(-1) ?? "";
  const nothing = propose({ files: [], others: [], countries: new Map(), unread: [] });
  return proposedContent(nothing, undefined, { packs: { settleableActs }, texts: inEnglish, today });
}

/** The manifest with the ids of rules and acts that settings may name, and the levels of rules that take only some. */
function withSettingIds(manifest: string, { bundle, metas }: DocsInput): string {
  const named = JSON.parse(manifest);
  const { "lodestone.actStates": states, "lodestone.rules": setting } = named.contributes.configuration.properties;
  states.propertyNames.enum = [...openPacks(bundle).settleableActs].sort(byCodeUnit);
  setting.propertyNames.enum = metas.map(({ id }) => id);
  const levels: readonly string[] = setting.additionalProperties.enum;
  const narrowed = metas.filter((meta) => mayNotBeLowered(meta) || tellsUnread(meta.id));
  const levelsOf = (meta: RuleMeta): readonly string[] =>
    levels.filter((level) => level !== "off" && !(mayNotBeLowered(meta) && isLower(level as Severity, meta))); // `off` aside, all are severities
  setting.properties = Object.fromEntries(narrowed.map((meta) => [meta.id, { enum: levelsOf(meta) }]));
  return `${JSON.stringify(named, undefined, 2)}\n`;
}

function pagesOf(root: string): string[] {
  return generatedFolders
    .filter((folder) => existsSync(join(root, "docs", folder)))
    .flatMap((folder) =>
      readdirSync(join(root, "docs", folder), { recursive: true, encoding: "utf8" }).map(
        (name) => `docs/${folder}/${name.replaceAll("\\", "/")}`,
      ),
    )
    .filter((file) => file.endsWith(".md"))
    .sort();
}
