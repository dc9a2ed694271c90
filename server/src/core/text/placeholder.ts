/** Words that stand where nothing has been filled in, as `isPlaceholder` compares them. */
export type Placeholders = ReadonlySet<string>;

/** Brings words into the form in which they are compared. */
export function placeholdersOf(words: readonly string[]): Placeholders {
  return new Set(words.map(plain));
}

/** Whether a text is one of the words, however it is written, a row of x, or a variable that nothing was put in for: `${material}`. */
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
