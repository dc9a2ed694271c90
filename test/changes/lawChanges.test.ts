import { describe, expect, it } from "vitest";
import { lawChanges } from "../../server/src/core/changes/lawChanges.ts";
import type { Packs } from "../../server/src/core/packs/at.ts";
import { actFile, on, open, packFiles, smallPack } from "../packs/support.ts";

const prc = open(packFiles("prc"));

/** Changes as lines: day, what, whose, until when, by which act, and how many entries change how. */
function linesOf(packs: Packs, from: string, to: string): string[] {
  return lawChanges(packs, on(from), on(to)).map(({ on: day, change, id, clause, until, by, items, parties, provisions }) => {
    const all = [...items, ...parties, ...provisions];
    const effects = [...new Set(all.map(({ effect }) => effect))].map(
      (effect) => `${all.filter((one) => one.effect === effect).length} ${effect}`,
    );
    return [day, change, clause === undefined ? id : `${id}#${clause}`, until ?? "open", by ?? "?", ...effects].join(" ");
  });
}

describe("what changes between two days", () => {
  it("counts after the first day, up to and including the last", () => {
    const of = (from: string, to: string) => linesOf(prc, from, to).filter((line) => line.includes("2025-18"));
    const [found = ""] = of("2025-04-03", "2025-04-04");
    expect(found).toMatch(/^2025-04-04 takes-effect mofcom-2025-18 open mofcom-2025-18 \d+ takes-effect$/);
    expect(of("2025-04-03", "2025-04-05")).toEqual([found]);
    expect(of("2025-04-02", "2025-04-03")).toEqual([]);
    expect(of("2025-04-04", "2025-04-05")).toEqual([]);
    expect(lawChanges(prc, on("2025-04-04"), on("2025-04-04"))).toEqual([]);
    expect(lawChanges(prc, on("2025-04-05"), on("2025-04-01"))).toEqual([]);
  });

  it("tells of a suspension before the first day of force, where no item leaves", () => {
    expect(linesOf(prc, "2025-11-06", "2025-11-07")).toEqual([
      "2025-11-07 suspended mofcom-2025-55 2026-11-10 mofcom-2025-70",
      "2025-11-07 suspended mofcom-2025-56 2026-11-10 mofcom-2025-70",
      "2025-11-07 suspended mofcom-2025-57 2026-11-10 mofcom-2025-70",
      "2025-11-07 suspended mofcom-2025-58 2026-11-10 mofcom-2025-70",
      "2025-11-07 suspended mofcom-2025-61 2026-11-10 mofcom-2025-70",
      "2025-11-07 suspended mofcom-2025-61#1.1 2026-11-10 mofcom-2025-70",
      "2025-11-07 suspended mofcom-2025-61#1.2 2026-11-10 mofcom-2025-70",
      "2025-11-07 suspended mofcom-2025-62 2026-11-10 mofcom-2025-70 2 leaves",
      "2025-11-07 takes-effect mofcom-2025-70 2026-11-10 mofcom-2025-70",
    ]);
    expect(linesOf(prc, "2025-11-07", "2025-11-08")).toEqual([]);
  });

  it("tells what becomes unverified, with the items and parties that do", () => {
    expect(linesOf(prc, "2026-11-10", "2026-11-28")).toEqual([
      "2026-11-11 becomes-unverified mofcom-2025-21 open ? 16 becomes-unverified",
      "2026-11-11 becomes-unverified mofcom-2025-55 open mofcom-2025-70 6 becomes-unverified",
      "2026-11-11 becomes-unverified mofcom-2025-56 open mofcom-2025-70 33 becomes-unverified",
      "2026-11-11 becomes-unverified mofcom-2025-57 open mofcom-2025-70 36 becomes-unverified",
      "2026-11-11 becomes-unverified mofcom-2025-58 open mofcom-2025-70 11 becomes-unverified",
      "2026-11-11 becomes-unverified mofcom-2025-61 open mofcom-2025-70",
      "2026-11-11 becomes-unverified mofcom-2025-62 open mofcom-2025-70 2 becomes-unverified",
      "2026-11-11 ends mofcom-2025-70 open mofcom-2025-70",
      "2026-11-28 becomes-unverified mofcom-2024-46#2 open mofcom-2025-72",
      "2026-11-28 becomes-unverified mofcom-2024-46#2, graphite open mofcom-2025-72",
      "2026-11-28 becomes-unverified mofcom-2024-46#2, third countries open mofcom-2025-72",
      "2026-11-28 ends mofcom-2025-72 open mofcom-2025-72",
    ]);
  });

  it("tells of the party lists of February and June 2026", () => {
    expect(linesOf(prc, "2026-02-23", "2026-02-24")).toEqual([
      "2026-02-24 takes-effect mofcom-2026-11 open mofcom-2026-11 20 takes-effect",
      "2026-02-24 takes-effect mofcom-2026-12 open mofcom-2026-12 20 takes-effect",
    ]);
    expect(linesOf(prc, "2026-06-28", "2026-06-29").map((line) => line.split(" ")[2])).toEqual(["mofcom-2026-27", "mofcom-2026-28"]);
  });

  it("tells a state that comes and goes in between, one suspension after another, and an end", () => {
    expect(linesOf(prc, "2025-05-01", "2025-11-10").filter((line) => /mofcom-2025-2[12] /.test(line))).toEqual([
      "2025-05-14 suspended mofcom-2025-21 2025-08-11 ? 16 leaves",
      "2025-05-14 suspended mofcom-2025-22 2025-08-11 ? 12 leaves",
      "2025-08-12 suspension-continues mofcom-2025-21 2025-11-09 ?",
      "2025-08-12 ends mofcom-2025-22 open ?",
      "2025-11-10 suspension-continues mofcom-2025-21 2026-11-10 ?",
    ]);
  });

  it("names the pack whose sources a suspension rests on", () => {
    const [first] = lawChanges(prc, on("2025-11-06"), on("2025-11-07"));
    expect(first?.by).toBe("mofcom-2025-70");
    expect(first?.citations.length).toBeGreaterThan(0);
    for (const { pack, key, title } of first?.citations ?? []) expect([pack, title]).toEqual(["prc", prc.source("prc", key)?.title]);
  });

  it("tells of entries with days of their own under an act that stays", () => {
    const us = open(packFiles("us"));
    expect(linesOf(us, "2026-12-31", "2027-01-01")).toContainEqual(expect.stringMatching(/^2027-01-01 .*takes-effect/));
    const own = open(
      smallPack({
        "act.yaml": `${actFile("a-2030-1", 'issued: "2030-01-01"\neffective: "2030-01-01"')}controlledItems:
  - { code: 9C001, list: PRC, act: a-2030-1, elements: [Nd], form: metal, name: { en: one }, until: "2030-06-30", confidence: high, citations: [gazette] }
  - { code: 9C002, list: PRC, act: a-2030-1, elements: [Nd], form: metal, name: { en: two }, from: "2030-07-01", confidence: high, citations: [gazette] }
`,
      }),
    );
    expect(linesOf(own, "2029-12-31", "2030-12-31")).toEqual([
      "2030-01-01 takes-effect a-2030-1 open a-2030-1 1 takes-effect",
      "2030-07-01 entries-change a-2030-1 open a-2030-1 1 leaves 1 takes-effect",
    ]);
    const resumed = `issued: "2030-01-01"\neffective: "2030-01-01"\nsuspensions: [{ from: "2030-02-01", citations: [gazette] }]\nresumptions: [{ on: "2030-03-01", citations: [gazette] }]`;
    expect(linesOf(open(smallPack({ "act.yaml": actFile("a-2030-1", resumed) })), "2030-01-01", "2030-12-31")).toEqual([
      "2030-02-01 suspended a-2030-1 2030-02-28 ?",
      "2030-03-01 resumes a-2030-1 open ?",
    ]);
  });

  it("tells of an act that is suspended again on the day of its resumption that it stays suspended", () => {
    // The mutation `from > resumed` in the timeline forgets the second suspension.
    const again = `issued: "2030-01-01"
effective: "2030-01-01"
suspensions: [{ from: "2030-02-01", citations: [gazette] }, { from: "2030-03-01", until: "2030-03-31", citations: [gazette] }]
resumptions: [{ on: "2030-03-01", citations: [gazette] }]`;
    expect(linesOf(open(smallPack({ "act.yaml": actFile("a-2030-1", again) })), "2030-01-01", "2030-12-31")).toEqual([
      "2030-02-01 suspended a-2030-1 2030-02-28 ?",
      "2030-03-01 suspension-continues a-2030-1 2030-03-31 ?",
      "2030-04-01 becomes-unverified a-2030-1 open ?",
    ]);
  });

  it("tells of the first day of a restriction of sourcing, and of the day after its last", () => {
    // Without the section among the dated ones these days pass unseen.
    const restriction = `sourcingRestrictions:
  - { id: own, act: a-2030-1, countryList: own-list, magnets: [SmCo], steps: [melted], endUse: { categories: [military], countries: [US] }, from: "2030-07-01", until: "2030-09-30", confidence: high, citations: [gazette] }
countryLists:
  - { id: own-list, act: a-2030-1, title: { en: Own }, countries: [CN], confidence: high, citations: [gazette] }
`;
    const own = open(smallPack({ "act.yaml": `${actFile("a-2030-1", 'issued: "2030-01-01"\neffective: "2030-01-01"')}${restriction}` }));
    expect(linesOf(own, "2030-01-01", "2030-12-31")).toEqual([
      "2030-07-01 entries-change a-2030-1 open a-2030-1 1 takes-effect",
      "2030-10-01 entries-change a-2030-1 open a-2030-1 1 leaves",
    ]);
  });
});
