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

/** Letters of the Latin script as they stand in descriptions, inside a class of a pattern; `\p{Script=Latin}` takes ten times as long to compile. */
export const latin = "A-Za-zªºÀ-ÖØ-öø-ɏ";
/** Letters of the Greek script likewise. */
export const greek = "Ͱ-Ͽ";

/** Source of a pattern for a sign between groups of three digits: `1 860 kg/m3`, `7'500 psi`. */
export const gap = "[ \\u00a0\\u2009\\u202f'’]";

const gaps = new RegExp(gap, "gu");

/** A number without the signs between its groups of digits. */
export function withoutGaps(written: string): string {
  return written.replace(gaps, "");
}

/**
 * Source of a pattern for a position at which no last group of three digits begins: `860` of `1 860` says nothing alone, `350` of
 * `21700 350 Wh/kg` and of `W80Cu20 350 mm` does.
 */
export const noGroup = `(?!(?<=(?<![\\d.,]|[${latin}]{2})\\d{1,3}${gap})\\d{3}(?!\\d))`;

/** True where the point may part thousands, as it does in German, or decimals: `1.200`. */
export function isEitherPoint(written: string): boolean {
  return /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(written);
}
