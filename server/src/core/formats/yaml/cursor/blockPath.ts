import type { LineIndex } from "../../../text/lineIndex.ts";
import type { TextPiece } from "../../../text/pieces.ts";
import type { Path } from "../../cursor.ts";
import { isMarker } from "../scan.ts";
import { indentOf, leavesValueOpen, readBlockLine } from "./blockLine.ts";
import { indentsOf } from "./indents.ts";

/**
 * The path of the collection that a node at a column of a line belongs to, found by indentation alone, upwards from the line.
 * Undefined where the line above it that is indented less has a value already, so that this is the rest of a text.
 */
export function climb(lines: LineIndex, line: number, column: number): Path | undefined {
  const steps: (string | number)[] = [];
  let limit = column;
  let dash: { readonly column: number; index: number } | undefined;
  /** Passes over what is nested deeper, and counts the other entries of the same list. */
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
 * Whether an entry can begin at a column of an empty line: beside those above it, or as the first one below a key or dash without a
 * value. An entry elsewhere tears the lines below it from what they belong to, or becomes the rest of a text above.
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

/** The next line that says something; empty where none does. */
export function nextText(lines: LineIndex, line: number): string {
  for (let at = line + 1; at < lines.lineCount; at++) {
    const text = lines.lineText(at);
    if (indentOf(text) >= 0) return text;
  }
  return "";
}

/** The keys that begin at a column in the same map as a line, with their values as written, comments left out; that of the line itself is left out. */
export function siblingsAt(lines: LineIndex, line: number, column: number): ReadonlyMap<string, string> {
  const siblings = new Map<string, string>();
  const isDeeper = (piece: TextPiece): boolean => indentsOf(piece).least > column;
  for (let at = lines.above(line, isDeeper); at >= 0; at = lines.above(at, isDeeper)) {
    if (!collect(lines.lineText(at), column, siblings)) break;
    if (opensAbove(lines.lineText(at), column)) break;
  }
  // A dash on the line itself begins the map, and nothing above belongs to it.
  if (opensAbove(lines.lineText(line), column)) siblings.clear();
  for (let at = lines.below(line, isDeeper); at < lines.lineCount; at = lines.below(at, isDeeper)) {
    const text = lines.lineText(at);
    const indent = indentOf(text);
    if (indent >= 0 && (indent < column || isMarker(text, 0))) break;
    if (indent === column) collect(text, column, siblings);
  }
  return siblings;
}

/** Takes the key at a column of a line; false where the line ends the map: it is indented less, or ends the document. */
function collect(text: string, column: number, into: Map<string, string>): boolean {
  const indent = indentOf(text);
  if (indent < 0 || indent > column) return true;
  if (isMarker(text, 0)) return false;
  const { openers } = readBlockLine(text);
  const key = openers.find((opener) => opener.kind === "key" && opener.column === column);
  if (key?.kind === "key" && !into.has(key.name))
    into.set(
      key.name,
      text
        .slice(key.rest)
        .replace(/\s#.*$/, "")
        .trim(),
    );
  return indent === column || openers.some((opener) => opener.column === column);
}

function opensAbove(text: string, column: number): boolean {
  return indentOf(text) >= 0 && readBlockLine(text).openers.some((opener) => opener.kind === "dash" && opener.column < column);
}
