import { describe, expect, it } from "vitest";
import { code, message } from "../../server/src/core/l10n/message.ts";
import { compilePacks } from "../../server/src/core/packs/bundle.ts";
import { loadPacks } from "../../server/src/core/packs/load.ts";
import { type ActState, actPeriods } from "../../server/src/core/packs/timeline.ts";
import { recogniser } from "../recognise/data.ts";
import { actFile, on, open, packFiles, smallPack } from "./support.ts";

const ids = ["us", "eu", "jp"];
const files = ids.flatMap(packFiles);
const packs = open(files);
const today = packs.at(on("2026-11-24"), {});

function stateOf(act: string, date: string): ActState | undefined {
  const [id = "", clause] = act.split("#");
  const at = packs.at(on(date), {}).act(id);
  return clause === undefined ? at?.state : at?.clauses.find((part) => part.clause.id === clause)?.state;
}

/** The days around each boundary. */
const boundaries: Readonly<Record<string, readonly (readonly [string, ActState])[]>> = {
  "dod-2009-225-7009": [
    ["2009-07-28", "not-issued"],
    ["2009-07-29", "in-force"],
    ["2009-07-30", "in-force"],
  ],
  "dod-2019-225-7052": [
    ["2019-04-29", "not-issued"],
    ["2019-04-30", "in-force"],
    ["2019-05-01", "in-force"],
    ["2027-01-01", "in-force"],
  ],
  "dod-2024-11513": [
    ["2024-05-29", "not-issued"],
    ["2024-05-30", "pending"],
    ["2024-05-31", "pending"],
    ["2026-12-31", "pending"],
    ["2027-01-01", "in-force"],
    ["2027-01-02", "in-force"],
  ],
  "congress-2022-857": [
    ["2022-12-22", "not-issued"],
    ["2022-12-23", "pending"],
    ["2025-06-22", "pending"],
    ["2025-06-23", "unverified"],
    ["2026-11-24", "unverified"],
  ],
  "bis-2021-744-22": [
    ["2021-03-15", "pending"],
    ["2021-03-16", "in-force"],
    ["2021-03-17", "in-force"],
  ],
  "bis-2022-744-23": [
    ["2022-10-06", "not-issued"],
    ["2022-10-07", "in-force"],
    ["2022-10-08", "in-force"],
  ],
  "bis-2025-affiliates": [
    ["2025-09-28", "not-issued"],
    ["2025-09-29", "in-force"],
    ["2025-09-30", "in-force"],
    ["2025-11-09", "in-force"],
    ["2025-11-10", "suspended"],
    ["2025-11-11", "suspended"],
    ["2026-11-08", "suspended"],
    ["2026-11-09", "suspended"],
    ["2026-11-10", "unverified"],
    ["2026-11-24", "unverified"],
  ],
  "eu-2021-821": [
    ["2021-09-08", "pending"],
    ["2021-09-09", "in-force"],
    ["2021-09-10", "in-force"],
  ],
  "eu-2024-1252": [
    ["2024-05-22", "pending"],
    ["2024-05-23", "in-force"],
    ["2024-05-24", "in-force"],
  ],
  "eu-2024-1252#28": [
    ["2025-11-23", "pending"],
    ["2025-11-24", "pending"],
    ["2025-11-25", "pending"],
    ["2026-05-22", "pending"],
    ["2026-05-23", "unverified"],
    ["2026-05-24", "unverified"],
  ],
  "eu-2024-1252#29": [
    ["2026-05-23", "pending"],
    ["2026-05-24", "pending"],
    ["2026-05-25", "pending"],
    ["2027-05-23", "pending"],
    ["2027-05-24", "unverified"],
    ["2027-05-25", "unverified"],
  ],
  "cabinet-1949-378": [
    ["2012-12-30", "unverified"],
    ["2012-12-31", "in-force"],
    ["2013-01-01", "in-force"],
  ],
  "cabinet-1949-378#16": [
    ["2025-10-08", "in-force"],
    ["2025-10-09", "ended"],
    ["2025-10-10", "ended"],
  ],
  "cabinet-1949-378#16.1": widened(),
  "cabinet-1949-378#16.2": widened(),
  "meti-2025-user-list": [
    ["2025-09-28", "not-issued"],
    ["2025-09-29", "pending"],
    ["2025-10-08", "pending"],
    ["2025-10-09", "in-force"],
    ["2025-10-10", "in-force"],
  ],
};

