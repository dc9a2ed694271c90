import { check, inspect } from "./core/judge/check.ts";
import type { CheckInput, CheckResult, Engine, Verdict } from "./core/judge/types.ts";
import { openPacks, type PackBundle, type Packs } from "./core/packs/at.ts";
import { compileRecogniser } from "./core/recognise/recognise.ts";
import type { RuleMeta } from "./core/rule.ts";
import { rules } from "./rules/registry.ts";

export { type IsoDate, parseIsoDate } from "./core/date.ts";
export type { Basis, Finding, Fix, Related, Severity, TextEdit } from "./core/finding.ts";
export { severityAtLeast } from "./core/finding.ts";
export type { AsOfSource, CheckInput, CheckResult, CheckSettings, DocumentSummary, Verdict } from "./core/judge/types.ts";
export type { PackBundle, Packs } from "./core/packs/at.ts";
export type { JudgedDocument, JudgedItem, ReadFile, RuleMeta } from "./core/rule.ts";
export { LineIndex, type Position } from "./core/text/lineIndex.ts";
export type { Span } from "./core/text/span.ts";

/** Checks texts against one set of packs. Make one and keep it: opening packs costs more than checking a small file. */
export interface Checker {
  readonly packs: Packs;
  /** Every rule there is, in the order of their ids. */
  readonly rules: readonly RuleMeta[];
  /** Checks one text; never throws, see `Verdict`. */
  check(input: CheckInput): Verdict;
  /** Checks one text and gives the facts as well that the verdict rests on; costs about twice as much. */
  inspect(input: CheckInput): CheckResult;
}

/**
 * Puts packs, recogniser and rules together.
 *
 * @param bundle the packs as `compilePacks` made them at build time
 */
export function createChecker(bundle: PackBundle): Checker {
  const packs = openPacks(bundle);
  const engine: Engine = { packs, recogniser: compileRecogniser(packs.recogniserData), rules };
  return {
    packs,
    rules: rules.map(({ meta }) => meta),
    check: (input) => check(engine, input),
    inspect: (input) => inspect(engine, input),
  };
}
