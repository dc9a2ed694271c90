import { settled } from "./judge/settled.ts";
import type { CheckInput, CheckResult, Engine, VerdictInRun } from "./judge/types.ts";
import type { JudgedText } from "./sections/judgedText.ts";
import { resultOf, verdictOf } from "./sections/queries.ts";
import { SectionedText } from "./sections/sectionedText.ts";
import { judgeUncut, readWhole } from "./sections/uncut.ts";

/**
 * Checks one text. It never throws: an internal error becomes a `rule/failed` finding. It is pure: the same input gives the same findings
 * in the same order.
 */
export function check(engine: Engine, input: CheckInput): VerdictInRun {
  return verdictOf(judge(engine, input, longestUncut));
}

/** Checks one text and returns all facts too, for explanations and editors. */
export function inspect(engine: Engine, input: CheckInput): CheckResult {
  return resultOf(judge(engine, input, Number.POSITIVE_INFINITY));
}

/** Length in UTF-16 code units above which a text is read in sections, which then costs less than a whole tree. */
const longestUncut = 300_000;

/**
 * Reads and judges a text. Reading in sections, cut at the entries of its item list, takes less memory and limits a syntax error to its
 * item; sections are released at once. For a text without errors both ways give the same result, and reading a short one whole is faster.
 */
function judge(given: Engine, asked: CheckInput, longest: number): JudgedText {
  const { engine, input } = settled(given, asked);
  const known = input.text.length <= longest ? readWhole(input) : undefined;
  const cut = known === undefined ? SectionedText.open(engine, input, { keep: false }) : undefined;
  return cut?.judged ?? judgeUncut(engine, input, known);
}
