import type { CheckInput, CheckResult, Engine, VerdictInRun } from "./judge/types.ts";
import { settled } from "./judge/withoutFixes.ts";
import type { JudgedText } from "./sections/judgedText.ts";
import { resultOf, verdictOf } from "./sections/queries.ts";
import { SectionedText } from "./sections/sectionedText.ts";
import { judgeUncut, readWhole } from "./sections/uncut.ts";

/**
 * Checks one text. Total: any text gives a result, and a fault of ours becomes a `rule/failed` finding.
 * Pure: the same input gives the same findings in the same order.
 */
export function check(engine: Engine, input: CheckInput): VerdictInRun {
  return verdictOf(judge(engine, input, longestUncut));
}

/** The same with all facts of the text, for explanations and editors. */
export function inspect(engine: Engine, input: CheckInput): CheckResult {
  return resultOf(judge(engine, input, Number.POSITIVE_INFINITY));
}

/** In UTF-16 code units; beyond that the whole tree costs more than reading in parts. */
const longestUncut = 300_000;

/**
 * Reads and judges a text. Cut at the entries of its list of items it takes less memory, and a mistake in the syntax costs the
 * item it is in; where nothing is wrong both say the same, and reading a short text at once is faster. What was read of a
 * section is let go at once.
 */
function judge(given: Engine, asked: CheckInput, longest: number): JudgedText {
  const { engine, input } = settled(given, asked);
  const known = input.text.length <= longest ? readWhole(input) : undefined;
  const cut = known === undefined ? SectionedText.open(engine, input, { keep: false }) : undefined;
  return cut?.judged ?? judgeUncut(engine, input, known);
}