function widened(): readonly (readonly [string, ActState])[] {
  return [
    ["2025-10-08", "pending"],
    ["2025-10-09", "in-force"],
    ["2025-10-10", "in-force"],
  ];
}

describe("the packs of the other regimes", () => {
  const days = Object.entries(boundaries).flatMap(([act, dates]) => dates.map(([date, state]) => ({ act, date, state })));

  it("load without a problem, beside the others and alone", () => {
    expect(loadPacks([...files, ...packFiles("prc"), ...packFiles("materials")]).problems).toEqual([]);
    for (const id of ids) expect(loadPacks(packFiles(id)).problems, id).toEqual([]);
    expect(packs.headers.map(({ id, authority, reviewedOn }) => [id, authority, reviewedOn])).toEqual([
      ["us", "US", "2026-11-27"],
      ["eu", "EU", "2026-11-27"],
      ["jp", "JP", "2026-11-24"],
    ]);
  });

  it.each(days)("$act stands on $date as $state", ({ act, date, state }) => {
    expect(stateOf(act, date)).toBe(state);
  });

  it("change nothing at the turn of 2028, a day that only a bill names", () => {
    const states = (date: string) => packs.at(on(date), {}).acts.map(({ act, state }) => `${act.id} ${state}`);
    expect(states("2028-01-01")).toEqual(states("2027-12-31"));
    expect(states("2028-01-02")).toEqual(states("2027-12-31"));
  });

  it("says what was known last of everything that is unverified", () => {
    for (const date of ["2013-01-01", "2026-11-24", "2027-06-01"]) {
      for (const at of packs.at(on(date), {}).acts.flatMap((act) => [act, ...act.clauses])) {
        if (at.state === "unverified") expect(at.lastKnown?.text.length).toBeGreaterThan(40);
      }
    }
    expect(today.act("bis-2025-affiliates")).toMatchObject({ suspension: { until: "2026-11-09" }, lastKnown: { on: "2026-10-08" } });
    expect(today.act("eu-2024-1252")?.clauses.find(({ clause }) => clause.id === "28")?.lastKnown?.text).toContain("2025-11-24");
  });

  it("lets a setting settle the affiliates rule, and only after the suspension", () => {
    const settings = { "bis-2025-affiliates": "in-force" } as const;
    expect(packs.at(on("2026-11-09"), settings).act("bis-2025-affiliates")).toMatchObject({ state: "suspended", settledBySetting: false });
    expect(packs.at(on("2026-11-10"), settings).act("bis-2025-affiliates")).toMatchObject({ state: "in-force", settledBySetting: true });
  });

  it("cite a source for every entry and every clause, and one with an address for every act", () => {
    for (const pack of compilePacks(loadPacks(files).packs).packs) {
      let cited = 0;
      const visit = (value: unknown, path: string): void => {
        if (typeof value !== "object" || value === null) return;
        if ("citations" in value && Array.isArray(value.citations)) {
          for (const key of value.citations) expect(pack.sources[key], `${path}: ${key}`).toBeDefined();
          cited++;
        }
        for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`);
      };
      for (const [section, entries] of Object.entries(pack)) {
        if (!Array.isArray(entries)) continue;
        entries.forEach((entry: object, index) => {
          expect(entry, `${section}/${index}`).toMatchObject({
            confidence: expect.stringMatching(/^(high|medium|low)$/),
            citations: expect.any(Array),
          });
          visit(entry, `${pack.header.id}/${section}/${index}`);
        });
      }
      expect(cited).toBeGreaterThan(5);
      for (const { id, citations } of pack.acts) {
        expect(
          citations.some((key) => pack.sources[key]?.url !== undefined),
          id,
        ).toBe(true);
      }
    }
  });
});

describe("the rule of the United States on magnets", () => {
  /** Steps that are barred on a day: those of the restrictions whose act is in force. */
  const barred = (date: string) => {
    const law = packs.at(on(date), {});
    return law.entries("sourcingRestrictions").flatMap((entry) => (law.act(entry.act)?.state === "in-force" ? entry.steps : []));
  };
  const offTheShelf = (date: string) =>
    packs
      .at(on(date), {})
      .entries("thresholds")
      .filter(({ id }) => id.startsWith("us-dfars-off-the-shelf"))
      .map(({ numerator, value, comparison }) => [numerator, comparison, value]);

  it("bars melting and producing, and from 2027 mining, refining and separating too", () => {
    expect(barred("2019-04-29")).toEqual([]);
    expect(barred("2019-04-30")).toEqual(["melted", "produced"]);
    expect(barred("2026-12-31")).toEqual(["melted", "produced"]);
    expect(barred("2027-01-01")).toEqual(["melted", "produced", "mined", "refined", "separated"]);
    expect(barred("2027-01-02")).toEqual(barred("2027-01-01"));
  });

  it("tests off-the-shelf goods for tungsten, and from 2027 for all covered material", () => {
    expect(offTheShelf("2026-12-30")).toEqual([["tungsten", "at-least", "50"]]);
    expect(offTheShelf("2026-12-31")).toEqual([["tungsten", "at-least", "50"]]);
    expect(offTheShelf("2027-01-01")).toEqual([["covered material of any kind, magnets included", "at-least", "50"]]);
    expect(packs.at(on("2027-01-01"), {}).act("dod-2024-11513")?.since).toBe("2027-01-01");
  });

  it("is about four countries and two magnet materials", () => {
    for (const { countryList, magnets } of today.entries("sourcingRestrictions")) {
      expect(today.entries("countryLists").find(({ id }) => id === countryList)?.countries).toEqual(["KP", "CN", "RU", "IR"]);
      expect(magnets).toEqual(["SmCo", "NdFeB"]);
    }
  });
});

describe("the Export Administration Regulations", () => {
  const countriesOf = (id: string) => today.entries("countryLists").find((list) => list.id === id)?.countries ?? [];

  it("hold the country groups", () => {
    expect(countriesOf("us-country-group-d5")).toHaveLength(22);
    expect(countriesOf("us-country-group-e1")).toEqual(["IR", "KP", "SY"]);
    expect(countriesOf("us-country-group-e2")).toEqual(["CU"]);
  });

  it("give the end-use rules the destinations of their groups", () => {
    const destinations = (id: string) => [...(today.act(id)?.act.reach?.destinations ?? [])].sort();
    const rule = today.act("bis-2007-744-21");
    expect(rule?.clauses.map(({ clause }) => clause.reach?.destinations)).toEqual([
      ["MM", "KH", "CN", "NI", "VE"],
      ["BY", "RU"],
    ]);
    expect(destinations("bis-2007-744-21")).toEqual(["BY", "CN", "KH", "MM", "NI", "RU", "VE"]);
    const intelligence = ["BY", "MM", "KH", "CN", "RU", "VE", ...countriesOf("us-country-group-e1"), ...countriesOf("us-country-group-e2")];
    expect(destinations("bis-2021-744-22")).toEqual(intelligence.sort());
    expect(destinations("bis-2022-744-23")).toEqual(["MO", ...countriesOf("us-country-group-d5")].sort());
  });

  it("set a ceiling where the rule of the PRC sets a floor", () => {
    const shares = today.entries("thresholds").filter(({ kind }) => kind === "value-share-percent");
    expect(shares.map(({ id, value, comparison }) => [id, value, comparison])).toEqual([
      ["us-de-minimis-e1-e2", "10", "above"],
      ["us-de-minimis", "25", "above"],
    ]);
  });

  it("list entries to be looked up by code, with the confidence of their source", () => {
    const confidence = Object.fromEntries(
      today.entries("controlledItems").map(({ list, code, confidence }) => [`${list} ${code}`, confidence]),
    );
    expect(confidence).toEqual({
      "US 1C003.b": "medium",
      "US 1C005.b": "medium",
      "US 1C236": "high",
      "US 2A225": "low",
      "US 6A005": "medium",
      "US 6A205": "medium",
      "US 6C002": "low",
      "US 6C004": "low",
      "US 6C005": "low",
      "EU 1C003": "low",
      "EU 1C005": "low",
      "EU 2A225": "low",
      "EU 6C005": "low",
    });
    expect(today.controlledItemsUnder("US", "1C003.b").map(({ act }) => act.act.id)).toEqual(["bis-1996-ear"]);
  });

  it("never control an item by its elements alone, because properties decide those entries", () => {
    for (const element of recogniser.classes.elements) expect(today.controlledItemsOf(element), element).toEqual([]);
    for (const { act } of today.acts) if (act.requires === "licence") expect(act.reach, act.id).toBeDefined();
  });
});

describe("the critical raw materials act", () => {
  it("asks for the recycled share of more than 0.2 kg of magnets", () => {
    const mass = today.entries("thresholds").find(({ act }) => act === "eu-2024-1252");
    expect(mass).toMatchObject({ clause: "29", kind: "kilograms", value: "0.2", comparison: "above" });
    expect(today.act("eu-2024-1252")?.act.requires).toBe("information");
  });
});

describe("an act whose first day hangs on something unknown", () => {
  const periods = (dates: string) => {
    const act = open(smallPack({ "act.yaml": actFile("mofcom-2030-1", dates) })).acts[0];
    return act === undefined ? [] : actPeriods(act).map(({ from, state }) => `${from ?? "…"} ${state}`);
  };

  it("is pending until the first day it can be, then unverified, until it is seen in force", () => {
    const begins = 'issued: "2030-01-01"\nnotBefore: "2030-03-01"';
    expect(periods(begins)).toEqual(["… not-issued", "2030-01-01 pending", "2030-03-01 unverified"]);
    expect(periods(`${begins}\nseenInForce: { on: "2030-06-01", citations: [gazette] }`)).toEqual([
      "… not-issued",
      "2030-01-01 pending",
      "2030-03-01 unverified",
      "2030-06-01 in-force",
    ]);
  });

  it("changes on the days of a restriction of sourcing", () => {
    const restriction = `sourcingRestrictions:
  - { id: own, act: mofcom-2030-1, countryList: own-list, magnets: [SmCo], steps: [melted], from: "2031-01-01", until: "2031-06-30", endUse: { categories: [military], countries: [US] }, confidence: high, citations: [gazette] }
countryLists:
  - { id: own-list, act: mofcom-2030-1, title: { en: Own }, countries: [CN], confidence: high, citations: [gazette] }
`;
    const own = open(smallPack({ "act.yaml": actFile("mofcom-2030-1", 'issued: "2030-01-01"\neffective: "2030-02-01"') + restriction }));
    expect(own.boundaries(on("2030-06-01"), on("2032-01-01"))).toEqual(["2031-01-01", "2031-07-01"]);
    expect(own.boundaries(on("2031-01-01"), on("2031-07-01"))).toEqual(["2031-07-01"]);
  });

  it("names a list of countries that is there", () => {
    const restriction = `sourcingRestrictions:
  - { id: own, act: mofcom-2030-1, countryList: ouwn-list, magnets: [SmCo], steps: [melted], endUse: { categories: [military], countries: [US] }, confidence: high, citations: [gazette] }
countryLists:
  - { id: own-list, act: mofcom-2030-1, title: { en: Own }, countries: [CN], confidence: high, citations: [gazette] }
`;
    const text = actFile("mofcom-2030-1", 'issued: "2030-01-01"') + restriction;
    const [problem, ...more] = loadPacks(smallPack({ "act.yaml": text })).problems;
    expect(more).toEqual([]);
    expect(text.slice(problem?.start, problem?.end)).toBe("ouwn-list");
    expect(problem?.details).toEqual(message("did-you-mean", { name: code("own-list") }));
  });
});
