import { foldText, hasTwoReadings } from "./foldText.ts";

const umlauts: readonly (readonly [RegExp, string])[] = [
  [/[äÄ]|[aA]\u0308/g, "ae"],
  [/[öÖ]|[oO]\u0308/g, "oe"],
  [/[üÜ]|[uU]\u0308/g, "ue"],
];

/**
 * The folded ways to read one name: as it is, with `ä` as `ae`, with Cyrillic by its sound. Listed and given names are both read in
 * all their ways, so `Müller`, `Mueller` and `Muller` meet.
 */
export function spellings(name: string): string[] {
  const folded = [foldText(name)];
  const spelledOut = umlauts.reduce((text, [letter, letters]) => text.replace(letter, letters), name);
  if (spelledOut !== name) folded.push(foldText(spelledOut));
  if (hasTwoReadings(name)) folded.push(foldText(name, "sound"));
  return folded;
}

/** The parts of a text between commas and slashes. */
export function joinedNames(folded: string): readonly string[] {
  return folded.split(/[,/、，]/).filter((part) => part.trim() !== "");
}

const inBrackets = /^([^()[\]/|]{2,})[([/|]([^()[\]/|]{2,})[)\]]?\s*$/;

/** The two names of a text that gives two: `name (name)`, `name / name`. */
export function twoNames(folded: string): readonly [string, string] | undefined {
  if (folded.length > 500) return undefined;
  const match = inBrackets.exec(folded);
  const [, first, second] = match ?? [];
  return first === undefined || second === undefined ? undefined : [first, second];
}
