import type { Range } from "vscode-languageserver";
import type { LineIndex, Span } from "../../../index.ts";

/** A span as a range of LSP, in UTF-16. */
export function rangeOf(lines: LineIndex, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** A range of LSP as a span. */
export function spanOf(lines: LineIndex, { start, end }: Range): Span {
  return { start: lines.offsetAt(start), end: lines.offsetAt(end) };
}
