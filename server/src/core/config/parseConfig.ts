import { content, contentOf, type Node } from "../formats/tree.ts";
import { yaml } from "../formats/yaml/index.ts";
import { message, verbatim } from "../l10n/message.ts";
import { spelledAt } from "../mappings/own/scalars.ts";
import { checkDocument } from "../schema/checkDocument.ts";
import { saidOf } from "../text/wording.ts";
import type { Spelled } from "../text/written.ts";
import { configOf } from "./configOf.ts";
import { mustStand } from "./idleSettings.ts";
import { mappingsOf } from "./mappingsOf.ts";
import { isElsewhere, textsOf } from "./nodes.ts";
import { patternFaults } from "./patternFaults.ts";
import { type Config, type ConfigFault, noConfig } from "./types.ts";

/** One file of a configuration as read by itself. */
export interface ParsedConfig {
  /** Undefined where the file sets nothing. */
  readonly root: Node | undefined;
  /** What it sets by itself. */
  readonly config: Config;
  /** What it extends, as written: each wins over those before it, and the file over all. */
  readonly extends: readonly Spelled[];
  /** Paths of the company's own packs as written, relative to the folder of the file. */
  readonly packs: readonly Spelled[];
  /** Path of the baseline as written, relative to the folder of the file; undefined for none. */
  readonly baseline: Spelled | undefined;
  /** What is wrong with it, whatever the packs hold; in the order of the text. With a fault nothing may be judged by it. */
  readonly faults: readonly ConfigFault[];
}

/** More characters are no settings that a person wrote, and would cost every run. */
const longest = 1_000_000;

/**
 * Reads the text of a `lodestone.yaml`, or of a file that one extends. Never throws. An empty file sets nothing and is
 * right; anything that is misspelt is a fault, because a setting that is passed over in silence may turn a finding off or on.
 */
export function parseConfig(text: string): ParsedConfig {
  if (text.length > longest) {
    const said = [message("config-too-long", { length: text.length, most: longest }), message("config-too-long-advice")];
    return { ...empty, faults: [{ ruleId: "schema/value", message: said, start: 0, end: 0 }] };
  }
  const tree = yaml.read(text);
  const faults: ConfigFault[] = tree.problems.map((problem) => {
    const { rule, start, end } = problem;
    return { ruleId: rule, message: saidOf(problem), start, end };
  });
  const [first, second] = tree.documents.filter(({ root }) => root !== undefined);
  if (second !== undefined) {
    const said = [message("config-second-document"), message("config-second-document-advice")];
    faults.push({ ruleId: "schema/value", message: said, start: second.start, end: second.start });
  }
  const root = first?.root;
  if (root === undefined || isNull(root)) return { ...empty, faults };
  const packs = contentOf(root, "packs");
  const mappings = mappingsOf(root);
  const parsed = {
    root,
    config: configOf(root, mappings),
    extends: textsOf(contentOf(root, "extends")),
    packs: packs?.kind === "seq" ? textsOf(packs) : [],
    baseline: spelledAt(root, "baseline"),
  };
  faults.push(
    ...checkDocument(root, "config", text, tree).map((fault) => ({ ...fault, message: saidOf(fault) })),
    ...elsewhere(parsed.packs),
    ...unfitBaseline(parsed.baseline),
    ...patternFaults(root),
    ...mustStand(root),
    ...mappings.faults.map(({ ruleId, said, start, end }) => ({ ruleId, message: [said], start, end })),
  );
  return { ...parsed, faults: faults.sort((a, b) => a.start - b.start || a.end - b.end) };
}

const empty = { root: undefined, config: noConfig, extends: [], packs: [], baseline: undefined };

function isNull(root: Node): boolean {
  const node = content(root);
  return node.kind === "scalar" && node.value === null;
}

/** Where the packs of a company are read from must be the same on every machine. */
function elsewhere(paths: readonly Spelled[]): ConfigFault[] {
  return paths
    .filter(({ value }) => isElsewhere(value))
    .map(({ value, start, end }) => {
      const said = [message("config-pack-elsewhere", { path: verbatim(value) }), message("config-pack-elsewhere-advice")];
      return { ruleId: "schema/value", message: said, start, end };
    });
}

/** A baseline is read by everyone who checks, and editors watch files whose names end so. */
function unfitBaseline(path: Spelled | undefined): ConfigFault[] {
  if (path === undefined || (!isElsewhere(path.value) && /\.json$/i.test(path.value))) return [];
  const { value, start, end } = path;
  const summary = message(isElsewhere(value) ? "config-baseline-elsewhere" : "config-baseline-name", { path: verbatim(value) });
  return [{ ruleId: "schema/value", message: [summary, message("config-baseline-advice")], start, end }];
}
