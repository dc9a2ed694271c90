import { describe, expect, it } from "vitest";
import type { ActState } from "../../server/src/core/packs/timeline.ts";
import { on, open, packFiles } from "./support.ts";

const packs = open(packFiles("prc"));

function stateOf(act: string, date: string): ActState | undefined {
  const [id = "", clause] = act.split("#");
  const at = packs.at(on(date), {}).act(id);
  return clause === undefined ? at?.state : at?.clauses.find((part) => part.clause.id === clause)?.state;
}

/** The day before, the day of and the day after each boundary. */
const boundaries: Readonly<Record<string, readonly (readonly [string, ActState])[]>> = {
  "mofcom-2025-18": [
    ["2025-04-03", "not-issued"],
    ["2025-04-04", "in-force"],
    ["2025-04-05", "in-force"],
    ["2025-11-07", "in-force"],
    ["2026-11-11", "in-force"],
  ],
  "mofcom-2025-55": beforeItBegan(),
  "mofcom-2025-56": beforeItBegan(),
  "mofcom-2025-57": beforeItBegan(),
  "mofcom-2025-58": beforeItBegan(),
  "mofcom-2025-61": atOnce(),
  "mofcom-2025-61#1.3": atOnce(),
  "mofcom-2025-61#2": atOnce(),
  "mofcom-2025-61#7": atOnce(),
  "mofcom-2025-61#1.1": fromDecember(),
  "mofcom-2025-61#1.2": fromDecember(),
  "mofcom-2025-62": atOnce(),
  "mofcom-2025-70": [
    ["2025-11-06", "not-issued"],
    ["2025-11-07", "in-force"],
    ["2025-11-08", "in-force"],
    ["2026-11-10", "in-force"],
    ["2026-11-11", "ended"],
    ["2026-11-12", "ended"],
  ],
  "mofcom-2025-72": [
    ["2025-11-08", "not-issued"],
    ["2025-11-09", "in-force"],
    ["2025-11-10", "in-force"],
    ["2026-11-27", "in-force"],
    ["2026-11-28", "ended"],
    ["2026-11-29", "ended"],
  ],
  "mofcom-2024-46": [
    ["2024-12-02", "not-issued"],
    ["2024-12-03", "in-force"],
    ["2025-11-09", "in-force"],
    ["2026-11-28", "in-force"],
  ],
  "mofcom-2024-46#1": [
    ["2024-12-02", "not-issued"],
    ["2024-12-03", "in-force"],
    ["2025-11-09", "in-force"],
    ["2026-11-28", "in-force"],
  ],
  "mofcom-2024-46#2": untilNovember27(),
  "mofcom-2024-46#2, graphite": untilNovember27(),
  "mofcom-2024-46#1, third countries": [
    ["2024-12-02", "not-issued"],
    ["2024-12-03", "in-force"],
    ["2025-11-09", "in-force"],
    ["2026-11-28", "in-force"],
  ],
  "mofcom-2024-46#2, third countries": untilNovember27(),
  "mofcom-2026-1": fromIssue("2026-01-05", "2026-01-06", "2026-01-07"),
  "mofcom-2026-11": fromIssue("2026-02-23", "2026-02-24", "2026-02-25"),
  "mofcom-2026-12": fromIssue("2026-02-23", "2026-02-24", "2026-02-25"),
  "mofcom-2026-27": fromIssue("2026-06-28", "2026-06-29", "2026-06-30"),
  "mofcom-2026-28": fromIssue("2026-06-28", "2026-06-29", "2026-06-30"),
  "mofcom-2026-26": [
    ["2026-06-23", "not-issued"],
    ["2026-06-24", "pending"],
    ["2026-06-30", "pending"],
    ["2026-07-01", "in-force"],
    ["2026-07-02", "in-force"],
  ],
  "mofcom-2025-13": [
    ["2025-03-03", "not-issued"],
    ["2025-03-04", "in-force"],
    ["2025-11-09", "in-force"],
    ["2025-11-10", "ended"],
    ["2025-11-11", "ended"],
  ],
  "mofcom-2025-22": [
    ["2025-04-08", "not-issued"],
    ["2025-04-09", "pending"],
    ["2025-04-10", "in-force"],
    ["2025-04-11", "in-force"],
    ["2025-05-13", "in-force"],
    ["2025-05-14", "suspended"],
    ["2025-08-11", "suspended"],
    ["2025-08-12", "ended"],
    ["2025-08-13", "ended"],
  ],
  "mofcom-2025-21": [
    ["2025-04-04", "in-force"],
    ["2025-05-13", "in-force"],
    ["2025-05-14", "suspended"],
    ["2025-08-11", "suspended"],
    ["2025-08-12", "suspended"],
    ["2025-11-09", "suspended"],
    ["2025-11-10", "suspended"],
    ["2026-11-10", "suspended"],
    ["2026-11-11", "unverified"],
  ],
  "npc-2020-export-control-law": [
    ["2020-11-30", "pending"],
    ["2020-12-01", "in-force"],
  ],
  "sc-2024-792": [
    ["2024-11-30", "pending"],
    ["2024-12-01", "in-force"],
  ],
  "gac-2025-123": [
    ["2025-06-15", "not-issued"],
    ["2025-06-16", "unverified"],
    ["2025-06-30", "unverified"],
    ["2026-11-24", "unverified"],
    ["2026-11-27", "unverified"],
  ],
  "mofcom-2023-57": fromIssue("2023-12-20", "2023-12-21", "2023-12-22"),
  "mofcom-2025-28": fromIssue("2025-07-14", "2025-07-15", "2025-07-16"),
  "mofcom-2025-35": fromIssue("2025-07-08", "2025-07-09", "2025-07-10"),
  "sc-2024-785": [
    ["2024-06-21", "not-issued"],
    ["2024-06-22", "pending"],
    ["2024-09-30", "pending"],
    ["2024-10-01", "in-force"],
  ],
  "mofcom-2025-68": fromIssue("2025-10-25", "2025-10-26", "2025-10-27"),
  "mofcom-2025-09-16-draft": [
    ["2025-09-15", "not-issued"],
    ["2025-09-16", "pending"],
    ["2026-11-24", "pending"],
  ],
  "mofcom-2026-09-28-statement": [
    ["2026-09-27", "not-issued"],
    ["2026-09-28", "pending"],
    ["2026-11-24", "pending"],
  ],
};

