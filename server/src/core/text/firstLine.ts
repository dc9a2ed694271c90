import type { Span } from "./span.ts";

/** The first line of a text, without the mark that may stand before it. */
export function firstLineOf(text: string): Span {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const [line = ""] = /^[^\r\n]*/.exec(text.slice(start, start + 10_000)) ?? [];
  return { start, end: start + line.length };
}
