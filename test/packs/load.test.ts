import { describe, expect, it } from "vitest";
import { inEnglish, Texts } from "../../server/src/core/l10n/texts.ts";
import { told } from "../../server/src/core/packs/files.ts";
import { loadPacks } from "../../server/src/core/packs/load.ts";
import { catalogue } from "../support/catalogue.ts";
import { actFile, packFiles, smallPack } from "./support.ts";

/** The problems of a small pack with one more file: the text each stands at, and what it says. */
function problems(text: string): { readonly at: string; readonly message: string }[] {
  return loadPacks(smallPack({ "act.yaml": text })).problems.map((problem) => {
    const { path, start, end, message } = told(problem, inEnglish);
    return { at: path.endsWith("act.yaml") ? text.slice(start, end) : path, message };
  });
}

const dates = 'issued: "2030-01-01"\neffective: "2030-02-01"';
const item = (rest: string) =>
  `controlledItems:\n  - { code: "9C1", list: PRC, act: mofcom-2030-1, elements: [Nd], form: metal, name: { en: n }, confidence: high, citations: [gazette]${rest} }\n`;

const act = actFile("mofcom-2030-1", dates);
const limit = (rest: string) => `, parameters: [{ property: ${rest} }]`;
/** Figures and a substance that entries may name. */
const figures = `parameters:
  - { id: purity, names: { en: purity }, description: d, units: [{ id: "%" }] }
  - { id: share, names: { en: share }, description: d, declaredIn: composition, units: [{ id: "%" }] }
materials:
  - { id: graphite, title: graphite, names: { en: [graphite] }, match: [{ terms: [graphite] }], holds: [C], mayHold: [], massPercent: [], level: primary-material, confidence: high, citations: [gazette] }
`;
const entry = "reason: r, match: [{ terms: [word] }], confidence: high, citations: [gazette]";
/** An act with guidance about three kinds of goods and one more, and what the recogniser's data know of goods. */
const guidance = (kind: string) =>
  `${actFile("mofcom-2030-1", dates)}
guidance:
  - { id: what-is-free, act: mofcom-2030-1, says: generally-not-controlled, goods: loudspeakers, kinds: [loudspeaker, hall-sensor, toy, ${kind}],
      document: answers, issued: "2030-01-01", confidence: high, citations: [gazette] }
goods:
  - { id: toy, title: toy, terms: [toy], confidence: high, citations: [gazette] }
finishedGoods:
  - { id: loudspeaker, title: loudspeaker, mayHold: [Nd], ${entry} }
  - { id: bar-magnet, title: magnet, mayHold: [Nd], magnet: true, ${entry} }
lookAlikes:
  - { id: hall-sensor, title: sensor, unless: never, action: suppress, good: true, ${entry} }
  - { id: wire, title: magnet wire, unless: never, action: suppress, ${entry} }
`;

