import { expect, test } from "vitest";
import { foldText } from "../../server/src/core/screen/foldText.ts";
import { known, lexicon } from "./support.ts";

// The shipped pack: what its schema cannot say.

test("no spelling stands for two ideas", () => {
  const ideas = new Map<string, Set<string>>();
  const add = (spelling: string, idea: string): void => {
    const folded = foldText(spelling, lexicon.folding);
    ideas.set(folded, (ideas.get(folded) ?? new Set()).add(idea));
  };
  for (const { forms } of known.legalForms) for (const form of forms) add(form, "legal form");
  for (const { kind, synonyms = [], words = [] } of known.nameWords) {
    for (const set of synonyms) for (const spelling of set) add(spelling, `${kind} ${set[0]}`);
    for (const word of words) add(word, `${kind} ${word}`);
  }
  for (const { word, means } of known.nameCompounds) add(word, means.join(" + "));
  expect([...ideas].filter(([, { size }]) => size > 1)).toEqual([]);
});

test("only families are shared, and a compound of several words means words that there are", () => {
  expect(known.nameWords.filter(({ kind, shared }) => shared === true && kind !== "family")).toEqual([]);
  const names = new Set(known.nameWords.flatMap(({ synonyms = [], words = [] }) => [...synonyms.map(([first]) => first), ...words]));
  expect(known.nameCompounds.filter(({ means }) => means.length > 1 && !means.every((word) => names.has(word)))).toEqual([]);
});

test("a character is read in one way", () => {
  const read = known.characterFoldings.filter(({ kind }) => ["letter", "confusable", "han-variant"].includes(kind));
  const characters = read.flatMap(({ pairs }) => pairs.map((pair) => pair.charAt(0)));
  expect(characters.filter((character, index) => characters.indexOf(character) !== index)).toEqual([]);
});
