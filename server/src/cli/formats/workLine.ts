import { labelled, withAside } from "../../core/l10n/labelled.ts";
import { listOf, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { ReportWork } from "../../generated/report.ts";
import { whatAsked } from "../../report/questionWords.ts";
import { dueInWords, namedOnce } from "../../report/workList.ts";

/** The parts named in a row, at most. */
const mostParts = 6;

/** A part that a row is about. */
export type WorkPart = ReportWork["parts"][number];

/** The marks of a format. */
export interface WorkMarks {
  /** Formats the task. */
  what(text: string): string;
  part(part: WorkPart): string;
  /** The files of parts; undefined where each part names its own. */
  files(parts: readonly WorkPart[]): string | undefined;
  day(date: string): string;
}

/**
 * A row of the work list in words: who does which task, for which parts, and by when. A letter with several questions names the parts of
 * each.
 */
export function workLine(row: ReportWork, marks: WorkMarks, texts: Texts): string {
  const { person, what, of, deliveries = [], asked = [], action, parts, places, due } = row;
  const words = [
    what,
    ...(action === "ask" || of === undefined ? [] : [of]), // a letter names whom to ask in `what`
    ...(deliveries.length === 0 ? [] : [texts.list(listOf(deliveries.map(verbatim), "semicolon"))]),
  ];
  const told = [
    texts.say("report-person", { person }),
    marks.what(words.reduce((label, text) => labelled(label, text, texts))),
    ...(asked.length === 0 ? [] : [texts.list(listOf(asked.map(askedOf).map(verbatim), "semicolon"))]),
  ];
  const { shown, more } = namedOnce({ places: parts, all: places }, mostParts, false);
  const named = asked.length > 1 ? [] : [listed([...new Set(shown.map(marks.part))], more)];
  const names = new Set(shown.map(({ name }) => name));
  const files = marks.files(parts.filter((part) => names.has(part.name)));
  return [
    told.reduce((label, text) => labelled(label, text, texts)),
    ...(files === undefined ? named : [named.length === 0 ? files : withAside(named.join(), files, texts)]),
    ...(due === undefined ? [] : [withAside(marks.day(due.date), dueInWords({ why: due.why, isOverdue: due.overdue }, texts), texts)]),
  ].join(" · ");

  function askedOf({ what: fact, parts: names, last }: NonNullable<ReportWork["asked"]>[number]): string {
    const what = whatAsked(fact, last, texts);
    if (asked.length === 1) return marks.what(what);
    const shown = names.slice(0, mostParts).map((name) => {
      const part = parts.find((one) => one.name === name);
      return part === undefined ? marks.what(name) : marks.part(part);
    });
    return labelled(marks.what(what), listed(shown, names.length - shown.length), texts);
  }

  function listed(shown: readonly string[], more: number): string {
    const left = more > 0 ? [message("report-more-places", { count: more })] : [];
    return texts.list(listOf([...shown.map(verbatim), ...left], "comma"));
  }
}
