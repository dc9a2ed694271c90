import type { IsoDate } from "../../core/date.ts";
import { citedActs } from "../../core/describe/acts.ts";
import { code, message } from "../../core/l10n/message.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import { visible } from "../../core/text/visible.ts";
import type { DifferenceFile, DifferenceReport } from "../../generated/differenceReport.ts";
import { ActNotes } from "../../report/actNotes.ts";
import type { JudgedFile } from "../../report/fileReport.ts";
import type { WhyNoWork } from "../../report/model.ts";
import { reportHead, rulesOf, withRuleFailed } from "../../report/run.ts";
import { runTotals } from "../../report/totals.ts";
import { WorkList } from "../../report/workList.ts";
import { fingerprintOfWork, workReport } from "../../report/workReport.ts";
import { goneIn } from "../baseline/gone.ts";
import { baselineLedger } from "../baseline/notices.ts";
import { judgeAll } from "../check/judgeAll.ts";
import type { Prepared, Run } from "../check/prepare.ts";
import { runEnd } from "../check/runEnd.ts";
import { lawMessage } from "../formats/summary.ts";
import { fileHead, notesText } from "../formats/text.ts";
import type { TextLayout } from "../terminal/layout.ts";
import { compareFile, compareWork, goneFile } from "./difference.ts";
import type { EarlierReport } from "./earlierReport.ts";
import { DaysApart, noticesOn, speaksSame } from "./runsApart.ts";
import { comparisonSummary } from "./summary.ts";
import { changesText, comparisonText, hasChanges } from "./text.ts";
import { workText } from "./workText.ts";
import { writeComparison } from "./write.ts";

/**
 * Checks the files of a run and writes the difference to an earlier report: findings, and the rows of the work list if that report has one.
 *
 * @returns 0: no finding is new at the level of --fail-on, or rises to it. 1: some is, or does, or files are unread and the request fails
 * on those. 2: something could not be checked or compared
 */
export async function compareWithReport(run: Run, prepared: Prepared, earlier: EarlierReport): Promise<0 | 1 | 2> {
  const { host, request, problems, time, texts } = run;
  const counts = runTotals();
  const ledger = baselineLedger(run, prepared.baselines, withRuleFailed(rulesOf(prepared.checkers)));
  const work = new WorkList();
  const notAsked = new Map<string, WhyNoWork>();
  const { report } = earlier;
  const before = new Map(report.files.map((file) => [file.path, file]));
  const isSameLanguage = speaksSame(report, texts);
  const [compared, days]: [DifferenceFile[], DaysApart] = [[], new DaysApart()];
  const judged = new Map<string, JudgedFile>(); // of files with a difference, so that the others can be forgotten
  await judgeAll(run, prepared, async (file, found) => {
    counts.add(file, found.format?.passedOver?.(file.lines.text));
    ledger.add(found, file.report.findings);
    work.addFrom(file.facts);
    for (const { key, why } of file.facts?.notAsked ?? []) notAsked.set(fingerprintOfWork(key), why);
    const { path } = file.report;
    const was = before.get(path);
    const difference = compareFile(was, file.report, isSameLanguage);
    compared.push(difference);
    if (was !== undefined) days.add(was, file.report);
    if (hasChanges(difference)) judged.set(path, file);
    before.delete(path);
    time.mark("writing");
  });
  const isLost = goneIn(run, host.cwd);
  const notCompared: string[] = [];
  for (const was of before.values()) {
    if (isLost(was.path)) compared.push(goneFile(was));
    else notCompared.push(was.path);
  }
  const files = compared.sort((a, b) => byCodeUnit(a.path, b.path));
  const rows =
    report.work &&
    compareWork(
      report.work,
      work.rows.map((row) => workReport(row, texts)),
      notAsked,
      notCompared,
      isSameLanguage,
    );
  const end = runEnd(run, counts, undefined, ledger.notices());
  const { schemaVersion, tool } = reportHead(host.version, run.packs);
  const difference: DifferenceReport = {
    schemaVersion,
    tool,
    earlier: { file: earlier.file, tool: report.tool, asOf: report.asOf, packs: report.packs },
    asOf: end.asOf,
    packs: [...end.packs],
    notices: [...noticesOn(earlier, days, files, end, notCompared, run), ...end.notices],
    ...(end.changed === undefined ? {} : { changed: end.changed }),
    ...(end.shard === undefined ? {} : { shard: end.shard }),
    files,
    notCompared,
    ...(rows === undefined ? {} : { work: rows }),
    summary: comparisonSummary(files),
  };
  const { summary } = difference;
  const said = [
    ...(rows === undefined
      ? []
      : [
          message("output-compare-work", {
            added: rows.new.length,
            done: rows.done.length,
            notAsked: rows.notAsked.length,
            changed: rows.changed.length,
            unchanged: rows.unchanged,
          }),
        ]),
    message("output-compare-report", { files: summary.files, report: code(visible(earlier.file)) }),
    lawMessage(end),
  ];
  const gone = new Set(files.flatMap((file) => (file.in === "earlier" ? [file.path] : [])));
  return writeComparison(run, difference, end.unread.fails, (layout) => {
    const notes = new ActNotes();
    const changes = files.map((file) => fileText(file, judged.get(file.path), layout, run, notes)).join("");
    const findings = changes + notesText(notes, layout, texts);
    const toDo = rows === undefined ? "" : workText(rows, gone, layout, texts);
    const unchecked = { problems: problems.all.length, notChecked: end.summary.notChecked };
    return request.quiet ? findings + toDo : findings + toDo + comparisonText({ ...difference, said }, run, unchecked, layout);
  });
}

/** One file as text; empty without a difference. The text of the earlier report is unknown, so its findings have no source line. */
function fileText(
  file: DifferenceFile,
  judged: JudgedFile | undefined,
  layout: TextLayout,
  { texts, packs }: Run,
  notes: ActNotes,
): string {
  if (!hasChanges(file)) return "";
  const { colors } = layout;
  const earlier = [...file.vanishes, ...file.changed.map((change) => change.before)];
  const lawOn = (date: IsoDate) => ({ act: (id: string) => packs.map((one) => one.at(date, {}).act(id)).find((act) => act !== undefined) });
  // The settings of the earlier run are unknown: its findings have their notes themselves.
  const cited = citedActs(earlier, lawOn, texts).map((act) => ({ ...act, notes: [] }));
  const before = { report: { path: file.path }, acts: cited, lines: undefined };
  const head = judged === undefined ? colors.bold(visible(file.path)) : fileHead(judged, layout, texts);
  const place = file.in === "both" ? "" : `${colors.dim(texts.say("output-compare-file", { in: file.in }))}\n`;
  return `${head}\n${place}\n${changesText(file, before, judged ?? before, layout, texts, notes)}\n`;
}
