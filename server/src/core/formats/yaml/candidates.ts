import { pushAll } from "../../pushAll.ts";
import type { Span } from "../../text/span.ts";
import { isSeenLate, type Mistake } from "./compose.ts";
import { inBrackets, isOpener } from "./flowParts.ts";
import type { Fragment } from "./fragment.ts";
import type { Lines } from "./lines.ts";
import type { Refusal } from "./readEvents.ts";
import { colonEnd, isDash, isGap } from "./scan.ts";

/** The parts of a line, by offset. */
interface Parts {
  /** Number of blanks at the start of the line; -1 for a line without content. */
  readonly indent: number;
  readonly start: number;
  /** Start of the content, after indentation and dashes. */
  readonly content: number;
  readonly end: number;
}

function partsOf(lines: Lines, line: number): Parts {
  const { text } = lines;
  const [start, end, indent] = [lines.start(line), lines.end(line), lines.indent(line)];
  let content = start + Math.max(0, indent);
  while (content < end && isDash(text, content)) {
    content++;
    while (content < end && isGap(text.charCodeAt(content))) content++;
  }
  return { indent, start, content, end };
}

/**
 * The spans of a list item: its line and the lines below that belong to it. The first keeps the dash, so that later items keep their
 * number; the second includes it, in case the dash is the mistake.
 */
function itemSpans(lines: Lines, line: number, to: number): readonly Span[] {
  const { indent, start, content } = partsOf(lines, line);
  const end = lines.endBefore(line, to, (deep, below) => deep <= indent || (deep < content - start && lines.isItem(below)));
  return [
    { start: content, end },
    { start, end },
  ];
}

/** The spans around one line: its value, and the line, each alone and with the deeper lines below. */
function around(lines: Lines, line: number, fragment: Fragment): Span[] {
  const { text } = lines;
  const { indent, start, content, end } = partsOf(lines, line);
  if (indent < 0) return [];
  const isItem = lines.isItem(line);
  const spans: Span[] = [];
  const column = content - start;
  const deeper = lines.endBefore(line, fragment.to, (deep) => deep <= column);
  const colon = colonEnd(text, content, end);
  // A dash without its blank is an item: without the value after its key, the list would become a map.
  const dash = !isItem && text.charCodeAt(content) === 45;
  // A line that begins with a bracket has no single key: cut after a colon, the bracket would stay open.
  const bracket = isOpener(text.charCodeAt(content));
  if (colon >= 0 && !dash && !bracket) spans.push({ start: colon, end }, { start: colon, end: deeper });
  const above = lines.nearest(line - 1, -1);
  const below = lines.nearest(line + 1, 1);
  const aboveParts = above < 0 ? undefined : partsOf(lines, above);
  const aboveColumn = aboveParts === undefined ? -1 : aboveParts.content - aboveParts.start;
  const belowIndent = below < 0 ? -1 : lines.indent(below);
  // A dash stays, to keep the rest of its item. Without a dash the indentation may be the mistake.
  const whole = isItem ? content : start;
  // The deeper lines below this one must not become part of the line above.
  const orphans = isItem ? belowIndent > column : belowIndent > (dash ? indent : aboveColumn);
  const empties = isItem && belowIndent <= indent;
  if (!orphans && !empties) spans.push({ start: whole, end });
  if (!empties) spans.push({ start: whole, end: deeper });
  // The dash of a list among the keys of a map must go, or it becomes the value of the key above.
  if (isItem && aboveColumn === indent && !lines.isItem(above)) spans.push({ start, end: deeper });
  return spans;
}

/** The span of consecutive lines without colons, which the parser reads as one key. */
function withoutColons(lines: Lines, first: number, to: number): Span[] {
  const { indent, content } = partsOf(lines, first);
  let last = first - 1;
  for (let line = first; line < to; line++) {
    const parts = partsOf(lines, line);
    const isSame = line === first || (parts.indent === indent && !lines.isItem(line));
    if (!isSame || colonEnd(lines.text, parts.content, parts.end) >= 0) break;
    last = line;
  }
  return last <= first || lines.isItem(first) ? [] : [{ start: content, end: lines.end(last) }];
}

