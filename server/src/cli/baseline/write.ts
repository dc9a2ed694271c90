import { collect } from "../../core/baseline/collect.ts";
import { visible } from "../../core/text/visible.ts";
import type { BaselineFinding } from "../../generated/baseline.ts";
import { fileReport } from "../../report/fileReport.ts";
import { counted } from "../../report/phrasing.ts";
import { runTotals } from "../../report/totals.ts";
import { judgeText, readText } from "../check/judgeFiles.ts";
import { reportHead } from "../report/packs.ts";
import type { ProblemLog } from "../report/problems.ts";
import type { Begun } from "./begin.ts";
import { covers } from "./covered.ts";
import { pathIn } from "./open.ts";
import { filesInOrder } from "./remaining.ts";
import { refuseHalf, save, sizeOf } from "./save.ts";

/** Writes the baseline of the files as they are now. What is known of files that were not checked is kept. */
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
  const kept = before === undefined ? "" : ` (before: ${sizeOf(before.baseline).findings})`;
  const said = `${begun.shown}: ${counted(size.findings, "finding")} in ${counted(size.files, "file")}${kept}.${useOf(begun)}`;
  return save(begun, { schemaVersion: 1, tool: { name: "lodestone", version: host.version }, asOf, packs, files: all }, said, problems);
}

/** What the baseline knows of files that were not checked; not of those that are gone and that the run would have come upon. */
function notChecked({ host, request, before }: Begun, checked: ReadonlyMap<string, unknown>): [string, readonly BaselineFinding[]][] {
  if (before === undefined) return [];
  const covered = covers(host, request.paths, before);
  return [...before.byPath]
    .filter(([path]) => !checked.has(path) && !(before.gone.includes(path) && covered(path)))
    .map(([path, findings]) => [path, [...findings.values()]]);
}

function useOf({ isConfigured, shown }: Begun): string {
  return isConfigured
    ? ""
    : ` Check against it with \`lodestone check --baseline ${shown}\`, or write \`baseline\` with its path into lodestone.yaml, so that editors know it too.`;
}

async function sayRefused({ host }: Begun, refused: readonly string[]): Promise<void> {
  if (refused.length === 0) return;
  const rules = [...new Set(refused)].sort().map((rule) => `${rule} (${refused.filter((one) => one === rule).length})`);
  const message = `${counted(refused.length, "finding")} left out, because ${refused.length === 1 ? "it" : "they"} can never be put aside and will count: ${rules.join(", ")}.`;
  await host.stderr.write(`lodestone: ${visible(message)}\n`);
}
