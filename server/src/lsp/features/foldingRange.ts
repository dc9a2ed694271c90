import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver";
import type { Node } from "../../core/yaml/tree.ts";
import type { Snapshot } from "../snapshot.ts";

/** `textDocument/foldingRange`: every list, map and text that goes over several lines, and runs of comment lines. */
export function foldingRanges({ result, lines }: Snapshot): FoldingRange[] {
  const ranges = new Map<number, FoldingRange>();
  const add = (from: number, to: number, kind?: FoldingRangeKind): void => {
    // Of what begins on the same line the longest wins, since an editor shows only one there.
    const known = ranges.get(from);
    if (to > from && (known === undefined || known.endLine < to))
      ranges.set(from, { startLine: from, endLine: to, ...(kind === undefined ? {} : { kind }) });
  };
  const lineOf = (offset: number): number => lines.positionAt(offset).line;
  const visit = (node: Node): void => {
    if (node.kind === "seq") {
      for (const item of node.items) {
        if (item.kind !== "alias") add(lineOf(item.start), lineOf(item.end));
        visit(item);
      }
    }
    if (node.kind !== "map") return;
    for (const { via, key, value } of node.entries) {
      if (via !== undefined) continue;
      if (value.kind !== "alias") add(lineOf(key.start), lineOf(Math.max(key.end, value.end)));
      visit(value);
    }
  };
  for (const { root } of result.file?.yaml.documents ?? []) if (root !== undefined) visit(root);
  for (let line = 0; line < lines.lineCount; line++) {
    const from = line;
    while (/^\s*#/.test(lines.lineText(line))) line++;
    if (line > from) add(from, line - 1, FoldingRangeKind.Comment);
  }
  return [...ranges.values()].sort((a, b) => a.startLine - b.startLine);
}
