import { expect, it } from "vitest";
import { packs } from "../rules/lodestone.ts";

it("gives the days on which something changes, in order and each once", () => {
  const days = packs.changeDays().map(({ date }) => date);
  expect(days).toEqual([...new Set(days)].sort());
  for (const { changes } of packs.changeDays()) expect(changes).not.toEqual([]);
});

it("agrees with the law of each day and of the day before", () => {
  for (const { date, changes } of packs.changeDays()) {
    const law = packs.at(date, {});
    for (const { act, clause, to } of changes) {
      const at = law.act(act);
      const standing = clause === undefined ? at : at?.clauses.find((part) => part.clause.id === clause);
      expect(standing).toMatchObject({ state: to, since: date });
    }
  }
});

it("knows the day after the last day of a suspension", () => {
  expect(packs.changeDays().find(({ date }) => date === "2026-11-11")?.changes).toContainEqual(
    expect.objectContaining({ act: "mofcom-2025-61", clause: undefined, from: "suspended", to: "unverified" }),
  );
});
