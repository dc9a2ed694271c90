import { factsIn, type TextFacts } from "../../core/mappings/own/facts.ts";
import { lastAtMost } from "../../core/text/ordered.ts";
import type { Span } from "../../core/text/span.ts";
import type { LineIndex, Position } from "../../index.ts";
import type { Format } from "../governance.ts";

/** What one file says that others may ask for. Places are offsets in its text; `rangeIn` turns them into lines and columns. */
export interface FileFacts extends TextFacts {
  /** The offsets at which its lines start. */
  readonly lineStarts: Readonly<Uint32Array>;
}

/** The facts of a text, whole or broken; `name` of its file decides what a document is that does not say it, where the format does not. */
export function factsOf(lines: LineIndex, name: string, format: Format): FileFacts {
  return {
    ...factsIn(lines.text, name, format),
    lineStarts: Uint32Array.from({ length: lines.lineCount }, (_, line) => lines.offsetAt({ line, character: 0 })),
  };
}

/** The position of an offset in a file. */
export function positionIn({ lineStarts }: Pick<FileFacts, "lineStarts">, offset: number): Position {
  const line = Math.max(0, lastAtMost(lineStarts, lineStarts.length, offset));
  return { line, character: Math.max(0, offset - (lineStarts[line] ?? 0)) };
}

/** A place in a file as a range of LSP. */
export function rangeIn(facts: Pick<FileFacts, "lineStarts">, { start, end }: Span): { start: Position; end: Position } {
  return { start: positionIn(facts, start), end: positionIn(facts, end) };
}

/** The offset of a position in a file. */
export function offsetIn({ lineStarts }: Pick<FileFacts, "lineStarts">, { line, character }: Position): number {
  const start = lineStarts[Math.max(0, line)];
  return start === undefined ? Number.MAX_SAFE_INTEGER : Math.min(start + character, (lineStarts[line + 1] ?? Number.MAX_SAFE_INTEGER) - 1);
}
