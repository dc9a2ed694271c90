import { foldRomaji, isJapaneseSound } from "./romaji.ts";
import { isOwn, isTelling } from "./tokenWeight.ts";
import type { NameWord } from "./types.ts";

/** A common short form of a listed name. */
export interface ShortForm {
  readonly words: readonly NameWord[];
  /** The omitted words. */
  readonly left: readonly NameWord[];
}

/** Least number of words of a name without its country; fewer are mere trade words: `Nuclear Fuel`. */
const leastWithoutCountry = 3;
/** Least length of a lone word; a shorter one is an abbreviation that strangers share. */
const leastLonely = 5;

/**
 * Short forms of a listed name: without the country at either end, without generic words at either end, and without the trade words behind
 * one rare word. A given name matches a short form only as a whole.
 */
export function shortForms(words: readonly NameWord[], carriers: (concept: string) => number): readonly ShortForm[] {
  return [...withoutCountry(words), ...withoutGeneric(words), ...loneWord(words, carriers)];
}

/** A key that is equal for names whose words mean the same. */
export function conceptKey(words: readonly NameWord[]): string {
  return words.map(({ concept }) => concept).join(" ");
}

function withoutCountry(words: readonly NameWord[]): ShortForm[] {
  const [first] = words;
  const last = words.at(-1);
  const forms: ShortForm[] = [];
  if (first?.kind === "place") forms.push({ words: words.slice(1), left: [first] });
  if (last?.kind === "place") forms.push({ words: words.slice(0, -1), left: [last] });
  return forms.filter((form) => form.words.length >= leastWithoutCountry && form.words.some(({ kind }) => isOwn(kind)));
}

/** `Ball Aerospace & Technologies` as `Ball Aerospace`, `Institute of Science Tokyo` as `Science Tokyo`. */
function withoutGeneric(words: readonly NameWord[]): ShortForm[] {
  const forms: ShortForm[] = [];
  const end = words.findLastIndex(({ kind }) => kind !== "generic") + 1;
  const kept = words.slice(0, end);
  if (end < words.length && kept.filter(({ kind }) => isOwn(kind)).length > 1 && kept.some(({ kind }) => isTelling(kind)))
    forms.push({ words: kept, left: words.slice(end) });
  const [first, ...rest] = words;
  if (
    first?.kind === "generic" &&
    rest.length > 1 &&
    rest.some(({ kind }) => isOwn(kind)) &&
    rest.some(({ kind }) => kind === "place" || kind === "telling")
  )
    forms.push({ words: rest, left: [first] });
  return forms;
}

/** `AEVEX Aerospace` as `AEVEX`: a word that is in no pack, that no other listed party carries, and that cannot be a Japanese name. */
function loneWord(words: readonly NameWord[], carriers: (concept: string) => number): ShortForm[] {
  const [first, ...left] = words;
  if (first === undefined || left.length === 0 || !left.every(({ kind }) => kind === "sector" || kind === "generic")) return [];
  return isDistinctive(first, carriers) ? [{ words: [first], left }] : [];
}

/** True for a Latin word that names a single listed party, is no abbreviation and cannot be a Japanese name. */
export function isDistinctive({ kind, text, concept }: NameWord, carriers: (concept: string) => number): boolean {
  const isLong = /^[a-z]+$/.test(text) && text.length >= leastLonely;
  return kind === "telling" && isLong && !isJapaneseSound(foldRomaji(text)) && carriers(concept) === 1;
}
