import { defaultEditing, writerOf } from "../formats/editing.ts";
import { formatOf } from "../formats/registry.ts";
import { contentOf, entryOf, mapOf, type TreeFile } from "../formats/tree.ts";
import type { Form, Insertion, Writer } from "../formats/writer.ts";
import { continueListIn } from "../mappings/own/insert.ts";
import { addTo, getOrInsert } from "../maps.ts";
import { ItemRecord } from "../model/item.ts";
import type { Item } from "../model/types.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import { isForeign } from "../text/place.ts";
import { entriesOfPart, entryNumber, numberKey, partKey } from "./keys.ts";

/** The name of the parts file created when a root has none that can be written. */
export const newPartsFile = "lodestone.parts.yaml";

/** A parsed parts file. */
export interface PartsText {
  readonly file: { readonly path: string; readonly lines: LineIndex };
  readonly tree: TreeFile;
}

/** An insertion into a parts file. Without `lines`, the file must be created. */
export interface WrittenInParts {
  readonly path: string;
  readonly lines: LineIndex | undefined;
  readonly insertion: Insertion;
}

/**
 * The insertion that adds a key for an item to a parts file: into its existing entry, otherwise as a new entry in the nearest parts file in
 * a parent folder, otherwise in a new file at the root. Undefined if the item has no part number, or no safe place exists.
 */
export function formInParts(parts: readonly PartsText[], from: string, item: Item, key: string, value: Form): WrittenInParts | undefined {
  const [written] = formsInParts(parts, [{ from, item }], key, () => value);
  const [insertion] = written?.insertions ?? [];
  return written && insertion && { path: written.path, lines: written.lines, insertion };
}

/** An item with the path of its file. */
export interface ItemIn {
  readonly from: string;
  readonly item: Item;
}

/** The insertions into one parts file. */
export interface AllWrittenInParts extends Omit<WrittenInParts, "insertion"> {
  readonly insertions: readonly Insertion[];
}

/** An end use to be declared in a parts file, as in `endUseInParts`. */
export interface DeclaredInParts {
  readonly from: string;
  readonly name: string;
  readonly endUse: Form;
}

/**
 * The insertions for several items at once, each part once. Items without a possible insertion are skipped.
 *
 * @param declared a declaration to add, which becomes the first insertion. Without a place for it, nothing is inserted.
 */
export function formsInParts(
  parts: readonly PartsText[],
  items: readonly ItemIn[],
  key: string,
  valueFor: (item: Item) => Form,
  declared?: DeclaredInParts,
): readonly AllWrittenInParts[] {
  const declaration = declared && endUseInParts(parts, declared.from, declared.name, declared.endUse);
  if (declared !== undefined && declaration === undefined) return [];
  const inEntries = new Map<Item, WrittenInParts>();
  const added = new Map<PartsText | "new", Map<string, NewEntry>>();
  for (const { from, item } of items) {
    const { entry } = item;
    if (typeof entry === "object") {
      const written = inEntry(parts, entry, key, valueFor(item));
      if (written !== undefined) inEntries.set(entry, written);
      continue;
    }
    const made = entry === undefined ? entryFor(item, key, valueFor(item)) : undefined;
    const text = made && nearestTaking(parts, from, made);
    if (made !== undefined && text !== undefined) getOrInsert(added, text, () => new Map()).set(made.key, made);
  }
  const all = new Map<string, { readonly lines: LineIndex | undefined; readonly insertions: Insertion[] }>();
  const put = (path: string, lines: LineIndex | undefined, insertions: readonly Insertion[]): void =>
    void getOrInsert(all, path, () => ({ lines, insertions: [] })).insertions.push(...insertions);
  const isNew = declared !== undefined && declaration?.lines === undefined;
  if (declaration?.lines !== undefined) put(declaration.path, declaration.lines, [declaration.insertion]);
  const made = byNumber([...(added.get("new")?.values() ?? [])]);
  if (isNew) put(newPartsFile, undefined, [newFile([[declared.name, declared.endUse]], made)]);
  for (const { path, lines, insertion } of inEntries.values()) put(path, lines, [insertion]);
  for (const [text, entries] of added) {
    if (text !== "new") put(text.file.path, text.file.lines, insertEntries(text, [...entries.values()]));
    else if (!isNew) put(newPartsFile, undefined, [newFile([], made)]);
  }
  return [...all].map(([path, one]) => ({ path, ...one }));
}

