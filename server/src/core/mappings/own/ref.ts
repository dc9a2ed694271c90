import { quoteWidth, type ScalarNode, type ScalarStyle } from "../../formats/tree.ts";
import { parseReference } from "../../model/reference.ts";
import type { LineIndex } from "../../text/lineIndex.ts";
import type { Span } from "../../text/span.ts";

/** A `ref`. Its span is the scalar with quotes, where it is written. */
export interface WrittenRef extends Span {
  /** The file name as written; undefined for an item of the same document. */
  readonly file: string | undefined;
  /** The part number; undefined for a whole BOM. */
  readonly part: string | undefined;
  readonly style: ScalarStyle;
  /** The offset of the `#`, if the text is written literally; undefined when it is escaped or folded, or has no part. */
  readonly hash: number | undefined;
}

/**
 * Parses a `ref`; undefined when it is no text or blank, or its form leaves the workspace.
 *
 * @param own copies texts to be stored
 */
export function writtenRef(
  scalar: ScalarNode,
  text: Pick<LineIndex, "slice">,
  own: (text: string) => string = (same) => same,
): WrittenRef | undefined {
  const { start, end, style, source } = scalar;
  if (typeof scalar.value !== "string" || source.trim() === "") return undefined;
  const parsed = parseReference(source);
  if (parsed.kind === "outside") return undefined;
  const quotes = quoteWidth(style);
  const isAsMeant = text.slice(start + quotes, end - quotes) === source;
  const at = source.indexOf("#");
  return {
    start,
    end,
    style,
    file: parsed.kind === "file" ? own(parsed.file) : undefined,
    part: parsed.part === undefined ? undefined : own(parsed.part),
    hash: isAsMeant && at >= 0 ? start + quotes + at : undefined,
  };
}

/** The place of the file name in a `ref`, or of a `ref` without one: without quotes and part if possible, otherwise the whole. */
export function filePlace({ start, end, style, hash, file, part }: WrittenRef): Span {
  const quotes = quoteWidth(style);
  if (file !== undefined && hash !== undefined) return { start: start + quotes, end: hash };
  return file === undefined || part === undefined ? { start: start + quotes, end: end - quotes } : { start, end };
}

/** The place of the part number in a `ref`, without `#` if possible, otherwise the whole. */
export function partPlace({ start, end, style, hash }: WrittenRef): Span {
  const quotes = quoteWidth(style);
  return hash === undefined ? { start, end } : { start: hash + 1, end: end - quotes };
}
