import { lineInWords } from "../../core/describe/places.ts";
import { withAside } from "../../core/l10n/labelled.ts";
import { type Argument, listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visibleProse } from "../../core/text/visible.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { DifferenceWork } from "../../generated/differenceReport.ts";
import type { ReportWork } from "../../generated/report.ts";
import { type WorkMarks, type WorkPart, workLine } from "../formats/workLine.ts";
import type { TextLayout } from "../terminal/layout.ts";
import { asksElse, partsChanged } from "./difference.ts";

/**
 * The rows of the work list that are new, done or changed, as text; empty for none.
 *
 * @param gone the paths of deleted files, whose rows do not count as done
 */
export function workText(
  { new: added, done, notAsked, changed }: DifferenceWork,
  gone: ReadonlySet<string>,
  { colors, columns }: TextLayout,
  texts: Texts,
): string {
  if (added.length + done.length + notAsked.length + changed.length === 0) return "";
  const word = (change: "new" | "done" | "not-asked" | "changed") => texts.say("output-compare-work-change", { change });
  const isGone = ({ parts }: ReportWork): boolean => parts.every(({ path }) => gone.has(path));
  const block = (mark: string, row: ReportWork, more: readonly Message[]): string => {
    const said = [workLine(row, marksOf(texts), texts), ...more.map((one) => texts.of(one))];
    return [mark, ...said.flatMap((line) => wrap(visibleProse(line), columns - 2).map((each) => `  ${each}`))].join("\n");
  };
  const blocks = [
    ...added.map((row) => block(colors.red(`+ ${word("new")}`), row, [])),
    ...done.map((row) =>
      block(colors.green(`- ${word("done")}`), row, isGone(row) ? [message("output-compare-file", { in: "earlier" })] : []),
    ),
    ...notAsked.map(({ row, why }) => block(colors.yellow(`- ${word("not-asked")}`), row, [message("output-compare-not-asked", { why })])),
    ...changed.map(({ before, after }) => block(colors.yellow(`~ ${word("changed")}`), after, changesOf(before, after, texts))),
  ];
  return `${colors.bold(texts.say("report-work"))}\n\n${blocks.join("\n")}\n\n`;
}

/** The marks of text, which names the file of each part. */
function marksOf(texts: Texts): WorkMarks {
  return {
    what: (text) => text,
    part: ({ name, path, at }) => {
      const place = lineInWords({ ...at, file: path });
      return name === undefined ? place : withAside(name, place, texts);
    },
    files: () => undefined,
    day: (date) => date,
  };
}

/** The differences of a row, in sentences. */
function changesOf(before: ReportWork, after: ReportWork, texts: Texts): readonly Message[] {
  const { more, fewer } = partsChanged(before, after);
  const named = (parts: readonly WorkPart[]): Argument =>
    listOf(
      parts.map(({ name, path }) => verbatim(name === undefined ? path : withAside(name, path, texts))),
      "comma",
    );
  return [
    ...(before.severity === after.severity ? [] : [message("output-compare-was", { severity: before.severity })]),
    ...(before.due?.date === after.due?.date
      ? []
      : [message("output-compare-due", { some: before.due === undefined ? "no" : "yes", date: verbatim(before.due?.date ?? "") })]),
    ...(before.asked !== undefined && asksElse(before, after)
      ? [
          message("output-compare-asked", {
            asked: listOf(
              before.asked.map(({ what }) => verbatim(what)),
              "semicolon",
            ),
          }),
        ]
      : []),
    ...(more.length === 0 ? [] : [message("output-compare-parts", { change: "more", parts: named(more) })]),
    ...(fewer.length === 0 ? [] : [message("output-compare-parts", { change: "fewer", parts: named(fewer) })]),
  ];
}
