import { type IndexEntry, indexEntryOf } from "../../core/mappings/own/fileIndex.ts";
import { lastAtMost } from "../../core/text/ordered.ts";
import type { Span } from "../../core/text/span.ts";
import type { LineIndex, Position } from "../../index.ts";
import type { Format } from "../fileState.ts";

/**
 * The facts of one file for lookups from other files. Positions are offsets in its text; `rangeIn` converts them into lines and
 * characters.
 */
export interface FileFacts extends IndexEntry {
  /** The offsets at which its lines start. */
  readonly lineStarts: Readonly<Uint32Array>;
}

/** The facts of a valid or broken text. The file name decides the kind of a document if neither the document nor the format does. */
export function factsOf(lines: LineIndex, name: string, format: Format): FileFacts {
  return {
    ...indexEntryOf(lines.text, name, format),
    lineStarts: Uint32Array.from({ length: lines.lineCount }, (_, line) => lines.offsetAt({ line, character: 0 })),
  };
}

export function positionIn({ lineStarts }: Pick<FileFacts, "lineStarts">, offset: number): Position {
  const line = Math.max(0, lastAtMost(lineStarts, lineStarts.length, offset));
  return { line, character: Math.max(0, offset - (lineStarts[line] ?? 0)) };
}

export function rangeIn(facts: Pick<FileFacts, "lineStarts">, { start, end }: Span): { start: Position; end: Position } {
  return { start: positionIn(facts, start), end: positionIn(facts, end) };
}

export function offsetIn({ lineStarts }: Pick<FileFacts, "lineStarts">, { line, character }: Position): number {
  const start = lineStarts[Math.max(0, line)];
  return start === undefined ? Number.MAX_SAFE_INTEGER : Math.min(start + character, (lineStarts[line + 1] ?? Number.MAX_SAFE_INTEGER) - 1);
}