/** Facts for an entry that no parts file has. */
export interface NewPart {
  /** The path of a file with the part. */
  readonly from: string;
  readonly partNumber: string;
  readonly manufacturer: string | undefined;
  readonly facts: NamedForms;
}

/**
 * The insertions that add entries: in the nearest parts file in a parent folder, otherwise in a new file at the root.
 *
 * @param into the parts file to use instead, relative to the root; it need not exist
 */
export function addedToParts(
  parts: readonly PartsText[],
  entries: readonly NewPart[],
  into: string | undefined,
): readonly AllWrittenInParts[] {
  const named = parts.find(({ file }) => file.path === into) ?? "new";
  const added = new Map<PartsText | "new", NewEntry[]>();
  for (const { from, partNumber, manufacturer, facts } of entries) {
    const made = newEntry(partNumber, manufacturer, facts);
    const text = into === undefined ? nearestTaking(parts, from, made) : named;
    if (text !== undefined) addTo(added, text, made);
  }
  return [...added].map(([text, all]) =>
    text === "new"
      ? { path: into ?? newPartsFile, lines: undefined, insertions: [newFile([], byNumber(all))] }
      : { path: text.file.path, lines: text.file.lines, insertions: insertEntries(text, all) },
  );
}

function nearestTaking(parts: readonly PartsText[], from: string, entry: NewEntry): PartsText | "new" | undefined {
  return nearest(parts, from, (one) => insertEntries(one, [entry])[0]);
}

/** An entry to be created. */
interface NewEntry {
  readonly number: string;
  /** The key of the part and its manufacturer. */
  readonly key: string;
  readonly form: Form;
}

/** Creates an entry with the manufacturer of the item; undefined without a part number. */
function entryFor(item: Item, key: string, value: Form): NewEntry | undefined {
  const number = entryNumber(item);
  return number === undefined ? undefined : newEntry(number, item.manufacturer?.name?.value, [[key, value]]);
}

function newEntry(number: string, manufacturer: string | undefined, facts: NamedForms): NewEntry {
  return {
    number: numberKey(number),
    key: partKey(number, manufacturer),
    form: {
      kind: "map",
      short: false,
      entries: [...(manufacturer === undefined ? [] : [["manufacturer", { kind: "text", text: manufacturer }] as const]), ...facts],
    },
  };
}

/** The forms by part number; a list when several manufacturers share a number. */
function byNumber(entries: readonly NewEntry[]): NamedForms {
  const forms = new Map<string, Form[]>();
  for (const { number, form } of entries) addTo(forms, number, form);
  return [...forms].map(([number, all]) => {
    const [first, ...others] = all;
    return [number, first !== undefined && others.length === 0 ? first : { kind: "list", short: false, entries: all }] as const;
  });
}

function inEntry(parts: readonly PartsText[], entry: Item, key: string, value: Form): WrittenInParts | undefined {
  const { place } = entry;
  const text = isForeign(place) ? parts.find(({ file }) => file.path === place.in.path) : undefined;
  const writer = text && writerIn(text);
  const map = ItemRecord.recordOf(entry)?.map;
  if (text === undefined || writer === undefined || map === undefined) return undefined;
  const { lines, path } = text.file;
  const continued = value.kind === "list" ? continueListIn(writer, lines, map, key, value.entries) : undefined;
  const insertion = continued ?? writer.insert(lines, map, key, value, "");
  return insertion && { path, lines, insertion };
}

/**
 * The insertion that declares an end use under a new key: in the nearest parts file in a parent folder, otherwise in a new file at the
 * root. Undefined if no safe place exists.
 */
export function endUseInParts(parts: readonly PartsText[], from: string, name: string, endUse: Form): WrittenInParts | undefined {
  const insertionIn = (text: PartsText) => insertUnder(text, "endUses", [[name, endUse]]);
  const text = nearest(parts, from, insertionIn);
  if (text === "new") return { path: newPartsFile, lines: undefined, insertion: newFile([[name, endUse]], []) };
  const insertion = text && insertionIn(text);
  return text && insertion && { path: text.file.path, lines: text.file.lines, insertion };
}

