import type { Span } from "../../../text/span.ts";
import { isColon, skipBlanks } from "../scan.ts";

/** One thing that a line of block YAML opens: a dash of a list, or a key. Columns count code units from the start of the line. */
export type Opener =
  | { readonly kind: "dash"; readonly column: number }
  | { readonly kind: "key"; readonly column: number; readonly end: number; readonly name: string; readonly rest: number };

/** A line of block YAML, read for its structure only, whatever stands around it. */
export interface BlockLine {
  /** Dashes and at most one key, from left to right. `rest` of a key is the column behind its colon. */
  readonly openers: readonly Opener[];
  /** The column of the first character that is neither blank nor dash: of the key, of a value, or of the end of the line. */
  readonly content: number;
}

/** Reads the structure of one line. Lines of comments and blanks open nothing. */
export function readBlockLine(line: string): BlockLine {
  const openers: Opener[] = [];
  let at = firstColumn(line);
  while (line[at] === "-" && (at + 1 === line.length || line[at + 1] === " ")) {
    openers.push({ kind: "dash", column: at });
    at = skipBlanks(line, at + 1);
  }
  if (line[at] === "#") return { openers, content: at };
  const key = keyAt(line, at);
  if (key !== undefined) openers.push({ kind: "key", column: at, ...key });
  return { openers, content: at };
}

/** The number of blanks a line begins with, or -1 for a line that says nothing (blank, or only a comment). */
export function indentOf(line: string): number {
  const at = firstColumn(line);
  return at === line.length || line[at] === "#" ? -1 : at;
}

/** The first column of a line that is no blank; a byte order mark is none. */
function firstColumn(line: string): number {
  return skipBlanks(line, line.startsWith("\uFEFF") ? 1 : 0);
}

/** The column at which the value behind a colon begins, anchors and tags passed over. */
export function valueColumn(line: string, rest: number): number {
  return rest + (/^\s*(?:[&!]\S*\s+)*/.exec(line.slice(rest))?.[0].length ?? 0);
}

/** Whether what stands behind a key's colon leaves its value to the lines below: nothing, an anchor, a tag or a comment. */
export function leavesValueOpen(line: string, rest: number): boolean {
  return /^\s*(?:[&!]\S*(?:\s+|$))*(?:#.*)?$/.test(line.slice(rest));
}

/** A key with its colon, from a column on; undefined where none stands. */
export function keyAt(line: string, from: number): { readonly name: string; readonly end: number; readonly rest: number } | undefined {
  const quote = line[from];
  if (quote === '"' || quote === "'") {
    const end = quotedEnd(line, from);
    if (end === undefined) return undefined;
    const colon = skipBlanks(line, end);
    return isColon(line, colon) ? { name: line.slice(from + 1, end - 1), end, rest: colon + 1 } : undefined;
  }
  if (quote === undefined || "[]{},#|>%@`".includes(quote)) return undefined;
  for (let at = from; at < line.length; at++) {
    if (line[at] === "#" && line[at - 1] === " ") return undefined;
    if (!isColon(line, at)) continue;
    const name = line.slice(from, at).trimEnd();
    return name === "" ? undefined : { name: name.replace(/^(?:[&!]\S*\s+)+/, ""), end: from + name.length, rest: at + 1 };
  }
  return undefined;
}

/** The column behind the closing quote of a quoted text that begins at a column; undefined when the line ends first. */
export function quotedEnd(line: string, from: number): number | undefined {
  const quote = line[from];
  for (let at = from + 1; at < line.length; at++) {
    if (line[at] === "\\" && quote === '"') at++;
    else if (line[at] === quote) {
      if (quote === "'" && line[at + 1] === "'") at++;
      else return at + 1;
    }
  }
  return undefined;
}

/** The plain text that begins at a column and ends before a comment or, in flow style, before an indicator; blanks at its end left out. */
export function plainSpan(line: string, from: number, flow: boolean): Span {
  let end = from;
  for (let at = from; at < line.length; at++) {
    const char = line[at] ?? "";
    if (char === "#" && (at === 0 || line[at - 1] === " " || line[at - 1] === "\t")) break;
    if (flow && (",[]{}".includes(char) || (char === ":" && /^[\s,\]}]?$/.test(line[at + 1] ?? "")))) break;
    if (char !== " " && char !== "\t") end = at + 1;
  }
  return { start: from, end };
}
