import { defaultEditing, writerOf } from "../formats/editing.ts";
import { formatOf } from "../formats/registry.ts";
import { content, contentOf, type MapNode, type TreeFile } from "../formats/tree.ts";
import type { Form, Insertion, Writer } from "../formats/writer.ts";
import type { Item } from "../model/types.ts";
import { continueListIn } from "../shapes/own/insert.ts";
import { mapWhereverOf } from "../shapes/own/treeSource.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import { isForeign } from "../text/place.ts";
import { entriesOfPart, numberKey } from "./keys.ts";

/** The parts file that is made where a root has none that something can be written into. */
const newPartsFile = "lodestone.parts.yaml";

/** A parts file as it was read. */
export interface PartsText {
  readonly file: { readonly path: string; readonly lines: LineIndex };
  readonly tree: TreeFile;
}

/** Where and how a parts file takes something; one without lines is to be made. */
export interface WrittenInParts {
  readonly path: string;
  readonly lines: LineIndex | undefined;
  readonly insertion: Insertion;
}

/**
 * Where and how a parts file says something of an item under a key: in the entry of the item, wherever that stands; else in a new entry of
 * the parts file that is the nearest one upward from the file of the item, else in a new file at the root. Undefined where the item has
 * no part number, or no place is safe.
 */
export function formInParts(parts: readonly PartsText[], from: string, item: Item, key: string, value: Form): WrittenInParts | undefined {
  const number = item.partNumber?.value ?? item.manufacturerPartNumber?.value;
  const { entry } = item;
  if (number === undefined || entry === "ambiguous") return undefined;
  return entry === undefined ? inNewEntry(parts, from, item, numberKey(number), key, value) : inEntry(parts, entry, key, value);
}

function inEntry(parts: readonly PartsText[], entry: Item, key: string, value: Form): WrittenInParts | undefined {
  const { place } = entry;
  const text = isForeign(place) ? parts.find(({ file }) => file.path === place.in.path) : undefined;
  const writer = text && writerIn(text);
  const map = mapWhereverOf(entry);
  if (text === undefined || writer === undefined || map === undefined) return undefined;
  const { lines, path } = text.file;
  const continued = value.kind === "list" ? continueListIn(writer, lines, map, key, value.entries) : undefined;
  const insertion = continued ?? writer.insert(lines, map, key, value, "");
  return insertion && { path, lines, insertion };
}

/** The first parts file in which an entry has a place, from the folder of a file upward; where there is none to write into, a new one. */
function inNewEntry(
  parts: readonly PartsText[],
  from: string,
  item: Item,
  number: string,
  key: string,
  value: Form,
): WrittenInParts | undefined {
  const manufacturer = item.manufacturer?.name?.value;
  const said: readonly (readonly [string, Form])[] = [
    ...(manufacturer === undefined ? [] : [["manufacturer", { kind: "text", text: manufacturer }] as const]),
    [key, value],
  ];
  const entry: Form = { kind: "map", short: false, entries: said };
  for (const text of upwardFrom(parts, from)) {
    const writer = writerIn(text);
    const insertion = writer && insertEntry(writer, text, number, entry);
    if (insertion !== undefined) return { path: text.file.path, lines: text.file.lines, insertion };
  }
  if (parts.some(({ file }) => file.path === newPartsFile)) return undefined;
  const { writer } = defaultEditing;
  const whole: Form = {
    kind: "map",
    short: false,
    entries: [
      ["kind", { kind: "text", text: "parts" }],
      ["parts", { kind: "map", short: false, entries: [[writer.within("plain", number), entry]] }],
    ],
  };
  return {
    path: newPartsFile,
    lines: undefined,
    insertion: { at: 0, write: (blanks) => `${writer.whole(whole, blanks)}\n`, asSnippet: true },
  };
}

/** The parts files in the folder of a file and those above it, the nearest first. */
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

/** A new entry in a parts file; of a number that has entries of several manufacturers already, one more of them. */
function insertEntry(writer: Writer, { file: { lines }, tree }: PartsText, number: string, entry: Form): Insertion | undefined {
  if (tree.problems.length > 0) return undefined;
  const root = mapIn(tree.documents[0]?.root);
  if (root === undefined) return undefined;
  const key = writer.within("plain", number);
  const entries = mapIn(contentOf(root, "parts"));
  if (entries === undefined) return writer.insert(lines, root, "parts", { kind: "map", short: false, entries: [[key, entry]] }, "");
  const [there] = entriesOfPart(entries, number);
  if (there === undefined) return writer.insert(lines, entries, key, entry, "");
  return continueListIn(writer, lines, entries, there, [entry]);
}

function mapIn(node: Parameters<typeof content>[0] | undefined): MapNode | undefined {
  const found = node === undefined ? undefined : content(node);
  return found?.kind === "map" ? found : undefined;
}
