import { expect, it } from "vitest";
import { caseToday, checker } from "../rules/lodestone.ts";

/** An empty key begins and ends at one place, which could be the end of the head as well as the beginning of the tail. */
it("places an empty key below the list where it stands, after an edit as from nothing", () => {
  const list = "kind: bom\nid: A\nitems:\n  - { partNumber: BOLT-1, description: Hexagon bolt, quantity: 4 }\n";
  const judging = { kind: "bom", today: caseToday, settings: { actStates: {}, severities: {}, traceRareEarths: false } } as const;
  const live = checker.open({ text: list, ...judging });
  live.verdict();
  live.edit({ start: list.length, end: list.length, newText: ": 1\n" });
  const text = `${list}: 1\n`;
  const places = live.verdict().findings.map(({ ruleId, start }) => [ruleId, start]);
  expect(places).toContainEqual(["schema/unknown-key", list.length]);
  expect(places).toEqual(checker.check({ text, ...judging }).findings.map(({ ruleId, start }) => [ruleId, start]));
});
