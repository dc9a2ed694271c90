import { quoteWidth, type ScalarNode, type ScalarStyle } from "../../formats/tree.ts";
import { parseReference } from "../../model/reference.ts";
import type { LineIndex } from "../../text/lineIndex.ts";
import type { Span } from "../../text/span.ts";

/** A `ref`; the span is the scalar with its quotes, where it is written. */
export interface RefFacts extends Span {
  /** The file as written; undefined where an item of the same document is meant. */
  readonly file: string | undefined;
  /** Undefined where the whole BOM is meant. */
  readonly part: string | undefined;
  readonly style: ScalarStyle;
  /** Offset of the `#`, where the text stands as it is meant; undefined where it is escaped, folded or has no part. */
  readonly hash: number | undefined;
}

/**
 * Takes a `ref` apart; undefined where it is no text, blank, or leads out of the workspace by the way it is written.
 *
 * @param own gives texts as they are to be kept
 */
export function refFacts(
  scalar: ScalarNode,
  text: Pick<LineIndex, "slice">,
  own: (text: string) => string = (same) => same,
): RefFacts | undefined {
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

/** Where the file of a `ref` stands, or a `ref` that names none: without quotes and part where that can be told, else the whole. */
export function filePlace({ start, end, style, hash, file, part }: RefFacts): Span {
  const quotes = quoteWidth(style);
  if (file !== undefined && hash !== undefined) return { start: start + quotes, end: hash };
  return file === undefined || part === undefined ? { start: start + quotes, end: end - quotes } : { start, end };
}

/** Where the part of a `ref` stands, without `#`; the whole where that cannot be told. */
export function partPlace({ start, end, style, hash }: RefFacts): Span {
  const quotes = quoteWidth(style);
  return hash === undefined ? { start, end } : { start: hash + 1, end: end - quotes };
}