function beforeItBegan(): readonly (readonly [string, ActState])[] {
  return [
    ["2025-10-08", "not-issued"],
    ["2025-10-09", "pending"],
    ["2025-11-06", "pending"],
    ["2025-11-07", "suspended"],
    ["2025-11-08", "suspended"],
    ["2025-11-09", "suspended"],
    ["2026-11-09", "suspended"],
    ["2026-11-10", "suspended"],
    ["2026-11-11", "unverified"],
    ["2026-11-24", "unverified"],
  ];
}

function atOnce(): readonly (readonly [string, ActState])[] {
  return [
    ["2025-10-08", "not-issued"],
    ["2025-10-09", "in-force"],
    ["2025-10-10", "in-force"],
    ["2025-11-06", "in-force"],
    ["2025-11-07", "suspended"],
    ["2025-11-08", "suspended"],
    ["2026-11-10", "suspended"],
    ["2026-11-11", "unverified"],
  ];
}

function fromDecember(): readonly (readonly [string, ActState])[] {
  return [
    ["2025-10-09", "pending"],
    ["2025-11-06", "pending"],
    ["2025-11-07", "suspended"],
    ["2025-11-30", "suspended"],
    ["2025-12-01", "suspended"],
    ["2025-12-02", "suspended"],
    ["2026-11-10", "suspended"],
    ["2026-11-11", "unverified"],
  ];
}

