import type { Config as Settings } from "../../generated/lodestone.ts";
import { type ContentNode, contentOf, entriesOf, entryOf } from "../formats/tree.ts";
import type { DocumentKind } from "../model/types.ts";
import { toValue } from "../schema/toValue.ts";
import type { ConfigFile } from "./chain.ts";
import { overridesIn } from "./configOf.ts";
import { matcherOf } from "./fileRules.ts";
import { textsOf } from "./nodes.ts";

/** The position of a setting. */
export interface Origin {
  readonly file: ConfigFile;
  /** Offset in the text of the file. */
  readonly start: number;
}

/** A setting with its position. */
export interface Placed<T> {
  readonly value: T;
  readonly from: Origin;
}

/** A pattern that matches a file. */
export interface PatternMatch {
  readonly pattern: string;
  readonly from: Origin;
}

/** An entry of a map of settings. */
export interface NamedSetting<T> extends Placed<T> {
  readonly name: string;
  /** The pattern of the override that sets it; undefined for a setting of all files. */
  readonly pattern: string | undefined;
}

/** Settings that are maps from names to words. */
type MapKey = "materials" | "actStates" | "rules";
type ValueAt<K extends MapKey> = NonNullable<NonNullable<Settings[K]>[keyof NonNullable<Settings[K]>]>;

/** Settings in effect for a file, with their positions. Undefined means the default. Entries of maps are sorted by name. */
export interface Effective {
  readonly excluded: PatternMatch | undefined;
  readonly claimed: (PatternMatch & { readonly kind: DocumentKind }) | undefined;
  readonly asOf: Placed<NonNullable<Settings["asOf"]>> | undefined;
  readonly regimes: Placed<NonNullable<Settings["regimes"]>> | undefined;
  readonly facts: Placed<NonNullable<Settings["facts"]>> | undefined;
  readonly traceRareEarths: Placed<boolean> | undefined;
  readonly materials: readonly NamedSetting<ValueAt<"materials">>[];
  readonly actStates: readonly NamedSetting<ValueAt<"actStates">>[];
  readonly rules: readonly NamedSetting<ValueAt<"rules">>[];
  readonly packs: readonly Placed<string>[];
  /** The matching pattern of a mapping, by the name of the mapping. */
  mapping(name: string): PatternMatch | undefined;
  /** The path as written, relative to the folder of its file or in a package. */
  readonly law: Placed<string> | undefined;
  /** As written, relative to the folder of its file. */
  readonly baseline: Placed<string> | undefined;
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
    asOf: lastSet(layers, "asOf"),
    regimes: lastSet(layers, "regimes"),
    facts: lastSet(layers, "facts"),
    traceRareEarths: lastSet(layers, "traceRareEarths"),
    materials: settingsIn(layers, "materials", path),
    actStates: settingsIn(layers, "actStates", path),
    rules: settingsIn(layers, "rules", path),
    packs: layers.flatMap((file) => file.parsed.packs.map(({ value, start }) => ({ value, from: { file, start } }))),
    mapping: (name) => mappingMatch(layers, name, path),
    law: lawOf(layers),
    baseline: lastSet(layers, "baseline"),
  };
}

function lawOf(layers: readonly ConfigFile[]): Placed<string> | undefined {
  const law = lastSet(layers, "law");
  return law && { ...law, value: typeof law.value === "string" ? law.value : law.value.path };
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

function lastSet<K extends keyof Settings>(layers: readonly ConfigFile[], key: K): Placed<NonNullable<Settings[K]>> | undefined {
  const file = layers.findLast(({ parsed }) => entryOf(parsed.root, key) !== undefined);
  const entry = entryOf(file?.parsed.root, key);
  // The layers keep to the schema.
  return file && entry && { value: toValue(entry.value) as NonNullable<Settings[K]>, from: { file, start: entry.key.start } };
}

/** The entries of a map in all files and, for rules, in the overrides that match; the last one to set a name wins. */
function settingsIn<K extends MapKey>(layers: readonly ConfigFile[], key: K, path: string): readonly NamedSetting<ValueAt<K>>[] {
  const found = new Map<string, NamedSetting<ValueAt<K>>>();
  const take = (file: ConfigFile, map: ContentNode | undefined, pattern?: string): void => {
    for (const { name, key: at, value } of entriesOf(map)) {
      if (name.startsWith("x-")) continue;
      found.set(name, { name, value: toValue(value) as ValueAt<K>, pattern, from: { file, start: at.start } }); // the layers keep to the schema
    }
  };
  for (const file of layers) {
    take(file, contentOf(file.parsed.root, key));
    for (const override of key === "rules" ? overridesIn(file.parsed.root) : []) {
      const match = matchIn(file, contentOf(override, "files"), path);
      if (match !== undefined) take(file, contentOf(override, "rules"), match.pattern);
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
