/** Number of diagnostics that VS Code draws in a file: the first ones it receives. */
export const mostDrawn = 500;

/** Number of those that are reserved for diagnostics near the last edit. */
const mostNear = 200;

/** The properties of a diagnostic that decide if it is drawn. A lower severity number is more severe. */
interface Drawable {
  readonly range: { readonly start: { readonly line: number } };
  readonly severity?: number | undefined;
}

/**
 * Orders diagnostics so that VS Code draws those nearest to the last edit, which gives a new mistake its squiggle, and the most severe. The
 * order is unchanged where all of these are drawn anyway.
 *
 * @param editedLine zero-based line of the last edit; undefined before the first
 */
export function drawnFirst<T extends Drawable>(diagnostics: readonly T[], editedLine: number | undefined): readonly T[] {
  if (diagnostics.length <= mostDrawn) return diagnostics;
  const drawn = new Set<T>();
  if (editedLine !== undefined) take(drawn, mostNear, diagnostics, (one) => Math.abs(one.range.start.line - editedLine));
  take(drawn, mostDrawn, diagnostics, ({ severity = 0 }) => severity);
  if (diagnostics.slice(0, mostDrawn).every((one) => drawn.has(one))) return diagnostics;
  return [...diagnostics.filter((one) => drawn.has(one)), ...diagnostics.filter((one) => !drawn.has(one))];
}

/** Adds diagnostics of the lowest rank until there are `most`; among equals the first ones. */
function take<T>(into: Set<T>, most: number, from: readonly T[], rank: (one: T) => number): void {
  for (const one of [...from].sort((a, b) => rank(a) - rank(b))) {
    if (into.size >= most) return;
    into.add(one);
  }
}
