import type { LineIndex } from "../../../text/lineIndex.ts";
import type { TextPiece } from "../../../text/pieces.ts";
import type { Path } from "../../cursor.ts";
import { isMarker } from "../scan.ts";
import { type BlockLine, indentOf, leavesValueOpen, readBlockLine } from "./blockLine.ts";
import { indentsOf } from "./indents.ts";

/**
 * The path of the collection that contains a node at a column of a line. It reads upwards by indentation alone. Undefined in a multi-line
 * text: the next line above with less indentation has a value already.
 */
export function climb(lines: LineIndex, line: number, column: number): Path | undefined {
  const steps: (string | number)[] = [];
  let limit = column;
  let dash: { readonly column: number; index: number } | undefined;
  /** Skips a piece with deeper lines, and counts its entries of the same list. */
  const mayPass = (piece: TextPiece): boolean => {
    const { least, dashes } = indentsOf(piece);
    if (least > limit || (dash === undefined && least === limit)) return true;
    if (least < limit || dash === undefined || dashes === undefined) return false;
    dash.index += dashes;
    return true;
  };
  for (let at = line; at >= 0 && (limit > 0 || dash !== undefined); at = lines.above(at, mayPass)) {
    const text = lines.lineText(at);
    if (at !== line) {
      const indent = indentOf(text);
      if (indent < 0 || indent > limit) continue;
      if (isMarker(text, 0)) break;
    }
    for (const opener of readBlockLine(text).openers.toReversed()) {
      if (at === line && opener.column >= column) continue;
      if (dash !== undefined) {
        if (opener.column > dash.column) continue;
        if (opener.kind === "dash" && opener.column === dash.column) {
          dash.index++;
          continue;
        }
        steps.push(dash.index);
        dash = undefined;
      } else if (opener.column >= limit) continue;
      limit = opener.column;
      if (opener.kind === "dash") dash = { column: opener.column, index: 0 };
      else if (leavesValueOpen(text, opener.rest)) steps.push(opener.name);
      else return undefined;
    }
  }
  if (dash !== undefined) steps.push(dash.index);
  return steps.toReversed();
}

/**
 * True if an entry may begin at a column of an empty line: next to the entries above, or as the first one below a key or dash without a
 * value. An entry elsewhere would separate the lines below from their owner, or continue a text above.
 */
export function isAligned(lines: LineIndex, line: number, column: number): boolean {
  const below = indentOf(nextText(lines, line));
  if (below > column) return false;
  const isDeeper = (piece: TextPiece): boolean => indentsOf(piece).least > column;
  for (let at = lines.above(line, isDeeper); at >= 0; at = lines.above(at, isDeeper)) {
    const text = lines.lineText(at);
    if (indentOf(text) < 0) continue;
    if (isMarker(text, 0)) break;
    const { openers, content } = readBlockLine(text);
    const last = openers.at(-1);
    if (openers.some((opener) => opener.column === column)) return true;
    if (content > column) {
      if (indentOf(text) <= column) return false;
      continue;
    }
    if (last === undefined) return false;
    const isOpen = last.kind === "dash" ? content === text.trimEnd().length : leavesValueOpen(text, last.rest);
    return isOpen && (below <= last.column || below === column);
  }
  return below < 0 || below === column;
}

/** The next line with content; empty for none. */
export function nextText(lines: LineIndex, line: number): string {
  for (let at = line + 1; at < lines.lineCount; at++) {
    const text = lines.lineText(at);
    if (indentOf(text) >= 0) return text;
  }
  return "";
}

/** The keys at a column in the map around a line, with their values as written. Excludes the key on the line itself. */
export function siblingsAt(lines: LineIndex, line: number, column: number): ReadonlyMap<string, string> {
  const siblings = new Map<string, string>();
  const isDeeper = (piece: TextPiece): boolean => indentsOf(piece).least > column;
  // A dash on the line itself begins the map.
  const isFirst = indentOf(lines.lineText(line)) >= 0 && beginsMap(readBlockLine(lines.lineText(line)), column);
  for (let at = isFirst ? -1 : lines.above(line, isDeeper); at >= 0; at = lines.above(at, isDeeper)) {
    if (!collect(lines.lineText(at), column, siblings)) break;
  }
  for (let at = lines.below(line, isDeeper); at < lines.lineCount; at = lines.below(at, isDeeper)) {
    const text = lines.lineText(at);
    const indent = indentOf(text);
    if (indent >= 0 && (indent < column || isMarker(text, 0))) break;
    if (indent === column) collect(text, column, siblings);
  }
  return siblings;
}

/** Collects the key at a column of a line. Returns false if the map begins on this line or below it. */
function collect(text: string, column: number, into: Map<string, string>): boolean {
  const indent = indentOf(text);
  if (indent < 0 || indent > column) return true;
  if (isMarker(text, 0)) return false;
  const line = readBlockLine(text);
  const at = line.openers.find((opener) => opener.column === column);
  if (at?.kind === "key" && !into.has(at.name))
    into.set(
      at.name,
      text
        .slice(at.rest)
        .replace(/\s#.*$/, "")
        .trim(),
    );
  return (indent === column || at !== undefined) && !beginsMap(line, column);
}

/** True for a dash before a column. */
function beginsMap({ openers }: BlockLine, column: number): boolean {
  return openers.some((opener) => opener.kind === "dash" && opener.column < column);
}
