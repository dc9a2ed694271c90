/** Placeholder words such as `TBD`, normalised for `isPlaceholder`. */
export type Placeholders = ReadonlySet<string>;

/** Normalises placeholder words. */
export function placeholdersOf(words: readonly string[]): Placeholders {
  return new Set(words.map(plain));
}

/** True for a placeholder word in any spelling, for a row of x, and for an unfilled variable: `${material}`. */
export function isPlaceholder(text: string, known: Placeholders): boolean {
  if (text.length > longest) return false;
  const word = plain(text);
  return known.has(word) || unfilled.test(word);
}

const longest = 80;
const unfilled = /^(?:x{2,}|\$\{[^{}]*\}|\{\{[^{}]*\}\})$/;

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s./]/g, "");
}
