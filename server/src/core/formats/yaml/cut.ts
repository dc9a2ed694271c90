import type { Cut } from "../format.ts";
import { isGap, isMarker } from "./scan.ts";

/** How a run of lines of the list was cut. */
interface Scan {
  readonly starts: readonly number[];
  /** Where a key of the document ends the list; undefined when the lines end first. */
  readonly tail: number | undefined;
  /** Where comment lines begin that reach to the end of the run: they belong to what follows. */
  readonly pending: number | undefined;
}

const space = 32;
const tab = 9;
const lineFeed = 10;
const hash = 35;
const dash = 45;
const colon = 58;

/**
 * Cuts a text at the entries of the block list under a key without indentation, each with the comment lines right above its dash.
 * Undefined where it has no such list or where cutting would not be safe: several documents, directives, line ends that only some
 * readers take for such. Whether an alias reaches across a cut is for the reader to say.
 */
export function cut(text: string, key: string): Cut | undefined {
  const list = listStart(text, key);
  if (list === undefined || !mayBeInserted(text)) return undefined;
  const indent = firstDash(text, list);
  if (indent === undefined) return undefined;
  const scan = scanSections(text, list, indent);
  if (scan === undefined) return undefined;
  const { starts, tail = text.length } = scan;
  return marksDocument(text, tail) ? undefined : { indent, starts, tail };
}

/** Whether a text holds neither directives nor line ends that only some readers take for such. */
export function mayBeInserted(text: string): boolean {
  return !/\r(?!\n)|^%/m.test(text);
}

/** Where the sections begin in lines of the list that were edited; undefined where they hold something else, or what would belong to the lines below. */
export function cutLines(lines: string, indent: number, isLast: boolean): readonly number[] | undefined {
  const scan = scanSections(lines, 0, indent);
  if (scan === undefined || scan.tail !== undefined || scan.starts[0] !== 0) return undefined;
  if (!isLast && (scan.pending !== undefined || !lines.endsWith("\n"))) return undefined;
  return /\r(?!\n)/.test(lines) ? undefined : scan.starts;
}

/** Whether the lines before the list still lead to it after an edit that ended at an offset of them. */
export function isStillHead(before: string, after: string, editEnd: number, key: string): boolean {
  const list = listStart(before, key);
  if (list === undefined || editEnd >= before.lastIndexOf(`${key}:`, list)) return false;
  return listStart(after, key) === list + after.length - before.length && mayBeInserted(after);
}

/** Whether lines begin with a key that ends the list, and no other document follows. */
export function isTail(text: string, indent: number): boolean {
  const scan = scanSections(text, 0, indent);
  return scan?.tail === 0 && scan.starts.length === 0 && mayBeInserted(text) && !marksDocument(text, 0);
}

/** The offset after the line of a key, the first of that name without indentation, when nothing else stands on it. */
function listStart(text: string, key: string): number | undefined {
  const line = new RegExp(`^${key}:[ \\t]*(?:[ \\t]#[^\\n]*)?\\r?\\n`, "m").exec(text);
  return line === null ? undefined : line.index + line[0].length;
}

/** The indentation of the first dash after an offset, when it is the first thing that stands there. */
function firstDash(text: string, from: number): number | undefined {
  for (let line = from; line < text.length; line = nextLine(text, line)) {
    const at = indentEnd(text, line);
    const code = text.charCodeAt(at);
    if (code === hash || (isGap(code) && code !== tab)) continue;
    return isDash(text, at) ? at - line : undefined;
  }
  return undefined;
}

/**
 * Cuts whole lines of a list at its dashes. Undefined where a document marker or an empty key stands among them.
 * Every line belongs to the section above it, except comment lines right above a dash or a key, which belong to that.
 */
function scanSections(text: string, from: number, indent: number): Scan | undefined {
  const starts: number[] = [];
  let pending: number | undefined;
  for (let line = from; line < text.length; line = nextLine(text, line)) {
    const at = indentEnd(text, line);
    const code = text.charCodeAt(at);
    if (code === hash && at - line <= indent) {
      pending ??= line;
      continue;
    }
    if (at === line && isMarker(text, line)) return undefined;
    if (at - line === indent && isDash(text, at)) starts.push(pending ?? line);
    // An empty key begins and ends where the list ends: nothing says on which side of the cut it stands.
    else if (at === line && code === colon) return undefined;
    else if (at === line && isKey(text, line) && !isBrokenOff(text, line)) return { starts, tail: pending ?? line, pending: undefined };
    pending = undefined;
  }
  return { starts, tail: undefined, pending };
}

/** Whether a document marker stands at the start of a line from an offset on. */
function marksDocument(text: string, from: number): boolean {
  for (let line = from; line < text.length; line = nextLine(text, line)) if (isMarker(text, line)) return true;
  return false;
}

/** A line without indentation that begins a key of the document. What merely stands there, half written, is none. */
function isKey(text: string, line: number): boolean {
  const first = text.charCodeAt(line);
  if (first === dash || first === hash || first === lineFeed || first === tab || Number.isNaN(first)) return false;
  const end = nextLine(text, line);
  for (let at = text.indexOf(":", line); at >= 0 && at < end; at = text.indexOf(":", at + 1)) {
    if (isGap(text.charCodeAt(at + 1))) return true;
  }
  return false;
}

/**
 * Whether a plain value follows a key on its line and a key of an item right below: no YAML goes on like that. Somebody
 * writes a key among the items, and the list does not end there.
 */
function isBrokenOff(text: string, line: number): boolean {
  const end = nextLine(text, line);
  return plainValue.test(text.slice(line, end)) && keyOfItem.test(text.slice(end, nextLine(text, end)));
}

/** A key with a plain value that goes on to the end of the line, and a key that is indented or begins an entry. Neither begins a comment. */
const plainValue = /^[A-Za-z_][\w.-]*:[ ]+[\p{L}\p{N}][^#:]*$/u;
const keyOfItem = /^(?:[ ]+(?:-[ ]+)?|-[ ]+)[A-Za-z_][\w.-]*:(?=[ \r\n]|$)/;

function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === dash && isGap(text.charCodeAt(at + 1));
}

/** Only blanks count as indentation. */
function indentEnd(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === space) at++;
  return at;
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end + 1;
}
