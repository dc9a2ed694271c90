import type { MilitaryWordsEntry } from "../../generated/pack.ts";
import { addTo } from "../maps.ts";
import { lazily } from "../perKey.ts";
import { isVague, type VagueWords } from "./vague.ts";

/** Patterns for words that indicate a military use; data of the house pack. */
export interface MilitaryWords {
  /** True for every text with a military word. Most texts have none, and the patterns below are a hundred times slower. */
  readonly mayStandIn: (text: string) => boolean;
  /** Matches a military word, in group 1, or a term that contains such a word and indicates no use. */
  readonly named: () => RegExp;
  readonly denials: () => RegExp;
  /** Words allowed between a denial and the words it denies, in addition to vague ones. */
  readonly between: () => RegExp;
  /** Words between the two by which nothing is denied: "not only for military use". */
  readonly limits: () => RegExp;
  readonly vague: VagueWords;
}

/** Compiles the words of packs. */
export function militaryWords(entries: readonly MilitaryWordsEntry[], vague: VagueWords): MilitaryWords {
  const all = (key: "words" | "others" | "denials" | "between" | "limits"): readonly string[] =>
    entries.flatMap((entry) => entry[key] ?? []);
  return {
    mayStandIn: finderOf(all("words").map(stemOf)),
    named: lazily(() => new RegExp(`${anyOf(all("others"))}|(${anyOf(all("words"))})`, "giu")),
    denials: lazily(() => new RegExp(anyOf(all("denials")), "giu")),
    between: lazily(() => new RegExp(anyOf([...all("words"), ...all("others"), ...all("between")]), "giu")),
    limits: lazily(() => new RegExp(anyOf(all("limits")), "iu")),
    vague,
  };
}

/**
 * The first part of a text that indicates a military use and is not denied: `missile` in "for missile guidance", nothing in "not for
 * military use" or "military-grade case". Undefined for none.
 */
export function militaryUseIn(text: string, words: MilitaryWords): readonly [from: number, to: number] | undefined {
  if (!words.mayStandIn(text)) return undefined;
  for (const { index: from, 0: term, 1: word } of text.matchAll(words.named())) {
    const to = from + term.length;
    if (word !== undefined && !isDenied(text, from, to, words)) return [from, to];
  }
  return undefined;
}

/** True where a denial precedes or follows a part of a text, with nothing concrete between them. */
function isDenied(text: string, from: number, to: number, words: MilitaryWords): boolean {
  const denials = [...text.matchAll(words.denials())];
  const before = denials.findLast(({ index, 0: denial }) => index + denial.length <= from);
  if (before !== undefined && isBetween(text.slice(before.index + before[0].length, from), words)) return true;
  const after = denials.find(({ index }) => index >= to);
  return after !== undefined && isBetween(text.slice(to, after.index), words);
}

/** Characters that end the scope of a denial: sentence marks, digits, and commas outside a list of military words. */
const ends = /[.;:!?。；：！？\n\d]/u;
const commas = /[,，、]/u;

function isBetween(gap: string, { between, limits, vague }: MilitaryWords): boolean {
  if (limits().test(gap)) return false;
  const rest = gap.replace(between(), " ");
  return !ends.test(gap) && (rest !== gap || !commas.test(gap)) && isVague(rest, vague);
}

const letter = "[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{M}]";
const beginning = new RegExp(`^(?:${letter}|\\*)`, "u");
const ending = new RegExp(`(?:${letter}|\\*)$`, "u");

/**
 * Source of a pattern for any of the words, the longest first; for no words it never matches. A Latin or Cyrillic word matches as a whole
 * word, any other anywhere. Words of a kind share their boundaries, since a class of letters takes V8 half a millisecond to compile.
 */
function anyOf(words: readonly string[]): string {
  const byBoundaries = new Map<string, string[]>();
  for (const word of [...words].sort((one, other) => other.length - one.length)) {
    const begin = beginning.test(word) ? `(?<!${letter})` : "";
    const end = ending.test(word) ? `(?!${letter})` : "";
    addTo(byBoundaries, `${begin}(?:#)${end}`, patternOf(word));
  }
  return [...byBoundaries].map(([frame, patterns]) => frame.replace("#", () => patterns.join("|"))).join("|") || "(?!)";
}

/** The longest part of a word without a joker. */
function stemOf(word: string): string {
  return word.split("*").reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/**
 * Makes a search for any of the stems, without regard to case. The pattern is of plain letters and looks into a folded text, since V8 takes
 * 10 ms to compile one that disregards case itself.
 */
function finderOf(stems: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(stems.map(folded).sort().map(escaped).join("|") || "(?!)");
  return (text) => pattern.test(folded(text));
}

/** The text in small letters, with one blank for blanks and hyphens. Small letters of one capital, such as `ſ` and `s`, become equal. */
function folded(text: string): string {
  return text
    .toUpperCase()
    .toLowerCase()
    .replace(/[\s-]+/g, " ");
}

function escaped(text: string): string {
  return text.replace(/[.+?()|[\]{}^$\\]/g, "\\$&");
}

function patternOf(word: string): string {
  return escaped(word).replaceAll("*", `${letter}*`).replaceAll(" ", "[\\s-]+");
}
