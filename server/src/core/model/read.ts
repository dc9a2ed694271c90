import type { Located } from "../text/span.ts";
import type { Written } from "../text/written.ts";
import { type ContentNode, content, entryOf, type MapNode, type Node } from "../yaml/tree.ts";

/**
 * The text of a scalar as its author meant it: a plain `8471.30` or `3E001` stays what was written,
 * whatever YAML makes of it. Undefined for collections and for null.
 */
export function textOf(node: ContentNode | undefined): Written | undefined {
  if (node === undefined || node.kind !== "scalar" || node.value === null) return undefined;
  const { source: value, start, end, layout } = node;
  return layout === undefined ? { value, start, end } : { value, start, end, layout };
}

/** The text under a key of a map. */
export function textAt(node: Node | undefined, key: string): Written | undefined {
  const entry = entryOf(node, key);
  return entry === undefined ? undefined : textOf(content(entry.value));
}

/** The same where it is text to YAML too and not blank; anything else the schema speaks of, and it names nothing. */
export function nameAt(node: Node | undefined, key: string): Written | undefined {
  const entry = entryOf(node, key);
  const scalar = entry === undefined ? undefined : content(entry.value);
  if (scalar?.kind !== "scalar" || typeof scalar.value !== "string" || scalar.value.trim() === "") return undefined;
  return textOf(scalar);
}

/** The number under a key, as the decimal text that was written; undefined where no finite number stands. */
export function decimalAt(node: Node | undefined, key: string): Located<string> | undefined {
  const entry = entryOf(node, key);
  if (entry === undefined) return undefined;
  const scalar = content(entry.value);
  if (scalar.kind !== "scalar" || typeof scalar.value !== "number" || !Number.isFinite(scalar.value)) return undefined;
  return { value: decimalText(scalar.source, scalar.value), start: scalar.start, end: scalar.end };
}

/** Octal, hexadecimal and signed spellings are brought to plain decimal text; `3.50` stays `3.50`. */
function decimalText(source: string, value: number): string {
  return /^-?\d+(\.\d+)?$/.test(source) ? source : String(value);
}

/** The maps of the list under a key, each with its index in the list; anything that is no map is passed over. */
export function mapsAt(node: Node | undefined, key: string): { readonly map: MapNode; readonly index: number; readonly at: Node }[] {
  const entry = entryOf(node, key);
  if (entry === undefined) return [];
  const list = content(entry.value);
  if (list.kind !== "seq") return [];
  const maps: { map: MapNode; index: number; at: Node }[] = [];
  for (let index = 0; index < list.items.length; index++) {
    const at = list.items[index];
    if (at === undefined) continue;
    const map = content(at);
    if (map.kind === "map") maps.push({ map, index, at });
  }
  return maps;
}

/** The map under a key; undefined where none stands. */
export function mapAt(node: Node | undefined, key: string): MapNode | undefined {
  const entry = entryOf(node, key);
  if (entry === undefined) return undefined;
  const value = content(entry.value);
  return value.kind === "map" ? value : undefined;
}

/** A JSON Pointer step, escaped as RFC 6901 wants. */
export function pointer(path: string, step: string | number): string {
  return `${path}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
