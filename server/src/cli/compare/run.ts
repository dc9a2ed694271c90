import { resolve } from "node:path";
import { message } from "../../core/l10n/message.ts";
import { packNotices } from "../../core/packs/notices.ts";
import { FileError } from "../../files/fileSystem.ts";
import { slashed } from "../../files/paths.ts";
import type { ComparisonReport } from "../../generated/comparisonReport.ts";
import type { IsoDate } from "../../index.ts";
import { reportHead } from "../../report/run.ts";
import { type RunTotals, runTotals } from "../../report/totals.ts";
import { UsageError } from "../args/usageError.ts";
import { readText } from "../check/judgeFiles.ts";
import type { ReportTarget } from "../check/options.ts";
import type { Run } from "../check/run.ts";
import { elsewhereFrom } from "../report/judgedFile.ts";
import { loweredIn } from "../report/lowered.ts";
import type { Problem } from "../report/run.ts";
import { toldUnread, unreadNotices } from "../report/unread.ts";
import { colorsFor } from "../terminal/colors.ts";
import { columnsOf, type TextLayout } from "../terminal/layout.ts";
import { type ComparedFile, compareFile } from "./compareFile.ts";
import { comparisonSummary, worsens } from "./summary.ts";
import { comparedText, comparisonText } from "./text.ts";

/**
 * Checks the same files under the law of two dates and writes the difference. The two dates apply to every file. They override `asOf` of
 * the configuration and the export date of a shipment.
 *
 * @param to the date to compare with that of --as-of, or with today
 * @returns 0: no finding appears at the level of --fail-on, or rises to it. 1: some finding does, or files are unread and the request
 * fails on those. 2: something could not be checked
 */
export async function compareFiles(run: Run, to: IsoDate): Promise<0 | 1 | 2> {
  const { host, request, files, problems, time, inputs } = run;
  const from = request.asOf ?? host.today;
  if (from === to) {
    throw new UsageError(message("usage-compare-same-day", { date: to }), message("usage-compare-same-day-advice"));
  }
  const compared: ComparedFile[] = [];
  for (const { file, checker } of files) {
    const read = readText(host, file, run.given);
    time.mark("reading");
    if ("message" in read) {
      await problems.add(read);
      continue;
    }
    const [before, after] = [from, to].map((day) => checker.check(inputs.of(file, { ...request, asOf: day }, read.text)));
    if (before !== undefined && after !== undefined)
      compared.push(compareFile(file.shown, read.text, before, after, elsewhereFrom(host.cwd, file.root)));
    time.mark("judging");
  }
  const { summary, unjudged } = totalsOf(compared);
  for (const target of run.targets) {
    const problem = await write(target, run, compared, summary.notChecked, from, to);
    if (problem !== undefined) await problems.add(problem);
  }
  time.mark("writing");
  if (problems.all.length > 0) return 2;
  const { failOn } = request;
  if (toldUnread(run, summary.notChecked + unjudged, 0).fails) return 1;
  return failOn !== "never" && compared.some(({ report }) => worsens(report, failOn)) ? 1 : 0;
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
  notChecked: number,
  from: IsoDate,
  to: IsoDate,
): Promise<Problem | undefined> {
  const { host, texts, packs: used, color, request, problems, changed, shard } = run;
  const files = compared.map(({ report }) => report);
  const { schemaVersion, tool, packs } = reportHead(host.version, used);
  const notices = [...packNotices(used, from < to ? to : from, texts), ...loweredIn(run).notices, ...unreadNotices(run)];
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
  const layout: TextLayout =
    target.file === undefined ? { colors: colorsFor(color), columns: columnsOf(host.stdout) } : { colors: colorsFor(false), columns: 100 };
  const text =
    target.format === "json"
      ? `${JSON.stringify(report, null, 2)}\n`
      : compared.map((file) => comparedText(file, layout, texts)).join("") +
        (request.quiet ? "" : comparisonText(report, run, { problems: problems.all.length, notChecked }, layout));
  if (target.file === undefined) {
    await host.stdout.write(text, target.format === "json" ? "json" : "text");
    return undefined;
  }
  try {
    const output = host.files.create(resolve(host.cwd, target.file));
    output.write(text);
    output.close();
    return undefined;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { path: slashed(target.file), message: [message("file-report-unwritable"), ...error.said] };
  }
}
