import { content, entryOf, type MapNode, mapOf, type Node } from "../../formats/tree.ts";
import type { Form, Insertion, Writer } from "../../formats/writer.ts";
import type { CheckResult } from "../../judge/types.ts";
import { ItemRecord } from "../../model/item.ts";
import type { Item } from "../../model/types.ts";
import type { LineIndex } from "../../text/lineIndex.ts";
import { stepsOf } from "../../text/pointer.ts";
import { insertForeign, type MappedPath, Origin, pathsFor } from "../foreign/write.ts";

/** The key of the list of items. New keys of a document go before it, where they are easily seen. */
const longest = "items";

/** The map behind an item of this text; undefined for an item of another file. */
function mapBehind(item: Item): MapNode | undefined {
  const record = ItemRecord.recordOf(item);
  return record?.in === undefined ? record?.map : undefined;
}

/** The insertion that adds a key to an item; undefined when no place is safe. */
export function insertIntoItem(writer: Writer, lines: LineIndex, item: Item, key: string, value: Form): Insertion | undefined {
  const map = mapBehind(item);
  return map && insertInto(writer, lines, map, key, value);
}

/** The paths below the foreign node of an item that a key of ours, such as `endUse/category`, is read from; none for an item of our format. */
export function pathsMappedTo(item: Item, key: string): readonly MappedPath[] {
  const origin = Origin.of(mapBehind(item));
  return origin === undefined ? [] : pathsFor(origin, key);
}

/** The insertion that adds a key to a document, given by index. */
export function insertIntoDocument(
  writer: Writer,
  lines: LineIndex,
  { tree }: CheckResult["file"],
  document: number,
  key: string,
  value: Form,
): Insertion | undefined {
  const root = rootOf(tree, document);
  return root && insertInto(writer, lines, root, key, value);
}

/** Inserts into a Lodestone map directly, or into the foreign node behind a mapped one. */
function insertInto(writer: Writer, lines: LineIndex, map: MapNode, key: string, value: Form): Insertion | undefined {
  const origin = Origin.of(map);
  return origin ? insertForeign(writer, lines, origin, key, value) : writer.insert(lines, map, key, value, longest);
}

/**
 * The insertion that adds a key to the map at a path of a document. `items`: the parsed items of the document. Undefined also when the path
 * has no map, or an alias, which is shared with other places.
 */
export function insertAtPath(
  writer: Writer,
  lines: LineIndex,
  { tree }: CheckResult["file"],
  { index, items }: { readonly index: number; readonly items: readonly Item[] },
  path: string,
  key: string,
  value: Form,
): Insertion | undefined {
  const holder = items.findLast((item) => path === item.path || path.startsWith(`${item.path}/`));
  let node: Node | undefined = holder === undefined ? rootOf(tree, index) : mapBehind(holder);
  const steps = stepsOf(path.slice(holder?.path.length ?? 0));
  const origin = Origin.of(node);
  if (origin !== undefined) {
    const [outer, ...deeper] = [...steps, key];
    if (outer === undefined || deeper.length > 1) return undefined;
    const [inner] = deeper;
    return insertForeign(
      writer,
      lines,
      origin,
      outer,
      inner === undefined ? value : { kind: "map", short: false, entries: [[inner, value]] },
    );
  }
  for (const step of steps) node = childOf(node, step);
  return node?.kind === "map" ? writer.insert(lines, node, key, value, longest) : undefined;
}

function rootOf(tree: CheckResult["file"]["tree"], document: number): MapNode | undefined {
  return mapOf(tree.documents[document]?.root);
}

function childOf(node: Node | undefined, step: string): Node | undefined {
  if (node?.kind === "seq") return node.items[Number(step)];
  const entry = entryOf(node, step);
  return entry?.via === undefined ? entry?.value : undefined;
}

/** The insertion that appends entries to a list of an item. */
export function continueList(writer: Writer, lines: LineIndex, item: Item, key: string, entries: readonly Form[]): Insertion | undefined {
  const map = mapBehind(item);
  const origin = Origin.of(map);
  return origin
    ? insertForeign(writer, lines, origin, key, { kind: "list", short: false, entries })
    : continueListIn(writer, lines, map, key, entries);
}

/** The insertion that appends entries to a list under a key of a map. */
export function continueListIn(
  writer: Writer,
  lines: LineIndex,
  map: MapNode | undefined,
  key: string,
  entries: readonly Form[],
): Insertion | undefined {
  const entry = entryOf(map, key);
  const list = entry === undefined || entry.via !== undefined ? undefined : content(entry.value);
  return list?.kind === "seq" ? writer.append(lines, list, entries) : undefined;
}
