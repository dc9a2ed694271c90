import { countWhile } from "../../text/ordered.ts";
import type { Span } from "../../text/span.ts";
import { isColon } from "./scan.ts";

/**
 * What a line opens and leaves to a line below: any `content`, after indicators, anchors and tags alone; the `value` of the one key
 * on it; or that value after a `colon`, where the key follows a `?`.
 */
export type Opening = "content" | "value" | "colon";

/** What the line at an offset opens; undefined where it has content of its own. Offsets are those of `text`, as are the `scalars`. */
export function openingOf(text: string, scalars: readonly Span[], line: number): Opening | undefined {
  let at = skipBlanks(text, line);
  let last = "";
  for (let char = text.charAt(at); /[-?[{&!]/.test(char); char = text.charAt(at)) {
    // A dash may begin a text, too: `-5`, `--x`.
    if (scalarAt(scalars, at) !== undefined) break;
    last = char;
    at = skipBlanks(text, /[&!]/.test(char) ? endOfWord(text, at) : at + 1);
  }
  if (endsAt(text, at)) return "content";
  const key = scalarAt(scalars, at);
  if (key === undefined) return undefined;
  const behind = skipBlanks(text, key.end);
  if (isColon(text, behind)) return endsAt(text, skipProperties(text, behind + 1)) ? "value" : undefined;
  return last === "?" && endsAt(text, behind) ? "colon" : undefined;
}

/**
 * What the line at an offset is below one that opens a value: the value, where that is a text or a number; nothing but anchors and
 * tags of it (`value`); or something else, such as an entry or an item, which a comment on the key does not speak of (undefined).
 */
export function valueAt(text: string, scalars: readonly Span[], line: number, after: "value" | "colon"): "whole" | "value" | undefined {
  const first = skipBlanks(text, line);
  if (after === "colon" && !isColon(text, first)) return undefined;
  const at = skipProperties(text, after === "colon" ? first + 1 : first);
  if (endsAt(text, at)) return "value";
  const value = scalarAt(scalars, at);
  return value === undefined || isColon(text, skipBlanks(text, value.end)) ? undefined : "whole";
}

/** Whether nothing but a comment stands from an offset to the end of its line. */
function endsAt(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === "" || char === "\n" || char === "\r" || (char === "#" && /[ \t]/.test(text.charAt(at - 1)));
}

function skipProperties(text: string, from: number): number {
  let at = skipBlanks(text, from);
  while (/[&!]/.test(text.charAt(at))) at = skipBlanks(text, endOfWord(text, at));
  return at;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/\s/.test(text.charAt(at))) at++;
  return at;
}

/** The first offset from one on that holds neither blank nor tab, nor the mark that a text may begin with. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (/[ \t\uFEFF]/.test(text.charAt(at))) at++;
  return at;
}

/** The first of some scalars, in the order of the text, that ends after an offset. */
export function indexAfter(scalars: readonly Span[], offset: number): number {
  return countWhile(scalars, ({ end }) => end <= offset);
}

/** The scalar that begins at an offset; undefined where none does. */
function scalarAt(scalars: readonly Span[], offset: number): Span | undefined {
  const scalar = scalars[indexAfter(scalars, offset)];
  return scalar?.start === offset ? scalar : undefined;
}
