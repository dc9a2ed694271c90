import { describe, expect, it } from "vitest";
import { loweredRules } from "../../server/src/core/config/loweredRules.ts";
import { noConfig } from "../../server/src/core/config/types.ts";
import { type Finding, severities } from "../../server/src/core/finding.ts";
import { perKey } from "../../server/src/core/perKey.ts";
import { allCases, type RuleCase } from "./caseRunner.ts";
import { checker, checkText, ruleMetas } from "./lodestone.ts";

const prohibitions = ruleMetas.filter(({ prohibition }) => prohibition).map(({ id }) => id);
const isProhibition = ({ ruleId }: Finding): boolean => prohibitions.includes(ruleId);

/** The findings in a text without the setting. */
const allFindings = perKey(({ text, settings, ...judging }: RuleCase) => {
  const { regimes: _, ...others } = settings ?? {};
  return { others, all: checkText(text, { ...judging, settings: others }).findings };
});

/** The findings that are gone, or milder, where only the law of some authorities is asked for. */
function lost(given: RuleCase, regimes: readonly string[]): readonly Finding[] {
  const { all, others } = allFindings(given);
  const some = checkText(given.text, { ...given, settings: { ...others, regimes } }).findings;
  expect(some.filter(isProhibition)).toEqual(all.filter(isProhibition));
  const isSame = (one: Finding) => (other: Finding) =>
    one.ruleId === other.ruleId && one.start === other.start && severities.indexOf(other.severity) <= severities.indexOf(one.severity);
  return all.filter((one) => !some.some(isSame(one)));
}

describe.each([["EU"], ["PRC"]])("the setting `regimes: [%s]`", (authority) => {
  const told = loweredRules({ ...noConfig, regimes: [authority] }, checker).map(({ rule }) => rule);

  it("takes nothing from a prohibition, and from other rules only what every report tells", { timeout: 120_000 }, () => {
    const silenced = allCases().flatMap((given) => lost(given, [authority]).map(({ ruleId }) => ruleId));
    expect(silenced.length).toBeGreaterThan(0);
    expect([...new Set(silenced)].filter((ruleId) => !told.includes(ruleId))).toEqual([]);
  });

  it("tells of each rule whose authorities it leaves out, and of no prohibition", () => {
    expect(told.filter((rule) => prohibitions.includes(rule))).toEqual([]);
    expect(told).toContain("party/watched");
    expect(told.includes("customs/remark")).toBe(authority !== "PRC");
  });
});

it("the setting `regimes` with all authorities leaves nothing out", () => {
  expect(loweredRules({ ...noConfig, regimes: ["PRC", "US", "EU", "JP"] }, checker)).toEqual([]);
});
