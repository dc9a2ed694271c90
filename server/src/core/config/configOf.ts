import type { Asking, AskingSettings } from "../control/endUseRequired.ts";
import { parseIsoDate } from "../date.ts";
import type { Severity } from "../finding.ts";
import { type ContentNode, content, contentOf, type Node } from "../formats/tree.ts";
import { spelledAt, spelledOf } from "../mappings/own/scalars.ts";
import type { ActStateSettings } from "../packs/at.ts";
import type { SeveritySettings } from "../rule.ts";
import type { MappingsRead } from "./mappingsOf.ts";
import { entriesOf, isTrue, textsOf } from "./nodes.ts";
import type { Config } from "./types.ts";

/** Reads the settings of one file. Values of the wrong form are ignored, since the schema check reports them. */
export function configOf(root: Node, { mappings, broken }: Pick<MappingsRead, "mappings" | "broken">): Config {
  const files = contentOf(root, "files");
  const gitignored = contentOf(files, "gitignored");
  const regimes = contentOf(root, "regimes");
  const trace = contentOf(root, "traceRareEarths");
  return {
    files: {
      bom: values(contentOf(files, "bom")),
      shipment: values(contentOf(files, "shipment")),
      parts: values(contentOf(files, "parts")),
      exclude: values(contentOf(files, "exclude")),
      unread: values(contentOf(files, "unread")),
      gitignored: gitignored === undefined ? undefined : isTrue(gitignored),
    },
    regimes: regimes === undefined ? undefined : values(regimes),
    asOf: parseIsoDate(spelledAt(root, "asOf")?.value ?? ""),
    actStates: actStatesOf(contentOf(root, "actStates")),
    rules: severitiesOf(contentOf(root, "rules")),
    overrides: overridesIn(root).map((override) => ({
      files: values(contentOf(override, "files")),
      rules: severitiesOf(contentOf(override, "rules")),
    })),
    mappings,
    brokenMappings: broken,
    traceRareEarths: trace === undefined ? undefined : isTrue(trace),
    materials: askingOf(contentOf(root, "materials")),
  };
}

/** The entries of `overrides`. */
export function overridesIn(root: Node | undefined): readonly Node[] {
  const overrides = contentOf(root, "overrides");
  return overrides?.kind === "seq" ? overrides.items : [];
}

const levels: ReadonlySet<string> = new Set<Severity | "off">(["error", "warning", "information", "hint", "off"]);

/** Reads severities of rules. YAML 1.2 reads a plain `off` as text, so the source text is compared. */
export function severitiesOf(map: ContentNode | undefined): SeveritySettings {
  return pairs(map, levels) as SeveritySettings; // the set holds levels only
}

const states: ReadonlySet<string> = new Set(["in-force", "suspended", "ended"]);

/** Reads states of acts; other values are ignored. */
export function actStatesOf(map: ContentNode | undefined): ActStateSettings {
  return pairs(map, states) as ActStateSettings; // the set holds states only
}

const askings: ReadonlySet<string> = new Set<Asking>(["ask", "controlled", "off"]);

/** Reads settings of material classes; other values are ignored. */
export function askingOf(map: ContentNode | undefined): AskingSettings {
  return pairs(map, askings) as AskingSettings; // the set holds these words only
}

/** The entries of a map whose value is one of `words`; the schema check reports the others. */
function pairs(map: ContentNode | undefined, words: ReadonlySet<string>): Record<string, string> {
  const found = entriesOf(map).flatMap(({ name, value }) => {
    const word = spelledOf(content(value))?.value;
    return word !== undefined && words.has(word) ? [[name, word] as const] : [];
  });
  return Object.fromEntries(found);
}

function values(list: ContentNode | undefined): string[] {
  return list?.kind === "seq" ? textsOf(list).map(({ value }) => value) : [];
}
