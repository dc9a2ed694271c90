import type { Span } from "../../../text/span.ts";
import { isColon, skipBlanks } from "../scan.ts";

/** A dash of a list, or a key. Columns count UTF-16 code units from the start of the line. */
export type Opener =
  | { readonly kind: "dash"; readonly column: number }
  | { readonly kind: "key"; readonly column: number; readonly end: number; readonly name: string; readonly rest: number };

/** The structure of a line of block YAML, read without its context. */
export interface BlockLine {
  /** Dashes and at most one key, from left to right. `rest` of a key is the column after its colon. */
  readonly openers: readonly Opener[];
  /** The column after blanks and dashes: of the key, of a value, or of the end of the line. */
  readonly content: number;
}

/** Reads the structure of one line. Comments and empty lines have no openers. */
export function readBlockLine(line: string): BlockLine {
  const openers: Opener[] = [];
  let at = skipBlanks(line, 0);
  while (line[at] === "-" && (at + 1 === line.length || line[at + 1] === " ")) {
    openers.push({ kind: "dash", column: at });
    at = skipBlanks(line, at + 1);
  }
  if (line[at] === "#") return { openers, content: at };
  const key = keyAt(line, at);
  if (key !== undefined) openers.push({ kind: "key", column: at, ...key });
  return { openers, content: at };
}

/** Number of blanks at the start of a line; -1 for an empty line or a comment. */
export function indentOf(line: string): number {
  const at = skipBlanks(line, 0);
  return at === line.length || line[at] === "#" ? -1 : at;
}

/** The column of the value after a colon, anchors and tags excluded. */
export function valueColumn(line: string, rest: number): number {
  return rest + (/^\s*(?:[&!]\S*\s+)*/.exec(line.slice(rest))?.[0].length ?? 0);
}

/** True if the value of a key is on the lines below: only an anchor, a tag or a comment follows its colon. */
export function leavesValueOpen(line: string, rest: number): boolean {
  return /^\s*(?:[&!]\S*(?:\s+|$))*(?:#.*)?$/.test(line.slice(rest));
}

/** The key at a column; undefined for none. */
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

/** The column after the closing quote of a quoted text; undefined for an unclosed one. */
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

/** Span of the plain text at a column, up to a comment or, in flow style, an indicator. It excludes blanks at the end. */
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
