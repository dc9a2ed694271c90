import { describe, expect, it } from "vitest";
import { documentsInWords } from "../../server/src/core/describe/document.ts";
import type { Explanation } from "../../server/src/core/describe/explanation.ts";
import { message } from "../../server/src/core/l10n/message.ts";
import { inEnglish, Texts } from "../../server/src/core/l10n/texts.ts";
import { openPacks } from "../../server/src/core/packs/at.ts";
import { actState } from "../../server/src/core/packs/notices.ts";
import { bundle, checkText, day } from "../rules/lodestone.ts";
import { catalogue } from "../support/catalogue.ts";
import { explained } from "./support.ts";

const languages = { en: inEnglish, de: new Texts(catalogue("de")), ja: new Texts(catalogue("ja")), "zh-cn": new Texts(catalogue("zh-cn")) };

const text = `kind: bom
id: M-1
items:
  - partNumber: ASM-1
    description: Rotor
    quantity: 1
    items:
      - { partNumber: MAG-1, description: Sintered NdFeB magnet N42SH, quantity: 4, countryOfOrigin: CN, mass: { value: 10, unit: g } }
      - { description: Steel bolt, quantity: 4 }
`;
const result = checkText(text, { kind: "bom", settings: { asOf: { date: day("2026-06-01"), source: "option" } } });

const inWords = (index: number, texts: Texts): Explanation => explained(result, text, index, texts).words;

describe.each(Object.entries(languages))("in %s", (_, texts) => {
  it("an item has the same questions and rows, and each row the same tone", () => {
    for (const index of [0, 1, 2]) {
      const mapping = ({ sections }: Explanation) => sections.map(({ rows }) => rows.map(({ tone }) => tone));
      expect(mapping(inWords(index, texts))).toEqual(mapping(inWords(index, inEnglish)));
    }
  });

  it("a document has the same rows", () => {
    const mapping = (said: Texts) =>
      documentsInWords(result, (source) => message("as-of-command", { source }), said).map(({ rows }) => rows.map(({ tone }) => tone));
    expect(mapping(texts)).toEqual(mapping(inEnglish));
  });
});

it("speaks of a class of materials by its name, and of none where none is seen", () => {
  const [, holds] = inWords(1, inEnglish).sections;
  expect(holds).toMatchObject({
    heading: "Does it contain a monitored material?",
    rows: expect.arrayContaining([
      { label: "yes", text: "It contains rare earth; the evidence is strong. Source reliability: high.", tone: "bad" },
    ]),
  });
  expect(JSON.stringify(inWords(2, inEnglish))).not.toMatch(/rare.earth/i);
});

it("says once what a word means that is written twice", () => {
  const twice = `kind: bom\nid: G\nitems:\n  - { partNumber: G-1, description: "Germanium ingot, GERMANIUM zone refined", quantity: 1 }\n`;
  const judged = checkText(twice, { kind: "bom" });
  const { sections } = explained(judged, twice).words;
  expect(sections[1]?.rows.filter(({ label }) => label === "strong").map(({ text: said }) => said)).toEqual([
    expect.stringMatching(/^4:38 .*saw "Germanium", which means germanium/),
  ]);
});

it("says in German and Japanese what it says in English", () => {
  const act = (texts: Texts) => inWords(1, texts).sections[3];
  expect(act(languages.de)?.heading).toBe("Welche Vorschrift erfasst den Artikel am 2026-06-01 (laut `--as-of`)?");
  expect(act(languages.de)?.rows[0]?.text).toContain(
    "MOFCOM/GAC-Bekanntmachung 18/2025 (in Kraft seit 2025-04-04), unter 1C905.a.4, 1C904.a.4; Verlässlichkeit der Quelle: hoch.",
  );
  expect(act(languages.ja)?.rows[0]?.text).toContain("商務部・税関総署公告2025年第18号（2025-04-04から施行中）");
});

describe("the state of an act", () => {
  const packs = openPacks(bundle);
  it.each([
    ["mofcom-2025-18", "2026-06-01", "in force since 2025-04-04", "in Kraft seit 2025-04-04"],
    ["mofcom-2025-57", "2026-06-01", "suspended since 2025-11-07, until 2026-11-10", "ausgesetzt vom 2025-11-07 bis 2026-11-10"],
    ["mofcom-2025-18", "2025-01-01", "not issued until 2025-04-03", "nicht erlassen bis 2025-04-03"],
  ])("%s on %s", (id, date, english, german) => {
    const act = packs.at(day(date), {}).act(id);
    if (act === undefined) throw new Error("There is no such act.");
    expect(inEnglish.of(actState(act))).toBe(english);
    expect(languages.de.of(actState(act))).toBe(german);
  });

  it("says that a setting gives it", () => {
    const act = packs.at(day("2026-12-01"), { "mofcom-2025-57": "in-force" }).act("mofcom-2025-57");
    if (act === undefined) throw new Error("There is no such act.");
    expect(inEnglish.of(actState(act))).toMatch(/^in force since 2026-11-11.*, by `actStates`$/);
  });
});

it("a control code that no act of the packs lists is named as not judged, and one that says that nothing is controlled is not", () => {
  const codes = [
    '{ list: US, code: "3A001.b.2" }',
    '{ list: EU, code: "3C002.a" }',
    '{ list: JP, code: "2(50)" }',
    "{ list: US, code: EAR99 }",
    '{ list: PRC, code: "1C902.a.4" }',
    "{ list: PRC, code: 5A002 }",
  ];
  const items = codes.map((code, at) => `  - { partNumber: M-${at}, description: Module, quantity: 1, controlCodes: [${code}] }\n`);
  const declaring = `kind: bom\nid: A\nitems:\n${items.join("")}`;
  const found = checkText(declaring, { kind: "bom", settings: { asOf: { date: day("2026-12-01"), source: "option" } } });
  expect(codes.map((_, index) => explained(found, declaring, index).described.unjudgedCodes)).toEqual([
    ["US 3A001.b.2"],
    ["EU 3C002.a"],
    ["JP 2(50)"],
    [],
    [],
    [],
  ]);
  const acts = explained(found, declaring).words.sections[3]?.rows.at(-1);
  expect(acts).toEqual({
    label: "not judged",
    text: "No act of the packs lists US 3A001.b.2. Check by hand what the list requires: it is not judged here.",
    tone: "doubt",
  });
});
