import type { LineIndex } from "../../text/lineIndex.ts";
import { beginning } from "../../text/pieces.ts";
import type { Span } from "../../text/span.ts";
import type { CommentLines, Comments, FoundComment } from "../format.ts";
import { Lines } from "./lines.ts";
import { indexAfter, type Opening, openingOf, valueAt } from "./openings.ts";
import { blanksBefore, lineEnd, skipBlanks } from "./scan.ts";

/** YAML comments. A comment covers the line that it ends, or the lines below it. */
export const comments: Comments = { find, firstLines, linesOf };

const alone = beginning(/[^\S\r\n]*#/y);

function linesOf(lines: LineIndex): Iterable<number> {
  return lines.linesFound(alone);
}

/** A region of a text, divided into lines. */
interface Region extends CommentLines {
  readonly lines: Lines;
}

/** Finds comments in time linear in the length of the text. */
function find(region: CommentLines, isWanted: (text: string, at: number) => boolean): FoundComment[] {
  const found: FoundComment[] = [];
  const { text } = region;
  let divided: Region | undefined;
  let run: { readonly end: number; readonly covers: FoundComment["covers"] } | undefined;
  for (const start of starts(region)) {
    if (!isWanted(text, start)) continue;
    divided ??= { ...region, lines: new Lines(text) };
    const { lines } = divided;
    const number = lines.at(start);
    const line = lines.start(number);
    const end = lines.end(number);
    const comment = { start, end, text: text.slice(start, end) };
    if (skipBlanks(text, line) < start) {
      found.push({ ...comment, covers: linesAt(divided, number), removal: { start: blanksBefore(text, start), end } });
      continue;
    }
    if (run === undefined || start >= run.end) run = afterRun(divided, number + 1);
    const removal = { start: text.charAt(line) === "\uFEFF" ? line + 1 : line, end: lines.start(number + 1) };
    found.push({ ...comment, covers: run.covers, removal });
  }
  return found;
}

function firstLines(region: CommentLines): readonly Span[] {
  const lines = new Lines(region.text);
  const { covers } = afterRun({ ...region, lines }, lines.at(region.start));
  return covers === "next" ? [] : covers;
}

/** Offsets of the comments in a region. */
function* starts({ text, scalars, start, end }: CommentLines): Iterable<number> {
  let index = indexAfter(scalars, start);
  for (let at = text.indexOf("#", start); at >= 0 && at < end; at = text.indexOf("#", at)) {
    while ((scalars[index]?.end ?? end) <= at) index++;
    const scalar = scalars[index];
    if (scalar !== undefined && scalar.start <= at) at = scalar.end;
    else if (at > 0 && !/[ \t\r\n\uFEFF]/.test(text.charAt(at - 1))) at++;
    else {
      yield at;
      at = lineEnd(text, at);
    }
  }
}

/** The first line from one on that is no comment: the end of a run of comments, and the lines that these cover. */
function afterRun(region: Region, first: number): { readonly end: number; readonly covers: FoundComment["covers"] } {
  const { text, lines, end } = region;
  if (first >= lines.count) return { end, covers: [] };
  for (let line = first; line < lines.count && lines.start(line) < end; line++) {
    const at = skipBlanks(text, lines.start(line));
    if (text.charAt(at) !== "#") return { end: lines.start(line), covers: at >= lines.end(line) ? [] : linesAt(region, line) };
  }
  return { end, covers: "next" };
}

/**
 * The lines that a comment on a line covers. A multi-line scalar counts as one line. A line that only opens something (`openingOf`) has no
 * content, so the next line below it is covered too.
 */
function linesAt(region: Region, first: number): Span[] {
  const { text, scalars, lines, end } = region;
  const found: Span[] = [];
  let opener = first;
  let opened: Opening = "content";
  for (let at = first; at < lines.count && lines.start(at) < end; ) {
    const line = joinedLine(region, at);
    const value: "whole" | "value" | undefined = opened === "content" ? undefined : valueAt(text, scalars, lines.start(at), opened);
    if (opened !== "content" && value === undefined) break;
    found.push(line);
    if (value === undefined) opener = lines.at(line.start);
    const next: Opening | undefined = value === undefined ? openingOf(text, scalars, line.start) : value === "value" ? value : undefined;
    if (next === undefined) break;
    opened = next;
    at = lines.nearest(lines.at(line.end) + 1, 1);
    const deeper = lines.indent(at) - lines.indent(opener);
    // The colon of an explicit key is in the column of its question mark.
    if (at < 0 || deeper < 0 || (deeper === 0 && opened !== "colon")) break;
  }
  return found;
}

/** The span of a line, or of all lines that a multi-line scalar joins with it. Excludes the last line break. */
function joinedLine({ scalars, lines }: Region, line: number): Span {
  let start = lines.start(line);
  for (let scalar = scalars[indexAfter(scalars, start)]; scalar !== undefined && scalar.start < start; ) {
    start = lines.start(lines.at(scalar.start));
    scalar = scalars[indexAfter(scalars, start)];
  }
  let end = lines.end(line);
  for (let scalar = scalars[indexAfter(scalars, end)]; scalar !== undefined && scalar.start <= end; ) {
    end = lines.end(lines.at(scalar.end));
    scalar = scalars[indexAfter(scalars, end)];
  }
  return { start, end };
}
