import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rules } from "../server/src/rules/registry.ts";
import { packBundle, rulePages } from "./bundleData.ts";
import { type DocsInput, docPages } from "./lib/docs/pages.ts";
import { readSchemas } from "./lib/schemaFiles.ts";

/** Folders below `docs/` that hold nothing but generated pages: a page there that nothing makes any more is removed. */
const generatedFolders = ["acts", "rules"];

/**
 * Writes the pages below `docs/` of the project at `root`, removes those of acts and rules that are gone, and returns
 * the files concerned, as paths from the root. With `check` nothing is touched: the files returned are those that are
 * not up to date. Throws when a pack is broken.
 */
export function generateDocs(root: string, { check }: { readonly check: boolean }): string[] {
  const pages = new Map([...docPages(docsInput(root))].map(([name, page]) => [`docs/${name}`, page]));
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

/** What the pages of the project at `root` are made from. */
export function docsInput(root: string): DocsInput {
  const packs = packBundle(root);
  if ("faults" in packs) throw new Error(`No page can be made while a pack is broken:\n${packs.faults.join("\n")}`);
  const packSchema = readSchemas(root).get("pack.schema.json");
  if (packSchema === undefined) throw new Error("schemas/pack.schema.json is missing.");
  return { bundle: packs.bundle, metas: rules.map(({ meta }) => meta), readmes: rulePages(root), packSchema };
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
