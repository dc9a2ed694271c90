import { pushAll } from "../../pushAll.ts";
import type { Span } from "../../text/span.ts";
import { isSeenLate, type Mistake } from "./compose.ts";
import { inBrackets, isOpener } from "./flowParts.ts";
import type { Fragment } from "./fragment.ts";
import type { Lines } from "./lines.ts";
import type { Refusal } from "./readEvents.ts";
import { isGap, lineEnd } from "./scan.ts";

const comma = 44;

/** A line taken apart. */
interface Parts {
  readonly line: number;
  /** Blanks before the first character, -1 for an empty line. */
  readonly indent: number;
  /** Where the content begins after indentation and dashes. */
  readonly content: number;
  readonly end: number;
  readonly item: boolean;
}

function partsOf(text: string, lines: Lines, line: number): Parts {
  const start = lines.start(line);
  const end = lineEnd(text, start);
  const indent = lines.indent(text, line);
  let content = start + Math.max(0, indent);
  while (content < end && text.charCodeAt(content) === 45 && isGap(text.charCodeAt(content + 1))) {
    content++;
    while (content < end && isGap(text.charCodeAt(content))) content++;
  }
  return { line, indent, content, end, item: lines.isItem(text, line) };
}

/** The end of the last line after `line` that is indented deeper than `column`, up to the line `to`; else of the line itself. */
function deeperEnd(text: string, lines: Lines, line: number, column: number, to: number): number {
  let last = line;
  for (let below = line + 1; below < to; below++) {
    const indent = lines.indent(text, below);
    if (indent < 0) continue;
    if (indent <= column) break;
    last = below;
  }
  return lineEnd(text, lines.start(last));
}

/** After the first `: ` of a line, or its `:` at the end; -1 without one. */
function afterColon(text: string, from: number, end: number): number {
  for (let at = text.indexOf(":", from); at >= 0 && at < end; at = text.indexOf(":", at + 1)) {
    if (isGap(text.charCodeAt(at + 1))) return at + 1;
  }
  return -1;
}

/**
 * The whole of a list item: its line and what is indented like its content, or at least deeper than its dash and no item
 * itself. First without its dash, so that those after it keep their number, then with it, should the dash be at fault.
 */
function itemSpans(text: string, lines: Lines, line: number, to: number): readonly Span[] {
  const { indent, content } = partsOf(text, lines, line);
  const start = lines.start(line);
  let last = line;
  for (let below = line + 1; below < to; below++) {
    const deep = lines.indent(text, below);
    if (deep < 0) continue;
    if (deep <= indent || (deep < content - start && lines.isItem(text, below))) break;
    last = below;
  }
  const end = lineEnd(text, lines.start(last));
  return [
    { start: content, end },
    { start, end },
  ];
}

/** What could be left out around one line: its value, the line, each with what hangs below it. */
function around(text: string, lines: Lines, line: number, fragment: Fragment): Span[] {
  const { indent, content, end, item } = partsOf(text, lines, line);
  if (indent < 0) return [];
  const start = lines.start(line);
  const spans: Span[] = [];
  const column = content - start;
  const deeper = deeperEnd(text, lines, line, column, fragment.to);
  const colon = afterColon(text, content, end);
  // After a dash without its blank, what looks like a key is an item: blanking its value would make a map of the list.
  const dash = !item && text.charCodeAt(content) === 45;
  // Nor does a line that begins with a bracket have one key: cut after that, the bracket would stay open.
  const bracket = isOpener(text.charCodeAt(content));
  if (colon >= 0 && !dash && !bracket) spans.push({ start: colon, end }, { start: colon, end: deeper });
  const above = lines.nearest(text, line - 1, -1);
  const below = lines.nearest(text, line + 1, 1);
  const aboveColumn = above < 0 ? -1 : partsOf(text, lines, above).content - lines.start(above);
  const belowIndent = below < 0 ? -1 : lines.indent(text, below);
  // A dash stays, so that the rest of its item stays; of a line without one the indentation may be at fault too.
  const whole = item ? content : start;
  // Lines that hung below this one must not come to hang below the one before it.
  const orphans = item ? belowIndent > column : belowIndent > (dash ? indent : aboveColumn);
  const empties = item && belowIndent <= indent;
  if (!orphans && !empties) spans.push({ start: whole, end });
  if (!empties) spans.push({ start: whole, end: deeper });
  // A list among the keys of a map: its dash has to go too, or it becomes the value of the key above.
  if (item && aboveColumn === indent && !lines.isItem(text, above)) spans.push({ start, end: deeper });
  return spans;
}

/** Consecutive lines that lack their colon: the parser reads them as one key. */
function withoutColons(text: string, lines: Lines, first: number, to: number): Span[] {
  const { indent, content, item } = partsOf(text, lines, first);
  let last = first - 1;
  for (let line = first; line < to; line++) {
    const parts = partsOf(text, lines, line);
    const same = line === first || (parts.indent === indent && !parts.item);
    if (!same || afterColon(text, parts.content, parts.end) >= 0) break;
    last = line;
  }
  return last <= first || item ? [] : [{ start: content, end: lineEnd(text, lines.start(last)) }];
}

