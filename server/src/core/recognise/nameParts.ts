/** Parts of systematic names that stand before the name of an element in the same word, by their first two letters. */
export type NameParts = ReadonlyMap<string, readonly string[]>;

/** The longest word that is taken apart; no systematic name of one word is longer. */
const longestWord = 64;
/** The shortest name of an element that is looked for after the parts: `dicer` is a kitchen tool, `dicerium` a part of a name. */
const shortestName = 5;

/** Sorts parts of names; a part has two letters at least. */
export function compileNameParts(parts: readonly string[]): NameParts {
  const byOpening = new Map<string, string[]>();
  for (const part of parts) {
    const opening = part.slice(0, 2);
    const list = byOpening.get(opening);
    if (list === undefined) byOpening.set(opening, [part]);
    else list.push(part);
  }
  return byOpening;
}

/** Where in a word the name of an element may begin after one part or several: 8 in `trifluoroyttrium`; none in most words. */
export function nameStarts(parts: NameParts, word: string): readonly number[] {
  if (word.length > longestWord || !parts.has(word.slice(0, 2))) return none;
  const reached = new Set([0]);
  // A set gives back what is added to it while it is walked through, so every place is looked at once.
  for (const at of reached) {
    for (const part of parts.get(word.slice(at, at + 2)) ?? []) {
      const end = at + part.length;
      if (word.length - end >= shortestName && word.startsWith(part, at)) reached.add(end);
    }
  }
  reached.delete(0);
  return reached.size === 0 ? none : [...reached];
}

const none: readonly number[] = [];
