import type { CheckedBom } from "../core/answers/brought.ts";
import type { AnswerableLine } from "../core/answers/types.ts";
import type { CheckInput, CheckResult } from "../core/judge/types.ts";
import { rowIdOf } from "./questions.ts";

/** A bill of materials or shipment as stored, with its lines. */
export interface AnswerableBom extends CheckedBom {
  readonly lines: readonly AnswerableLine[];
}

/**
 * Checks a file whose parts answers may describe.
 *
 * @param from its path, relative to the root
 * @param shown its path in reports, which distinguishes parts without a number
 */
export function answerableBom(
  checker: CheckedBom["checker"] & { inspect(input: CheckInput): Pick<CheckResult, "judged" | "findings"> },
  input: CheckInput,
  from: string,
  shown: string,
): AnswerableBom {
  const { judged, findings } = checker.inspect(input);
  const lines = judged.flatMap(({ items }) => items.map(({ item }): AnswerableLine => ({ id: rowIdOf(item, shown), item, from })));
  return { from, input, checker, findings, lines };
}
