import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver";
import type { Entry, Node } from "../../core/formats/tree.ts";
import type { Pieces } from "../../core/sections/around.ts";
import { beginning } from "../../core/text/pieces.ts";
import type { LineIndex } from "../../index.ts";
import type { Snapshot } from "../snapshot.ts";

/** A node, and how far it lies before its place in the text. */
type Placed = readonly [node: Node, by: number];

/**
 * `textDocument/foldingRange`: every list, map and text that goes over several lines, and runs of comment lines. Of more than
 * a client takes, the outermost, of the same depth the first, and then comments.
 */
export function foldingRanges(snapshot: Snapshot, limit = Number.POSITIVE_INFINITY): FoldingRange[] {
  const folds = new Folds(snapshot.lines, limit);
  // Level by level, so that the outermost come first.
  for (let level = fold(outermost(snapshot, folds), folds); level.length > 0 && !folds.areFull; ) level = fold(level, folds);
  foldComments(snapshot.lines, folds);
  return folds.inOrder();
}

/** Folds the entries and lists of some nodes, as long as there is room; gives the nodes in them. */
function fold(level: Iterable<Placed>, folds: Folds): readonly Placed[] {
  const below: Placed[] = [];
  for (const [node, by] of level) {
    if (folds.areFull) break;
    if (node.kind === "map") {
      for (const entry of node.entries) foldEntry(entry, by, folds, below);
    } else if (node.kind === "seq") foldItems(node.items, by, folds, below);
  }
  return below;
}

function foldEntry({ via, key, value }: Entry, by: number, folds: Folds, below: Placed[]): void {
  if (via !== undefined) return;
  if (value.kind !== "alias") folds.add(key.start + by, Math.max(key.end, value.end) + by);
  below.push([value, by]);
}

function foldItems(items: readonly Node[], by: number, folds: Folds, below: Placed[]): void {
  for (const item of items) {
    if (folds.areFull) return;
    if (item.kind !== "alias") folds.add(item.start + by, item.end + by);
    below.push([item, by]);
  }
}

/** The nodes right below the roots of the documents; what folds there is folded. */
function outermost(snapshot: Snapshot, folds: Folds): Iterable<Placed> {
  const { pieces } = snapshot;
  if (pieces === undefined)
    return snapshot.result.file.tree.documents.flatMap(({ root }): Placed[] => (root === undefined ? [] : [[root, 0]]));
  const [above, below]: [Placed[], Placed[]] = [[], []];
  for (const entry of pieces.root.entries) {
    if (entry.name === "items" && entry.via === undefined) folds.add(pieces.list.start, pieces.list.end);
    else if (entry.key.start < pieces.head) foldEntry(entry, 0, folds, above);
    else foldEntry(entry, pieces.after, folds, below);
  }
  return around(above, pieces, below);
}

/** The nodes above the list of items, the items in pieces, and the nodes below: there may be very many, so that each is made when it is come to. */
function* around(above: readonly Placed[], { items }: Pieces, below: readonly Placed[]): Generator<Placed, void> {
  yield* above;
  for (const { entries, by } of items) yield [{ kind: "seq", flow: false, items: entries, start: 0, end: 0 }, by];
  yield* below;
}

const comments = beginning(/[^\S\r\n]*#/y);

/** Folds each run of lines that hold a comment alone. */
function foldComments(lines: LineIndex, folds: Folds): void {
  let [first, last] = [0, -1];
  for (const line of lines.linesFound(comments)) {
    if (folds.areFull) return;
    if (line !== last + 1) {
      folds.addLines(first, last, FoldingRangeKind.Comment);
      first = line;
    }
    last = line;
  }
  folds.addLines(first, last, FoldingRangeKind.Comment);
}

/** Folding ranges by their first lines. */
class Folds {
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

  /** Of what begins on the same line the longest wins, since an editor shows only one there. */
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
