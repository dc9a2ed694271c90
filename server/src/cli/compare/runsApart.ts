import { code, listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visible } from "../../core/text/visible.ts";
import type { DifferenceFile } from "../../generated/differenceReport.ts";
import type { Report, ReportFile, ReportNotice, ReportPack } from "../../generated/report.ts";
import { noticeOf } from "../../report/run.ts";
import type { Run } from "../check/prepare.ts";
import { packsNamed } from "../formats/summary.ts";
import type { RunEnd } from "../report/run.ts";
import type { EarlierReport } from "./earlierReport.ts";

/** True where the messages of a report are in the language of the run. */
export function speaksSame({ locale }: Report, texts: Texts): boolean {
  return locale === undefined || locale === texts.locale;
}

/** The files of the earlier report that are named as not compared, at most. */
const mostNamed = 10;

/** Notices on differences between the two runs other than their files. */
export function noticesOn(
  { report }: EarlierReport,
  { differing: days }: DaysApart,
  files: readonly DifferenceFile[],
  end: RunEnd,
  notCompared: readonly string[],
  { texts, host }: Run,
): readonly ReportNotice[] {
  const said = (id: string, ...messages: readonly Message[]) => noticeOf(id, messages, texts);
  const isElsewhere = report.files.length > 0 && notCompared.length === 0 && files.every((file) => file.in !== "both");
  const [was, is] = [packsApart(report.packs, end.packs), packsApart(end.packs, report.packs)];
  const named = notCompared.slice(0, mostNamed).map((path) => code(visible(path)));
  const left = notCompared.length - named.length;
  return [
    ...(isElsewhere
      ? said(
          "compare/elsewhere",
          message("compare-report-elsewhere", { count: report.files.length }),
          message("compare-report-elsewhere-advice"),
        )
      : []),
    ...(days === undefined ? [] : said("compare/other-day", message("compare-report-day", days), message("compare-report-day-advice"))),
    ...(was.length + is.length === 0
      ? []
      : said("compare/other-packs", message("compare-report-packs", { was: packList(was), is: packList(is) }))),
    ...(report.tool.version === host.version
      ? []
      : said(
          "compare/other-version",
          message("compare-report-tool", { was: verbatim(visible(report.tool.version)), is: verbatim(host.version) }),
        )),
    ...(speaksSame(report, texts) ? [] : said("compare/other-language", message("compare-report-language"))),
    ...(report.changed === undefined && report.shard === undefined ? [] : said("compare/part", message("compare-report-part"))),
    ...(notCompared.length === 0
      ? []
      : said(
          "compare/not-compared",
          message("compare-report-left", { count: notCompared.length }),
          message("unread-named", { count: named.length, files: listOf(named), more: left }),
        )),
    ...(report.work === undefined ? said("compare/no-work", message("compare-report-no-work")) : []),
  ];
}

/** The days by which files were judged in two reports, as far as they differ. */
export class DaysApart {
  readonly #was = new Set<string>();
  readonly #is = new Set<string>();

  /** Adds a file of both reports. */
  add(before: ReportFile, now: ReportFile): void {
    const [then, today] = [daysIn(before), daysIn(now)];
    if (then.length === 0 || today.length === 0 || then.join(" ") === today.join(" ")) return;
    for (const day of then) this.#was.add(day);
    for (const day of today) this.#is.add(day);
  }

  /** The days of each report; undefined where they do not differ. */
  get differing() {
    return this.#was.size === 0 ? undefined : { was: span(this.#was), is: span(this.#is) };
  }
}

function daysIn({ documents }: ReportFile): readonly string[] {
  return [...new Set(documents.map(({ asOf }) => asOf))].sort();
}

function span(days: ReadonlySet<string>) {
  const sorted = [...days].sort();
  const [first = "", last = first] = [sorted[0], sorted.at(-1)];
  return verbatim(first === last ? first : `${first} – ${last}`);
}

/** The packs of one report that the other did not use. */
function packsApart(packs: readonly ReportPack[], others: readonly ReportPack[]): readonly ReportPack[] {
  const known = new Set(others.map(keyOfPack));
  return packs.filter((pack) => !known.has(keyOfPack(pack)));
}

function keyOfPack({ id, version, reviewedOn }: ReportPack): string {
  return JSON.stringify([id, version, reviewedOn]);
}

function packList(packs: readonly ReportPack[]) {
  return packs.length === 0 ? verbatim("–") : packsNamed(packs);
}
