import { editing } from "../../formats/editing.ts";
import { content, entryOf } from "../../formats/tree.ts";
import type { Form, Insertion } from "../../formats/writer.ts";
import type { CheckResult } from "../../judge/types.ts";
import type { Item } from "../../model/types.ts";
import type { LineIndex } from "../../text/lineIndex.ts";
import { mapOf } from "./treeSource.ts";

/** The key of the list that is as long as the document: what is said beside it stands before it, where it is read. */
const longest = "items";

/** Where and how an item says something that it does not say yet; undefined where no place is safe. */
export function insertIntoItem(lines: LineIndex, item: Item, key: string, value: Form): Insertion | undefined {
  const map = mapOf(item);
  return map && editing.writer.insert(lines, map, key, value, longest);
}

/** The same for a document of a file, by its position there. */
export function insertIntoDocument(
  lines: LineIndex,
  { tree }: CheckResult["file"],
  document: number,
  key: string,
  value: Form,
): Insertion | undefined {
  const node = tree.documents[document]?.root;
  const root = node === undefined ? undefined : content(node);
  return root?.kind === "map" ? editing.writer.insert(lines, root, key, value, longest) : undefined;
}

/** Where and how a list that an item writes itself takes more entries at its end. */
export function continueList(lines: LineIndex, item: Item, key: string, entries: readonly Form[]): Insertion | undefined {
  const entry = entryOf(mapOf(item), key);
  const list = entry === undefined || entry.via !== undefined ? undefined : content(entry.value);
  return list?.kind === "seq" ? editing.writer.append(lines, list, entries) : undefined;
}
