import { placeInWords } from "../../core/describe/places.ts";
import { listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visible, visibleProse } from "../../core/text/visible.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { AnsweredRow, AnsweredValue, AnswersReport } from "../../generated/answersReport.ts";
import { valueDetails } from "../../report/answers.ts";
import type { Colors, TextLayout } from "../terminal/layout.ts";

/** The fate of the answers as text: by row each value, then the changes as a diff, then the totals. */
export function answersText(report: AnswersReport, isDry: boolean, layout: TextLayout, texts: Texts): string {
  const rows = report.files.flatMap(({ path, rows: all, others }) => [
    ...(all.length === 0 ? [`${visibleProse(path)}: ${texts.say("answers-none")}`, ""] : []),
    ...all.flatMap((row) => [...rowLines(path, row, layout, texts), ""]),
    ...(others === 0 ? [] : [`${visibleProse(path)}: ${texts.say("answers-others", { count: others })}`, ""]),
  ]);
  const diffs = report.changes.map(({ diff }) => diff.split(/\r?\n/).map(visible).join("\n"));
  const { rowsRefused, ...values } = report.summary;
  const files = listOf(report.changes.map(({ path }) => verbatim(path)));
  const end: readonly Message[] = [
    message("answers-total", values),
    ...(rowsRefused === 0 ? [] : [message("answers-rows-refused", { count: rowsRefused })]),
    message("answers-written", {
      state: report.written ? "written" : report.changes.length === 0 ? "nothing" : isDry ? "shown" : "failed",
      files,
    }),
  ];
  const brought = report.findings.map(
    ({ path, at, rule, summary }) => `  ${visibleProse(placeInWords({ ...at, file: path }))}  ${rule}  ${visibleProse(summary)}`,
  );
  const found =
    brought.length === 0 ? [] : [...wrap(texts.say("answers-bring", { count: brought.length }), layout.columns), ...brought, ""];
  const said = end.flatMap((one) => wrap(visibleProse(texts.of(one)), layout.columns));
  return [...rows, ...diffs, ...found, ...said, ""].join("\n");
}

function rowLines(
  path: string,
  { at, partNumber, id, entry, fault, values }: AnsweredRow,
  layout: TextLayout,
  texts: Texts,
): readonly string[] {
  const { colors, columns } = layout;
  const place = `${visibleProse(path)}:${at.cell ?? at.line}`;
  const name = entry?.partNumber ?? partNumber ?? id ?? "";
  const head = `${place}  ${colors.bold(visibleProse(name))}${entry === undefined ? "" : `  ${colors.dim(visibleProse(entry.file))}`}`;
  const why = fault === undefined ? [] : wrap(fault, columns - 2).map((line) => `  ${colors.red(line)}`);
  return [head, ...why, ...values.flatMap((value) => valueLines(value, layout, texts))];
}

function valueLines(value: AnsweredValue, { colors, columns }: TextLayout, texts: Texts): readonly string[] {
  const { column, key, text, state } = value;
  const told = painted(state, colors)(texts.say("answers-state", { state }));
  const details = valueDetails(value, "command", texts);
  return [
    `  ${told}  ${visibleProse(column ?? key)}: ${visibleProse(text)}`,
    ...details.flatMap((line) => wrap(visibleProse(line), columns - 4)).map((line) => `    ${line}`),
  ];
}

function painted(state: AnsweredValue["state"], { green, yellow, red, dim }: Colors): (text: string) => string {
  if (state === "present") return dim;
  if (state === "refused") return red;
  return state === "kept" ? yellow : green;
}
