import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver";
import { type Folds, foldDocuments } from "../../core/formats/folds.ts";
import type { LineIndex } from "../../index.ts";
import type { Snapshot } from "../snapshot.ts";

/**
 * `textDocument/foldingRange`: every multi-line list, map and text, and runs of comment lines. Beyond the limit of the client, the
 * outermost are kept, then the first at the same depth; comments come last.
 */
export function foldingRanges({ format, lines, whole }: Snapshot, limit = Number.POSITIVE_INFINITY): FoldingRange[] {
  const ranges = new Ranges(lines, limit);
  foldDocuments(whole.documents, ranges);
  foldComments(format.comments?.linesOf(lines) ?? [], ranges);
  return ranges.inOrder();
}

/** Folds each run of comment-only lines. */
function foldComments(commented: Iterable<number>, ranges: Ranges): void {
  let [first, last] = [0, -1];
  for (const line of commented) {
    if (ranges.areFull) return;
    if (line !== last + 1) {
      ranges.addLines(first, last, FoldingRangeKind.Comment);
      first = line;
    }
    last = line;
  }
  ranges.addLines(first, last, FoldingRangeKind.Comment);
}

/** Folding ranges, at most one for each first line. */
class Ranges implements Folds {
  readonly #lines: LineIndex;
  readonly #limit: number;
  readonly #ranges = new Map<number, FoldingRange>();

  constructor(lines: LineIndex, limit: number) {
    this.#lines = lines;
    this.#limit = limit;
  }

  get areFull(): boolean {
    return this.#ranges.size >= this.#limit;
  }

  /** Adds a range of offsets in the text. */
  add(start: number, end: number): void {
    this.addLines(this.#lines.positionAt(start).line, this.#lines.positionAt(end).line);
  }

  /** Adds a range of lines. Of several that start on the same line the longest is kept, because an editor shows only one. */
  addLines(from: number, to: number, kind?: FoldingRangeKind): void {
    if (to <= from) return;
    const known = this.#ranges.get(from);
    if (known === undefined ? this.areFull : known.endLine >= to) return;
    this.#ranges.set(from, { startLine: from, endLine: to, ...(kind === undefined ? {} : { kind }) });
  }

  inOrder(): FoldingRange[] {
    return [...this.#ranges.values()].sort((a, b) => a.startLine - b.startLine);
  }
}
