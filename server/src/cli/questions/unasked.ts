import { listOf, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { QuestionsReport } from "../../generated/questionsReport.ts";
import { unreadWords } from "../../project/unread.ts";
import { untriedInWords } from "../../report/questionWords.ts";

/** Sentences about everything that was left out of the questions; empty for nothing. */
export function unaskedInWords(
  { unchecked, unread, elsewhere, untried, together }: Omit<QuestionsReport, "parts">,
  texts: Texts,
): readonly string[] {
  return [
    ...(unchecked === 0 ? [] : [texts.say("questions-unchecked", { count: unchecked })]),
    ...(unread.length === 0 ? [] : [texts.sentences(unreadWords(unread, 0))]),
    ...(elsewhere.length === 0 ? [] : [texts.say("questions-elsewhere", { files: listOf(elsewhere.map(verbatim), "comma") })]),
    ...untriedInWords({ untried, together }, texts),
  ];
}
