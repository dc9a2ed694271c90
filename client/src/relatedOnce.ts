/** A place in some file. */
interface Positions {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** The properties of a diagnostic that decide which of its related places are shown. */
interface Related {
  readonly range: Positions;
  relatedInformation?: { readonly message: string; readonly location: { readonly uri: unknown; readonly range: Positions } }[] | undefined;
}

/**
 * Removes the related places that an earlier diagnostic of the same range tells in the same words: the Problems panel has a row for each, and
 * the questions about an item share their evidence.
 */
export function relatedOnce<T extends Related>(diagnostics: readonly T[]): readonly T[] {
  const told = new Set<string>();
  for (const diagnostic of diagnostics) {
    const { range, relatedInformation: all } = diagnostic;
    if (all === undefined) continue;
    const left = all.filter(({ message, location: { uri, range: there } }) => {
      const key = [inText(range), String(uri), inText(there), message].join(" ");
      return !told.has(key) && told.add(key);
    });
    if (left.length < all.length) diagnostic.relatedInformation = left;
  }
  return diagnostics;
}

function inText({ start, end }: Positions): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}
