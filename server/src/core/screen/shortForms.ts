import { foldRomaji, isJapaneseSound } from "./romaji.ts";
import type { Word } from "./types.ts";
import { isOwn, isTelling } from "./weigh.ts";

/** A shorter way in which a listed name is commonly written. */
export interface ShortForm {
  readonly words: readonly Word[];
  /** What was left out, as a clause: `… of which "japan" is left out`. */
  readonly left: readonly Word[];
}

/** Fewer words of an institution without its country are trade words alone: `Nuclear Fuel`. */
const leastWithoutCountry = 3;
/** A shorter word is an abbreviation that strangers share. */
const leastLonely = 5;

/**
 * The shorter forms of a listed name that are names of their own: without the country at either end, without words any company may
 * carry at either end, without the trade behind one unlikely word. A name is near when it is one of them and nothing else.
 */
export function shortForms(words: readonly Word[], carriers: (concept: string) => number): readonly ShortForm[] {
  return [...withoutCountry(words), ...withoutGeneric(words), ...loneWord(words, carriers)];
}

/** How two short forms, or a name and one, are compared: by what the words mean. */
export function conceptKey(words: readonly Word[]): string {
  return words.map(({ concept }) => concept).join(" ");
}

function withoutCountry(words: readonly Word[]): ShortForm[] {
  const [first] = words;
  const last = words.at(-1);
  const forms: ShortForm[] = [];
  if (first?.kind === "place") forms.push({ words: words.slice(1), left: [first] });
  if (last?.kind === "place") forms.push({ words: words.slice(0, -1), left: [last] });
  return forms.filter((form) => form.words.length >= leastWithoutCountry && form.words.some(({ kind }) => isOwn(kind)));
}

/** `Ball Aerospace & Technologies` as `Ball Aerospace`, `Institute of Science Tokyo` as `Science Tokyo`. */
function withoutGeneric(words: readonly Word[]): ShortForm[] {
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

/** `AEVEX Aerospace` as `AEVEX`: one word that no pack knows, no other party carries and no Japanese family or place can be. */
function loneWord(words: readonly Word[], carriers: (concept: string) => number): ShortForm[] {
  const [first, ...left] = words;
  if (first?.kind !== "telling" || left.length === 0 || !left.every(({ kind }) => kind === "sector" || kind === "generic")) return [];
  const isUnlikely = /^[a-z]+$/.test(first.text) && first.text.length >= leastLonely && !isJapaneseSound(foldRomaji(first.text));
  return isUnlikely && carriers(first.concept) === 1 ? [{ words: [first], left }] : [];
}
