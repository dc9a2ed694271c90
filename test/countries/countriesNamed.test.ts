import { describe, expect, it } from "vitest";
import { countriesNamed } from "../../server/src/core/countries/countriesNamed.ts";
import { foldCountryName } from "../../server/src/core/countries/foldName.ts";
import { otherNames } from "../../server/src/core/countries/otherNames.ts";
import { namesByCountry } from "../../server/src/generated/countryNames.ts";

const table = namesByCountry.split("\n").map((line) => line.split("\t"));

describe("a name of one country", () => {
  it.each([
    [
      "CN",
      ["China", "china", " CHINA ", "PRC", "P.R.C.", "People's Republic of China", "VR China", "China (Mainland)", "КНР", "中国", "中國"],
    ],
    ["CN", ["Chiny", "Китай", "Çin", "Čína", "Kina", "China (CN)", "CN - China", "CHN China", "CN/中国", "Made in China", "中国製"]],
    ["PL", ["Polska", "PL Polska", "Польша"]],
    ["DE", ["Niemcy", "Duitsland", "Německo", "Tyskland", "Германия", "Almanya", "Deutschland (DE)", "Made in Germany"]],
    ["KR", ["KR - Korea", "Korea (KOR)"]],
    ["US", ["USA", "U.S.A.", "United States", "the United States of America", "Vereinigte Staaten", "アメリカ合衆国", "米国", "美国"]],
    ["GB", ["UK", "U.K.", "Great Britain", "Großbritannien", "Grossbritannien", "イギリス", "英国"]],
    ["DE", ["Germany", "Deutschland", "ドイツ", "德国", "德國"]],
    ["JP", ["Japan", "日本"]],
    ["AT", ["Österreich", "Oesterreich"]],
    ["CI", ["Côte d’Ivoire", "Cote d'Ivoire", "Ivory Coast", "Elfenbeinküste"]],
    ["KR", ["South Korea", "Republic of Korea", "Korea, Republic of", "韓国", "韩国"]],
    ["HK", ["Hong Kong", "Hongkong", "香港"]],
    ["TW", ["Taiwan", "台湾", "臺灣"]],
    ["LC", ["St. Lucia", "Saint Lucia"]],
  ])("is that of %s: %j", (code, names) => {
    for (const name of names) expect(countriesNamed(name), name).toEqual({ codes: [code], isCertain: true });
  });
});

it.each([
  ["Korea", ["KP", "KR"]],
  ["Congo", ["CD", "CG"]],
  ["刚果", ["CD", "CG"]],
  ["Virgin Islands", ["VG", "VI"]],
])("offers every country that %s may mean", (name, codes) => {
  expect(countriesNamed(name)).toEqual({ codes, isCertain: false });
});

it("is not certain of a name that is also one of something else", () => {
  expect(countriesNamed("Georgia")).toEqual({ codes: ["GE"], isCertain: false });
});

it.each([
  "",
  "Chinese",
  "Ch",
  "constructor",
  "__proto__",
  "Asia",
  "EU",
  "CN - Germany",
  "Germany?",
  "Germany (?)",
  "~Japan",
  "Made in Asia",
  "CN JP",
  "x".repeat(100),
])("knows no country that is called `%s`", (name) => {
  expect(countriesNamed(name)).toBeUndefined();
});

it("has names of every country in the four languages, each in its one spelling", () => {
  expect(table.length).toBeGreaterThan(240);
  for (const [code, english = "", ...names] of table) {
    expect(countriesNamed(english)?.codes).toContain(code);
    expect(
      names.some((name) => /^[a-z]/.test(name)),
      code,
    ).toBe(true);
    expect(
      names.some((name) => /\p{Script=Katakana}|\p{Script=Han}/u.test(name)),
      code,
    ).toBe(true);
    for (const name of names) expect(foldCountryName(name)).toBe(name);
  }
});

it("adds names to none but countries of the table", () => {
  const codes = new Set(table.map(([code]) => code));
  expect(Object.keys(otherNames).filter((code) => !codes.has(code))).toEqual([]);
});

it.each([
  ["Chine", "CN"],
  ["Japón", "JP"],
  ["Corea del Sud", "KR"],
  ["Alemanha", "DE"],
  ["중국", "CN"],
])("knows %s, as other languages call it", (name, code) => {
  expect(countriesNamed(name)).toEqual({ codes: [code], isCertain: true });
});
