/** Words that stand where nothing has been filled in, as `isPlaceholder` compares them. */
export type Placeholders = ReadonlySet<string>;

/** Brings words into the form in which they are compared. */
export function placeholdersOf(words: readonly string[]): Placeholders {
  return new Set(words.map(plain));
}

/** True for one of the words, however it is written, for a row of x, and for a variable that is not filled in: `${material}`. */
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
