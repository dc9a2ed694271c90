import { isPlaceholder, type Placeholders } from "./placeholder.ts";

/** Words that say nothing concrete, folded to lower case; data of the house pack. */
export interface VagueWords {
  /** Words of languages that are written with spaces. */
  readonly words: ReadonlySet<string>;
  /** Chinese and Japanese terms. */
  readonly terms: readonly string[];
  /** Those of them that stand where nothing has been filled in. */
  readonly placeholders: Placeholders;
}

const scripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
/** Letters and digits written as one, with a letter first. */
const modelNumbers = /(?<![\p{L}\p{M}\p{N}])(\p{L}{1,4})-?\d/gu;
const letters = /[\p{L}\p{M}]+/gu;

/**
 * True when a statement is made of vague words only, so that nothing concrete is left: "TBD", "general industrial use",
 * "various", "一般用途". A number of an order or a drawing says nothing, a model number (`X5`, `L20`) is concrete: letters
 * and digits written as one. Punctuation and a blank text say nothing.
 */
export function isVague(statement: string, vague: VagueWords): boolean {
  const folded = statement.normalize("NFKC").toLowerCase();
  for (const run of folded.match(scripts) ?? []) if (!isMadeOf(run, vague.terms)) return false;
  const spaced = folded.replace(scripts, " ");
  // `PO4711` and `REV2` are numbers of papers.
  for (const [, letters = ""] of spaced.matchAll(modelNumbers)) if (letters.length === 1 || !vague.words.has(letters)) return false;
  for (const word of spaced.match(letters) ?? []) if (!vague.words.has(word)) return false;
  return true;
}

/**
 * True when the name of a party is made of vague words, and one of them stands where nothing has been filled in: "TBD", "various customers",
 * "客户待定". `General Electric` and `Applied Materials` are made of vague words too, and name a company.
 */
export function isVagueName(name: string, vague: VagueWords): boolean {
  const { placeholders } = vague;
  if (!isVague(name, vague)) return false;
  const words = name.normalize("NFKC").toLowerCase().match(letters) ?? [];
  const holds = (word: string): boolean => isPlaceholder(word, placeholders) || holdsTerm(word, placeholders);
  return words.length === 0 || isPlaceholder(name, placeholders) || words.some(holds);
}

/** True if a run of Chinese or Japanese characters holds one of the words. */
function holdsTerm(run: string, words: Placeholders): boolean {
  return run.search(scripts) >= 0 && [...words].some((word) => word.search(scripts) >= 0 && run.includes(word));
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
