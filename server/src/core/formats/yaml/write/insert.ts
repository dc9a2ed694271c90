import type { LineIndex } from "../../../text/lineIndex.ts";
import { content, type Entry, type MapNode, type SeqNode } from "../../tree.ts";
import type { Blanks, Form, Insertion } from "../../writer.ts";
import { siblingsAt } from "../cursor/blockPath.ts";
import { afterColon, inLine, isOneLine, onLines, type Style } from "./form.ts";

/** Inserts an entry into a map. */
export function insert(lines: LineIndex, map: MapNode, key: string, value: Form, before: string, style: Style): Insertion | undefined {
  const own = map.entries.filter(({ via }) => via === undefined).sort((a, b) => a.key.start - b.key.start);
  const present = own.find(({ name }) => name === key);
  const indent = map.flow ? "" : indentOf(lines, map, own);
  if (indent === undefined) return undefined;
  const { lineBreak } = lines;
  const written = (blanks: Blanks): string => afterColon(value, indent, map.flow, blanks, style).replaceAll("\n", lineBreak);
  if (present !== undefined) return fillEntry(lines, present, written, map.flow || isOneLine(value));
  const entry = (blanks: Blanks): string => `${blanks.literal(style.key(key))}:${written(blanks)}`;
  if (map.flow) return insertInFlow(lines, map, own, entry);
  const limit = own.find(({ name }) => name === before)?.key.start ?? Number.POSITIVE_INFINITY;
  const above = own.findLast((each) => each.key.start < limit && endsItsLine(each));
  if (above === undefined) {
    const comments = commentsAbove(lines, map.start);
    if (comments !== undefined) return { at: comments, write: (blanks) => `${indent}${entry(blanks)}${lineBreak}`, asSnippet: true };
    return { at: map.start, write: (blanks) => `${entry(blanks)}${lineBreak}${indent}`, asSnippet: false };
  }
  const end = endOf(lines, above);
  // In broken text the tree may lack the key.
  if (siblingsAt(lines, lines.positionAt(end).line, indent.length).has(key)) return undefined;
  if (above.value.start >= above.value.end && goesOnBelow(lines, end, indent.length)) return undefined;
  return belowLine(lines, end, (blanks) => `${indent}${entry(blanks)}`);
}

