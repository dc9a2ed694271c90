import type { LineIndex } from "../../../text/lineIndex.ts";
import type { TextPiece } from "../../../text/pieces.ts";
import type { Span } from "../../../text/span.ts";
import type { Cursor, CursorContext } from "../../cursor.ts";
import { isMarker, skipBlanks } from "../scan.ts";
import { type BlockLine, indentOf, leavesValueOpen, plainSpan, quotedEnd, readBlockLine, valueColumn } from "./blockLine.ts";
import { climb, isAligned, nextText, siblingsAt } from "./blockPath.ts";
import { flowPlace } from "./flowPlace.ts";
import { indentsOf } from "./indents.ts";

/** Finds a place in YAML by indentation and brackets, because a text seldom parses while it is being written. */
export const placeAt: Cursor = (lines, offset) => {
  const { line, character } = lines.positionAt(offset);
  const lineText = lines.lineText(line);
  if (lines.slice(offset, offset + 1) === "#" || character > lineText.length || isInComment(lineText, character) || isMarker(lineText, 0))
    return undefined;
  const start = offset - character;
  const block = readBlockLine(lineText);
  return flowAround(lines, line, offset) ?? blockPlace(lines, line, lineText, block, character, start);
};

function blockPlace(
  lines: LineIndex,
  line: number,
  lineText: string,
  block: BlockLine,
  character: number,
  start: number,
): CursorContext | undefined {
  const opener = block.openers.at(-1);
  const key = opener?.kind === "key" ? opener : undefined;
  const afterDash = block.openers[0]?.kind === "dash";
  const blank = skipBlanks(lineText, block.content) === lineText.length;
  const column = blank ? Math.max(character, 0) : block.content;
  if (character < column || (opener?.kind === "dash" && character <= opener.column)) return undefined;
  if (blank && opener === undefined && !isAligned(lines, line, column)) return undefined;
  const container = climb(lines, line, opener?.kind === "dash" ? Math.max(column, opener.column + 1) : column);
  if (container === undefined) return undefined;
  const placed = ({ start: from, end: to, quote, closed }: Token, siblings = siblingsAt(lines, line, column)) => ({
    ...{ flow: false, needsComma: false, hasColon: false, needsSpace: false, path: container, slot: "node" as const },
    ...{ afterDash, indent: Math.max(0, skipBlanks(lineText, 0)), column, siblings },
    ...{ token: { start: start + from, end: start + to }, quote, closed },
  });
  if (key === undefined) {
    const token = tokenAt(lineText, column, character);
    return token && { ...placed(token), needsSpace: opener?.kind === "dash" && character === opener.column + 1 };
  }
  if (character <= key.end) {
    const siblings = new Map(siblingsAt(lines, line, column));
    siblings.delete(key.name);
    const word = tokenAt(lineText, key.column, character);
    return { ...placed(word?.closed === true ? word : unquoted(key.column, key.end), siblings), slot: "key", hasColon: true };
  }
  if (character < key.rest) return undefined;
  const valueStart = valueColumn(lineText, key.rest);
  const isEmpty = leavesValueOpen(lineText, key.rest);
  if (isEmpty ? hasValueBelow(lines, line, key.column) : character < valueStart) return undefined;
  const token = tokenAt(lineText, isEmpty ? character : valueStart, character);
  return token && { ...placed(token), path: [...container, key.name], slot: "value", needsSpace: character === key.rest && isEmpty };
}

/**
 * The place in brackets that are open at an offset, from this line or one above. The outermost bracket decides, because only the text
 * around it is in block style. A dash is block style, so no bracket above it is open.
 */
