import { checkWhole } from "./judge/checkWhole.ts";
import type { CheckInput, CheckResult, Engine, Verdict } from "./judge/types.ts";
import { SectionedText } from "./sections/sectionedText.ts";
import { mayHoldWaivers } from "./waivers/terms.ts";
import { readWellFormed } from "./yaml/read.ts";
import type { YamlFile } from "./yaml/tree.ts";

/**
 * Checks one text. Total: any text gives a result, and a fault of ours becomes a `rule/failed` finding.
 * Pure: the same input gives the same findings in the same order.
 *
 * A text with a block list of items is judged item by item, which takes less memory and keeps a mistake in the syntax to
 * the item it is in; any other as a whole. Where nothing is wrong with the syntax both say the same, and reading a short
 * text at once is faster.
 */
export function check(engine: Engine, input: CheckInput): Verdict {
  const known = input.text.length <= longestWhole ? wellFormed(input) : undefined;
  return (known === undefined ? checkSections(engine, input) : undefined) ?? checkWhole(engine, input, known);
}

/** Checks a text section by section; undefined where it cannot be cut. What was read of a section is let go at once. */
function checkSections(engine: Engine, input: CheckInput): Verdict | undefined {
  return SectionedText.open(engine, input, { keep: false })?.verdict();
}

/** In UTF-16 code units; beyond that the whole tree costs more than reading in parts. */
const longestWhole = 300_000;

/** A reader that crashes is reported by the check that follows. */
function wellFormed({ text, settings }: CheckInput): YamlFile | undefined {
  try {
    return readWellFormed(text, { scalars: settings.ignoreWaivers !== true && mayHoldWaivers(text) });
  } catch {
    return undefined;
  }
}

/** The same with all facts of the text as a whole, for explanations and editors. */
export function inspect(engine: Engine, input: CheckInput): CheckResult {
  const whole = checkWhole(engine, input);
  return { ...whole, ...checkSections(engine, input) };
}
