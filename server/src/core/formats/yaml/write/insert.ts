import type { LineIndex } from "../../../text/lineIndex.ts";
import { content, type Entry, type MapNode, type SeqNode } from "../../tree.ts";
import type { Blanks, Form, Insertion } from "../../writer.ts";
import { siblingsAt } from "../cursor/blockPath.ts";
import { afterColon, inLine, isShort, onLines } from "./form.ts";

/** Where and how a map takes a new entry. */
export function insert(lines: LineIndex, map: MapNode, key: string, value: Form, before: string): Insertion | undefined {
  const own = map.entries.filter(({ via }) => via === undefined).sort((a, b) => a.key.start - b.key.start);
  const present = own.find(({ name }) => name === key);
  const indent = map.flow ? "" : indentOf(lines, map, own);
  if (indent === undefined) return undefined;
  const { lineBreak } = lines;
  const written = (blanks: Blanks): string => afterColon(value, indent, map.flow, blanks).replaceAll("\n", lineBreak);
  if (present !== undefined) return fillEntry(lines, present, written, map.flow || isShort(value));
  const entry = (blanks: Blanks): string => `${blanks.literal(key)}:${written(blanks)}`;
  if (map.flow) return insertInFlow(lines, map, own, entry);
  const limit = own.find(({ name }) => name === before)?.key.start ?? Number.POSITIVE_INFINITY;
  const above = own.findLast((each) => each.key.start < limit && endsItsLine(each));
  if (above === undefined) {
    return { at: map.start, write: (blanks) => `${entry(blanks)}${lineBreak}${indent}`, asSnippet: false };
  }
  const end = endOf(lines, above);
  // In broken text the key may stand there and be missing from the tree.
  if (siblingsAt(lines, lines.positionAt(end).line, indent.length).has(key)) return undefined;
  if (above.value.start >= above.value.end && goesOnBelow(lines, end, indent.length)) return undefined;
  return belowLine(lines, end, (blanks) => `${indent}${entry(blanks)}`);
}

/** True if deeper lines follow a key without a value: in broken text they are its value. */
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

/** Where and how a list takes new entries at its end. */
export function append(lines: LineIndex, list: SeqNode, entries: readonly Form[]): Insertion | undefined {
  const last = list.items.at(-1);
  if (list.flow) return appendInFlow(lines, list, (blanks) => entries.map((entry) => inLine(entry, blanks)).join(", "));
  if (last === undefined) return undefined;
  const { line: dashLine, character } = lines.positionAt(list.start);
  const indent = lines.lineText(dashLine).slice(0, character).replace(/[^ ]/g, " ");
  const { line, character: end } = lines.positionAt(last.end);
  // In broken text the line may go on with what could not be read.
  if (!/^\s*(?:#.*)?$/.test(lines.lineText(line).slice(end))) return undefined;
  return belowLine(lines, last.end, (blanks) =>
    `${indent}${onLines({ kind: "list", short: false, entries }, indent, blanks)}`.replaceAll("\n", lines.lineBreak),
  );
}

/** The same of a list in brackets. */
export function appendInFlow(lines: LineIndex, { start, items }: SeqNode, write: Insertion["write"]): Insertion | undefined {
  if (lines.slice(start, start + 1) !== "[") return undefined;
  const last = items.at(-1);
  if (last === undefined) return { at: start + 1, write, asSnippet: true };
  return { at: last.end, write: (blanks) => `, ${write(blanks)}`, asSnippet: true };
}

/** A comment above the line that holds an offset, indented like that. */
export function comment(lines: LineIndex, offset: number, text: (blanks: Blanks) => string): Insertion {
  const start = lines.offsetAt({ line: lines.positionAt(offset).line, character: 0 });
  const at = lines.slice(start, start + 1) === "\uFEFF" ? start + 1 : start;
  const indent = /^[ \t]*/.exec(lines.slice(at, at + 400))?.[0] ?? "";
  return { at, write: (blanks) => `${indent}# ${text(blanks)}${lines.lineBreak}`, asSnippet: true };
}

/** Whole lines below the one that holds an offset. */
function belowLine(lines: LineIndex, offset: number, write: (blanks: Blanks) => string): Insertion {
  const { lineBreak } = lines;
  const line = lines.positionAt(offset).line + 1;
  return line < lines.lineCount
    ? { at: lines.offsetAt({ line, character: 0 }), write: (blanks) => `${write(blanks)}${lineBreak}`, asSnippet: true }
    : { at: lines.length, write: (blanks) => `${lineBreak}${write(blanks)}`, asSnippet: false };
}

/** Gives a value to a key that has none, or only `~` or `null`. */
export function fillEntry(lines: LineIndex, { key, value }: Entry, write: Insertion["write"], asSnippet: boolean): Insertion | undefined {
  const colon = behindColon(lines, key.end);
  if (colon === undefined || value.kind !== "scalar" || value.value !== null) return undefined;
  const end = Math.max(colon, value.end);
  return /^\s*(?:~|null)?$/i.test(lines.slice(colon, end)) ? { at: colon, end, write, asSnippet } : undefined;
}

/** A new entry behind the last one of a map in brackets. */
export function insertInFlow(lines: LineIndex, map: MapNode, own: readonly Entry[], entry: Insertion["write"]): Insertion | undefined {
  if (lines.slice(map.start, map.start + 1) !== "{") return undefined;
  const last = own.at(-1);
  if (last !== undefined) return { at: endOf(lines, last), write: (blanks) => `, ${entry(blanks)}`, asSnippet: true };
  const isEmpty = /^\s*\}/.test(lines.slice(map.start + 1, map.end));
  return { at: map.start + 1, write: (blanks) => (isEmpty ? ` ${entry(blanks)} ` : ` ${entry(blanks)},`), asSnippet: true };
}

/** The blanks before the keys of a block map. */
function indentOf(lines: LineIndex, map: MapNode, own: readonly Entry[]): string | undefined {
  const starts = [map.start, ...own.map(({ key }) => key.start)];
  for (const start of starts) {
    const { line } = lines.positionAt(start);
    const prefix = lines.slice(lines.offsetAt({ line, character: 0 }), start).replace(/^\uFEFF/, "");
    if (/^[ -]*$/.test(prefix)) return " ".repeat(prefix.length);
  }
  return undefined;
}

/** A block text (`|`, `>`) owns the blank lines behind it, so nothing is put there. */
function endsItsLine({ value }: Entry): boolean {
  const node = value.kind === "alias" ? value : content(value);
  if (node.kind === "map" && !node.flow) return node.entries.every((entry) => entry.via !== undefined || endsItsLine(entry));
  if (node.kind === "seq" && !node.flow) return false;
  return node.kind !== "scalar" || (node.style !== "literal" && node.style !== "folded");
}

/** The end of an entry as written: of its value, or of its colon where it has none. */
export function endOf(lines: LineIndex, { key, value }: Entry): number {
  return Math.max(behindColon(lines, key.end) ?? key.end, value.end);
}

/** Behind the colon that follows a key; undefined where none does. */
export function behindColon(lines: LineIndex, keyEnd: number): number | undefined {
  const colon = /^\s*:/.exec(lines.slice(keyEnd, keyEnd + 200));
  return colon === null ? undefined : keyEnd + colon[0].length;
}
