/** Words that say nothing concrete, folded to lower case; data of the house pack. */
export interface VagueWords {
  /** Words of languages that are written with spaces. */
  readonly words: ReadonlySet<string>;
  /** Chinese and Japanese terms. */
  readonly terms: readonly string[];
}

const scripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const letters = /[\p{L}\p{M}]+/gu;

/**
 * True when a statement is made of vague words only, so that nothing concrete is left: "TBD", "general industrial use",
 * "various", "一般用途". Digits and punctuation say nothing by themselves, and neither does a blank text.
 */
export function isVague(statement: string, vague: VagueWords): boolean {
  const folded = statement.normalize("NFKC").toLowerCase();
  for (const run of folded.match(scripts) ?? []) if (!isMadeOf(run, vague.terms)) return false;
  for (const word of folded.replace(scripts, " ").match(letters) ?? []) if (!vague.words.has(word)) return false;
  return true;
}

/** Whether a run of characters can be read as terms one after another. */
function isMadeOf(run: string, terms: readonly string[]): boolean {
  const reachable = new Set([0]);
  for (let at = 0; at < run.length; at++) {
    if (!reachable.has(at)) continue;
    for (const term of terms) if (run.startsWith(term, at)) reachable.add(at + term.length);
  }
  return reachable.has(run.length);
}
