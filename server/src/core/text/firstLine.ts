import type { Span } from "./span.ts";

/** Span of the first line of a text, without a byte order mark. Lines beyond 10,000 code units are cut. */
export function firstLineOf(text: string): Span {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const [line = ""] = /^[^\r\n]*/.exec(text.slice(start, start + 10_000)) ?? [];
  return { start, end: start + line.length };
}
