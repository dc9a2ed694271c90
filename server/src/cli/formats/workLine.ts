import { labelled, withAside } from "../../core/l10n/labelled.ts";
import { listOf, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { ReportWork } from "../../generated/report.ts";

/** The parts named in a row, at most. */
const mostParts = 6;

/** A part that a row is about. */
export type WorkPart = ReportWork["parts"][number];

/** The marks of a format. */
export interface WorkMarks {
  /** Writes what to do. */
  what(text: string): string;
  part(part: WorkPart): string;
  /** Adds to the list of parts what is said of all. */
  parts(list: string, shown: readonly WorkPart[]): string;
  day(date: string): string;
}

/** A row of the work list in words: who does what, for which parts, and by when. */
export function workLine({ person, what, of, asked = [], action, parts, places, due }: ReportWork, marks: WorkMarks, texts: Texts): string {
  const words = [
    what,
    ...(action === "ask" || of === undefined ? [] : [of]), // a letter names whom to ask in `what`
    ...(asked.length === 0 ? [] : [texts.list(listOf(asked.map(verbatim), "semicolon"))]),
  ];
  const told = words.reduce((label, text) => labelled(label, text, texts));
  const shown = parts.slice(0, mostParts);
  const more = places > shown.length ? [message("report-more-places", { count: places - shown.length })] : [];
  const list = texts.list(listOf([...shown.map((part) => verbatim(marks.part(part))), ...more], "comma"));
  return [
    labelled(texts.say("report-person", { person }), marks.what(told), texts),
    marks.parts(list, shown),
    ...(due === undefined ? [] : [withAside(marks.day(due.date), texts.say("report-due", { why: due.why }), texts)]),
  ].join(" · ");
}
