import { isAbsolute } from "node:path";
import { listOf, message, verbatim } from "../../core/l10n/message.ts";
import { visible } from "../../core/text/visible.ts";
import type { RuleMeta } from "../../index.ts";
import type { JudgedFile } from "../../report/fileReport.ts";
import { rulesOf, withRuleFailed } from "../../report/run.ts";
import { runTotals } from "../../report/totals.ts";
import { baselineLedger } from "../baseline/notices.ts";
import { Cache } from "../cache/cache.ts";
import { Keys } from "../cache/keys.ts";
import type { FileFixes } from "../fix/fixFile.ts";
import { fixesMessages, noFixes, remaining, withFile } from "../fix/summary.ts";
import { noticeLine, problemLine } from "../report/problems.ts";
import type { Problem, RunEnd } from "../report/run.ts";
import { filesDigest, settingsDigest, untoldIn } from "../shards/settings.ts";
import { type ShardHead, shardFormatVersion } from "../shards/shardFile.ts";
import type { FoundFile } from "./discover.ts";
import { judgeAll } from "./judgeAll.ts";
import type { Prepared, Run } from "./prepare.ts";
import { type OpenReport, openReports } from "./reports.ts";
import { runEnd } from "./runEnd.ts";

/**
 * Checks the files of a run, fixes them if requested, and writes the findings into its reports, file by file.
 *
 * @returns 0: no finding at the level of --fail-on. 1: some finding. 2: a file could not be checked, or a report not written
 */
export async function listFindings(run: Run, prepared: Prepared): Promise<0 | 1 | 2> {
  const { host, request, problems, color, time, targets } = run;
  const unopened: Problem[] = [];
  const rules = withRuleFailed(rulesOf(prepared.checkers));
  const reports = await openReports(
    targets,
    { host, texts: run.texts, rules, color, ...request, today: host.today, shardHead: () => shardHead(run, prepared, rules) },
    unopened,
  );
  await problems.add(...unopened);

  const counts = runTotals();
  const ledger = baselineLedger(run, prepared.baselines, rules);
  let fixed = request.fix === undefined ? undefined : noFixes(request.fix === "write");
  const cache = request.cache === undefined ? undefined : new Cache(host, request.cache, new Keys(run, prepared));
  const tell = async (judged: JudgedFile, file: FoundFile, fixes: FileFixes | undefined): Promise<void> => {
    counts.add(judged, file.format?.passedOver?.(judged.lines.text));
    ledger.add(file, judged.report.findings);
    if (fixed !== undefined && fixes !== undefined) {
      fixed = withFile(fixed, fixes);
      await sayFixes(run, fixes);
    }
    for (const report of reports) await report.file(judged);
    time.mark("writing");
  };
  await judgeAll(run, prepared, tell, cache);
  const unkept = cache?.close();
  if (unkept !== undefined) await problems.add(unkept);

  const status = await closeReports(reports, run, () => runEnd(run, counts, fixed, ledger.notices()));
  time.mark("writing");
  return status;
}

/**
 * Ends reports. Writes notices and fixes to standard error when no report shows them on standard output.
 *
 * @param end makes the results of the run, with the problems so far
 * @returns the exit status of the run, or 2 if a report was not written
 */
export async function closeReports(
  reports: readonly OpenReport[],
  run: Pick<Run, "host" | "texts" | "problems"> & { readonly request: Pick<Run["request"], "quiet"> },
  end: () => RunEnd,
): Promise<RunEnd["exitStatus"]> {
  const { problems } = run;
  const unwritten = () => reports.flatMap(({ problem }) => (problem === undefined || problems.all.includes(problem) ? [] : [problem]));
  await problems.add(...unwritten());
  const results = end();
  for (const report of reports) await report.end(results);
  const late = unwritten();
  await problems.add(...late);
  await sayElsewhere(run, reports, results);
  return late.length > 0 ? 2 : results.exitStatus;
}

/** The head of a shard file: the run and all in which its other shards agree with it. */
function shardHead(run: Run, prepared: Prepared, rules: readonly RuleMeta[]): ShardHead {
  const { host, texts, request, files, shard } = run;
  return {
    shardFormat: shardFormatVersion,
    tool: { name: "lodestone", version: host.version },
    locale: texts.locale,
    today: host.today,
    asOf: request.asOf,
    shard: shard ?? { index: 1, count: 1, files: files.length, found: files.length },
    settings: settingsDigest(run, prepared),
    files: filesDigest(run, prepared),
    untold: untoldIn(run, prepared),
    rules: rules.filter(({ pack }) => pack !== undefined),
  };
}

/** Reports the fixes in a file at once: the diff on standard output, problems on standard error. */
async function sayFixes({ host, problems, request, texts }: Run, { diff, problem }: FileFixes): Promise<void> {
  if (problem !== undefined) await problems.add(problem);
  if (diff === undefined) return;
  await host.stdout.write(diff.text, "exact");
  if (request.quiet || !(diff.path.startsWith("../") || isAbsolute(diff.path))) return;
  await host.stderr.write(
    problemLine({ path: diff.path, message: [message("fix-outside-folder"), message("fix-outside-folder-advice")] }, texts),
  );
}

/** Writes notices and fixes to standard error when no text report shows them, so that they are never lost. */
async function sayElsewhere(
  { host, request, texts }: Parameters<typeof closeReports>[1],
  reports: readonly OpenReport[],
  end: RunEnd,
): Promise<void> {
  if (request.quiet) return;
  const { notices, summary, fixes } = end;
  const shown = reports.some(({ toStdout, format }) => toStdout && format === "text");
  if (!shown) for (const notice of notices) await host.stderr.write(noticeLine(notice.message, texts));
  if (!shown && fixes !== undefined) {
    const rest = fixes.written ? [] : [remaining(summary)];
    await host.stderr.write(`lodestone: ${texts.sentences([...fixesMessages(fixes), ...rest])}\n`);
  }
  const files = reports.flatMap(({ name, problem }) => (name === undefined || problem !== undefined ? [] : [visible(name)]));
  if (files.length === 0 || reports.some(({ toStdout }) => toStdout)) return;
  const { error, warning, information, hint } = summary;
  const told = texts.say("output-written", {
    count: error + warning + information + hint,
    files: listOf(files.map(verbatim), "comma"),
  });
  await host.stderr.write(`lodestone: ${told}\n`);
}
