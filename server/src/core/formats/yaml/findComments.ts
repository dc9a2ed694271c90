import type { LineIndex } from "../../text/lineIndex.ts";
import { beginning } from "../../text/pieces.ts";
import type { Span } from "../../text/span.ts";
import type { CommentLines, Comments, FoundComment } from "../format.ts";
import { indexAfter, type Opening, openingOf, skipBlanks, valueAt } from "./openings.ts";
import { blanksBefore, lineEnd } from "./scan.ts";

/** Comments of YAML, each about the line it ends or those below it. */
export const comments: Comments = { find, firstLines, linesOf };

const alone = beginning(/[^\S\r\n]*#/y);

function linesOf(lines: LineIndex): Iterable<number> {
  return lines.linesFound(alone);
}

/** Linear in the length of the region. */
function find(region: CommentLines, isWanted: (text: string, at: number) => boolean): FoundComment[] {
  const found: FoundComment[] = [];
  let run: { readonly end: number; readonly covers: FoundComment["covers"] } | undefined;
  for (const start of starts(region)) {
    const { text } = region;
    if (!isWanted(text, start)) continue;
    const end = lineEnd(text, start);
    const line = lineStart(text, start);
    const comment = { start, end, text: text.slice(start, end) };
    if (skipBlanks(text, line) < start) {
      found.push({ ...comment, covers: linesAt(region, line), removal: { start: blanksBefore(text, start), end } });
      continue;
    }
    if (run === undefined || start >= run.end) run = afterRun(region, end);
    const removal = { start: text.charAt(line) === "\uFEFF" ? line + 1 : line, end: nextLine(text, end) ?? end };
    found.push({ ...comment, covers: run.covers, removal });
  }
  return found;
}

function firstLines(region: CommentLines): readonly Span[] {
  const { covers } = afterRun(region, undefined);
  return covers === "next" ? [] : covers;
}

/** Where the comments of a region begin. */
function* starts({ text, scalars, start, end }: CommentLines): Iterable<number> {
  let index = indexAfter(scalars, start);
  for (let at = text.indexOf("#", start); at >= 0 && at < end; at = text.indexOf("#", at)) {
    while ((scalars[index]?.end ?? end) <= at) index++;
    const scalar = scalars[index];
    if (scalar !== undefined && scalar.start <= at) at = scalar.end;
    else if (!isApart(text, at)) at++;
    else {
      yield at;
      at = lineEnd(text, at);
    }
  }
}

/** A comment stands apart from what is before it on its line. */
function isApart(text: string, at: number): boolean {
  return at === 0 || /[ \t\r\n\uFEFF]/.test(text.charAt(at - 1));
}

/** The lines that follow a run of comment lines, of which one ends at an offset; without one, from the start of the region. */
function afterRun(region: CommentLines, from: number | undefined): { readonly end: number; readonly covers: FoundComment["covers"] } {
  const { text } = region;
  let line = from === undefined ? region.start : nextLine(text, from);
  if (line === undefined) return { end: region.end, covers: [] };
  while (line < region.end) {
    const at = skipBlanks(text, line);
    if (text.charAt(at) !== "#") return { end: line, covers: at >= lineEnd(text, line) ? [] : linesAt(region, line) };
    line = nextLine(text, lineEnd(text, at)) ?? region.end;
  }
  return { end: region.end, covers: "next" };
}

/**
 * The line at an offset. A text over several lines makes one line of them, and a line that only opens something (`openingOf`) has no
 * content of its own, so the next one below it counts as well.
 */
function linesAt(region: CommentLines, offset: number): Span[] {
  const { text, scalars } = region;
  const lines: Span[] = [];
  /** Where the line begins that opened something, which what it opened is below of. */
  let opener = offset;
  let at: number | undefined = offset;
  let opened: Opening = "content";
  while (at !== undefined && at < region.end) {
    const line = lineAt(region, at);
    const value: "whole" | "value" | undefined = opened === "content" ? undefined : valueAt(text, scalars, at, opened);
    if (opened !== "content" && value === undefined) break;
    lines.push(line);
    if (value === undefined) opener = line.start;
    const next: Opening | undefined = value === undefined ? openingOf(text, scalars, line.start) : value === "value" ? value : undefined;
    if (next === undefined) break;
    opened = next;
    const below = contentLine(region, line.end);
    at = below !== undefined && isBelow(text, below, opener, opened) ? below : undefined;
  }
  return lines;
}

/** Whether a line may be what another one opened: it is deeper, or the colon below a question mark. */
function isBelow(text: string, below: number, line: number, opened: Opening): boolean {
  const deeper = indentOf(text, below) - indentOf(text, line);
  return deeper > 0 || (deeper === 0 && opened === "colon");
}

/** The next line that holds more than blanks and a comment. */
function contentLine({ text, end }: CommentLines, from: number): number | undefined {
  for (let line = nextLine(text, from); line !== undefined && line < end; line = nextLine(text, lineEnd(text, line))) {
    const at = skipBlanks(text, line);
    if (at < lineEnd(text, line) && text.charAt(at) !== "#") return line;
  }
  return undefined;
}

/** The lines that an offset is on: one, or several that a text over several lines joins. Without the last line break. */
function lineAt({ text, scalars }: CommentLines, offset: number): Span {
  let start = lineStart(text, offset);
  for (let scalar = scalars[indexAfter(scalars, start)]; scalar !== undefined && scalar.start < start; ) {
    start = lineStart(text, scalar.start);
    scalar = scalars[indexAfter(scalars, start)];
  }
  let end = lineEnd(text, offset);
  for (let scalar = scalars[indexAfter(scalars, end)]; scalar !== undefined && scalar.start <= end; ) {
    end = lineEnd(text, scalar.end);
    scalar = scalars[indexAfter(scalars, end)];
  }
  return { start, end };
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text.charAt(at - 1) !== "\n" && (text.charAt(at - 1) !== "\r" || text.charAt(at) === "\n")) at--;
  return at;
}

/** Where the line after the one that ends at an offset begins; undefined where there is none. */
function nextLine(text: string, end: number): number | undefined {
  if (end >= text.length) return undefined;
  return text.charAt(end) === "\r" && text.charAt(end + 1) === "\n" ? end + 2 : end + 1;
}

function indentOf(text: string, line: number): number {
  return skipBlanks(text, line) - line;
}
