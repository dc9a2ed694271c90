import { describe, expect, test } from "vitest";
import { buildScreeningIndex } from "../../server/src/core/screen/screen.ts";
import type { ListedParty } from "../../server/src/core/screen/types.ts";
import { index } from "./support.ts";

const syllables = "ka shi mo ren tal vor lux ni gan pre dol ber sti quo ham zet wil oro tek fal".split(" ");
const trades = "Industries,Electric,Chemical,Systems,Technologies,Heavy Industries,Trading,Precision,Materials,Aerospace".split(",");
const forms = "Co., Ltd.,Inc.,GmbH,S.p.A.,K.K.,LLC".split(/,(?! )/);

/** The nth of many unlike company names. */
function invent(n: number): string {
  const word = (seed: number): string => [0, 1, 2].map((place) => syllables[Math.floor(seed / 20 ** place) % 20]).join("");
  return `${word(n * 7919 + 13)} ${word(n * 104729 + 7)} ${trades[n % trades.length]} ${forms[n % forms.length]}`;
}

const milliseconds = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

describe("ten thousand names", () => {
  const names = Array.from({ length: 10_000 }, (_, n) => invent(n + 50_000));

  test("against the lists", () => {
    const spent = milliseconds(() => names.forEach((name) => void index.screen(name)));
    console.log(`10,000 names against 193 parties: ${spent.toFixed(0)} ms`);
    expect(spent).toBeLessThan(1500);
  });

  test("against 5,000 parties, and again from memory", () => {
    const parties: ListedParty[] = Array.from({ length: 5000 }, (_, n) => ({ id: `p${n}`, names: [invent(n)], country: "JP" }));
    let many = index;
    const built = milliseconds(() => {
      many = buildScreeningIndex(parties) as typeof index;
    });
    const spent = milliseconds(() => names.forEach((name) => void many.screen(name)));
    const again = milliseconds(() => names.forEach((name) => void many.screen(name)));
    console.log(`5,000 parties: index ${built.toFixed(0)} ms, 10,000 names ${spent.toFixed(0)} ms, again ${again.toFixed(0)} ms`);
    expect(spent).toBeLessThan(3000);
    expect(again).toBeLessThan(300);
    expect(many.screen(invent(17))[0]).toMatchObject({ exact: true, party: { id: "p17" } });
  });
});

// A time that grows with the square of the length would take minutes here.
test.each([
  ["letters", "a".repeat(100_000)],
  ["syllables", "nanana".repeat(17_000)],
  ["initials", "a.".repeat(50_000)],
  ["spaces", `${" ".repeat(100_000)}x`],
  ["accents piled on one letter", `a${"\u0301\u0316".repeat(50_000)}ä`],
  ["Hebrew marks piled on one letter", `א${"\u05b0\u0591".repeat(50_000)}`],
  ["control characters", "\u0000\u001b\u0007".repeat(33_000)],
  ["unseen characters", "\u200b\u202e\u2066".repeat(33_000)],
  ["Han", "三菱重工航空".repeat(17_000)],
  ["kana", "ソフトウェアー".repeat(14_000)],
  ["Cyrillic", "сос".repeat(33_000)],
  ["unlike words", Array.from({ length: 12_000 }, (_, n) => invent(n).split(" ")[0]).join(" ")],
  ["listed words", "Mitsubishi Heavy Lockheed Martin General Dynamics ".repeat(2000)],
  ["brackets", "(a".repeat(50_000)],
  ["apostrophes", "o'".repeat(50_000)],
  ["ligatures that grow", "\ufdfa".repeat(30_000)],
  ["lone surrogates", "\ud800".repeat(100_000)],
])("100 kB of %s end soon", (_, name) => {
  const spent = milliseconds(() => void index.screen(name, { nameLocal: `${name}.` }));
  expect(spent).toBeLessThan(2000);
});

test("a listed name at the end of a very long one is still seen", () => {
  expect(index.screen(`${"x ".repeat(50_000)}Rheinmetall`).map((match) => match.party.names[0])).toEqual(["Rheinmetall AG"]);
});

test("no reason carries more of a hostile name than a message bears", () => {
  for (const match of index.screen(`Rheinmetall ${"y".repeat(100_000)}`, { country: "Z".repeat(5000) }))
    expect(match.reason.length).toBeLessThan(500);
});
