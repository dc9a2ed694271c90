import type { Fix } from "../finding.ts";
import { shortened } from "../text/shortened.ts";
import type { Node, ScalarNode } from "../yaml/tree.ts";

/** The fix that puts a plain scalar in quotes. */
export function quoteFix(node: ScalarNode): Fix {
  return {
    title: `Put ${shortened(node.source)} in quotes`,
    safe: true,
    edits: [{ start: node.start, end: node.end, newText: `"${node.source.replace(/[\\"]/g, "\\$&")}"` }],
  };
}

/**
 * The fix that writes another word in the place of a scalar, in the same quotes; none where an alias stands
 * (its anchor may serve others) or a block of text.
 */
export function replaceFix(node: Node, word: string, safe: boolean): Fix | undefined {
  if (node.kind !== "scalar" || node.style === "literal" || node.style === "folded") return undefined;
  const mark = node.style === "single" ? "'" : node.style === "double" ? '"' : "";
  return { title: `Write ${word}`, safe, edits: [{ start: node.start, end: node.end, newText: `${mark}${word}${mark}` }] };
}
