import { type Argument, listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visibleProse } from "../../core/text/visible.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { DifferenceWork } from "../../generated/differenceReport.ts";
import type { ReportWork } from "../../generated/report.ts";
import type { TextLayout } from "../terminal/layout.ts";
import { partsChanged } from "./difference.ts";

/** Places named in a row, at most. */
const mostPlaces = 6;

/**
 * The rows of the work list that are new, done or changed, as text; empty for none.
 *
 * @param gone the paths of files that are no longer there, so that nobody has done what was to do in them
 */
export function workText(
  { new: added, done, changed }: DifferenceWork,
  gone: ReadonlySet<string>,
  { colors, columns }: TextLayout,
  texts: Texts,
): string {
  if (added.length + done.length + changed.length === 0) return "";
  const word = (change: "new" | "done" | "changed") => texts.say("output-compare-work-change", { change });
  const isGone = ({ parts }: ReportWork): boolean => parts.every(({ path }) => gone.has(path));
  const block = (mark: string, row: ReportWork, more: readonly Message[]): string => {
    const said = [workLine(row, texts), ...more.map((one) => texts.of(one))];
    return [mark, ...said.flatMap((line) => wrap(visibleProse(line), columns - 2).map((each) => `  ${each}`))].join("\n");
  };
  const blocks = [
    ...added.map((row) => block(colors.red(`+ ${word("new")}`), row, [])),
    ...done.map((row) =>
      block(colors.green(`- ${word("done")}`), row, isGone(row) ? [message("output-compare-file", { in: "earlier" })] : []),
    ),
    ...changed.map(({ before, after }) => block(colors.yellow(`~ ${word("changed")}`), after, changesOf(before, after))),
  ];
  return `${colors.bold(texts.say("report-work"))}\n\n${blocks.join("\n")}\n\n`;
}

/** Who does what, for which parts and by when. */
function workLine({ person, what, of, asked = [], action, parts, places, due }: ReportWork, texts: Texts): string {
  const who = person === "author" ? texts.say("report-mistakes") : texts.say("report-person", { person });
  const about = action === "ask" || of === undefined ? [] : [of];
  const wanted = asked.length === 0 ? [] : [texts.list(listOf(asked.map(verbatim), "semicolon"))];
  const shown = parts.slice(0, mostPlaces).map(({ name, path, at: { line, cell } }) => {
    const place = `${path}:${cell ?? line}`;
    return verbatim(name === undefined ? place : `${name} (${place})`);
  });
  const more = places > shown.length ? [message("report-more-places", { count: places - shown.length })] : [];
  const day = due === undefined ? "" : ` · ${due.date} (${texts.say("report-due", { why: due.why })})`;
  return `${[who, what, ...about, ...wanted].join(": ")} · ${texts.list(listOf([...shown, ...more], "comma"))}${day}`;
}

/** The differences of a row, in sentences. */
function changesOf(before: ReportWork, after: ReportWork): readonly Message[] {
  const { more, fewer } = partsChanged(before, after);
  const named = (parts: readonly string[]): Argument => listOf(parts.map(verbatim), "comma");
  return [
    ...(before.severity === after.severity ? [] : [message("output-compare-was", { severity: before.severity })]),
    ...(before.due?.date === after.due?.date
      ? []
      : [message("output-compare-due", { some: before.due === undefined ? "no" : "yes", date: verbatim(before.due?.date ?? "") })]),
    ...(more.length === 0 ? [] : [message("output-compare-parts", { change: "more", parts: named(more) })]),
    ...(fewer.length === 0 ? [] : [message("output-compare-parts", { change: "fewer", parts: named(fewer) })]),
  ];
}
