import { describe, expect, test } from "vitest";
import { compileLexicon } from "../../server/src/core/screen/lexicon.ts";
import { buildScreeningIndex } from "../../server/src/core/screen/screen.ts";
import { index, known, lexicon, listed, reasonOf, seen } from "./support.ts";

const forms = /,? ?(?:co\.?,? ?ltd\.?|inc\.|corp\.|corporation|llc|s\.p\.a\.|s\.r\.l\.|gmbh|ag|a\.s\.|b\.v\.|ltd\.)$/i;

describe("every listed name", () => {
  const names = listed.flatMap((party) => party.names.map((name) => ({ id: party.id, name })));
  const ways: readonly (readonly [string, (name: string) => string])[] = [
    ["as published", (name) => name],
    ["in capitals", (name) => name.toUpperCase()],
    ["in small letters", (name) => name.toLowerCase()],
    [
      "in full width",
      (name) => name.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).replace(/ /g, "\u3000"),
    ],
    ["without its company form", (name) => name.replace(forms, "").replace(/株式会社|股份有限公司|有限公司|(?<!分)公司$/, "") || name],
    ["with another company form", (name) => `${name} K.K.`],
    ["with unseen characters", (name) => Array.from(name).join("\u200b")],
    ["between marks of direction", (name) => `\u202e${name}\u202c`],
    ["with double spaces", (name) => ` ${name.replace(/ /g, "  ")}\n`],
    ["with accents", (name) => name.replace(/a/g, "á").replace(/o/g, "ö").replace(/e/g, "é")],
    ["with Cyrillic letters", (name) => name.replace(/a/g, "а").replace(/e/g, "е").replace(/o/g, "о").replace(/C/g, "С")],
  ];
  test.each(ways)("is itself %s", (_, change) => {
    const lost = names.filter(({ id, name }) => !index.screen(change(name)).some((match) => match.exact && match.party.id === id));
    expect(lost.map(({ name }) => change(name))).toEqual([]);
  });

  test("scores 1, and is exact for its own party alone", () => {
    for (const { id, name } of names) {
      const exact = index.screen(name).filter((match) => match.exact);
      expect(exact.map((match) => [match.party.id, match.score])).toEqual([[id, 1]]);
    }
  });

  test("ends at 0.95 from another country, still exact, and says so", () => {
    const [match] = index.screen("Lafert S.p.A.", { country: "JP" });
    expect(match).toMatchObject({ exact: true, score: 0.95, country: "differs" });
    expect(reasonOf(match)).toContain("Different countries: EU on the list, Japan (JP) here");
    expect(index.screen("Lafert S.p.A.", { country: "IT" })[0]).toMatchObject({ exact: true, score: 1, country: "agrees" });
  });
});

test.each([
  // Traditional and Japanese forms of the published Chinese names
  ["三菱電機工程株式會社", "2026-27-9"],
  ["沖電気工業株式会社", "2026-28-11"],
  ["日東電工株式会社", "2026-12-18"],
  ["（株）日東電工", "2026-12-18"],
  ["㈱日東電工", "2026-12-18"],
  ["日野自動車株式会社", undefined],
  ["漢翔航空工業股份有限公司", "2025-07-09-tw-1"],
  ["龍德造船工業", "2025-07-09-tw-7"],
  ["豊和工業株式会社", "2026-28-18"],
  ["三菱重工業マリンマシナリ", undefined],
  ["三菱重工マリンマシナリー株式会社", "2026-11-3"],
  ["三菱重工ﾏﾘﾝﾏｼﾅﾘ株式会社", "2026-11-3"],
  ["三菱重エ海洋機械", "2026-11-3"],
  // spaces, hyphens, full stops, ampersands
  ["AeroVironment, Inc.", "2025-13-15"],
  ["L3Harris Technologies, Inc.", "2025-1-2"],
  ["Gibbs and Cox", "2025-13-2"],
  ["Gibbs + Cox", "2025-13-2"],
  ["U.S.A. Rare Earth", "2026-23-10"],
  ["III-V Lab", "2026-30-7"],
  ["Ⅲ-Ⅴ Lab", "2026-30-7"],
  ["Excalibur Army, spol. s r. o.", "2026-20-4"],
  ["Tatra Trucks a. s.", "2026-30-12"],
  ["UAB „Ekspla“", "2026-30-14"],
  ["Politechnika Wrocławska", "2026-30-10"],
  ["J. C. Technology", "2025-07-09-tw-4"],
  ["General Dynamics Corporation", "2025-1-1"],
  ["MHI Sagami Hightech", "2026-27-12"],
  // One of two names that the list joins
  ["Fabrique Nationale de Herstal", "2026-20-1"],
  ["FN Herstal S.A.", "2026-20-1"],
  // Japanese in Latin letters
  ["Aoki Seimitsu Kōgyō Co., Ltd.", "2026-27-20"],
  ["Aoki Seimitsu Kougyou Co., Ltd.", "2026-27-20"],
  ["Kawaju Gifu Manufacturing", "2026-27-17"],
  ["Yuusouki K.K.", "2026-12-4"],
])("%s is %s", (name, id) => {
  const exact = seen(name).filter((match) => match.startsWith("="));
  expect(exact).toEqual(id === undefined ? [] : [`= ${id}`]);
});

