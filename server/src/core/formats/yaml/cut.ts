import { colonEnd, isDash, isGap, isMarker } from "./scan.ts";

/** The cuts in a run of lines of a list. */
interface Scan {
  readonly starts: readonly number[];
  /** Offset of the key after the list; undefined for none in these lines. */
  readonly tail: number | undefined;
  /** Offset of comment lines at the end of the run, which belong to the lines that follow. */
  readonly pending: number | undefined;
}

const space = 32;
const tab = 9;
const hash = 35;
const colon = 58;

/** The cuts of a block list. */
export interface CutList {
  /** Column of its dashes. */
  readonly indent: number;
  /** Column of its key; -1 for a list that is the whole document. */
  readonly outer: number;
  readonly starts: readonly number[];
  readonly tail: number;
}

/**
 * Cuts a text at the entries of the block list at a path of keys, the first of them top-level. An entry includes the comment lines directly
 * above it. Undefined for a text without such a list, with several documents, directives or lone CR. It does not check aliases across cuts.
 */
export function cut(text: string, path: readonly string[]): CutList | undefined {
  const list = listStart(text, path);
  if (list === undefined || !mayBeInserted(text)) return undefined;
  const { outer } = list;
  const dash = firstDash(text, list.from);
  if (dash === undefined || dash.indent < outer || (outer < 0 && dash.indent > 0)) return undefined;
  // Comments above a list that is the whole document are part of its first section.
  const scan = scanSections(text, outer < 0 ? dash.line : list.from, dash.indent, outer);
  if (scan === undefined) return undefined;
  const { starts, tail = text.length } = scan;
  return marksDocument(text, tail) ? undefined : { indent: dash.indent, outer, starts, tail };
}

/** True for a text without directives and lone CR, at which readers differ. */
export function mayBeInserted(text: string): boolean {
  return !/\r(?!\n)|^%/m.test(text);
}

/** Offsets of the sections in edited lines of the list. Undefined if the lines contain anything else, or end with a part of the lines below. */
export function cutLines(lines: string, { indent, outer }: Depth, isLast: boolean): readonly number[] | undefined {
  const scan = scanSections(lines, 0, indent, outer);
  if (scan === undefined || scan.tail !== undefined || scan.starts[0] !== 0) return undefined;
  if (!isLast && (scan.pending !== undefined || !lines.endsWith("\n"))) return undefined;
  return /\r(?!\n)/.test(lines) ? undefined : scan.starts;
}

/** The columns of a list and its key. */
type Depth = Pick<CutList, "indent" | "outer">;

/** True if the lines before the list still lead to it after an edit of them that ended at an offset. */
export function isStillHead(before: string, after: string, editEnd: number, path: readonly string[]): boolean {
  const list = listStart(before, path);
  if (list === undefined || editEnd >= list.key) return false;
  const now = listStart(after, path);
  return now?.from === list.from + after.length - before.length && now.outer === list.outer && mayBeInserted(after);
}

/** True for lines that begin with a key after the list, without another document below. */
export function isTail(text: string, { indent, outer }: Depth): boolean {
  const scan = scanSections(text, 0, indent, outer);
  return scan?.tail === 0 && scan.starts.length === 0 && mayBeInserted(text) && !marksDocument(text, 0);
}

/** A key without a value on its line. */
interface BareKey {
  /** Offsets of the key, and of the next line. */
  readonly key: number;
  readonly from: number;
  /** Column of the key. */
  readonly outer: number;
}

/** The key of a list: the first key of that name at its depth. For a list that is the whole document, the start of the text. */
function listStart(text: string, path: readonly string[]): BareKey | undefined {
  const [first, ...below] = path;
  if (first === undefined) return { key: 0, from: text.charCodeAt(0) === 0xfeff ? 1 : 0, outer: -1 };
  const line = bareKey(first, "m").exec(text);
  let found: BareKey | undefined = line === null ? undefined : { key: line.index, from: line.index + line[0].length, outer: 0 };
  for (const key of below) if (found !== undefined) found = keyBelow(text, found, key);
  return found;
}

