import { describe, expect, test } from "vitest";
import { buildScreeningIndex } from "../../server/src/core/screen/screen.ts";
import type { ListedParty } from "../../server/src/core/screen/types.ts";
import { cpuTime, expectLinear } from "../support/cost.ts";
import { index, lexicon, reasonOf } from "./support.ts";

const syllables = "ka shi mo ren tal vor lux ni gan pre dol ber sti quo ham zet wil oro tek fal".split(" ");
const trades = "Industries,Electric,Chemical,Systems,Technologies,Heavy Industries,Trading,Precision,Materials,Aerospace".split(",");
const forms = "Co., Ltd.,Inc.,GmbH,S.p.A.,K.K.,LLC".split(/,(?! )/);

/** The nth of many unlike company names. */
function invent(n: number): string {
  const word = (seed: number): string => [0, 1, 2].map((place) => syllables[Math.floor(seed / 20 ** place) % 20]).join("");
  return `${word(n * 7919 + 13)} ${word(n * 104729 + 7)} ${trades[n % trades.length]} ${forms[n % forms.length]}`;
}

describe("many names", () => {
  const names = (size: number, from: number) => Array.from({ length: size }, (_, n) => invent(n + from));

  test("cost no more each than few, against the lists", () => {
    let from = 50_000;
    expectLinear((size) => {
      // Each run takes other names, since those seen before are remembered.
      return () => {
        from += size;
        for (const name of names(size, from)) index.screen(name);
      };
    }, 1_000);
  });

  test("cost no more each against 5,000 parties, and less from memory", () => {
    const parties: ListedParty[] = Array.from({ length: 5000 }, (_, n) => ({ id: `p${n}`, names: [invent(n)], country: "JP" }));
    const many = buildScreeningIndex(parties, lexicon);
    const some = names(5_000, 50_000);
    const screen = () => {
      for (const name of some) many.screen(name);
    };
    const first = cpuTime(screen, 1);
    expect(cpuTime(screen)).toBeLessThan(first);
    expect(many.screen(invent(17))[0]).toMatchObject({ exact: true, party: { id: "p17" } });
  });
});

const repeated = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length));

test.each<[string, (size: number) => string]>([
  ["letters", repeated("a")],
  ["syllables", repeated("nanana")],
  ["initials", repeated("a.")],
  ["spaces", (size) => `${" ".repeat(size)}x`],
  ["accents piled on one letter", (size) => `a${"\u0301\u0316".repeat(size / 2)}ä`],
  ["Hebrew marks piled on one letter", (size) => `א${"\u05b0\u0591".repeat(size / 2)}`],
  ["control characters", repeated("\u0000\u001b\u0007")],
  ["unseen characters", repeated("\u200b\u202e\u2066")],
  ["Han", repeated("三菱重工航空")],
  ["kana", repeated("ソフトウェアー")],
  ["Cyrillic", repeated("сос")],
  ["unlike words", (size) => Array.from({ length: size / 8 }, (_, n) => invent(n).split(" ")[0]).join(" ")],
  ["listed words", repeated("Mitsubishi Heavy Lockheed Martin General Dynamics ")],
  ["brackets", repeated("(a")],
  ["apostrophes", repeated("o'")],
  ["ligatures that grow", (size) => "\ufdfa".repeat(size / 4)],
  ["lone surrogates", repeated("\ud800")],
])("a name of %s costs no more than its length", (_, name) => {
  let run = 0;
  expectLinear((size) => {
    const text = name(size);
    return () => [
      index.screen(`${text}${run++}`, { nameLocal: `${text}.${run}` }),
      index.groupsOf(`Kawasaki ${text}${run}`, { country: undefined }),
    ];
  }, 12_000);
});

test("a listed name at the end of a very long one is still seen", () => {
  expect(index.screen(`${"x ".repeat(50_000)}Rheinmetall`).map((match) => match.party.names[0])).toEqual(["Rheinmetall AG"]);
});

test("no reason carries more of a hostile name than a message bears", () => {
  for (const match of index.screen(`Rheinmetall ${"y".repeat(100_000)}`, { country: "Z".repeat(5000) }))
    expect(reasonOf(match).length).toBeLessThan(500);
});
