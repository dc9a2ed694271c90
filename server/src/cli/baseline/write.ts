import { collect } from "../../core/baseline/collect.ts";
import { listOf, message, verbatim } from "../../core/l10n/message.ts";
import type { BaselineFinding } from "../../generated/baseline.ts";
import { fileReport } from "../../report/fileReport.ts";
import { runTotals } from "../../report/totals.ts";
import { judgeText, readText } from "../check/judgeFiles.ts";
import { reportHead } from "../report/packs.ts";
import { type ProblemLog, problemLine } from "../report/problems.ts";
import type { Begun } from "./begin.ts";
import { covers } from "./covered.ts";
import { pathIn } from "./open.ts";
import { filesInOrder } from "./remaining.ts";
import { refuseHalf, save, sizeOf } from "./save.ts";

/** Writes the baseline of the current files. Entries of unchecked files are kept. */
export async function writeBaseline(begun: Begun, problems: ProblemLog): Promise<0 | 2> {
  const { host, request, files, checkers, before } = begun;
  const found = new Map<string, readonly BaselineFinding[]>();
  const refused: string[] = [];
  const counts = runTotals();
  for (const { file, checker } of files) {
    const read = readText(host, file);
    if ("message" in read) {
      await problems.add(read);
      continue;
    }
    const verdict = judgeText(host, checker, file, { asOf: request.asOf, ignoreWaivers: false }, read.text, begun.graphs);
    const collected = collect(verdict, checker.rules);
    counts.add(fileReport(file.shown, read.text, verdict));
    found.set(pathIn(begun, file.path), collected.findings);
    refused.push(...collected.refused);
  }
  if (problems.all.length > 0) return refuseHalf(begun);
  const { date: asOf } = counts.asOf({ date: request.asOf ?? host.today, source: "today" });
  const packs = reportHead(
    host.version,
    checkers.map((checker) => checker.packs),
  ).packs.map(({ id, version, reviewedOn }) => ({ id, version, reviewedOn }));
  const all = filesInOrder(new Map([...notChecked(begun, found), ...found]));
  await sayRefused(begun, refused);
  const size = sizeOf({ files: all });
  const path = verbatim(begun.shown);
  const done =
    before === undefined
      ? message("baseline-written", { path, ...size })
      : message("baseline-written-again", { path, ...size, before: sizeOf(before.baseline).findings });
  const said = begun.isConfigured ? [done] : [done, message("baseline-use", { path })];
  return save(begun, { schemaVersion: 1, tool: { name: "lodestone", version: host.version }, asOf, packs, files: all }, said, problems);
}

/** The entries of unchecked files, without those of missing files that the run would have found. */
function notChecked({ host, request, before }: Begun, checked: ReadonlyMap<string, unknown>): [string, readonly BaselineFinding[]][] {
  if (before === undefined) return [];
  const covered = covers(host, request.paths, before);
  return [...before.byPath]
    .filter(([path]) => !checked.has(path) && !(before.gone.includes(path) && covered(path)))
    .map(([path, findings]) => [path, [...findings.values()]]);
}

async function sayRefused({ host, texts }: Begun, refused: readonly string[]): Promise<void> {
  if (refused.length === 0) return;
  const rules = [...new Set(refused)].sort().map((rule) => verbatim(`${rule} (${refused.filter((one) => one === rule).length})`));
  const said = message("baseline-left-out", { count: refused.length, rules: listOf(rules, "comma") });
  await host.stderr.write(problemLine({ message: [said] }, texts));
}