/** Makes a pattern for a key without a value on its line, at the start of any line (`m`) or at `lastIndex` (`y`). */
function bareKey(key: string, flags: "m" | "y"): RegExp {
  const written = key.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(`${flags === "m" ? "^" : ""}${written}:[ \\t]*(?:[ \\t]#[^\\n]*)?\\r?\\n`, flags);
}

/** A key in the map below another one. */
function keyBelow(text: string, { from, outer }: BareKey, key: string): BareKey | undefined {
  const bare = bareKey(key, "y");
  let depth: number | undefined;
  for (let next = contentAfter(text, from); next !== undefined; next = contentAfter(text, nextLine(text, next.at))) {
    const { at, indent } = next;
    if (indent <= outer) return undefined;
    depth ??= indent;
    bare.lastIndex = at;
    const found = indent === depth ? bare.exec(text) : null;
    if (found !== null) return { key: at, from: at + found[0].length, outer: indent };
  }
  return undefined;
}

/** The dash at the start of the next line with content; undefined for anything else there. */
function firstDash(text: string, from: number): { readonly line: number; readonly indent: number } | undefined {
  const next = contentAfter(text, from);
  return next !== undefined && isDash(text, next.at) ? { line: next.at - next.indent, indent: next.indent } : undefined;
}

/** The content of the first line that has some, from the line at an offset on; a tab counts as content. */
function contentAfter(text: string, from: number): { readonly at: number; readonly indent: number } | undefined {
  for (let line = from; line < text.length; line = nextLine(text, line)) {
    const at = indentEnd(text, line);
    const code = text.charCodeAt(at);
    if (code !== hash && (!isGap(code) || code === tab)) return { at, indent: at - line };
  }
  return undefined;
}

/**
 * Cuts whole lines of a list at its dashes. A line belongs to the section above it, but comment lines directly above a dash or key belong to
 * that. Undefined for lines with a document marker or an empty key.
 */
function scanSections(text: string, from: number, indent: number, outer: number): Scan | undefined {
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
    // An empty key has no text, so it could be on either side of the cut.
    else if (at - line <= outer && code === colon) return undefined;
    else if (at - line <= outer && isKey(text, at) && !isBrokenOff(text, line))
      return { starts, tail: pending ?? line, pending: undefined };
    pending = undefined;
  }
  return { starts, tail: undefined, pending };
}

/** True if a document marker begins a line from an offset on. */
function marksDocument(text: string, from: number): boolean {
  return /(?:^|\n)(?:---|\.\.\.)(?:[ \t\r\n]|$)/.test(text.slice(from));
}

/** True for a complete key. */
function isKey(text: string, at: number): boolean {
  return !/[-#\n\t]/.test(text.charAt(at)) && colonEnd(text, at, nextLine(text, at)) >= 0;
}

/**
 * True for a key with a plain value on a line, and a key of an item on the next, which is not valid YAML. Someone is writing a key among the
 * items, so the list does not end there.
 */
function isBrokenOff(text: string, line: number): boolean {
  const end = nextLine(text, line);
  return plainValue.test(text.slice(line, end)) && keyOfItem.test(text.slice(end, nextLine(text, end)));
}

/** A key with a plain value up to the end of the line, and an indented key or one at the start of an entry. Neither line has a comment. */
const plainValue = /^[A-Za-z_][\w.-]*:[ ]+[\p{L}\p{N}][^#:]*$/u;
const keyOfItem = /^(?:[ ]+(?:-[ ]+)?|-[ ]+)[A-Za-z_][\w.-]*:(?=[ \r\n]|$)/;

/** The end of the indentation of a line, which consists of spaces only. */
function indentEnd(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === space) at++;
  return at;
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end + 1;
}
