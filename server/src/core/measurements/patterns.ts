/** A pattern that nothing matches. */
export const never = "(?!)";

/** A pattern for any of some texts, the longest first; undefined for none. */
export function anyOf(texts: readonly string[]): string | undefined {
  if (texts.length === 0) return undefined;
  return [...texts].sort(longestFirst).map(escaped).join("|");
}

/** Sorts texts so that none hides a longer one that begins with it. */
export function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}

/** A text as a pattern for itself, with any blanks where it has some. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");
}
