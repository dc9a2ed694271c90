/** Words that stand where nothing has been filled in, as `isPlaceholder` compares them. */
export type Placeholders = ReadonlySet<string>;

/** Brings words into the form in which they are compared. */
export function placeholdersOf(words: readonly string[]): Placeholders {
  return new Set(words.map(plain));
}

/** Whether a text is one of the words, however it is written, or a row of x. */
export function isPlaceholder(text: string, known: Placeholders): boolean {
  const word = plain(text);
  return known.has(word) || /^x{2,}$/.test(word);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s./]/g, "");
}
