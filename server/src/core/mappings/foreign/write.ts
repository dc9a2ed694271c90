import type { ContentNode, Entry, MapNode, Node } from "../../formats/tree.ts";
import type { Form, Insertion, Writer } from "../../formats/writer.ts";
import type { LineIndex } from "../../text/lineIndex.ts";
import type { Field, PathSource, Position, Step } from "./mapping.ts";
import { isThere } from "./values.ts";

/** Keys from a node to a nested value. */
type Keys = readonly string[];

/** A location in a foreign tree for a fact, with the meanings of words there. */
interface Mapped {
  readonly keys: Keys;
  readonly values: PathSource["values"];
}

/** A path below an item that a fact is read from, with the meanings of words there. */
export interface MappedPath {
  readonly steps: readonly Step[];
  readonly values: PathSource["values"];
}

/** A form with its possible locations. */
interface Part {
  readonly at: readonly Mapped[];
  readonly form: Form;
}

/**
 * The insertion that states a form under a Lodestone key in a foreign tree. Undefined when no own key of the file is mapped for it, or no
 * place is safe. Blanks without a mapped key are left out if others have one.
 */
export function insertForeign(writer: Writer, lines: LineIndex, map: Origin, key: string, form: Form): Insertion | undefined {
  const targets: Target[] = [];
  for (const part of partsOf(map, key, form) ?? []) {
    const target = targetOf(writer, lines, map, part);
    if (target === undefined) return undefined;
    const beside = targets.find(({ node, key: other }) => node === target.node && other === target.key);
    const both = beside && merged(beside.form, target.form);
    if (beside === undefined) targets.push(target);
    else if (both === undefined) return undefined;
    else targets[targets.indexOf(beside)] = { ...beside, form: both };
  }
  const insertions = targets.map((target) => insertAt(writer, lines, target));
  const [first] = insertions;
  if (first === undefined) return undefined;
  const all = insertions.filter((one) => one !== undefined);
  if (all.length < insertions.length) return undefined;
  // Adjacent new keys become one insertion. An existing empty key is filled in separately.
  const together = all.filter(({ at, end }) => at === first.at && end === first.end);
  return first.end === undefined ? { ...first, write: (blanks) => together.map(({ write }) => write(blanks)).join("") } : first;
}

/** Merges two forms for one key; undefined when both contain the same part. */
function merged(one: Form, other: Form): Form | undefined {
  if (one.kind !== "map" || other.kind !== "map") return undefined;
  const entries = new Map(one.entries);
  for (const [key, form] of other.entries) {
    const there = entries.get(key);
    const both = there === undefined ? form : merged(there, form);
    if (both === undefined) return undefined;
    entries.set(key, both);
  }
  return { ...one, entries: [...entries] };
}

/** The keys that a form is spread over; undefined when content would be lost. */
function partsOf(map: Origin, key: string, form: Form): readonly Part[] | undefined {
  const whole = mappedFor(map, key);
  if (form.kind === "map") {
    const parts = form.entries.map(([name, value]) => {
      const own = mappedFor(map, `${key}/${name}`);
      // A mapped end-use text is the statement.
      return { at: own.length === 0 && name === "statement" ? whole : own, form: value };
    });
    const placed = parts.filter(({ at }) => at.length > 0);
    const isWhole = parts.every(({ at, form: one }) => at.length > 0 || one.kind === "blank");
    return placed.length > 0 && isWhole ? placed : undefined;
  }
  if (form.kind === "list") return listParts(map, key, form.entries);
  return whole.length === 0 ? undefined : [{ at: whole, form }];
}

/** The parts of a list, by the key of each entry (`composition/Dy`) or as an annotated list. */
function listParts(map: Origin, key: string, entries: readonly Form[]): readonly Part[] | undefined {
  const { by } = map;
  const spread = entries.map((entry): Part | undefined => {
    const [[, name], [, value]] = entry.kind === "map" ? [entry.entries[0] ?? [], entry.entries[1] ?? []] : [[], []];
    const at = name?.kind === "text" && value !== undefined ? mappedFor(map, `${key}/${name.text}`) : [];
    return at.length === 0 || value === undefined ? undefined : { at, form: value };
  });
  const placed = spread.filter((one) => one !== undefined);
  if (placed.length === entries.length) return placed;
  const list = by.position === undefined ? undefined : listIn(by.position, key);
  const fields = by.entries.get(key) ?? [];
  const written = list === undefined ? [] : entries.map((entry) => translated(entry, list.entry, fields));
  const all = written.filter((one) => one !== undefined);
  if (list === undefined || all.length < entries.length) return undefined;
  return [{ at: [{ keys: list.keys, values: new Map() }], form: { kind: "list", short: false, entries: all } }];
}

