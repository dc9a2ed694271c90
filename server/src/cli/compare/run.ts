import { message, verbatim } from "../../core/l10n/message.ts";
import { packNotices } from "../../core/packs/notices.ts";
import type { ComparisonReport } from "../../generated/comparisonReport.ts";
import type { IsoDate, Verdict } from "../../index.ts";
import { type RunTotals, reportHead, runTotals } from "../../report/run.ts";
import { UsageError } from "../args/parse.ts";
import { readText } from "../check/judgeFiles.ts";
import type { ReportTarget } from "../check/options.ts";
import type { Run } from "../check/prepare.ts";
import { elsewhereFrom } from "../report/judgedFile.ts";
import { loweredIn } from "../report/lowered.ts";
import type { Problem, ToldUnread } from "../report/run.ts";
import { idlePatternNotices, toldUnread, unreadNotices } from "../report/unread.ts";
import type { TextLayout } from "../terminal/layout.ts";
import { type ComparedFile, compareFile } from "./compareFile.ts";
import { comparisonSummary, worsens } from "./summary.ts";
import { comparedText, comparisonText } from "./text.ts";
import { layoutFor, writeWhole } from "./write.ts";

/**
 * Checks the same files under the law of two dates and writes the difference. The two dates apply to every file. They override `asOf` of
 * the configuration and the export date of a shipment.
 *
 * @param to the date to compare with that of --as-of, or with today
 * @returns 0: no finding appears at the level of --fail-on, or rises to it. 1: some finding does, or files are unread and the request
 * fails on those. 2: something could not be checked
 */
export async function compareFiles(run: Run, to: IsoDate): Promise<0 | 1 | 2> {
  const { host, request, problems, time, inputs } = run;
  const from = request.asOf ?? host.today;
  if (from === to) {
    throw new UsageError(message("usage-compare-same-day", { date: to }), message("usage-compare-same-day-advice"));
  }
  const compared = await comparedFiles(run, ({ file, checker }, text) => {
    const on = (asOf: IsoDate) => checker.check(inputs.of(file, { ...request, asOf }, text));
    return { before: on(from), after: on(to) };
  });
  const { summary, unjudged } = totalsOf(compared);
  const unread = toldUnread(run, summary.notChecked + unjudged, 0);
  for (const target of run.targets) {
    const problem = await write(target, run, compared, unread, summary.notChecked, from, to);
    if (problem !== undefined) await problems.add(problem);
  }
  time.mark("writing");
  if (problems.all.length > 0) return 2;
  const { failOn } = request;
  if (unread.fails) return 1;
  return failOn !== "never" && compared.some(({ report }) => worsens(report, failOn)) ? 1 : 0;
}

/**
 * The files of a run, each judged twice and compared.
 *
 * @param judged gives both verdicts on a text; undefined leaves the file out
 */
export async function comparedFiles(
  { host, files, problems, time, given }: Pick<Run, "host" | "files" | "problems" | "time" | "given">,
  judged: (file: Run["files"][number], text: string) => { readonly before: Verdict; readonly after: Verdict } | undefined,
): Promise<readonly ComparedFile[]> {
  const compared: ComparedFile[] = [];
  for (const one of files) {
    const { file } = one;
    const read = readText(host, file, given);
    time.mark("reading");
    if ("message" in read) {
      await problems.add(read);
      continue;
    }
    const both = judged(one, read.text);
    if (both !== undefined) compared.push(compareFile(file.shown, read.text, both.before, both.after, elsewhereFrom(host.cwd, file.root)));
    time.mark("judging");
  }
  return compared;
}

function totalsOf(compared: readonly ComparedFile[]): RunTotals {
  const totals = runTotals();
  for (const { after } of compared) totals.add(after);
  return totals;
}

async function write(
  target: ReportTarget,
  run: Run,
  compared: readonly ComparedFile[],
  unread: ToldUnread,
  notChecked: number,
  from: IsoDate,
  to: IsoDate,
): Promise<Problem | undefined> {
  const { host, texts, packs: used, request, changed, shard } = run;
  const files = compared.map(({ report }) => report);
  const { schemaVersion, tool, packs } = reportHead(host.version, used);
  const notices = [
    ...packNotices(used, from < to ? to : from, texts),
    ...loweredIn(run).notices,
    ...unreadNotices(unread, texts),
    ...idlePatternNotices(run),
  ];
  const report: ComparisonReport = {
    schemaVersion,
    tool,
    from,
    to,
    packs,
    notices,
    ...(changed === undefined ? {} : { changed }),
    ...(shard === undefined ? {} : { shard }),
    files,
    summary: comparisonSummary(files),
  };
  const layout = layoutFor(target, run);
  const text =
    target.format === "json"
      ? `${JSON.stringify(report, null, 2)}\n`
      : compared.map((file) => comparedText(file, layout, texts)).join("") +
        (request.quiet ? "" : summaryOf(report, run, notChecked, layout));
  return writeWhole(target, run, text);
}

function summaryOf(report: ComparisonReport, run: Run, notChecked: number, layout: TextLayout): string {
  const { from, to, summary } = report;
  const said = [message("output-compare-files", { files: summary.files, to: verbatim(to), from: verbatim(from) })];
  return comparisonText({ ...report, said }, run, { problems: run.problems.all.length, notChecked }, layout);
}
