import { content, type Entry, type MapNode, type SeqNode } from "../../../core/formats/tree.ts";
import { siblingsAt } from "../../../core/formats/yaml/cursor/blockPath.ts";
import type { LineIndex } from "../../../index.ts";
import type { Snapshot } from "../../snapshot.ts";
import { Blanks } from "./form.ts";

/** Text to be put at one place, or in the stead of one that says nothing, with its blanks left to whoever writes it. */
export interface Insertion {
  /** Offset in the text. */
  readonly at: number;
  /** The end of what is replaced; left out where nothing is. */
  readonly end?: number;
  write(blanks: Blanks): string;
  /**
   * Whether an editor may take it as a snippet. Editors give the further lines of a snippet the indentation that stands before
   * it, so one of several lines must begin a line.
   */
  readonly asSnippet: boolean;
}

/** What is put into a map: the value of a key in both styles, without the blank behind the colon. */
export interface NewEntry {
  readonly key: string;
  /** The value below or behind the colon; `indent` stands before the key. */
  block(indent: string, blanks: Blanks): string;
  flow(blanks: Blanks): string;
}

/**
 * Where and how a map takes a new entry: behind its last short one before the key `items`, in the style of the map, so that indentation, comments
 * and what is written stay as they are. Undefined where no place is safe.
 */
export function insertEntry({ lines }: Snapshot, map: MapNode, entry: NewEntry): Insertion | undefined {
  const own = map.entries.filter(({ via }) => via === undefined).sort((a, b) => a.key.start - b.key.start);
  const present = own.find(({ name }) => name === entry.key);
  const indent = map.flow ? "" : indentOf(lines, map, own);
  if (indent === undefined) return undefined;
  if (present !== undefined)
    return fillEntry(lines, present, map.flow ? (blanks) => entry.flow(blanks) : (blanks) => entry.block(indent, blanks));
  if (map.flow) return insertIntoFlowMap(lines, map, own, entry);
  const { lineBreak } = lines;
  const written = (blanks: Blanks): string => `${entry.key}:${entry.block(indent, blanks).replaceAll("\n", lineBreak)}`;
  const items = own.find(({ name }) => name === "items")?.key.start ?? Number.POSITIVE_INFINITY;
  const before = own.findLast((each) => each.key.start < items && endsItsLine(each));
  if (before === undefined) {
    return { at: map.start, write: (blanks) => `${written(blanks)}${lineBreak}${indent}`, asSnippet: false };
  }
  const { line } = lines.positionAt(endOf(lines, before));
  // In broken text the key may stand there and be missing from the tree.
  if (siblingsAt(lines, line, indent.length).has(entry.key)) return undefined;
  if (line + 1 < lines.lineCount) {
    const at = lines.offsetAt({ line: line + 1, character: 0 });
    return { at, write: (blanks) => `${indent}${written(blanks)}${lineBreak}`, asSnippet: true };
  }
  return { at: lines.length, write: (blanks) => `${lineBreak}${indent}${written(blanks)}`, asSnippet: false };
}

/** Where and how a list takes new entries at its end; undefined where no place is safe. */
export function appendToList({ lines }: Snapshot, list: SeqNode, entries: readonly ((blanks: Blanks) => string)[]): Insertion | undefined {
  const last = list.items.at(-1);
  if (list.flow) {
    if (lines.slice(list.start, list.start + 1) !== "[") return undefined;
    const written = (blanks: Blanks): string => entries.map((entry) => entry(blanks)).join(", ");
    return last === undefined
      ? { at: list.start + 1, write: written, asSnippet: true }
      : { at: last.end, write: (blanks) => `, ${written(blanks)}`, asSnippet: true };
  }
  const first = list.items[0];
  if (first === undefined || last === undefined) return undefined;
  const { line: dashLine, character } = lines.positionAt(list.start);
  const indent = lines.lineText(dashLine).slice(0, character).replace(/[^ ]/g, " ");
  const { lineBreak } = lines;
  const written = (blanks: Blanks): string => entries.map((entry) => `${indent}- ${entry(blanks)}`).join(lineBreak);
  const { line, character: end } = lines.positionAt(last.end);
  // In broken text the line may go on with what could not be read.
  if (!/^\s*(?:#.*)?$/.test(lines.lineText(line).slice(end))) return undefined;
  return line + 1 < lines.lineCount
    ? { at: lines.offsetAt({ line: line + 1, character: 0 }), write: (blanks) => `${written(blanks)}${lineBreak}`, asSnippet: true }
    : { at: lines.length, write: (blanks) => `${lineBreak}${written(blanks)}`, asSnippet: false };
}

/** Gives a value to a key that has none, or only `~` or `null`. */
function fillEntry(lines: LineIndex, present: Entry, value: (blanks: Blanks) => string): Insertion | undefined {
  const colon = /^\s*:/.exec(lines.slice(present.key.end, present.key.end + 200))?.[0].length;
  if (colon === undefined || present.value.kind !== "scalar" || present.value.value !== null) return undefined;
  const at = present.key.end + colon;
  const end = Math.max(at, present.value.end);
  if (!/^\s*(?:~|null)?$/i.test(lines.slice(at, end))) return undefined;
  const { lineBreak } = lines;
  const write = (blanks: Blanks): string => value(blanks).replaceAll("\n", lineBreak);
  return { at, end, write, asSnippet: !write(new Blanks(false)).includes("\n") };
}

function insertIntoFlowMap(lines: LineIndex, map: MapNode, own: readonly Entry[], entry: NewEntry): Insertion | undefined {
  if (lines.slice(map.start, map.start + 1) !== "{") return undefined;
  const written = (blanks: Blanks): string => `${entry.key}:${entry.flow(blanks)}`;
  const last = own.at(-1);
  if (last !== undefined) return { at: endOf(lines, last), write: (blanks) => `, ${written(blanks)}`, asSnippet: true };
  const isEmpty = /^\s*\}/.test(lines.slice(map.start + 1, map.end));
  return { at: map.start + 1, write: (blanks) => (isEmpty ? ` ${written(blanks)} ` : ` ${written(blanks)},`), asSnippet: true };
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
function endOf(lines: LineIndex, { key, value }: Entry): number {
  const colon = /^\s*:/.exec(lines.slice(key.end, key.end + 200))?.[0].length ?? 0;
  return Math.max(key.end + colon, value.end);
}