function untilNovember27(): readonly (readonly [string, ActState])[] {
  return [
    ["2024-12-03", "in-force"],
    ["2025-11-08", "in-force"],
    ["2025-11-09", "suspended"],
    ["2025-11-10", "suspended"],
    ["2026-11-26", "suspended"],
    ["2026-11-27", "suspended"],
    ["2026-11-28", "unverified"],
  ];
}

function fromIssue(before: string, day: string, after: string): readonly (readonly [string, ActState])[] {
  return [
    [before, "not-issued"],
    [day, "in-force"],
    [after, "in-force"],
    ["2026-11-28", "in-force"],
  ];
}

describe("the acts of the People's Republic, day by day", () => {
  for (const [act, days] of Object.entries(boundaries)) {
    it.each(days)(`${act} on %s is %s`, (date, state) => {
      expect(stateOf(act, date)).toBe(state);
    });
  }

  it("refuses gallium and the like under clause 2 of 46/2024 in principle, and graphite not", () => {
    const clauses = packs
      .at(on("2025-01-01"), {})
      .act("mofcom-2024-46")
      ?.clauses.map(({ clause: { id, requires, itemsOf } }) => [id, requires, itemsOf]);
    expect(clauses).toContainEqual(["2", "refusal-in-principle", ["mofcom-2023-23", "mofcom-2024-33", "mofcom-2025-55"]]);
    expect(clauses).toContainEqual(["2, graphite", "licence", ["mofcom-2023-39"]]);
  });

  it("says of every last day of a suspension in November 2026 whether it is known to be included", () => {
    const notes = packs.acts.flatMap((act) => [
      ...(act.suspensions ?? []),
      ...(act.clauses ?? []).flatMap(({ suspensions }) => suspensions ?? []),
    ]);
    for (const { until, note } of notes) if (until?.startsWith("2026-11")) expect(note).toMatch(/not make clear whether/);
  });

  it("says from when to when a state holds and what follows", () => {
    const act = packs.at(on("2026-06-01"), {}).act("mofcom-2025-57");
    expect(act).toMatchObject({ state: "suspended", since: "2025-11-07", until: "2026-11-10", next: "unverified" });
    expect(act?.suspension?.by).toBe("mofcom-2025-70");
    expect(packs.at(on("2025-11-06"), {}).act("mofcom-2025-61")).toMatchObject({
      state: "in-force",
      since: "2025-10-09",
      until: "2025-11-06",
      next: "suspended",
    });
    expect(packs.at(on("2026-11-24"), {}).act("mofcom-2025-18")).toMatchObject({
      state: "in-force",
      since: "2025-04-04",
      until: undefined,
      next: undefined,
    });
  });

  it("names the last thing known of an unverified act, and of no other", () => {
    const law = packs.at(on("2026-11-11"), {});
    expect(law.act("mofcom-2025-57")?.lastKnown).toMatchObject({
      on: "2026-10-08",
      citations: ["official-2026-09-28", "nbcnews-2026-09-23", "qq-2026-09-25", "calchamber-2026-10-06", "records-2026-10"],
    });
    expect(law.act("mofcom-2025-57")?.lastKnown?.text).toContain("2027-01-10");
    expect(packs.at(on("2026-11-10"), {}).act("mofcom-2025-57")?.lastKnown).toBeUndefined();
    expect(packs.at(on("2026-11-28"), {}).act("mofcom-2024-46")?.clauses[1]?.lastKnown?.on).toBe("2026-10-08");
  });

  it("has an unverified state where the sources end, and nowhere else", () => {
    expect([...packs.settleableActs].sort()).toEqual([
      "gac-2025-123",
      "mofcom-2024-46",
      "mofcom-2025-21",
      "mofcom-2025-55",
      "mofcom-2025-56",
      "mofcom-2025-57",
      "mofcom-2025-58",
      "mofcom-2025-61",
      "mofcom-2025-62",
    ]);
  });
});