/** The nearest parts file in a parent folder with a safe place; `new` where the root can get a file instead. */
function nearest(
  parts: readonly PartsText[],
  from: string,
  insertionIn: (text: PartsText) => Insertion | undefined,
): PartsText | "new" | undefined {
  const isThere = parts.some(({ file }) => file.path === newPartsFile);
  return upwardFrom(parts, from).find((text) => insertionIn(text) !== undefined) ?? (isThere ? undefined : "new");
}

/** Forms by key. */
export type NamedForms = readonly (readonly [name: string, value: Form])[];

/** The content of a new parts file. */
function newFile(endUses: NamedForms, parts: NamedForms): Insertion {
  const { writer } = defaultEditing;
  const lists = Object.entries({ endUses, parts }).filter(([, entries]) => entries.length > 0);
  const whole: Form = {
    kind: "map",
    short: false,
    entries: [
      ["kind", { kind: "text", text: "parts" }],
      ...lists.map(([key, entries]): readonly [string, Form] => [key, { kind: "map", short: false, entries: named(writer, entries) }]),
    ],
  };
  return { at: 0, write: (blanks) => `${writer.whole(whole, blanks)}\n`, asSnippet: true };
}

function named(writer: Writer, entries: NamedForms): NamedForms {
  return entries.map(([name, value]) => [writer.within("plain", name), value] as const);
}

/** The parts files in the folder of a file and its parent folders, the nearest first. */
function upwardFrom(parts: readonly PartsText[], from: string): readonly PartsText[] {
  const above = parts.filter(({ file: { path } }) => from.startsWith(folderOf(path)));
  return above.sort((a, b) => folderOf(b.file.path).length - folderOf(a.file.path).length);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function writerIn({ file: { path } }: PartsText): Writer | undefined {
  return writerOf(formatOf(path));
}

/**
 * Insertions for new entries in a parts file. An entry whose number already exists for another manufacturer is added in a list. Empty when
 * one has no safe place.
 */
function insertEntries(text: PartsText, entries: readonly NewEntry[]): readonly Insertion[] {
  const { file, tree } = text;
  const writer = writerIn(text);
  if (writer === undefined || tree.problems.length > 0) return [];
  const map = mapOf(contentOf(mapOf(tree.documents[0]?.root), "parts"));
  const thereOf = ({ number }: NewEntry): string | undefined => (map === undefined ? undefined : entriesOfPart(map, number)[0]);
  const beside = new Map<string, Form[]>();
  for (const entry of entries) {
    const there = thereOf(entry);
    if (there !== undefined) addTo(beside, there, entry.form);
  }
  const besides = [...beside].map(([there, forms]) => {
    const present = entryOf(map, there);
    return continueListIn(writer, file.lines, map, there, forms) ?? (present && writer.intoList(file.lines, present, forms));
  });
  const others = byNumber(entries.filter((entry) => thereOf(entry) === undefined));
  const all = [...besides, ...(others.length === 0 ? [] : [insertUnder(text, "parts", others)])];
  const placed = all.filter((one) => one !== undefined);
  return placed.length < all.length ? [] : placed;
}

/** The insertion of new entries into the map under a key of a parts file. */
function insertUnder(text: PartsText, key: string, entries: NamedForms): Insertion | undefined {
  const { file, tree } = text;
  const writer = writerIn(text);
  const root = mapOf(tree.documents[0]?.root);
  if (writer === undefined || tree.problems.length > 0 || root === undefined) return undefined;
  const map = mapOf(contentOf(root, key));
  if (map === undefined) {
    const before = key === "endUses" ? "parts" : "";
    return writer.insert(file.lines, root, key, { kind: "map", short: false, entries: named(writer, entries) }, before);
  }
  const all = named(writer, entries).map(([name, value]) => writer.insert(file.lines, map, name, value, ""));
  const placed = all.filter((one) => one !== undefined);
  const [first] = placed;
  if (first === undefined || placed.length < all.length || placed.some(({ at, end }) => at !== first.at || end !== first.end))
    return undefined;
  const isEmpty = map.flow && map.entries.length === 0;
  const write: Insertion["write"] = (blanks) => {
    const written = placed.map((one) => one.write(blanks));
    return isEmpty ? ` ${written.map((one) => one.trim()).join(", ")} ` : written.join("");
  };
  return { ...first, write };
}
