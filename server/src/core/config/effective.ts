import type { Asking } from "../control/endUseRequired.ts";
import type { IsoDate } from "../date.ts";
import { type ContentNode, contentOf, entryOf } from "../formats/tree.ts";
import type { DocumentKind } from "../model/types.ts";
import type { ActStateSettings } from "../packs/at.ts";
import type { SeveritySettings } from "../rule.ts";
import type { ConfigFile } from "./chain.ts";
import { actStatesOf, askingOf, overridesIn, severitiesOf } from "./configOf.ts";
import { matcherOf } from "./fileRules.ts";
import { entriesOf, textsOf } from "./nodes.ts";

/** The position of a setting. */
export interface Origin {
  readonly file: ConfigFile;
  /** Offset in the text of the file. */
  readonly start: number;
}

/** A pattern that matches a file. */
export interface PatternMatch {
  readonly pattern: string;
  readonly from: Origin;
}

/** Settings in effect for a file, with their positions. Undefined means the default. */
export interface Effective {
  readonly excluded: PatternMatch | undefined;
  readonly claimed: (PatternMatch & { readonly kind: DocumentKind }) | undefined;
  readonly asOf: { readonly value: IsoDate; readonly from: Origin } | undefined;
  readonly regimes: { readonly value: readonly string[]; readonly from: Origin } | undefined;
  readonly traceRareEarths: { readonly value: boolean; readonly from: Origin } | undefined;
  readonly materials: readonly { readonly class: string; readonly asking: Asking; readonly from: Origin }[];
  readonly actStates: readonly { readonly act: string; readonly state: ActStateSettings[string]; readonly from: Origin }[];
  readonly rules: readonly RuleLevel[];
  readonly packs: readonly { readonly path: string; readonly from: Origin }[];
  /** The matching pattern of a mapping, by the name of the mapping. */
  mapping(name: string): PatternMatch | undefined;
  /** As written, relative to the folder of its file. */
  readonly baseline: { readonly value: string; readonly from: Origin } | undefined;
}

/** A rule whose severity is set. */
export interface RuleLevel {
  readonly rule: string;
  readonly level: NonNullable<SeveritySettings[string]>;
  /** The pattern of the override that sets it; undefined for `rules`. */
  readonly pattern: string | undefined;
  readonly from: Origin;
}

/**
 * The settings in effect for one file, with their positions. Their values are those of `fileRules` for the merged configuration.
 *
 * @param layers files by rising precedence, without faults
 * @param path relative to the root, with slashes
 */
export function effectiveFor(layers: readonly ConfigFile[], path: string): Effective {
  const bom = firstMatch(layers, "bom", path);
  const shipment = firstMatch(layers, "shipment", path);
  return {
    excluded: firstMatch(layers, "exclude", path),
    claimed: bom !== undefined ? { ...bom, kind: "bom" } : shipment && { ...shipment, kind: "shipment" },
    asOf: lastSet(layers, "asOf", ({ parsed }) => parsed.config.asOf),
    regimes: lastSet(layers, "regimes", ({ parsed }) => parsed.config.regimes),
    traceRareEarths: lastSet(layers, "traceRareEarths", ({ parsed }) => parsed.config.traceRareEarths),
    materials: settingsIn(layers, "materials", askingOf).map(({ name, value, from }) => ({ class: name, asking: value, from })),
    actStates: settingsIn(layers, "actStates", actStatesOf).map(({ name, value, from }) => ({ act: name, state: value, from })),
    rules: levelsFor(layers, path),
    packs: layers.flatMap((file) => file.parsed.packs.map(({ value, start }) => ({ path: value, from: { file, start } }))),
    mapping: (name) => mappingMatch(layers, name, path),
    baseline: lastSet(layers, "baseline", ({ parsed }) => parsed.baseline?.value),
  };
}

function firstMatch(layers: readonly ConfigFile[], key: "bom" | "shipment" | "exclude", path: string): PatternMatch | undefined {
  for (const file of layers) {
    const match = matchIn(file, contentOf(contentOf(file.parsed.root, "files"), key), path);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** The matching pattern of a mapping. A later mapping replaces one of the same name as a whole. */
function mappingMatch(layers: readonly ConfigFile[], name: string, path: string): PatternMatch | undefined {
  const file = layers.findLast(({ parsed }) => entryOf(contentOf(parsed.root, "mappings"), name) !== undefined);
  return file && matchIn(file, contentOf(contentOf(contentOf(file.parsed.root, "mappings"), name), "files"), path);
}

function matchIn(file: ConfigFile, patterns: ContentNode | undefined, path: string): PatternMatch | undefined {
  const found = textsOf(patterns).find(({ value }) => matcherOf([value])(path));
  return found && { pattern: found.value, from: { file, start: found.start } };
}

function lastSet<T>(layers: readonly ConfigFile[], key: string, read: (file: ConfigFile) => T | undefined) {
  let last: { readonly value: T; readonly from: Origin } | undefined;
  for (const file of layers) {
    const entry = entryOf(file.parsed.root, key);
    const value = read(file);
    if (entry !== undefined && value !== undefined) last = { value, from: { file, start: entry.key.start } };
  }
  return last;
}

/** The entries of a map over all files, sorted by name; the last file to set a name wins. */
function settingsIn<T>(
  layers: readonly ConfigFile[],
  key: string,
  read: (map: ContentNode | undefined) => Readonly<Record<string, T>>,
): readonly { readonly name: string; readonly value: T; readonly from: Origin }[] {
  const found = new Map<string, { readonly name: string; readonly value: T; readonly from: Origin }>();
  for (const file of layers) {
    const map = contentOf(file.parsed.root, key);
    const values = read(map);
    for (const { name, key: said } of entriesOf(map)) {
      const value = values[name];
      if (value !== undefined) found.set(name, { name, value, from: { file, start: said.start } });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function levelsFor(layers: readonly ConfigFile[], path: string): readonly RuleLevel[] {
  const found = new Map<string, RuleLevel>();
  const take = (file: ConfigFile, map: ContentNode | undefined, pattern: string | undefined): void => {
    const levels = severitiesOf(map);
    for (const { name, key } of entriesOf(map)) {
      const level = levels[name];
      if (level !== undefined) found.set(name, { rule: name, level, pattern, from: { file, start: key.start } });
    }
  };
  for (const file of layers) {
    take(file, contentOf(file.parsed.root, "rules"), undefined);
    for (const item of overridesIn(file.parsed.root)) {
      const match = matchIn(file, contentOf(item, "files"), path);
      if (match !== undefined) take(file, contentOf(item, "rules"), match.pattern);
    }
  }
  return [...found.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