/** A list entry with the keys of the schema; undefined when a key has no counterpart. */
function translated(entry: Form, position: Position, fields: readonly Field[]): Form | undefined {
  if (entry.kind !== "map") return undefined;
  const entries = entry.entries.map(([name, value]): readonly [string, Form] | undefined => {
    const [keys] = bySchema(position, sourcesOf(fields, name)).map((one) => one.keys);
    return keys?.length === 1 && keys[0] !== undefined ? [keys[0], value] : undefined;
  });
  const all = entries.filter((one) => one !== undefined);
  return all.length < entries.length ? undefined : { ...entry, entries: all };
}

function mappedFor(origin: Origin, name: string): readonly Mapped[] {
  return pathsFor(origin, name).flatMap(({ steps, values }): readonly Mapped[] => {
    const keys = steps.flatMap((step) => (step.kind === "key" ? [step.key] : []));
    return keys.length === 0 || keys.length < steps.length ? [] : [{ keys, values }];
  });
}

/** The paths below an item that a Lodestone key is read from. */
export function pathsFor({ node, by }: Origin, name: string): readonly MappedPath[] {
  const sources = sourcesOf(by.fields, name);
  const written = sources.flatMap(({ path, values }) => (path.fromRoot ? [] : [{ steps: path.steps, values }]));
  if (by.position === undefined) return written;
  // Lodestone keys work only in an existing map, because the schema may not allow a new one.
  const named = bySchema(by.position, sources).filter(({ keys, isOwn }) => !isOwn || standsIn(node, keys.slice(0, -1), "map"));
  return [...written, ...named.map(({ keys, values }) => ({ steps: keys.map((key) => ({ kind: "key" as const, key })), values }))];
}

function sourcesOf(fields: readonly Field[], name: string): readonly PathSource[] {
  return fields.flatMap(({ field, from }) => (field.join("/") === name ? from.flatMap((one) => ("path" in one ? [one] : [])) : []));
}

/** The maximum depth of the search for a fact below an item. */
const deepest = 4;

/** The keys below a position whose annotations give one of some facts. */
function bySchema(position: Position, sources: readonly PathSource[]): readonly (Mapped & { readonly isOwn: boolean })[] {
  if (sources.length === 0) return [];
  const found: (Mapped & { readonly isOwn: boolean })[] = [];
  for (const { keys, at } of below(position)) {
    const { means } = at;
    if (means?.what !== "fact") continue;
    const own = sources.find((one) => one.path === means.source?.path);
    if (own !== undefined) found.push({ keys, values: own.values, isOwn: false });
    for (const [name, { path }] of means.ownKeys) {
      const source = sources.find((one) => one.path === path);
      if (source !== undefined) found.push({ keys: [...keys, ...name.split("/")], values: source.values, isOwn: true });
    }
  }
  return found;
}

/** The key of an annotated list below a position, with the position of its entries. */
function listIn(position: Position, list: string): { readonly keys: Keys; readonly entry: Position } | undefined {
  for (const { keys, at } of below(position)) {
    const { means, rest } = at;
    if (typeof means?.what === "object" && means.what.list === list && rest !== undefined) return { keys, entry: rest };
  }
  return undefined;
}

/** The positions below a position, by their keys, that belong to the same item. */
function* below(position: Position, keys: Keys = []): Iterable<{ readonly keys: Keys; readonly at: Position }> {
  if (keys.length > deepest) return;
  for (const [key, at] of position.byKey) {
    if (at.means?.what === "item") continue;
    yield { keys: [...keys, key], at };
    if (at.means === undefined) yield* below(at, [...keys, key]);
  }
}

/** A key of a map in the tree with its current value and the form to be inserted. */
interface Target {
  readonly node: MapNode;
  readonly key: string;
  readonly value: Entry["value"] | undefined;
  readonly form: Form;
  /** The key before which a new key is inserted. */
  readonly before: string | undefined;
}

