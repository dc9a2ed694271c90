import { verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visibleProse } from "../../core/text/visible.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { AskedPart, Question, QuestionsReport } from "../../generated/questionsReport.ts";
import {
  answerInWords,
  type Grouping,
  grouped,
  questionTotals,
  tellingAnswers,
  usesInWords,
  whatInWords,
} from "../../report/questionWords.ts";
import type { Colors, TextLayout } from "../terminal/layout.ts";
import { unaskedInWords } from "./unasked.ts";

/** The open questions as text: by group each part, its questions, and the results of the answers. */
export function questionsText({ parts, ...rest }: QuestionsReport, by: Grouping, layout: TextLayout, texts: Texts): string {
  const groups = grouped(parts, by, texts).map(({ heading, parts: members }) => {
    const head = heading === undefined ? [] : [layout.colors.bold(visibleProse(heading))];
    return [...head, ...members.flatMap((part) => partLines(part, layout, texts)), ""].join("\n");
  });
  const end = [questionTotals(parts, texts), ...unaskedInWords(rest, texts)].flatMap((line) => wrap(visibleProse(line), layout.columns));
  return [...groups, ...end, ""].join("\n");
}

function partLines(part: AskedPart, { colors, columns }: TextLayout, texts: Texts): readonly string[] {
  const { partNumber, description, manufacturer, supplier, questions } = part;
  const made =
    manufacturer === undefined || supplier === undefined ? [] : [texts.say("question-of-maker", { manufacturer: verbatim(manufacturer) })];
  const names = [partNumber, description, ...made].filter((name) => name !== undefined).map(visibleProse);
  const [first = usesInWords(part, texts), ...others] = names;
  return [
    `  ${painted(part, colors)} ${colors.bold(first)}${others.map((name) => `  ${name}`).join("")}`,
    ...questions.flatMap((question) => questionLines(question, columns - 4, texts)).map((line) => `    ${line}`),
    ...wrap(texts.say("question-used", { places: verbatim(visibleProse(usesInWords(part, texts))) }), columns - 4).map(
      (line) => `    ${colors.dim(line)}`,
    ),
  ];
}

function painted({ severity }: AskedPart, { red, yellow, cyan }: Colors): string {
  return (severity === "error" ? red : severity === "warning" ? yellow : cyan)("?");
}

function questionLines(question: Question, columns: number, texts: Texts): readonly string[] {
  const answers = tellingAnswers(question).map((answer) => `- ${visibleProse(answerInWords(answer, texts))}`);
  return [
    ...wrap(visibleProse(whatInWords(question, texts)), columns),
    ...answers.flatMap((line) => wrap(line, columns - 2).map((part, index) => `${index === 0 ? "" : "  "}${part}`)),
  ];
}