function flowAround(lines: LineIndex, line: number, offset: number): CursorContext | undefined {
  const own = lines.lineText(line);
  const indent = indentOf(own) < 0 ? skipBlanks(own, 0) : indentOf(own);
  let limit = Number.POSITIVE_INFINITY;
  let outermost: CursorContext | undefined;
  const mayPass = (piece: TextPiece): boolean => indentsOf(piece).least >= limit;
  for (let at = line; at >= 0 && limit > 0; at = lines.above(at, mayPass)) {
    const lineText = lines.lineText(at);
    const lineIndent = indentOf(lineText);
    if (lineIndent < 0 || lineIndent >= limit) {
      if (at === line) limit = indent;
      continue;
    }
    limit = at === line ? indent : lineIndent;
    const block = readBlockLine(lineText);
    const opener = block.openers.at(-1);
    if (at !== line && opener !== undefined && opener.column >= indent && !/^\s*[}\]]/.test(own)) continue;
    const bracket = valueColumn(lineText, opener?.kind === "key" ? opener.rest : block.content);
    if (lineText[bracket] !== "{" && lineText[bracket] !== "[") continue;
    const from = lines.offsetAt({ line: at, character: bracket });
    if (offset <= from) continue;
    const found = flowPlace(lines, from, offset, flowEnd(lines, line, opener?.column ?? lineIndent));
    if (found === undefined) continue;
    const container = climb(lines, at, opener === undefined ? lineIndent : opener.kind === "dash" ? opener.column + 1 : opener.column);
    const base = opener?.kind === "key" ? [opener.name] : [];
    if (container !== undefined)
      outermost = { ...found, path: [...container, ...base, ...found.path], flow: true, afterDash: false, indent, column: bracket };
    if (block.openers[0]?.kind === "dash") break;
  }
  return outermost;
}

/** The latest end of flow style that began at a column: before the next line without deeper indentation. */
function flowEnd(lines: LineIndex, line: number, column: number): number {
  const isDeeper = (piece: TextPiece): boolean => indentsOf(piece).least > column;
  for (let at = lines.below(line, isDeeper); at < lines.lineCount; at = lines.below(at, isDeeper)) {
    const text = lines.lineText(at);
    const indent = indentOf(text);
    if (indent >= 0 && indent <= column && !/^\s*[}\]]/.test(text)) return lines.offsetAt({ line: at, character: 0 });
  }
  return Number.POSITIVE_INFINITY;
}

/** True if the lines below a key at a column contain its value. */
function hasValueBelow(lines: LineIndex, line: number, column: number): boolean {
  const text = nextText(lines, line);
  const indent = indentOf(text);
  return indent > column || (indent === column && readBlockLine(text).openers[0]?.kind === "dash");
}

interface Token extends Span {
  readonly quote: "" | "'" | '"';
  readonly closed: boolean;
}

function unquoted(start: number, end: number): Token {
  return { start, end, quote: "", closed: false };
}

/** The word at a column, around the cursor; undefined if the cursor is after it, or for anything else. */
function tokenAt(line: string, from: number, character: number): Token | undefined {
  const first = line[from];
  if (first === '"' || first === "'") {
    if (character === from) return undefined;
    const end = quotedEnd(line, from);
    if (end !== undefined) return character < end ? { start: from + 1, end: end - 1, quote: first, closed: true } : undefined;
    return { start: from + 1, end: Math.max(line.trimEnd().length, character), quote: first, closed: false };
  }
  if (first !== undefined && "|>*{[".includes(first)) return undefined;
  const { start, end } = plainSpan(line, from, false);
  return unquoted(start, Math.max(end, character));
}

/** True for a column in a comment. A quote only counts at the start of a word. */
function isInComment(line: string, column: number): boolean {
  let quote = "";
  for (let at = 0; at < column; at++) {
    const char = line[at] ?? "";
    if (quote !== "") {
      if (char === "\\" && quote === '"') at++;
      else if (char === quote) quote = "";
    } else if ((char === '"' || char === "'") && (at === 0 || " \t,[{:".includes(line[at - 1] ?? ""))) quote = char;
    else if (char === "#" && (at === 0 || line[at - 1] === " " || line[at - 1] === "\t" || line[at - 1] === "\uFEFF")) return true;
  }
  return false;
}
