import type { Texts } from "../../core/l10n/texts.ts";
import type { AskedPart } from "../../generated/questionsReport.ts";
import { csvText } from "../../report/csvText.ts";
import { answerInWords, stateInWords, tellingAnswers, usesInWords } from "../../report/questionWords.ts";

/** Columns of the table, with a label and the key in brackets as heading. */
const columns = [
  "id",
  "partNumber",
  "description",
  "manufacturer",
  "supplier",
  "severity",
  "question",
  "state",
  "acts",
  "answers",
  "uses",
] as const;

/** The open questions as CSV, one row a question. */
export function questionsTable(parts: readonly AskedPart[], texts: Texts): string {
  const head = columns.map((key) => `${texts.say("questions-column", { key })} [${key}]`);
  const rows = parts.flatMap((part) =>
    part.questions.map((question) => {
      const { id, partNumber = "", description = "", manufacturer = "", supplier = "", severity } = part;
      const answers = tellingAnswers(question).map((answer) => answerInWords(answer, texts));
      return [
        id,
        partNumber,
        description,
        manufacturer,
        supplier,
        severity,
        question.what,
        stateInWords(question, texts),
        question.acts.join(" "),
        answers.join("\n"),
        usesInWords(part, texts),
      ];
    }),
  );
  return csvText([head, ...rows]);
}
