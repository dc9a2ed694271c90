/** A pattern that nothing matches. */
export const never = "(?!)";

/** Source of a pattern that matches any of the texts, the longest first; undefined for none. */
export function anyOf(texts: readonly string[]): string | undefined {
  if (texts.length === 0) return undefined;
  return [...texts].sort(longestFirst).map(escaped).join("|");
}

/** Compares texts so that longer ones sort first, since an alternation would otherwise match the beginning of a longer text. */
export function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}

/** Source of a pattern that matches a text itself, with any run of white space for each of its own. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");
}
