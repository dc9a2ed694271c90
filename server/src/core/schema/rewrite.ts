import type { Fix } from "../finding.ts";
import { shortened } from "../text/shortened.ts";
import type { Node, ScalarNode } from "../yaml/tree.ts";

/** The fix that puts a plain scalar in quotes. */
export function quoteFix(node: ScalarNode): Fix {
  return {
    title: `Put ${shortened(node.source)} in quotes`,
    safe: isOnlyHere(node),
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
  return {
    title: `Write ${word}`,
    safe: safe && isOnlyHere(node),
    edits: [{ start: node.start, end: node.end, newText: `${mark}${word}${mark}` }],
  };
}

/** The fix that writes the number in a text as such. A block of text may have a comment at its head, which would be lost. */
export function unquoteFix(node: ScalarNode, number: string): Fix {
  const safe = isOnlyHere(node) && node.style !== "literal" && node.style !== "folded";
  return { title: `Write ${number} without quotes`, safe, edits: [{ start: node.start, end: node.end, newText: number }] };
}

/** Whether an edit of a scalar changes nothing elsewhere: no alias can mean it. */
function isOnlyHere({ anchored }: ScalarNode): boolean {
  return anchored === undefined;
}
