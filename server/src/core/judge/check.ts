import { checkSections } from "../sections/checkSections.ts";
import { checkWhole } from "./checkWhole.ts";
import type { CheckInput, CheckResult, Engine, Verdict } from "./types.ts";

/**
 * Checks one text. Total: any text gives a result, and a fault of ours becomes a `rule/failed` finding.
 * Pure: the same input gives the same findings in the same order.
 *
 * A text with a block list of items is judged item by item, which is faster and takes less memory, and keeps a mistake
 * in the syntax to the item it is in; any other as a whole.
 */
export function check(engine: Engine, input: CheckInput): Verdict {
  return checkSections(engine, input) ?? checkWhole(engine, input);
}

/** The same with all facts of the text as a whole, for explanations and editors. */
export function inspect(engine: Engine, input: CheckInput): CheckResult {
  const whole = checkWhole(engine, input);
  return { ...whole, ...checkSections(engine, input) };
}
