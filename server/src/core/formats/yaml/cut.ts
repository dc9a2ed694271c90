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

/** Where a block list was cut. */
export interface CutList {
  /** Blanks before its dashes. */
  readonly indent: number;
  /** Blanks before the key that it stands under; -1 for the list that is the document. */
  readonly outer: number;
  readonly starts: readonly number[];
  readonly tail: number;
}

/**
 * Cuts a text at the entries of the block list at a path of keys, the first without indentation, each with the comment lines right above
 * its dash. Undefined where it has no such list or where cutting would not be safe: several documents, directives, line ends that only
 * some readers take for such. Whether an alias reaches across a cut is for the reader to say.
 */
export function cut(text: string, path: readonly string[]): CutList | undefined {
  const list = listStart(text, path);
  if (list === undefined || !mayBeInserted(text)) return undefined;
  const { outer } = list;
  const dash = firstDash(text, list.from);
  if (dash === undefined || dash.indent < outer || (outer < 0 && dash.indent > 0)) return undefined;
  // Comments above the list that is the document stand before it.
  const scan = scanSections(text, outer < 0 ? dash.line : list.from, dash.indent, outer);
  if (scan === undefined) return undefined;
  const { starts, tail = text.length } = scan;
  return marksDocument(text, tail) ? undefined : { indent: dash.indent, outer, starts, tail };
}

/** Whether a text holds neither directives nor line ends that only some readers take for such. */
export function mayBeInserted(text: string): boolean {
  return !/\r(?!\n)|^%/m.test(text);
}

/** Where the sections begin in lines of the list that were edited; undefined where they hold something else, or what would belong to the lines below. */
export function cutLines(lines: string, { indent, outer }: Depth, isLast: boolean): readonly number[] | undefined {
  const scan = scanSections(lines, 0, indent, outer);
  if (scan === undefined || scan.tail !== undefined || scan.starts[0] !== 0) return undefined;
  if (!isLast && (scan.pending !== undefined || !lines.endsWith("\n"))) return undefined;
  return /\r(?!\n)/.test(lines) ? undefined : scan.starts;
}

/** How deep a list and the key that it stands under are indented. */
type Depth = Pick<CutList, "indent" | "outer">;

/** Whether the lines before the list still lead to it after an edit that ended at an offset of them. */
export function isStillHead(before: string, after: string, editEnd: number, path: readonly string[]): boolean {
  const list = listStart(before, path);
  if (list === undefined || editEnd >= list.key) return false;
  const now = listStart(after, path);
  return now?.from === list.from + after.length - before.length && now.outer === list.outer && mayBeInserted(after);
}

/** Whether lines begin with a key that ends the list, and no other document follows. */
export function isTail(text: string, { indent, outer }: Depth): boolean {
  const scan = scanSections(text, 0, indent, outer);
  return scan?.tail === 0 && scan.starts.length === 0 && mayBeInserted(text) && !marksDocument(text, 0);
}

/** A key after which nothing else stands on its line. */
interface BareKey {
  /** Where it stands, and where the line after it begins. */
  readonly key: number;
  readonly from: number;
  /** Blanks before it. */
  readonly outer: number;
}

/** The key that a list stands under: the first of that name at its depth. Of the list that is the document, where the text begins. */
function listStart(text: string, path: readonly string[]): BareKey | undefined {
  const [first, ...below] = path;
  if (first === undefined) return { key: 0, from: text.charCodeAt(0) === 0xfeff ? 1 : 0, outer: -1 };
  const line = bareKey(first, "m").exec(text);
  let found: BareKey | undefined = line === null ? undefined : { key: line.index, from: line.index + line[0].length, outer: 0 };
  for (const key of below) if (found !== undefined) found = keyBelow(text, found, key);
  return found;
}

/** Finds a key with nothing behind it but a comment: at the beginning of a line, or where it is told to look. */
function bareKey(key: string, flags: "m" | "y"): RegExp {
  const written = key.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(`${flags === "m" ? "^" : ""}${written}:[ \\t]*(?:[ \\t]#[^\\n]*)?\\r?\\n`, flags);
}

/** A key in the map below another one. */
function keyBelow(text: string, { from, outer }: BareKey, key: string): BareKey | undefined {
  const bare = bareKey(key, "y");
  let depth: number | undefined;
  for (let line = from; line < text.length; line = nextLine(text, line)) {
    const at = indentEnd(text, line);
    const code = text.charCodeAt(at);
    if (code === hash || (isGap(code) && code !== tab)) continue;
    const indent = at - line;
    if (indent <= outer) return undefined;
    depth ??= indent;
    bare.lastIndex = at;
    const found = indent === depth ? bare.exec(text) : null;
    if (found !== null) return { key: at, from: at + found[0].length, outer: indent };
  }
  return undefined;
}

/** The first dash after an offset, when it is the first thing that stands there. */
function firstDash(text: string, from: number): { readonly line: number; readonly indent: number } | undefined {
  for (let line = from; line < text.length; line = nextLine(text, line)) {
    const at = indentEnd(text, line);
    const code = text.charCodeAt(at);
    if (code === hash || (isGap(code) && code !== tab)) continue;
    return isDash(text, at) ? { line, indent: at - line } : undefined;
  }
  return undefined;
}

/**
 * Cuts whole lines of a list at its dashes. Undefined where a document marker or an empty key stands among them.
 * Every line belongs to the section above it, except comment lines right above a dash or a key, which belong to that.
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
    // An empty key begins and ends where the list ends: nothing says on which side of the cut it stands.
    else if (at - line <= outer && code === colon) return undefined;
    else if (at - line <= outer && isKey(text, at) && !isBrokenOff(text, line))
      return { starts, tail: pending ?? line, pending: undefined };
    pending = undefined;
  }
  return { starts, tail: undefined, pending };
}

/** Whether a document marker stands at the start of a line from an offset on. */
function marksDocument(text: string, from: number): boolean {
  for (let line = from; line < text.length; line = nextLine(text, line)) if (isMarker(text, line)) return true;
  return false;
}

/** A line that begins a key. What merely stands there, half written, is none. */
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
