import type { Config as Settings } from "../../generated/lodestone.ts";
import { content, contentOf, entriesOf, type Node } from "../formats/tree.ts";
import { yaml } from "../formats/yaml/index.ts";
import { message, verbatim } from "../l10n/message.ts";
import { spelledAt } from "../mappings/own/scalars.ts";
import { checkDocument } from "../schema/checkDocument.ts";
import { toValue } from "../schema/toValue.ts";
import { saidOf } from "../text/wording.ts";
import type { Spelled } from "../text/written.ts";
import { configOf, overridesIn } from "./configOf.ts";
import { mustStand } from "./idleSettings.ts";
import { mappingsOf } from "./mappingsOf.ts";
import { isElsewhere, textsOf } from "./nodes.ts";
import { patternFault } from "./patternFault.ts";
import { type Config, type ConfigFault, noConfig } from "./types.ts";

/** One parsed configuration file, without the files it extends. */
export interface ParsedConfig {
  /** Undefined where the file sets nothing. */
  readonly root: Node | undefined;
  /** Settings of this file alone; only its mappings where it cannot be read or does not keep to the schema. */
  readonly config: Config;
  /** Entries of `extends` by rising precedence; the file itself overrides them all. */
  readonly extends: readonly Spelled[];
  /** Paths of the company's own packs as written, relative to the folder of the file. */
  readonly packs: readonly Spelled[];
  /** The bundle of law that it names; undefined for none. */
  readonly law: NamedLaw | undefined;
  /** Path of the baseline as written, relative to the folder of the file; undefined for none. */
  readonly baseline: Spelled | undefined;
  /** Faults that do not depend on packs, in the order of the text. */
  readonly faults: readonly ConfigFault[];
}

/** A bundle of law, as settings name it. */
export interface NamedLaw {
  readonly path: Spelled;
  /** The digest that it must have; undefined for any. */
  readonly digest: Spelled | undefined;
}

/** Greatest length of a configuration, in UTF-16 code units. No person writes a longer one, and it would slow every run. */
const longest = 1_000_000;

/**
 * Parses a `lodestone.yaml`, or a file that one extends. Never throws. An empty file is valid and sets nothing. Every misspelt setting is a
 * fault, because ignoring it in silence could switch a finding off or on.
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
  const mistakes = checkDocument(root, "config", text, tree);
  // The schema check skips the parts that the parser could not read.
  const isRight = tree.problems.length + mistakes.length === 0;
  const parsed = {
    root,
    config: configOf(isRight ? (toValue(root) as Settings) : {}, mappings), // the schema allows nothing else
    extends: textsOf(contentOf(root, "extends")),
    packs: packs?.kind === "seq" ? textsOf(packs) : [],
    law: lawIn(root),
    baseline: spelledAt(root, "baseline"),
  };
  faults.push(
    ...mistakes.map((fault) => ({ ...fault, message: saidOf(fault) })),
    ...elsewhere(parsed.packs),
    ...unfitBaseline(parsed.baseline),
    ...patternFaults(root),
    ...mustStand(root),
    ...mappings.faults.map(({ ruleId, said, start, end }) => ({ ruleId, message: [said], start, end })),
  );
  return { ...parsed, faults: faults.sort((a, b) => a.start - b.start || a.end - b.end) };
}

const empty = { root: undefined, config: noConfig, extends: [], packs: [], law: undefined, baseline: undefined };

function lawIn(root: Node): NamedLaw | undefined {
  const law = contentOf(root, "law");
  const path = law?.kind === "map" ? spelledAt(law, "path") : spelledAt(root, "law");
  return path && { path, digest: law?.kind === "map" ? spelledAt(law, "digest") : undefined };
}

function isNull(root: Node): boolean {
  const node = content(root);
  return node.kind === "scalar" && node.value === null;
}

/** Faults of pack paths that depend on the machine. */
function elsewhere(paths: readonly Spelled[]): ConfigFault[] {
  return paths
    .filter(({ value }) => isElsewhere(value))
    .map(({ value, start, end }) => {
      const said = [message("config-pack-elsewhere", { path: verbatim(value) }), message("config-pack-elsewhere-advice")];
      return { ruleId: "schema/value", message: said, start, end };
    });
}

/** Faults of a baseline path. It must be the same on every machine, and editors only watch files that end in `.json`. */
function unfitBaseline(path: Spelled | undefined): ConfigFault[] {
  if (path === undefined || (!isElsewhere(path.value) && /\.json$/i.test(path.value))) return [];
  const { value, start, end } = path;
  const summary = message(isElsewhere(value) ? "config-baseline-elsewhere" : "config-baseline-name", { path: verbatim(value) });
  return [{ ruleId: "schema/value", message: [summary, message("config-baseline-advice")], start, end }];
}

/** Greatest number of patterns in a file; each is matched against every path. */
const mostPatterns = 1000;

/** Faults of the patterns in a configuration. */
function patternFaults(root: Node): ConfigFault[] {
  const claiming = [...overridesIn(root), ...entriesOf(contentOf(root, "mappings")).map(({ value }) => value)];
  const lists = [
    ...entriesOf(contentOf(root, "files")).flatMap(({ name, value }) => (name.startsWith("x-") ? [] : [content(value)])),
    ...claiming.map((holder) => contentOf(holder, "files")),
  ];
  const patterns = lists.flatMap((list) => (list?.kind === "seq" ? textsOf(list) : []));
  const excess = patterns[mostPatterns];
  if (excess !== undefined) {
    const summary = message("config-patterns-too-many", { count: patterns.length, most: mostPatterns });
    const said = [summary, message("config-patterns-too-many-advice")];
    return [{ ruleId: "schema/value", message: said, start: excess.start, end: excess.end }];
  }
  return patterns.flatMap(({ value, start, end }: Spelled) => {
    // The schema reports an empty pattern.
    const fault = value === "" ? undefined : patternFault(value);
    return fault === undefined ? [] : [{ ruleId: "schema/value", message: fault, start, end }];
  });
}
