import type { Position, Range } from "vscode-languageserver";
import type { LineIndex, Span } from "../../../index.ts";

export function rangeOf(lines: LineIndex, { start, end }: Span): Range {
  return { start: positionOf(lines, start), end: positionOf(lines, end) };
}

/** The position of an offset, without the cell of a workbook: the protocol knows none. */
function positionOf(lines: LineIndex, offset: number): Position {
  const { line, character } = lines.positionAt(offset);
  return { line, character };
}

export function spanOf(lines: LineIndex, { start, end }: Range): Span {
  return { start: lines.offsetAt(start), end: lines.offsetAt(end) };
}
