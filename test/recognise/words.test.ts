import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { PackBundle } from "../../server/src/core/packs/bundle.ts";
import { compileClasses } from "../../server/src/core/recognise/classes.ts";
import { meaningsOf } from "../../server/src/core/recognise/meaning.ts";
import { keyOf, packWords } from "../../server/src/core/recognise/packWords.ts";
import { scan } from "../../server/src/core/recognise/scan.ts";
import { tokenise } from "../../server/src/core/recognise/tokenise.ts";
import { compileVocabulary } from "../../server/src/core/recognise/vocabulary.ts";
import { packTable, recordsOf, type WordTable } from "../../server/src/core/recognise/wordTable.ts";
import { materials } from "./data.ts";

const built = JSON.parse(readFileSync(new URL("../../dist/packs.json", import.meta.url), "utf8")) as PackBundle; // written by the build

it("finds what was packed under a key, and nothing under any other", () => {
  const text = fc.string({ unit: fc.constantFrom(..."ab 1é磁😀-"), maxLength: 4 });
  fc.assert(
    fc.property(fc.dictionary(text, fc.array(text, { minLength: 1, maxLength: 3 }), { noNullPrototype: true }), text, (records, other) => {
      const table = packTable(new Map(Object.entries(records)));
      for (const [key, its] of Object.entries(records)) expect(recordsOf(table, key)).toEqual(its);
      expect(recordsOf(table, other)).toEqual(records[other] ?? []);
    }),
  );
});

/** The keys of a table of words, each with one of its records. */
function recordsIn({ pool }: WordTable): readonly string[] {
  const lines = pool.split("\n").map((line) => line.split("\t"));
  return lines.flatMap(([key, ...records]) => (key === keyOf.starts ? [] : records.map((record) => `${key} ${record}`)));
}

it("is built as a process packs the same words", () => {
  const words = new Set(built.packs.flatMap((pack) => (pack.words === undefined ? [] : recordsIn(pack.words))));
  const packed = new Set(recordsIn(packWords(materials)));
  expect([...words].filter((record) => !packed.has(record)).slice(0, 9)).toEqual([]);
  expect([...packed].filter((record) => !words.has(record)).slice(0, 9)).toEqual([]);
  expect(words.size).toBeGreaterThan(15_000);
});

it("finds every term of the data", () => {
  const classes = compileClasses(materials);
  const vocabulary = compileVocabulary(materials, classes);
  const missed: string[] = [];
  let terms = 0;
  for (const [meaning, ...groups] of meaningsOf(materials)) {
    if ("group" in meaning && (meaning.group.afterHyphen === true || meaning.group.followedBy !== undefined)) continue;
    for (const term of groups.flatMap((group) => [...(group.terms ?? []), ...(group.exact ?? [])])) {
      terms++;
      const text = tokenise(term.replace(/^\*/, "xy").replace(/\*$/, ""));
      const hits = scan(vocabulary, text);
      const isFound = hits.some(
        ({ first, last, meaning: seen }) =>
          first === 0 &&
          last === text.words.length - 1 &&
          Object.entries(meaning).every(([key, value]) => seen[key as keyof typeof seen] === value),
      );
      if (!isFound) missed.push(term);
    }
  }
  expect(missed).toEqual([]);
  expect(terms).toBeGreaterThan(15_000);
});
