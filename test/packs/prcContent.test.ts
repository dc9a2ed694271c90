import { describe, expect, it } from "vitest";
import { compilePacks } from "../../server/src/core/packs/bundle.ts";
import { loadPacks } from "../../server/src/core/packs/load.ts";
import { on, open, packFiles } from "./support.ts";

const packs = open(packFiles("prc"));
const today = packs.at(on("2026-11-24"), {});
const items = today.entries("controlledItems");

function codesOf(element: string, date: string): string[] {
  return packs
    .at(on(date), {})
    .controlledItemsOf(element)
    .filter(({ act }) => act.state === "in-force")
    .map(({ item }) => item.code);
}

describe("the pack of the People's Republic", () => {
  it("holds every act and every controlled item once, act by act", () => {
    expect(packs.acts).toHaveLength(43);
    const counts: Record<string, number> = {};
    for (const { act } of items) counts[act] = (counts[act] ?? 0) + 1;
    expect(counts).toEqual({
      "mofcom-2023-23": 14,
      "mofcom-2023-39": 2,
      "mofcom-2024-33": 14,
      "mofcom-2025-10": 25,
      "mofcom-2025-18": 59,
      "mofcom-2025-55": 6,
      "mofcom-2025-56": 33,
      "mofcom-2025-57": 36,
      "mofcom-2025-58": 11,
      "mofcom-2025-62": 2,
    });
    expect(items).toHaveLength(202);
  });

  it("lists for each element the entries of announcement 18/2025", () => {
    const counts = Object.fromEntries(
      ["Sm", "Gd", "Tb", "Dy", "Lu", "Sc", "Y", "Yb", "Nd"].map((symbol) => [symbol, codesOf(symbol, "2026-11-24").length]),
    );
    // Tb also stands in the alloy and the target of terbium-dysprosium-iron under Dy, Yb in ytterbium-lutetium.
    expect(counts).toEqual({ Sm: 12, Gd: 8, Tb: 10, Dy: 8, Lu: 5, Sc: 7, Y: 11, Yb: 1, Nd: 0 });
  });

  it("says of named alloys and magnets what else must be in them", () => {
    const conditions = (code: string) => {
      const found = items.find((item) => item.code === code);
      return [found?.elements, found?.partners, found?.form, found?.material];
    };
    expect(conditions("1C902.a.2.a")).toEqual([["Sm"], ["Co"], "alloy", undefined]);
    expect(conditions("1C904.a.2.b")).toEqual([["Tb"], ["Co", "Fe"], "alloy", undefined]);
    expect(conditions("1C905.a.3.b")).toEqual([["Tb", "Dy"], ["Fe"], "target", undefined]);
    expect(conditions("1C906.a.2")).toEqual([["Yb", "Lu"], undefined, "alloy", undefined]);
    expect(conditions("1C909.a.2.b")).toEqual([["Ho"], ["Mg"], "alloy", undefined]);
    expect(conditions("1C902.a.4")).toEqual([["Sm"], undefined, "magnet", "SmCo"]);
    expect(conditions("1C905.a.4")).toEqual([["Dy"], undefined, "magnet", "NdFeB"]);
    expect(conditions("1C909.a.4")).toEqual([["Ho"], undefined, "magnet", "any"]);
  });

  it("gives every alloy of rare earth a second metal, in its elements or its partners", () => {
    for (const { code, elements, partners = [], form } of items) {
      if (/^1C9/.test(code) && form === "alloy") expect(elements.length + partners.length, code).toBeGreaterThan(1);
      if (form === "magnet") expect(items.find((item) => item.code === code)?.material, code).toBeDefined();
    }
  });

  it("keeps terbium-iron alloy to the annex of 61/2025, where oxides of the other elements are missing", () => {
    const annex = today.entries("itemLists").find(({ id }) => id === "mofcom-2025-61-annex-1-part-1");
    expect(annex?.entries).toHaveLength(13);
    expect(annex?.entries.filter(({ form }) => form === "oxide").map(({ elements }) => elements)).toEqual([["Dy"], ["Tb"]]);
    expect(annex?.entries.some(({ elements, partners }) => elements.join() === "Tb" && partners?.join() === "Fe")).toBe(true);
    expect(items.some(({ elements, partners }) => elements.join() === "Tb" && partners?.join() === "Fe")).toBe(false);
  });

  it("writes the floor of the value rule as exact text", () => {
    const share = today.entries("thresholds").find(({ id }) => id === "foreign-content-value-share");
    expect(share).toMatchObject({ act: "mofcom-2025-61", clause: "1.1", value: "0.1", comparison: "at-least" });
    const custom = today.entries("thresholds").find(({ act }) => act === undefined);
    expect(custom).toMatchObject({ id: "ndfeb-dy-tb-trade-custom", official: false, confidence: "low" });
  });

  it("resolves tariff codes at the date: the catalogue of 2026 adds some and replaces others", () => {
    const codes = (code: string, date: string) => {
      const law = packs.at(on(date), {});
      const item = law.controlledItemsUnder("PRC", code)[0]?.item;
      return item === undefined ? [] : law.tariffCodesOf(item).flatMap((set) => set.codes);
    };
    expect(codes("1C902.c", "2025-04-03")).toEqual([]);
    expect(codes("1C902.c", "2025-12-31")).not.toContain("2846904810");
    expect(codes("1C902.c", "2026-01-01")).toEqual(expect.arrayContaining(["2846902810", "2846904810", "2846909910"]));
    expect(codes("3C001.b", "2025-12-31")).toEqual(["2850001901", "3818009001", "3825690001"]);
    expect(codes("3C001.b", "2026-01-01")).toEqual(["2850001901", "3818009020", "3825690020", "8541410010"]);
  });

  it("tells how sure an item is from how sure the tariff codes beside it are", () => {
    const lowCodes = ["1C904.c", "1C905.c", "1C906.b", "1C906.c", "1C907.a.1", "1C907.c", "1C908.c"];
    const items = today.entries("controlledItems").filter(({ act }) => act === "mofcom-2025-18");
    expect(items.filter(({ confidence }) => confidence === "low").map(({ code }) => code)).toEqual([]);
    const isLow = ({ tariffCodes = [] }: (typeof items)[number]) =>
      tariffCodes.length > 0 && tariffCodes.every(({ confidence }) => confidence === "low");
    expect(items.filter(isLow).map(({ code }) => code)).toEqual(lowCodes);
  });

  it("leaves motors and assemblies outside 18/2025, with the guidance that says so", () => {
    const outside = today.entries("guidance").filter(({ act, says }) => act === "mofcom-2025-18" && says === "generally-not-controlled");
    expect(outside.map(({ id }) => id)).toEqual([
      "rotor-and-stator-assemblies",
      "sensors",
      "motors-and-finished-goods",
      "magnetic-fasteners",
      "catalyst-powder-and-phosphors",
    ]);
  });

  /** Finished goods that the answers do not free, each with the reason; none so far. */
  const notFreed: ReadonlyMap<string, string> = new Map();

  it("has guidance that names all finished goods, but for those that are said not to be", () => {
    const kinds = new Set(
      open([...packFiles("prc"), ...packFiles("materials")])
        .at(on("2026-11-05"), {})
        .entries("guidance")
        .flatMap((entry) => entry.kinds ?? []),
    );
    const finished = loadPacks(packFiles("materials")).packs.flatMap(({ files }) =>
      files.flatMap(({ finishedGoods }) => finishedGoods ?? []),
    );
    const goods = finished.filter(({ magnet }) => magnet !== true).map(({ id }) => id);
    expect(goods.length).toBeGreaterThan(15);
    expect(goods.filter((id) => !kinds.has(id) && !notFreed.has(id))).toEqual([]);
    expect([...notFreed.keys()].filter((id) => kinds.has(id) || !goods.includes(id))).toEqual([]);
  });

  it("says of every tariff code of which year it is, and of no year that no source says", () => {
    const byYear = new Map<string, Set<string>>();
    for (const { act, tariffCodes } of packs.at(on("2026-11-27"), {}).entries("controlledItems"))
      for (const { tariffYear, by } of tariffCodes ?? []) byYear.set(tariffYear, (byYear.get(tariffYear) ?? new Set()).add(by ?? act));
    // The texts of announcements that were read print their codes of that year; those of 2026 are given by the catalogue.
    expect(Object.fromEntries([...byYear].map(([year, acts]) => [year, [...acts].sort()]))).toEqual({
      "2023": ["mofcom-2023-23", "mofcom-2023-39"],
      "2026": ["mofcom-2026-catalogue"],
      "2024": ["mofcom-2024-33"],
      "2025": ["mofcom-2025-10", "mofcom-2025-56"],
      unverified: ["mofcom-2025-18", "mofcom-2025-55", "mofcom-2025-57", "mofcom-2025-58"],
    });
  });

  it("cites a source with an address for every act, and gives every entry a confidence", () => {
    const { packs: loaded } = loadPacks(packFiles("prc"));
    const cited = new Set<string>();
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if ("citations" in value && Array.isArray(value.citations)) {
        expect(value.citations.length, path).toBeGreaterThan(0);
        for (const key of value.citations) cited.add(key);
      }
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`);
    };
    for (const [section, entries] of Object.entries(compilePacks(loaded).packs[0] ?? {})) {
      if (!Array.isArray(entries)) continue;
      entries.forEach((entry: object, index) => {
        expect(entry, `${section}/${index}`).toMatchObject({
          confidence: expect.stringMatching(/^(high|medium|low)$/),
          citations: expect.any(Array),
        });
        visit(entry, `${section}/${index}`);
      });
    }
    expect(cited.size).toBeGreaterThan(30);
    for (const key of cited) expect(packs.source("prc", key), key).toBeDefined();
    for (const { citations, id } of packs.acts)
      expect(
        citations.some((key) => packs.source("prc", key)?.url !== undefined),
        id,
      ).toBe(true);
  });
});
