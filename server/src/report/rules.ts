import { ruleFailedMeta } from "../core/judge/runRules.ts";
import type { RuleMeta } from "../core/ruleMeta.ts";

/** The rules, together with the pseudo-rule for failed rules: every id that a finding can have. */
export function withRuleFailed(rules: readonly RuleMeta[]): readonly RuleMeta[] {
  return [...rules, ruleFailedMeta].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The rules of several checkers, without repetition, sorted by id. */
export function rulesOf(checkers: readonly { readonly rules: readonly RuleMeta[] }[]): readonly RuleMeta[] {
  const [only, ...more] = checkers;
  if (only !== undefined && more.length === 0) return only.rules;
  const byId = new Map(checkers.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
