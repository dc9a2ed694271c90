import { describe, expect, it } from "vitest";
import { docPages } from "../../scripts/lib/docs/pages.ts";
import { compilePacks } from "../../server/src/core/packs/bundle.ts";
import { loadPacks } from "../../server/src/core/packs/load.ts";
import { input, rowsOf } from "./site.ts";

const pack = `
pack: { id: own, title: Own, version: "1", reviewedOn: "2026-11-01", authority: PRC }
sources:
  gazette: { title: official gazette, url: "https://example.org/gazette", read: true }
  hearsay: { title: "a|b", read: false }
acts:
  - id: nowhere-2030-1
    authority: PRC
    kind: announcement
    issuers: [Office "A|B", Office C]
    shortTitle: Nowhere announcement 1/2030
    title: { en: "Export of <things> *and* more", zh: 虚构 }
    issued: "2030-01-01"
    effective: "2030-02-01"
    resumptions:
      - { on: "2030-05-01", by: nowhere-2030-2, citations: [gazette] }
    ends: { on: "2031-01-01", by: nowhere-2030-3, citations: [hearsay], note: Gone for good. }
    requires: licence
    confidence: low
    citations: [hearsay]
    clauses:
      - id: "7"
        title: { en: A clause of its own }
        effective: "2030-06-01"
        confidence: medium
        citations: [gazette]
  - id: nowhere-2030-2
    authority: PRC
    kind: suspension
    issuers: [Office]
    shortTitle: Nowhere announcement 2/2030
    title: { en: Suspension }
    issued: "2030-03-01"
    effective: "2030-03-01"
    requires: nothing
    confidence: high
    citations: [gazette]
    suspends:
      - of: [{ act: nowhere-2030-1 }]
        from: "2030-03-01"
        until: "2030-03-31"
        lastKnown: { on: "2030-03-15", text: Talk of an end., citations: [hearsay] }
        citations: [gazette]
  - id: nowhere-2030-3
    authority: PRC
    kind: draft
    issuers: [Office]
    shortTitle: Nowhere draft
    title: { en: Draft }
    issued: "2030-12-01"
    requires: nothing
    confidence: low
    citations: [hearsay]
controlledItems:
  - code: "9X001"
    list: PRC
    act: nowhere-2030-1
    elements: [Nd, Pr]
    partners: [Fe]
    form: magnet
    material: any
    name: { en: thing | with a bar, zh: 物 }
    tariffCodes:
      - { nomenclature: PRC, tariffYear: "2030", codes: ["28053019"], replacedBy: nowhere-2030-2 }
    from: "2030-02-02"
    until: "2030-12-30"
    confidence: high
    citations: [gazette]
`;

function pagesOf(text: string): ReadonlyMap<string, string> {
  const { packs, problems } = loadPacks([{ path: "own/pack.yaml", text }]);
  expect(problems).toEqual([]);
  return docPages({ ...input, bundle: compilePacks(packs) });
}

describe("a pack that nobody foresaw", () => {
  const pages = pagesOf(pack);
  const act = pages.get("acts/nowhere-2030-1.md") ?? "";

  it("has pages of its acts and no others", () => {
    expect([...pages.keys()].filter((name) => name.startsWith("acts/"))).toEqual(
      [1, 2, 3].map((number) => `acts/nowhere-2030-${number}.md`),
    );
  });

  it("shows the whole life of an act, with the act behind each turn", () => {
    const timeline = rowsOf(act.slice(act.indexOf("## Timeline"), act.indexOf("## Clauses"))).slice(2);
    expect(timeline.map(([state, from, until, why]) => [state, from, until, why])).toEqual([
      ["pending", "2030-01-01", "2030-01-31", "Issued; takes effect on 2030-02-01."],
      ["in force", "2030-02-01", "2030-02-28", "It takes effect."],
      ["suspended", "2030-03-01", "2030-03-31", "Suspended by [Nowhere announcement 2/2030](nowhere-2030-2.md)."],
      ["in force", "2030-04-01", "2030-12-31", "The suspension was over; a later entry shows that it was in force in between."],
      ["ended", "2031-01-01", "open", "Ended by [Nowhere draft](nowhere-2030-3.md).<br>Gone for good."],
    ]);
  });

  it("shows a suspension that ran out with what was known last", () => {
    const open = pagesOf(pack.replace(/ {4}resumptions:\n.*\n {4}ends:.*\n/, "")).get("acts/nowhere-2030-1.md") ?? "";
    expect(rowsOf(open).find(([state]) => state === "**unverified**")).toEqual([
      "**unverified**",
      "2030-04-01",
      "open",
      "The suspension ran out on 2030-03-31, and no act was seen that says what follows.<br>Last known on 2030-03-15: Talk of an end.",
      expect.stringContaining("†"),
    ]);
  });

  it("keeps what looks like Markdown as it was written", () => {
    expect(act).toContain("\nExport of \\<things\\> \\*and\\* more\n\n虚构\n");
    expect(rowsOf(act).find(([fact]) => fact === "Issued by")?.[1]).toBe('Office "A\\|B" and Office C');
  });

  it("marks the source that was not read", () => {
    expect(rowsOf(act).find(([number]) => number === '<a id="source-1"></a>1†')).toEqual([
      '<a id="source-1"></a>1†',
      "a\\|b",
      "none known",
      "not known",
      "**no**",
    ]);
  });

  it("shows an item with its conditions and days", () => {
    expect(rowsOf(pages.get("controlled-items.md") ?? "").find(([, code]) => code === "`9X001`")).toEqual([
      "PRC",
      "`9X001`",
      "Nd and Pr, with Fe",
      "magnet, every material",
      "thing \\| with a bar",
      "物",
      "PRC of 2030: `28053019`, until replaced by [Nowhere announcement 2/2030](acts/nowhere-2030-2.md) (2030-03-01)",
      "2030-02-02",
      "2030-12-30",
      "[Nowhere announcement 1/2030](acts/nowhere-2030-1.md)",
      "high",
      "[1](#source-1)",
    ]);
  });

  it("needs no acts at all", () => {
    const pages = pagesOf(`pack: { id: own, title: Own, version: "1", reviewedOn: "2026-11-01", authority: house }`);
    expect(pages.get("acts.md")).toContain("# Acts");
    expect(pages.get("README.md")).toContain("`own`");
  });
});
