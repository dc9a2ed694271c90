import { type ContentNode, content, entryOf, type Node } from "../../formats/tree.ts";
import type { Located, Within } from "../../text/place.ts";
import type { Spelled, Written } from "../../text/written.ts";

/**
 * The text of a scalar as its author meant it: a plain `8471.30` or `3E001` stays what was written,
 * whatever YAML makes of it. Undefined for collections and for null. `within`: what the offsets of the node count in.
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

/** The text of a scalar for whoever asks nothing but where in its own text that stands. */
export function spelledOf(node: ContentNode | undefined): Spelled | undefined {
  return textOf(node, undefined);
}

/** The same of the text under a key of a map. */
export function spelledAt(node: Node | undefined, key: string): Spelled | undefined {
  return textAt(node, key, undefined);
}

/** The text under a key where it is text to YAML too and not blank; anything else the schema speaks of, and it names nothing. */
export function nameAt(node: Node | undefined, key: string, within: Within): Written | undefined {
  const entry = entryOf(node, key);
  const scalar = entry === undefined ? undefined : content(entry.value);
  if (scalar?.kind !== "scalar" || typeof scalar.value !== "string" || scalar.value.trim() === "") return undefined;
  return textOf(scalar, within);
}

/** The number under a key, as the decimal text that was written; undefined where no finite number stands. */
export function decimalAt(node: Node | undefined, key: string, within: Within): Located<string> | undefined {
  const entry = entryOf(node, key);
  if (entry === undefined) return undefined;
  const scalar = content(entry.value);
  if (scalar.kind !== "scalar" || typeof scalar.value !== "number" || !Number.isFinite(scalar.value)) return undefined;
  return { value: decimalText(scalar.source, scalar.value), in: within, start: scalar.start, end: scalar.end };
}

/** Octal, hexadecimal and signed spellings are brought to plain decimal text; `3.50` stays `3.50`. */
function decimalText(source: string, value: number): string {
  return /^-?\d+(\.\d+)?$/.test(source) ? source : String(value);
}
