import { verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { AskedPart, QuestionsReport } from "../../generated/questionsReport.ts";
import { markdownCode, markdownProse } from "../../report/markdownText.ts";
import {
  answerInWords,
  type Grouping,
  grouped,
  questionTotals,
  tellingAnswers,
  usesInWords,
  whatInWords,
} from "../../report/questionWords.ts";
import { unaskedInWords } from "./unasked.ts";

/** The open questions as Markdown: a heading for each group, a list item for each part. */
export function questionsMarkdown({ parts, ...rest }: QuestionsReport, by: Grouping, texts: Texts): string {
  const groups = grouped(parts, by, texts).map(({ heading, parts: members }) => {
    const head = heading === undefined ? [] : [`## ${markdownProse(heading)}`, ""];
    return [...head, ...members.flatMap((part) => partLines(part, texts)), ""].join("\n");
  });
  const end = [questionTotals(parts, texts), ...unaskedInWords(rest, texts)].map((line) => `${markdownProse(line)}\n`);
  return [...groups, ...end].join("\n");
}

function partLines(part: AskedPart, texts: Texts): readonly string[] {
  const { partNumber, description, questions } = part;
  const names = [
    ...(partNumber === undefined ? [] : [markdownCode(partNumber)]),
    ...(description === undefined ? [] : [markdownProse(description)]),
  ];
  const used = markdownProse(texts.say("question-used", { places: verbatim(usesInWords(part, texts)) }));
  return [
    `- ${[...names, used].join(" ")}`,
    ...questions.flatMap((question) => [
      `  - **${markdownProse(whatInWords(question, texts))}**`,
      ...tellingAnswers(question).map((answer) => `    - ${markdownProse(answerInWords(answer, texts))}`),
    ]),
  ];
}
