import { isPlaceholder, type Placeholders } from "./placeholder.ts";

/** Vague words in lower case; data of the house pack. */
export interface VagueWords {
  /** Words of languages written with spaces. */
  readonly words: ReadonlySet<string>;
  /** Chinese and Japanese terms. */
  readonly terms: readonly string[];
  /** Placeholder words, such as `TBD`. */
  readonly placeholders: Placeholders;
}

const scripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
/** A number that begins with one to four letters. */
const modelNumbers = /(?<![\p{L}\p{M}\p{N}])(\p{L}{1,4})-?\d/gu;
const letters = /[\p{L}\p{M}]+/gu;

/**
 * True for a statement of vague words only: "TBD", "general industrial use", "various", "一般用途". Numbers of orders and drawings are vague
 * too, but a model number (`X5`, `L20`), which joins letters and digits, is concrete. Blank texts and punctuation are vague.
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
 * True for a party name of vague words that include a placeholder: "TBD", "various customers", "客户待定". `General Electric` and `Applied
 * Materials` consist of vague words too, but name a company.
 */
export function isVagueName(name: string, vague: VagueWords): boolean {
  const { placeholders } = vague;
  if (!isVague(name, vague)) return false;
  const words = name.normalize("NFKC").toLowerCase().match(letters) ?? [];
  const holds = (word: string): boolean => isPlaceholder(word, placeholders) || holdsTerm(word, placeholders);
  return words.length === 0 || isPlaceholder(name, placeholders) || words.some(holds);
}

/** True for a Chinese or Japanese run that contains one of the words. */
function holdsTerm(run: string, words: Placeholders): boolean {
  return run.search(scripts) >= 0 && [...words].some((word) => word.search(scripts) >= 0 && run.includes(word));
}

/** True for a run that is a sequence of terms. */
function isMadeOf(run: string, terms: readonly string[]): boolean {
  const reachable = new Set([0]);
  for (let at = 0; at < run.length; at++) {
    if (!reachable.has(at)) continue;
    for (const term of terms) if (run.startsWith(term, at)) reachable.add(at + term.length);
  }
  return reachable.has(run.length);
}