describe("loading packs", () => {
  it("finds nothing wrong with the packs that are shipped", () => {
    expect(loadPacks([...packFiles("prc"), ...packFiles("house"), ...packFiles("materials")]).problems).toEqual([]);
  });

  it.each([
    [
      "an act that is nowhere",
      actFile("mofcom-2030-1", dates) + item("").replace("act: mofcom-2030-1", "act: mofcom-2030-2"),
      "mofcom-2030-2",
      "Did you mean `mofcom-2030-1`?",
    ],
    [
      "a suspension by an act that is nowhere",
      actFile("mofcom-2030-1", `${dates}\nsuspensions: [{ from: "2030-03-01", by: gac-1999-1, citations: [gazette] }]`),
      "gac-1999-1",
      "Add the act",
    ],
    ["a source that is nowhere", actFile("mofcom-2030-1", dates).replace("[gazette]", "[gazete]"), "gazete", "Did you mean `gazette`?"],
    [
      "an act that stands twice",
      actFile("mofcom-2030-1", dates) + actFile("mofcom-2030-1", dates).replace("acts:\n", ""),
      "mofcom-2030-1",
      "Two acts",
    ],
    [
      "a code that stands twice in an act",
      actFile("mofcom-2030-1", dates) + item("") + item("").replace("controlledItems:\n", ""),
      '"9C1"',
      "twice",
    ],
    [
      "a clause that is nowhere",
      `${actFile("mofcom-2030-1", dates)}    suspends: [{ of: [{ act: mofcom-2030-1, clause: "7" }], from: "2030-03-01", citations: [gazette] }]\n`,
      '"7"',
      "no clause",
    ],
    ["a day that does not exist", actFile("mofcom-2030-1", 'issued: "2030-02-30"'), '"2030-02-30"', "2030-02-30"],
    [
      "an end before the beginning",
      actFile("mofcom-2030-1", `${dates}\nsuspensions: [{ from: "2030-03-02", until: "2030-03-01", citations: [gazette] }]`),
      '"2030-03-01"',
      "before the first day",
    ],
    ["a key that is unknown", actFile("mofcom-2030-1", dates.replace("effective", "efective")), "efective", "effective"],
    ["a citation that is missing", actFile("mofcom-2030-1", dates).replace("    citations: [gazette]\n", ""), "id", "citations"],
    ["a confidence of its own kind", actFile("mofcom-2030-1", dates).replace("confidence: high", "confidence: sure"), "sure", "high"],
    ["a kind of goods that is nowhere", guidance("loudspeakr"), "loudspeakr", "Did you mean `loudspeaker`?"],
    ["a kind of goods that is the loose material", guidance("bar-magnet"), "bar-magnet", "covers nothing"],
    ["a look-alike that says nothing of what an item is", guidance("wire"), "wire", "covers nothing"],
    ["a tariff code of no year", item(", tariffCodes: [{ nomenclature: PRC, codes: ['2805301100'] }]"), "nomenclature", "tariffYear"],
    [
      "a tariff of a year that is none",
      item(", tariffCodes: [{ nomenclature: PRC, tariffYear: unknown, codes: ['2805301100'] }]"),
      "unknown",
      "unverified",
    ],
    ["a substance that is nowhere", act + item(", substances: [grafite]") + figures, "grafite", "Did you mean `graphite`?"],
    ["a figure that is none", act + item(", parameters: [{ property: puriti, over: '99', unit: '%' }]") + figures, "puriti", "purity"],
    [
      "a figure that no pack has",
      act + item(", parameters: [{ property: density, over: '2', unit: g/cm3 }]") + figures,
      "density",
      "Add it under",
    ],
    ["a unit that is none of its figure", act + item(limit("purity, over: '99', unit: MPa")) + figures, "MPa", "Write `%`"],
    ["a figure without a limit", act + item(limit("purity, unit: '%'")) + figures, "property", "`atLeast`"],
    ["a limit that is no decimal text", act + item(limit("purity, over: '99,9', unit: '%'")) + figures, "'99,9'", "99,9"],
    ["a share of nothing", act + item(limit("share, atLeast: '97', unit: '%'")) + figures, "share", "of which element"],
    ["an element of what is no share", act + item(limit("purity, of: W, over: '99', unit: '%'")) + figures, "purity", "Leave `of` out"],
    ["a code that YAML reads as a number", item("").replace('"9C1"', "9E1"), "9E1", "quote"],
  ])("places %s", (_what, text, at, says) => {
    const found = problems(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.at).toBe(at);
    expect(found[0]?.message).toContain(says);
  });

  it("tells a mistake in each language, with what is written as it stands", () => {
    const [problem] = loadPacks(smallPack({ "act.yaml": actFile("mofcom-2030-1", dates).replace("[gazette]", "[gazete]") })).problems;
    if (problem === undefined) throw new Error("no problem");
    expect(told(problem, new Texts(catalogue("de"))).message).toBe("Das Regelpaket hat keine Quelle `gazete`. Meinten Sie `gazette`?");
    expect(told(problem, new Texts(catalogue("ja"))).message).toBe("このパックに出典`gazete`はありません。`gazette`のことですか？");
  });

  it.each(["!!null ''", '!!null ""', "&a !!null ''", "!!null |\n"])("refuses %s where a text belongs", (nothing) => {
    const [problem] = problems(actFile("mofcom-2030-1", dates).replace(/title: .*/, `title: ${nothing}`));
    expect(problem?.message).toContain("`title`");
  });

  it.each(["true", "~", "5", "[first]", "{ x-a: 1 }", "second"])("refuses head: %s", (head) => {
    const text =
      actFile("mofcom-2030-1", dates) +
      `formWords: []\nlookAlikes:\n  - { id: wire, title: wire, unless: never, action: suppress, reason: r, match: [{ terms: [word], head: ${head} }], confidence: high, citations: [gazette] }\n`;
    expect(problems(text)).toHaveLength(1);
  });

  it("speaks of broken YAML, of an empty file, of a second document and of a pack without a header", () => {
    expect(problems("acts: [")[0]?.message).toBeDefined();
    for (const nothing of ["", "&a", "!!null", "!!str"]) expect(problems(nothing)[0]?.message, nothing).toContain("empty");
    expect(problems(`${actFile("mofcom-2030-1", dates)}---\nacts: []\n`)[0]?.message).toContain("second YAML document");
    const headless = loadPacks([{ path: "packs/own/act.yaml", text: actFile("mofcom-2030-1", dates) }]).problems;
    expect(headless.map((problem) => told(problem, inEnglish))).toContainEqual(
      expect.objectContaining({ path: "packs/own/act.yaml", message: expect.stringContaining("has a `pack` section") }),
    );
    expect(problems('pack: { id: own, title: Own, version: "1", reviewedOn: "2026-11-01", authority: PRC }')[0]?.message).toContain(
      "two `pack` sections",
    );
  });

  it("takes figures, alternatives and substances in an entry", () => {
    const dimensions =
      "alternatives: [[{ property: purity, atLeast: '1', atMost: '2', unit: '%' }], [{ property: share, of: W, over: '97', unit: '%' }]]";
    const full = `, substances: [graphite], parameters: [{ property: purity, over: "99.99", unit: "%" }], ${dimensions}, commonGoods: below, purpose: { en: p }`;
    expect(problems(actFile("mofcom-2030-1", dates) + item(full) + figures)).toEqual([]);
  });

  it.each(["acts", "countryLists", "goods", "lookAlikes", "parameters"])("reads ids that are no text in %s", (section) => {
    const found = problems(`${section}:\n  - { id: { toString: 1 } }\n  - { id: [x] }\n`);
    expect(found.map(({ at }) => at)).toEqual(expect.arrayContaining(["{ toString: 1 }", "[x]"]));
  });

  it("lets one mistake draw no other after it", () => {
    const broken = actFile("mofcom-2030-1", dates).replace("confidence: high", "confidence: sure");
    const found = loadPacks(smallPack({ "act.yaml": broken, "items.yaml": item("") })).problems;
    expect(found.map(({ path }) => path)).toEqual(["packs/own/act.yaml"]);
  });
});
