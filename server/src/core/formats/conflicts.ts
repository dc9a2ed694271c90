import type { Span } from "../text/span.ts";

const marker = /^([<|=>])\1{6}(?!\S)[^\r\n]*/gm;

/** Spans of the conflict markers of git; none without a `<<<<<<<`. */
export function conflictMarkers(text: string): readonly Span[] {
  if (!text.includes("<<<<<<<")) return [];
  let isOpen = false;
  const markers: Span[] = [];
  for (const { 0: line, 1: sign, index } of text.matchAll(marker)) {
    isOpen ||= sign === "<";
    if (isOpen) markers.push({ start: index, end: index + line.length });
    isOpen &&= sign !== ">";
  }
  return markers;
}

/** Replaces a span by blanks, except for its line breaks, so that all offsets stay. */
export function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, " ") + text.slice(end);
}
