import { type Folding, foldText, hasTwoReadings } from "./foldText.ts";

/**
 * The folded readings of a name: as it is, with `ä` as `ae`, and with Cyrillic letters by their sound. Listed and given names are both read
 * in all ways, so `Müller`, `Mueller` and `Muller` match.
 */
export function spellings(name: string, folding: Folding): string[] {
  const folded = [foldText(name, folding)];
  let spelledOut = name;
  for (const [letter, letters] of folding.spelledOut) spelledOut = spelledOut.replaceAll(letter, letters);
  if (spelledOut !== name) folded.push(foldText(spelledOut, folding));
  if (hasTwoReadings(name)) folded.push(foldText(name, folding, "sound"));
  return folded;
}

/** Splits a folded text at commas and slashes. */
export function joinedNames(folded: string): readonly string[] {
  return folded.split(/[,/、，]/).filter((part) => part.trim() !== "");
}

const inBrackets = /^([^()[\]/|]{2,})[([/|]([^()[\]/|]{2,})[)\]]?\s*$/;

/** The two names in a text of the form `name (name)` or `name / name`; undefined for other texts and for more than 500 characters. */
export function twoNames(folded: string): readonly [string, string] | undefined {
  if (folded.length > 500) return undefined;
  const match = inBrackets.exec(folded);
  const [, first, second] = match ?? [];
  return first === undefined || second === undefined ? undefined : [first, second];
}
