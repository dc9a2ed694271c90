import { isGap, isMarker } from "../formats/yaml/scan.ts";

/**
 * Where a text can be cut: at the entries of its top-level `items` list, when that is a block list.
 * Offsets are UTF-16 code units of the text.
 */
export interface Cut {
  /** Blanks before the dashes of the list. */
  readonly indent: number;
  /** Where each section begins: at the comment lines right above its dash, else at the line of the dash. At least one. */
  readonly starts: readonly number[];
  /** Where the last section ends; the length of the text when nothing follows the list. */
  readonly tail: number;
}

/** How a run of lines of the list was cut. */
export interface Scan {
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
 * Cuts a text; undefined where it has no such list or where cutting would not be safe: several documents, directives,
 * line ends that only some readers take for such. Whether an alias reaches across a cut is for the reader to say.
 */
export function cut(text: string): Cut | undefined {
  const list = listStart(text);
  if (list === undefined || /\r(?!\n)|^%/m.test(text)) return undefined;
  const indent = firstDash(text, list);
  if (indent === undefined) return undefined;
  const scan = scanSections(text, list, indent);
  if (scan === undefined) return undefined;
  const { starts, tail = text.length } = scan;
  return marksDocument(text, tail) ? undefined : { indent, starts, tail };
}

/** The offset after the line `items:`, the first key of that name without indentation. */
export function listStart(text: string): number | undefined {
  const key = /^items:[ \t]*(?:[ \t]#[^\n]*)?\r?\n/m.exec(text);
  return key === null ? undefined : key.index + key[0].length;
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
export function scanSections(text: string, from: number, indent: number): Scan | undefined {
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
export function marksDocument(text: string, from: number): boolean {
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