test("a name given twice is exact when both are the same party's, and near when one is", () => {
  expect(index.screen("三菱造船株式会社 (Mitsubishi Heavy Industries Shipbuilding Co.)")[0]).toMatchObject({ exact: true, score: 1 });
  expect(index.screen("三菱造船株式会社 (Nagasaki Boat Yard)")[0]).toMatchObject({ exact: false, party: { id: "2026-11-1" } });
});

test("country codes are data: a union agrees with its members, and codes that stand for one another neither agree nor differ", () => {
  const countryOf = (listed: string, given: string, groups = known.countryGroups) => {
    const parties = [{ id: "one", names: ["Zorblatt Optics"], country: listed }];
    const screening = buildScreeningIndex(parties, compileLexicon({ ...known, countryGroups: groups }));
    return screening.screen("Zorblatt Optics", { country: given })[0]?.country;
  };
  expect([countryOf("EU", "FR"), countryOf("DE", "EU"), countryOf("DE", "FR"), countryOf("EU", "GB")]).toEqual([
    "agrees",
    "agrees",
    "differs",
    "differs",
  ]);
  expect([countryOf("CN", "HK"), countryOf("CN", "JP")]).toEqual(["unknown", "differs"]);
  expect(countryOf("EU", "GB", [...known.countryGroups, { code: "EU", countries: ["GB"] }])).toBe("agrees");
});

test("the local name counts like the name", () => {
  const [match] = index.screen("Fuchu Works", { nameLocal: "日油株式会社" });
  expect(match).toMatchObject({ exact: true, field: "nameLocal", listedName: "日油株式会社" });
});

test("a match names the listed spelling that is written like the given one", () => {
  const parties = [{ id: "one", names: ["ＴＤＫ株式会社", "TDK Corporation"] }];
  const given = buildScreeningIndex(parties, lexicon);
  for (const [name, listedName] of [
    ["TDK Corporation", "TDK Corporation"],
    ["TDK Corp", "TDK Corporation"],
    ["TDK株式会社", "ＴＤＫ株式会社"],
  ] as const)
    expect(given.screen(name)[0]).toMatchObject({ exact: true, listedName });
  const short = buildScreeningIndex([{ id: "one", names: ["AEVEX航天公司", "AEVEX Aerospace"] }], lexicon);
  expect(short.screen("AEVEX")[0]).toMatchObject({ exact: false, listedName: "AEVEX Aerospace" });
});

test("words are data: with an entry more another form is stripped and another word says nothing", () => {
  const own = compileLexicon({
    ...known,
    legalForms: [...known.legalForms, { languages: ["zz"], forms: ["osk"] }],
    nameWords: [...known.nameWords, { kind: "generic", synonyms: [["widgets", "小物"]] }],
  });
  const party = { id: "one", names: ["Zorblatt Widgets"] };
  expect(buildScreeningIndex([party], lexicon).screen("Zorblatt Widgets OSK")[0]).toMatchObject({ exact: false });
  const screening = buildScreeningIndex([party], own);
  expect(screening.screen("Zorblatt Widgets OSK")[0]).toMatchObject({ exact: true });
  expect(screening.screen("Zorblatt")[0]).toMatchObject({ exact: false, party: { id: "one" } });
  expect(reasonOf(screening.screen("Zorblatt 小物")[0])).toContain("any company may carry");
});
