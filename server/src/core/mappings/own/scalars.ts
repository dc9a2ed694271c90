import { type ContentNode, content, entryOf, type Node } from "../../formats/tree.ts";
import type { Located, Within } from "../../text/place.ts";
import type { Spelled, Written } from "../../text/written.ts";

/**
 * The text of a scalar as its author wrote it: a plain `8471.30` or `3E001` stays as written, regardless of its YAML type. Undefined for
 * collections and null. `within`: the base of the node's offsets.
 */
export function textOf(node: ContentNode | undefined, within: Within): Written | undefined {
  if (node === undefined || node.kind !== "scalar" || node.value === null) return undefined;
  const { source: value, start, end, layout } = node;
  return layout === undefined ? { value, in: within, start, end } : { value, in: within, start, end, layout };
}

/** The text under a key of a map. */
export function textAt(node: Node | undefined, key: string, within: Within): Written | undefined {
  const entry = entryOf(node, key);
  return entry === undefined ? undefined : textOf(content(entry.value), within);
}

/** The text of a scalar, for callers that use only offsets in the same text. */
export function spelledOf(node: ContentNode | undefined): Spelled | undefined {
  return textOf(node, undefined);
}

/** The text under a key of a map, for callers that use only offsets in the same text. */
export function spelledAt(node: Node | undefined, key: string): Spelled | undefined {
  return textAt(node, key, undefined);
}

/** The non-blank text under a key if it is a string in YAML too. The schema reports other values. */
export function nameAt(node: Node | undefined, key: string, within: Within): Written | undefined {
  const entry = entryOf(node, key);
  const scalar = entry === undefined ? undefined : content(entry.value);
  if (scalar?.kind !== "scalar" || typeof scalar.value !== "string" || scalar.value.trim() === "") return undefined;
  return textOf(scalar, within);
}

/** The number under a key as the decimal text written; undefined if it is no finite number. */
export function decimalAt(node: Node | undefined, key: string, within: Within): Located<string> | undefined {
  const entry = entryOf(node, key);
  if (entry === undefined) return undefined;
  const scalar = content(entry.value);
  if (scalar.kind !== "scalar" || typeof scalar.value !== "number" || !Number.isFinite(scalar.value)) return undefined;
  return { value: decimalText(scalar.source, scalar.value), in: within, start: scalar.start, end: scalar.end };
}

/** Converts octal, hexadecimal and signed spellings to plain decimal text; `3.50` stays `3.50`. */
function decimalText(source: string, value: number): string {
  return /^-?\d+(\.\d+)?$/.test(source) ? source : String(value);
}