/** Whether a line begins with a dash and right behind it a key: `-partNumber: A`. */
export function isGluedDash(text: string, lines: Lines, line: number): boolean {
  const start = lines.start(line) + Math.max(0, lines.indent(text, line));
  return text.charCodeAt(start) === 45 && /^[\p{L}_][^\s:]*:(?:\s|$)/u.test(text.slice(start + 1, lineEnd(text, start)));
}

/** The nearest list item above a line that holds it, or -1. */
function itemAround(text: string, lines: Lines, line: number, from: number): number {
  let indent = lines.indent(text, line);
  for (let above = line - 1; above >= from; above--) {
    const deep = lines.indent(text, above);
    if (deep < 0 || deep >= indent) continue;
    if (lines.isItem(text, above)) return above;
    indent = deep;
  }
  return -1;
}

/** A character, or an entry in brackets, that can be left out without making up another value. */
function small(text: string, refusal: Refusal, mistake: Mistake | undefined): Span[] {
  const spans: Span[] = [];
  const at = refusal.offset;
  const code = text.charCodeAt(at);
  const closer = code === 93 || code === 125;
  if (closer || refusal.fault === "unprintable") spans.push({ start: at, end: at + 1 });
  if (mistake !== undefined && (mistake.fault === "unclosed-quote" || mistake.fault === "block-in-flow")) {
    spans.push({ start: mistake.start, end: Math.min(mistake.end, lineEnd(text, mistake.start)) });
  }
  return spans;
}

/** What could be left out inside brackets: a comma too many, the value or entry at the mistake. */
function bracketParts(text: string, lines: Lines, refusal: Refusal, mistake: Mistake | undefined): Span[] {
  const at = refusal.offset;
  const places = new Set([at, ...(mistake === undefined ? [] : [mistake.start])]);
  const spans = [...places].flatMap((place) => inBrackets(text, lines, place));
  if (text.charCodeAt(at) === comma) spans.unshift({ start: at, end: at + 1 });
  return spans.filter(({ start, end }) => text.slice(start, end).trim() !== "");
}

/** What could be left out, in the order to try. */
export interface Candidates {
  readonly all: readonly Span[];
  /** How many of them, from the first, concern the lines of the mistake and not whole entries of lists. */
  readonly small: number;
  /** How many, from the first, concern a part of a line in brackets. */
  readonly inBrackets: number;
}

/**
 * What could be left out so that the rest can be read, in the order to try: single characters; then lines, that
 * on which the parser stopped, that of `mistake` (the first one found in the fragment), and the one before; then list items from the innermost; then all of the fragment's entries.
 */
export function candidates(text: string, lines: Lines, fragment: Fragment, refusal: Refusal, mistake: Mistake | undefined): Candidates {
  const seen = lines.nearest(text, Math.min(lines.at(refusal.offset), fragment.to - 1), -1);
  const suspects = new Set<number>();
  if (mistake !== undefined && isSeenLate(mistake)) suspects.add(lines.at(mistake.start));
  const above = lines.nearest(text, seen - 1, -1);
  if (above >= fragment.from && isGluedDash(text, lines, above)) suspects.add(above);
  suspects.add(seen);
  if (mistake !== undefined) suspects.add(lines.at(mistake.start));
  suspects.add(above);
  const spans: Span[] = [];
  const items = new Set<number>();
  for (const line of suspects) {
    if (line < fragment.from || line >= fragment.to) continue;
    const ofLine = around(text, lines, line, fragment);
    ofLine.sort((a, b) => a.end - a.start - (b.end - b.start));
    pushAll(spans, ofLine);
    let item = lines.isItem(text, line) ? line : itemAround(text, lines, line, fragment.from);
    for (; item >= 0; item = itemAround(text, lines, item, fragment.from)) items.add(item);
  }
  if (mistake !== undefined) pushAll(spans, withoutColons(text, lines, lines.at(mistake.start), fragment.to));
  const length = ([first]: readonly Span[]): number => (first === undefined ? 0 : first.end - first.start);
  const ofItems = [...items].map((item) => itemSpans(text, lines, item, fragment.to)).sort((a, b) => length(a) - length(b));
  const start = lines.start(fragment.from);
  const isBracketed = isOpener(text.charCodeAt(start));
  // Of a document that is one pair of brackets nothing would be left; the recovering parser finds more in it.
  const whole = isBracketed ? [] : [{ start, end: lines.start(fragment.to) }];
  const holdsText = (span: Span) => text.slice(span.start, span.end).trim() !== "";
  const bracketed = bracketParts(text, lines, refusal, mistake);
  const ofMistake = [...bracketed, ...small(text, refusal, mistake), ...spans].filter(holdsText);
  const all = [...ofMistake, ...ofItems.flat().filter(holdsText), ...whole.filter((span) => span.start < span.end)];
  return { all, small: ofMistake.length, inBrackets: bracketed.length };
}
