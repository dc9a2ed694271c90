import { type Message, message } from "../core/l10n/message.ts";
import type { Texts } from "../core/l10n/texts.ts";
import { stateInWords } from "../core/states/inWords.ts";
import type { ReportPassedOver, ReportSummary } from "../generated/report.ts";

/** Sentences with the counts of everything that a run passed over. */
export function passedOverMessages({ acknowledged, gitignored, excluded = 0, rows }: ReportPassedOver): Message[] {
  return [
    ...(rows === 0 ? [] : [message("summary-rows", { count: rows })]),
    ...(acknowledged === 0 ? [] : [message("unread-acknowledged", { count: acknowledged })]),
    ...(gitignored === 0 ? [] : [message("unread-gitignored", { count: gitignored })]),
    ...(excluded === 0 ? [] : [message("unread-excluded", { count: excluded })]),
  ];
}

/** The sentence with the number of items that were not checked. */
export function uncheckedItems({ notChecked: count }: Pick<ReportSummary, "notChecked">, texts: Texts): string {
  return stateInWords({ kind: "not-checked", why: { kind: "items", count } }, texts);
}
