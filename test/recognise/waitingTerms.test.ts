import fc from "fast-check";
import { expect, it } from "vitest";
import { tokenise } from "../../server/src/core/recognise/tokenise.ts";
import { WaitingTerms } from "../../server/src/core/recognise/waitingTerms.ts";
import { materials } from "./data.ts";

/** All terms in some data, whatever they mean. */
function termsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    (key === "terms" || key === "exact") && Array.isArray(part) ? part.map(String) : termsIn(part),
  );
}

/** What is given back for the first word of a term when it alone waits. */
function given(term: string): readonly string[] | undefined {
  const waiting = new WaitingTerms<string>();
  waiting.add(term, term);
  return waiting.take(tokenise(term).words[0] ?? "");
}

it("gives back every term of the data for the word that it begins with", () => {
  const terms = termsIn(materials);
  expect(terms.length).toBeGreaterThan(3000);
  for (const term of terms) expect(given(term), term).toEqual([term]);
});

it("gives back terms of any characters", () => {
  const character = fc.oneof(
    fc.constantFrom(
      ..."nNdD1 -·é",
      "e\u0301",
      "\u0301",
      "磁",
      "ネ",
      "ハ\u3099",
      "ﾊ",
      "ﾞ",
      "네",
      "ㄱ",
      "\u1161",
      "Ｎ",
      "ﬁ",
      "\u00ad",
      "😀",
      "𠀀",
      "゛",
      "ゟ",
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(
      fc.array(character, { minLength: 1, maxLength: 5 }).map((all) => all.join("")),
      (term) => {
        fc.pre(tokenise(term).words.length > 0);
        expect(given(term)).toEqual([term]);
      },
    ),
    { numRuns: 5000 },
  );
});

it.each(["ate\u0301lier", "ab1\u0301", "abe\u0301", "abc\u0301d", "・NdFeB", "磁石"])("gives back %s", (term) => {
  expect(given(term)).toEqual([term]);
});

it("gives back what begins alike once, in the order in which it was added", () => {
  const waiting = new WaitingTerms<string>();
  for (const term of ["neodymium", "magnet", "NdFeB", "Neo magnet"]) waiting.add(term, term);
  expect(waiting.take("neon")).toEqual(["neodymium", "Neo magnet"]);
  expect(waiting.take("neodymium")).toBeUndefined();
  expect(waiting.take("ndfeb")).toEqual(["NdFeB"]);
});

it("refuses a term without a word", () => {
  expect(() => new WaitingTerms().add("- -", "")).toThrow('"- -" holds no letter or digit');
});