/** Single characters, or the start of an entry in brackets, whose removal invents no other value. */
function small(lines: Lines, { offset, fault }: Refusal, mistake: Mistake | undefined): Span[] {
  const spans: Span[] = [];
  const code = lines.text.charCodeAt(offset);
  if (code === 93 || code === 125 || fault === "unprintable") spans.push({ start: offset, end: offset + 1 });
  if (mistake?.fault === "unclosed-quote" || mistake?.fault === "block-in-flow")
    spans.push({ start: mistake.start, end: Math.min(mistake.end, lines.end(lines.at(mistake.start))) });
  return spans;
}

/** A surplus comma, and the value or entry in brackets at the mistake. */
function bracketParts(lines: Lines, { offset }: Refusal, mistake: Mistake | undefined): Span[] {
  const spans = [...new Set([offset, mistake?.start ?? offset])].flatMap((place) => inBrackets(lines, place));
  if (lines.text.charAt(offset) === ",") spans.unshift({ start: offset, end: offset + 1 });
  return spans;
}

/** Spans to blank out, in the order to try. */
export interface Candidates {
  readonly all: readonly Span[];
  /** Number of leading spans that cover the lines of the mistake, and not whole entries of lists. */
  readonly small: number;
  /** Number of leading spans that cover a part of a line in brackets. */
  readonly inBrackets: number;
}

/**
 * The spans to blank out so that the rest can be read: first single characters, then the lines of the mistake and of the refusal and the
 * line before, then list items from the innermost, then all entries of the fragment.
 */
export function candidates(lines: Lines, fragment: Fragment, refusal: Refusal, mistake: Mistake | undefined): Candidates {
  const { text } = lines;
  const seen = lines.nearest(Math.min(lines.at(refusal.offset), fragment.to - 1), -1);
  const ofMistake = mistake === undefined ? [] : [lines.at(mistake.start)];
  const above = lines.nearest(seen - 1, -1);
  const isGlued = above >= fragment.from && lines.isGluedDash(above);
  const early = mistake !== undefined && isSeenLate(mistake) ? ofMistake : [];
  const suspects = new Set([...early, ...(isGlued ? [above] : []), seen, ...ofMistake, above]);
  const spans: Span[] = [];
  const items = new Set<number>();
  for (const line of suspects) {
    if (line < fragment.from || line >= fragment.to) continue;
    pushAll(spans, around(lines, line, fragment).sort(byLength));
    for (const holder of [line, ...lines.holders(line, fragment.from)]) if (lines.isItem(holder)) items.add(holder);
  }
  for (const line of ofMistake) pushAll(spans, withoutColons(lines, line, fragment.to));
  const ofItems = [...items].map((item) => itemSpans(lines, item, fragment.to)).sort(([a], [b]) => (a && b ? byLength(a, b) : 0));
  const start = lines.start(fragment.from);
  // Nothing would be left of a document in one pair of brackets; the recovering parser finds more in it.
  const whole = isOpener(text.charCodeAt(start)) ? [] : [{ start, end: lines.start(fragment.to) }];
  const holdsText = (span: Span) => text.slice(span.start, span.end).trim() !== "";
  const bracketed = bracketParts(lines, refusal, mistake).filter(holdsText);
  const smallest = [...bracketed, ...small(lines, refusal, mistake), ...spans].filter(holdsText);
  const all = [...smallest, ...ofItems.flat().filter(holdsText), ...whole.filter((span) => span.start < span.end)];
  return { all, small: smallest.length, inBrackets: bracketed.length };
}

function byLength(a: Span, b: Span): number {
  return a.end - a.start - (b.end - b.start);
}
