import { message, verbatim } from "../../core/l10n/message.ts";
import { packNotices } from "../../core/packs/notices.ts";
import type { ComparisonReport } from "../../generated/comparisonReport.ts";
import type { IsoDate } from "../../index.ts";
import { reportHead } from "../../report/run.ts";
import { runTotals } from "../../report/totals.ts";
import { UsageError } from "../args/parse.ts";
import { readText } from "../check/judgeFiles.ts";
import type { Run } from "../check/prepare.ts";
import { elsewhereFrom } from "../report/judgedFile.ts";
import { loweredIn } from "../report/lowered.ts";
import { idlePatternNotices, toldUnread, unreadNotices } from "../report/unread.ts";
import { type ComparedFile, compareFile, type Judged, judgedBy } from "./compareFile.ts";
import { comparisonSummary } from "./summary.ts";
import { comparedText, comparisonText } from "./text.ts";
import { writeComparison } from "./write.ts";

/**
 * Checks the same files under the law of two dates and writes the difference. The two dates apply to every file. They override `asOf` of
 * the configuration and the export date of a shipment.
 *
 * @param to the date to compare with that of --as-of, or with today
 * @returns 0: no finding appears at the level of --fail-on, or rises to it. 1: some finding does, or files are unread and the request
 * fails on those. 2: something could not be checked
 */
export async function compareFiles(run: Run, to: IsoDate): Promise<0 | 1 | 2> {
  const { host, request, problems, inputs, texts, packs: used, changed, shard } = run;
  const from = request.asOf ?? host.today;
  if (from === to) {
    throw new UsageError(message("usage-compare-same-day", { date: to }), message("usage-compare-same-day-advice"));
  }
  const compared = await comparedFiles(run, ({ file, checker }, text) => {
    const on = (asOf: IsoDate) => judgedBy(checker, inputs.of(file, { ...request, asOf }, text));
    return { before: on(from), after: on(to) };
  });
  const totals = runTotals();
  for (const { after } of compared) totals.add(after);
  const { notChecked } = totals.summary;
  const unread = toldUnread(run, notChecked + totals.unjudged, 0);
  const files = compared.map(({ report }) => report);
  const { schemaVersion, tool, packs } = reportHead(host.version, used);
  const report: ComparisonReport = {
    schemaVersion,
    tool,
    from,
    to,
    packs,
    notices: [
      ...packNotices(used, from < to ? to : from, texts),
      ...loweredIn(run).notices,
      ...unreadNotices(unread, texts),
      ...idlePatternNotices(run),
    ],
    ...(changed === undefined ? {} : { changed }),
    ...(shard === undefined ? {} : { shard }),
    files,
    summary: comparisonSummary(files),
  };
  const said = [message("output-compare-files", { files: files.length, to: verbatim(to), from: verbatim(from) })];
  return writeComparison(run, report, unread.fails, (layout) => {
    const findings = comparedText(compared, layout, texts);
    const counts = { problems: problems.all.length, notChecked };
    return request.quiet ? findings : findings + comparisonText({ ...report, said }, run, counts, layout);
  });
}

/**
 * The files of a run, each judged twice and compared.
 *
 * @param judged gives both verdicts on a text; undefined leaves the file out
 */
export async function comparedFiles(
  { host, files, problems, time, given }: Pick<Run, "host" | "files" | "problems" | "time" | "given">,
  judged: (file: Run["files"][number], text: string) => { readonly before: Judged; readonly after: Judged } | undefined,
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