/** The start of the comment lines right above a key, which are about it; undefined without any. */
function commentsAbove(lines: LineIndex, key: number): number | undefined {
  const { line: keyLine, character } = lines.positionAt(key);
  if (/\S/.test(lines.lineText(keyLine).slice(0, character))) return undefined;
  let line = keyLine;
  while (line > 0 && /^\s*#/.test(lines.lineText(line - 1))) line--;
  return line === keyLine ? undefined : lines.offsetAt({ line, character: 0 });
}

/** True for deeper lines below a key without a value: in broken text they are its value. */
function goesOnBelow(lines: LineIndex, keyEnd: number, indent: number): boolean {
  const first = lines.positionAt(keyEnd).line + 1;
  for (let line = first; line < Math.min(lines.lineCount, first + mostLooked); line++) {
    const text = lines.lineText(line);
    if (blank.test(text)) continue;
    if (text.search(/\S/) > indent) return true;
    if (sibling.test(text)) return false;
  }
  return false;
}

const mostLooked = 10;
const blank = /^\s*(?:#.*)?$/;
/** A key, an entry of a list or the end of a document. */
const sibling = /^\s*(?:- |---|\.\.\.|[^\s|>][^:]*:(?:\s|$))/;

/** Appends entries to a list. */
export function append(lines: LineIndex, list: SeqNode, entries: readonly Form[], style: Style): Insertion | undefined {
  const last = list.items.at(-1);
  if (list.flow) return appendInFlow(lines, list, (blanks) => entries.map((entry) => inLine(entry, blanks, style)).join(", "));
  if (last === undefined) return undefined;
  const { line: dashLine, character } = lines.positionAt(list.start);
  const indent = lines.lineText(dashLine).slice(0, character).replace(/[^ ]/g, " ");
  const { line, character: end } = lines.positionAt(last.end);
  // In broken text an unread part may follow on the line.
  if (!/^\s*(?:#.*)?$/.test(lines.lineText(line).slice(end))) return undefined;
  return belowLine(lines, last.end, (blanks) =>
    `${indent}${onLines({ kind: "list", short: false, entries }, indent, blanks, style)}`.replaceAll("\n", lines.lineBreak),
  );
}

/** Appends to a list in brackets. */
function appendInFlow(lines: LineIndex, { start, items }: SeqNode, write: Insertion["write"]): Insertion | undefined {
  if (lines.slice(start, start + 1) !== "[") return undefined;
  const last = items.at(-1);
  if (last === undefined) return { at: start + 1, write, asSnippet: true };
  return { at: last.end, write: (blanks) => `, ${write(blanks)}`, asSnippet: true };
}

/** Inserts a comment above the line at an offset, with its indentation. */
export function comment(lines: LineIndex, offset: number, text: (blanks: Blanks) => string): Insertion {
  const start = lines.offsetAt({ line: lines.positionAt(offset).line, character: 0 });
  const at = lines.slice(start, start + 1) === "\uFEFF" ? start + 1 : start;
  const indent = /^[ \t]*/.exec(lines.slice(at, at + 400))?.[0] ?? "";
  return { at, write: (blanks) => `${indent}# ${text(blanks)}${lines.lineBreak}`, asSnippet: true };
}

/** Inserts lines below the line at an offset. */
function belowLine(lines: LineIndex, offset: number, write: (blanks: Blanks) => string): Insertion {
  const { lineBreak } = lines;
  const line = lines.positionAt(offset).line + 1;
  return line < lines.lineCount
    ? { at: lines.offsetAt({ line, character: 0 }), write: (blanks) => `${write(blanks)}${lineBreak}`, asSnippet: true }
    : { at: lines.length, write: (blanks) => `${lineBreak}${write(blanks)}`, asSnippet: false };
}

/** Gives a value to a key that has none, or only `~` or `null`. */
function fillEntry(lines: LineIndex, { key, value }: Entry, write: Insertion["write"], asSnippet: boolean): Insertion | undefined {
  const colon = behindColon(lines, key.end);
  if (colon === undefined || value.kind !== "scalar" || value.value !== null) return undefined;
  const end = Math.max(colon, value.end);
  return /^\s*(?:~|null)?$/i.test(lines.slice(colon, end)) ? { at: colon, end, write, asSnippet } : undefined;
}

/** Appends an entry to a map in brackets. */
function insertInFlow(lines: LineIndex, map: MapNode, own: readonly Entry[], entry: Insertion["write"]): Insertion | undefined {
  if (lines.slice(map.start, map.start + 1) !== "{") return undefined;
  const last = own.at(-1);
  if (last !== undefined) return { at: endOf(lines, last), write: (blanks) => `, ${entry(blanks)}`, asSnippet: true };
  const isEmpty = /^\s*\}/.test(lines.slice(map.start + 1, map.end));
  return { at: map.start + 1, write: (blanks) => (isEmpty ? ` ${entry(blanks)} ` : ` ${entry(blanks)},`), asSnippet: true };
}

/** The indentation of the keys of a block map. */
function indentOf(lines: LineIndex, map: MapNode, own: readonly Entry[]): string | undefined {
  const starts = [map.start, ...own.map(({ key }) => key.start)];
  for (const start of starts) {
    const { line } = lines.positionAt(start);
    const prefix = lines.slice(lines.offsetAt({ line, character: 0 }), start).replace(/^\uFEFF/, "");
    if (/^[ -]*$/.test(prefix)) return " ".repeat(prefix.length);
  }
  return undefined;
}

/** False for an entry that ends with a block scalar (`|`, `>`) or a list: a block scalar includes the empty lines after it. */
function endsItsLine({ value }: Entry): boolean {
  const node = value.kind === "alias" ? value : content(value);
  if (node.kind === "map" && !node.flow) return node.entries.every((entry) => entry.via !== undefined || endsItsLine(entry));
  if (node.kind === "seq" && !node.flow) return false;
  return node.kind !== "scalar" || (node.style !== "literal" && node.style !== "folded");
}

/** The end of an entry: of its value, or of its colon for an absent value. */
export function endOf(lines: LineIndex, { key, value }: Entry): number {
  return Math.max(behindColon(lines, key.end) ?? key.end, value.end);
}

/** The offset after the colon of a key; undefined for none. */
export function behindColon(lines: LineIndex, keyEnd: number): number | undefined {
  const colon = /^\s*:/.exec(lines.slice(keyEnd, keyEnd + 200));
  return colon === null ? undefined : keyEnd + colon[0].length;
}
