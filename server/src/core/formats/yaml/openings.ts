import { countWhile } from "../../text/ordered.ts";
import type { Span } from "../../text/span.ts";
import { isColon, skipBlanks } from "./scan.ts";

/**
 * The part that a line opens and leaves to a line below: any `content`, after indicators, anchors and tags alone; the `value` of its only
 * key; or that value after a `colon`, for a key after `?`.
 */
export type Opening = "content" | "value" | "colon";

/** The opening of the line at an offset; undefined for a line with content of its own. */
export function openingOf(text: string, scalars: readonly Span[], line: number): Opening | undefined {
  let at = skipBlanks(text, line);
  let last = "";
  for (let char = text.charAt(at); /[-?[{&!]/.test(char); char = text.charAt(at)) {
    // A scalar may begin with a dash, too: `-5`.
    if (scalarAt(scalars, at) !== undefined) break;
    last = char;
    at = /[&!]/.test(char) ? skipProperties(text, at) : skipBlanks(text, at + 1);
  }
  if (endsAt(text, at)) return "content";
  const key = scalarAt(scalars, at);
  if (key === undefined) return undefined;
  const after = skipBlanks(text, key.end);
  if (isColon(text, after)) return endsAt(text, skipProperties(text, after + 1)) ? "value" : undefined;
  return last === "?" && endsAt(text, after) ? "colon" : undefined;
}

/**
 * The part of an opened value on the line at an offset: the `whole` of a scalar, or anchors and tags only (`value`). Undefined for anything
 * else, such as an entry or an item, which a comment on the key does not cover.
 */
export function valueAt(text: string, scalars: readonly Span[], line: number, after: "value" | "colon"): "whole" | "value" | undefined {
  const first = skipBlanks(text, line);
  if (after === "colon" && !isColon(text, first)) return undefined;
  const at = skipProperties(text, after === "colon" ? first + 1 : first);
  if (endsAt(text, at)) return "value";
  const value = scalarAt(scalars, at);
  return value === undefined || isColon(text, skipBlanks(text, value.end)) ? undefined : "whole";
}

/** True if only a comment follows on the line. */
function endsAt(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === "" || char === "\n" || char === "\r" || (char === "#" && /[ \t]/.test(text.charAt(at - 1)));
}

const properties = /[ \t\uFEFF]*(?:[&!]\S*[ \t\uFEFF]*)*/y;

/** The first offset after blanks, anchors and tags. */
function skipProperties(text: string, from: number): number {
  properties.lastIndex = from;
  properties.test(text);
  return properties.lastIndex;
}

/** Index of the first scalar that ends after an offset. */
export function indexAfter(scalars: readonly Span[], offset: number): number {
  return countWhile(scalars, ({ end }) => end <= offset);
}

/** The scalar that begins at an offset; undefined for none. */
function scalarAt(scalars: readonly Span[], offset: number): Span | undefined {
  const scalar = scalars[indexAfter(scalars, offset)];
  return scalar?.start === offset ? scalar : undefined;
}
