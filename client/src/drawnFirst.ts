/** How many diagnostics of a file VS Code draws: the first ones that it is given. */
export const mostDrawn = 500;

/** Of them, how many are kept for what stands nearest to the last edit. */
const mostNear = 200;

/** What of a diagnostic decides whether it is drawn. A lower severity is more severe. */
interface Drawable {
  readonly range: { readonly start: { readonly line: number } };
  readonly severity?: number | undefined;
}

/**
 * Diagnostics in an order in which VS Code draws the right ones: those nearest to the last edit, so that a new mistake gets
 * its squiggle, and the most severe. The order stays as it is where none of these would be left out.
 *
 * @param editedLine the line of the last edit, from 0; undefined before the first
 */
export function drawnFirst<T extends Drawable>(diagnostics: readonly T[], editedLine: number | undefined): readonly T[] {
  if (diagnostics.length <= mostDrawn) return diagnostics;
  const drawn = new Set<T>();
  if (editedLine !== undefined) take(drawn, mostNear, diagnostics, (one) => Math.abs(one.range.start.line - editedLine));
  take(drawn, mostDrawn, diagnostics, ({ severity = 0 }) => severity);
  if (diagnostics.slice(0, mostDrawn).every((one) => drawn.has(one))) return diagnostics;
  return [...diagnostics.filter((one) => drawn.has(one)), ...diagnostics.filter((one) => !drawn.has(one))];
}

/** Adds those with the lowest rank until there are `most`; of the same rank the first ones. */
function take<T>(into: Set<T>, most: number, from: readonly T[], rank: (one: T) => number): void {
  for (const one of [...from].sort((a, b) => rank(a) - rank(b))) {
    if (into.size >= most) return;
    into.add(one);
  }
}
