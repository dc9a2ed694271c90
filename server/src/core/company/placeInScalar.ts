import type { Span } from "../text/span.ts";
import type { ScalarNode } from "../yaml/tree.ts";

/**
 * Where a part of a scalar's text stands in the file. Indentation, folded lines and doubled quotes are followed;
 * where escapes make the two differ in another way, the whole scalar is given.
 */
export function placeInScalar(scalar: ScalarNode, part: Span, file: string): Span {
  const offsets = offsetsOf(scalar, file);
  const start = offsets?.[part.start];
  const end = part.end > part.start ? offsets?.[part.end - 1] : start;
  if (start === undefined || end === undefined) return { start: scalar.start, end: scalar.end };
  return { start, end: part.end > part.start ? end + 1 : start };
}

/** The offset in the file of each character of the text, and of its end; undefined where they cannot be matched. */
function offsetsOf({ source, style, start, end }: ScalarNode, file: string): readonly number[] | undefined {
  const block = style === "literal" || style === "folded";
  const first = block ? file.indexOf("\n", start) + 1 : style === "plain" ? start : start + 1;
  if (block && first === 0) return undefined;
  const indent = block ? (/^[ \n\r]*\n|^/.exec(file.slice(first)) ?? [""])[0].length : 0;
  const layout = block ? leadingBlanks(file, first + indent, end) : Number.POSITIVE_INFINITY;
  const offsets: number[] = [];
  let at = block ? afterIndent(file, first, end, layout) : first;
  for (let index = 0; index < source.length; index++) {
    const wanted = source.charAt(index);
    while (at < end && !means(file.charAt(at), wanted) && isLayout(file.charAt(at), style)) at++;
    if (at < end ? !means(file.charAt(at), wanted) : !(block && wanted === "\n")) return undefined;
    offsets.push(Math.min(at, end));
    at++;
    if (file.charAt(at - 1) === "\n") at = afterIndent(file, at, end, layout);
  }
  offsets.push(Math.min(at, end));
  return offsets;
}

function leadingBlanks(file: string, from: number, end: number): number {
  let at = from;
  while (at < end && file.charAt(at) === " ") at++;
  return at - from;
}

/** Where the text of a line begins: what is indented up to `layout` blanks belongs to YAML. */
function afterIndent(file: string, from: number, end: number, layout: number): number {
  return from + Math.min(layout, leadingBlanks(file, from, end));
}

/** A line break may stand for the blank that folding makes of it. */
function means(written: string, wanted: string): boolean {
  return written === wanted || (wanted === " " && written === "\n");
}

function isLayout(written: string, style: ScalarNode["style"]): boolean {
  return written === " " || written === "\t" || written === "\r" || written === "\n" || (written === "'" && style === "single");
}
