import { type ContentNode, content, type Node } from "../formats/tree.ts";
import type { Form } from "../formats/writer.ts";
import { itemData } from "../mappings/foreign/convertToOwn.ts";

/** The form that writes a value of an answer: maps of single values on one line, lists of maps on one line each. */
export function formOf(node: ContentNode): Form {
  if (node.kind === "scalar")
    return typeof node.value === "number"
      ? { kind: "number", digits: String(node.value) }
      : { kind: "text", text: String(node.value).trim() };
  if (node.kind === "map")
    return { kind: "map", short: true, entries: node.entries.map(({ name, value }) => [name, formOf(content(value))]) };
  const entries = node.items.map((item) => formOf(content(item)));
  return { kind: "list", short: entries.every(({ kind }) => kind === "text"), entries };
}

/** A value in words: its text, or all of a list or map. */
export function shownValue(node: Node): string {
  const meant = content(node);
  return meant.kind === "scalar" ? meant.source : JSON.stringify(itemData(meant));
}