/** The target for a form: the first mapped key that exists without a value, otherwise the first that can be written. */
function targetOf(writer: Writer, lines: LineIndex, { node, by }: Origin, { at, form }: Part): Target | undefined {
  const waiting = at.filter(({ keys }) => standsIn(node, keys));
  for (const { keys, values } of [...waiting, ...at]) {
    const asked: Form = form.kind === "blank" && values.size > 0 ? { kind: "blank" } : form;
    const target = targetAt(writer, node, keys, asked, by.parts);
    if (target !== undefined && insertAt(writer, lines, target) !== undefined) return target;
  }
  return undefined;
}

function standsIn(node: ContentNode, keys: Keys, kind?: "map"): boolean {
  let at: Entry["value"] | undefined = node;
  for (const key of keys) at = at?.kind === "map" ? ownEntry(at, key)?.value : undefined;
  return at !== undefined && (kind === undefined || at.kind === kind);
}

function ownEntry({ entries }: MapNode, key: string): Entry | undefined {
  return entries.find(({ name, via }) => name === key && via === undefined);
}

/** The deepest of some keys that exists or can be written. */
function targetAt(
  writer: Writer,
  node: Entry["value"],
  [key = "", ...rest]: Keys,
  form: Form,
  before: string | undefined,
): Target | undefined {
  if (node.kind !== "map") return undefined; // the target of an alias is shared
  const value = ownEntry(node, key)?.value;
  if (rest.length > 0 && value !== undefined && !isWaiting(value)) return targetAt(writer, value, rest, form, undefined);
  return { node, key, value, form: nested(writer, rest, form), before };
}

function insertAt(writer: Writer, lines: LineIndex, { node, key, value, form, before }: Target): Insertion | undefined {
  if (value === undefined || isWaiting(value))
    return writer.insert(lines, node, value === undefined ? spelled(writer, node, key) : key, form, before ?? "");
  if (value.kind === "seq" && form.kind === "list") return writer.append(lines, value, form.entries);
  return value.kind === "scalar" && !isThere(value.source) ? inPlaceOf(writer, value, form) : undefined;
}

/** True when a key exists without a value. */
function isWaiting(value: Entry["value"]): boolean {
  return value.kind === "scalar" && value.value === null;
}

/** Replaces a placeholder such as `TBD`. */
function inPlaceOf(writer: Writer, { start, end }: Entry["value"], form: Form): Insertion | undefined {
  if (form.kind === "text")
    return { at: start, end, write: (blanks) => blanks.literal(writer.within("plain", form.text)), asSnippet: true };
  if (form.kind !== "blank") return undefined;
  return { at: start, end, write: (blanks) => (form.choices === undefined ? blanks.next() : blanks.oneOf(form.choices)), asSnippet: true };
}

function nested(writer: Writer, keys: Keys, form: Form): Form {
  return keys.reduceRight(
    (inner: Form, key): Form => ({ kind: "map", short: false, entries: [[writer.within("plain", key), inner]] }),
    form,
  );
}

/** A key as written in its map: quoted if all keys beside it are quoted. */
function spelled(writer: Writer, { entries }: MapNode, key: string): string {
  const isQuoted = entries.length > 0 && entries.every((entry) => entry.key.style === "double");
  return isQuoted ? `"${writer.within("double", key)}"` : writer.within("plain", key);
}

/** The mapping from a foreign node to an item or document. */
export interface ReadBy {
  /** Its mapped facts. */
  readonly fields: readonly Field[];
  /** The key that contains its parts. Inserted facts go before that key. */
  readonly parts: string | undefined;
  /** The position of the node in the user's schema, if there is one. */
  readonly position: Position | undefined;
  /** The facts of list entries in that schema. */
  readonly entries: ReadonlyMap<string, readonly Field[]>;
}

/**
 * The foreign node behind an item or document, for code that writes into the file. It is a class to save memory, since there is one object
 * for each item.
 */
export class Origin {
  readonly node: ContentNode;
  readonly by: ReadBy;

  constructor(node: ContentNode, by: ReadBy) {
    this.node = node;
    this.by = by;
  }

  /** The origin of a node that a mapping created; undefined for any other. */
  static of(made: Node | undefined): Origin | undefined {
    const origin = made?.kind === "map" ? made.conversion?.origin : undefined;
    return origin instanceof Origin ? origin : undefined;
  }
}
