import type { Span } from "../../text/span.ts";
import type { Lines } from "./lines.ts";
import { blanksBefore, isColon, isDash, isGap } from "./scan.ts";

const singleQuote = 39;
const doubleQuote = 34;
const comma = 44;
const backslash = 92;

/** True for `[` or `{`. */
export function isOpener(code: number): boolean {
  return code === 91 || code === 123;
}

/** True for the end of an entry in brackets. */
function isSeparator(code: number): boolean {
  return code === comma || code === 93 || code === 125;
}

/** The value and the entry at an offset in brackets, as far as they are on one line; empty outside brackets. */
export function inBrackets(lines: Lines, at: number): readonly Span[] {
  const { text } = lines;
  const line = lines.at(at);
  const end = lines.end(line);
  const goesOn = continuesBrackets(lines, line);
  /** The start of the current entry of each open bracket, and of its value (-1 for none). */
  const open: { entry: number; value: number }[] = [];
  /** True where a bracket opens a collection, and is not part of a text. */
  let isFresh = true;
  let from = lines.start(line);
  for (let to = from; from < end; from = to) {
    to = tokenEnd(text, from, end);
    if (to > at) break;
    const code = text.charCodeAt(from);
    const top = open.at(-1);
    if (isGap(code)) {
      if (goesOn && top === undefined) open.push({ entry: to, value: -1 });
    } else if (isOpener(code) && isFresh) open.push({ entry: to, value: -1 });
    else if (code === comma && top !== undefined) {
      open[open.length - 1] = { entry: to, value: -1 };
      isFresh = true;
    } else if (isSeparator(code) && top !== undefined) {
      open.pop();
      isFresh = false;
    } else {
      const endsKey = isColon(text, from);
      if (endsKey && top !== undefined && top.value < 0) top.value = to;
      isFresh = endsKey || isDash(text, from);
    }
  }
  const top = open.at(-1);
  if (top === undefined) return [];
  let to = from;
  while (to < end && (to < at || !isSeparator(text.charCodeAt(to)))) to = tokenEnd(text, to, end);
  const starts = top.value < 0 ? [top.entry] : [top.value, top.entry];
  return starts.filter((start) => start <= at).map((start) => ({ start, end: to }));
}

/** True for a line inside brackets that were opened above: the line before ends with a comma or an opening bracket. */
function continuesBrackets(lines: Lines, line: number): boolean {
  const above = lines.nearest(line - 1, -1);
  const code = above < 0 ? 0 : lines.text.charCodeAt(blanksBefore(lines.text, lines.end(above)) - 1);
  return code === comma || isOpener(code);
}

/** The end of a token: of a quoted text its closing quote or the end of the line, else one code unit. */
function tokenEnd(text: string, from: number, end: number): number {
  const quote = text.charCodeAt(from);
  const before = text.charCodeAt(from - 1);
  if ((quote !== singleQuote && quote !== doubleQuote) || !(isGap(before) || isOpener(before) || before === comma)) return from + 1;
  for (let at = from + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash && quote === doubleQuote) at++;
    else if (code === quote) return at + 1;
  }
  return end;
}
