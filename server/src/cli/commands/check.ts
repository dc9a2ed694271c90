import { resolve } from "node:path";
import type { Known } from "../../core/config/types.ts";
import { packNotices } from "../../core/packs/words.ts";
import { wantsColor } from "../args/color.ts";
import { rulesOf, withCheckers, withRuleFailed } from "../check/checkers.ts";
import { CompanySets } from "../check/companyPacks.ts";
import { Configs } from "../check/configs.ts";
import { classify, type Discovery, discover } from "../check/discover.ts";
import { exitStatus } from "../check/exitStatus.ts";
import { judgeFile, overwrites } from "../check/judgeFiles.ts";
import { type CheckRequest, checkOptions, checkRequest } from "../check/options.ts";
import { progress } from "../check/progress.ts";
import { type OpenReport, openReports } from "../check/reports.ts";
import { timings } from "../check/timings.ts";
import { compareFiles } from "../compare/run.ts";
import type { Host } from "../host.ts";
import { reportPacks } from "../report/packs.ts";
import { type Problem, type RunEnd, tally } from "../report/run.ts";
import { visible, visibleProse } from "../terminal/visible.ts";
import { crewFor } from "../workers/plan.ts";
import type { Command, Context } from "./command.ts";

/** `lodestone check`. */
export const check: Command = {
  usage: "[PATH…]",
  summary: "Check bills of materials and shipments: files, folders, patterns, or `-` for standard input.",
  details: [
    "Without a PATH the current folder is checked. Lodestone reads files whose names end in .bom.yaml, .bom.yml, .shipment.yaml or .shipment.yml, and those that lodestone.yaml claims.",
    "Exit status: 0 no findings at the level of --fail-on, 1 findings, 2 something could not be checked.",
    "With --compare DATE the same files are judged by the law of two days, that of --as-of (default today) and that of --compare, and only the difference is told: findings that appear, vanish, or change their severity or the acts that they rest on. Export dates and `asOf` of the configuration do not count then. Exit status: 0 nothing appears at the level of --fail-on or rises to it, 1 something does, 2 something could not be checked.",
    "Large runs are judged by several threads where there are cores for them; the report is the same with any number. Comparisons, standard input and runs with packs of a company take one thread, whatever --workers says.",
  ],
  options: checkOptions,
  async run(parsed, context) {
    const { host } = context;
    const request = checkRequest(parsed);
    const time = timings(host.now);
    time.mark("start");
    const sets = new CompanySets(context);
    const configs = new Configs(host, lazily(context), sets);
    const { files: found, problems: notFound } =
      request.stdinName === undefined ? discover(host, configs, request.paths) : stdinFile(host, configs, request.stdinName);
    time.mark("finding");
    const crew = crewFor(host, request, found, time);
    const builtIn = context.checker();
    time.mark("packs");
    const problems: Problem[] = [];
    const fail = async (...found: readonly Problem[]) => {
      problems.push(...found);
      for (const problem of found) await host.stderr.write(problemLine(problem));
    };
    await fail(...configs.problems, ...notFound);
    const { files, checkers, problems: unusable } = await withCheckers(found, builtIn, sets);
    await fail(...unusable);
    const packs = checkers.map((checker) => checker.packs);
    time.mark("packs");

    const harmful = request.targets.filter(({ file }) => file !== undefined && overwrites(host, file, found));
    await fail(
      ...harmful.map(({ file }) => ({
        path: file ?? "",
        message: "The report would be written over a file that is checked, so it was not written. Give it another name.",
      })),
    );
    const unopened: Problem[] = [];
    const targets = request.targets.filter((target) => !harmful.includes(target));
    const given = request.stdinName === undefined ? undefined : await host.readStdin();
    if (request.compare !== undefined) {
      const color = wantsColor(parsed, host, host.stdout);
      const status = await compareFiles({ host, packs, request, files, targets, given, color, time, problems, fail }, request.compare);
      if (request.timings) await host.stderr.write(time.report());
      return status;
    }
    const reports = await openReports(
      targets,
      { host, rules: withRuleFailed(rulesOf(checkers)), color: wantsColor(parsed, host, host.stdout), quiet: request.quiet },
      unopened,
    );
    await fail(...unopened);

    const counts = tally();
    const bar = progress(host, !request.quiet);
    for (const [index, { file, checker }] of files.entries()) {
      await bar.step(index, files.length, file.shown);
      const judgedHere = () => judgeFile(host, checker, file, request, time, given);
      const judged = crew === undefined ? judgedHere() : await crew.judge(index, builtIn);
      if ("message" in judged) {
        await bar.clear();
        await fail(judged);
        continue;
      }
      counts.add(judged);
      if (judged.report.findings.length > 0) await bar.clear();
      for (const report of reports) await report.file(judged);
      time.mark("writing");
    }
    await crew?.finish();
    await bar.clear();

    const unwritten = () => reports.flatMap(({ problem }) => (problem === undefined || problems.includes(problem) ? [] : [problem]));
    await fail(...unwritten());
    const end = runEnd(request, host, packs, counts, problems);
    for (const report of reports) await report.end(end);
    const late = unwritten();
    await fail(...late);
    await sayElsewhere(host, request, reports, end);
    time.mark("writing");
    if (request.timings) await host.stderr.write(time.report());
    return late.length > 0 ? 2 : end.exitStatus;
  },
};

/** What configurations may name: the packs are opened only when the first one is read. */
function lazily(context: Context): Known {
  return {
    get rules() {
      return context.checker().rules;
    },
    get packs() {
      return context.checker().packs;
    },
  };
}

function stdinFile(host: Host, configs: Configs, name: string): Discovery {
  const found = classify(host, configs, resolve(host.cwd, name));
  if (found === "broken-config") return { files: [], problems: [] };
  return "message" in found ? { files: [], problems: [found] } : { files: [found], problems: [] };
}

function runEnd(
  request: CheckRequest,
  host: Host,
  packs: Parameters<typeof reportPacks>[0],
  counts: ReturnType<typeof tally>,
  problems: readonly Problem[],
): RunEnd {
  const day = request.asOf ?? host.today;
  const asOf = counts.asOf({ date: day, source: request.asOf === undefined ? "today" : "option" });
  const { summary, rareEarthItems, undeclared, days } = counts;
  return {
    asOf,
    packs: reportPacks(packs),
    notices: packNotices(packs, days?.last ?? day),
    summary,
    rareEarthItems,
    undeclared,
    days,
    problems,
    exitStatus: exitStatus({ summary, problems: problems.length, failOn: request.failOn, maxWarnings: request.maxWarnings }),
  };
}

/** Where people do not read the text report, notices are said on standard error, so that they are never lost. */
async function sayElsewhere(host: Host, { quiet }: CheckRequest, reports: readonly OpenReport[], end: RunEnd): Promise<void> {
  if (quiet) return;
  const { notices, summary } = end;
  const shown = reports.some(({ toStdout, format }) => toStdout && format === "text");
  if (!shown) for (const { message } of notices) await host.stderr.write(`lodestone: notice: ${visibleProse(message)}\n`);
  const files = reports.flatMap(({ name, problem }) => (name === undefined || problem !== undefined ? [] : [visible(name)]));
  if (files.length === 0 || reports.some(({ toStdout }) => toStdout)) return;
  const { error, warning, information, hint } = summary;
  await host.stderr.write(`lodestone: ${error + warning + information + hint} findings written to ${files.join(", ")}\n`);
}

/** One line for standard error. */
export function problemLine({ path, position, message }: Problem): string {
  const place = path === undefined ? "" : `${visible(path)}${position === undefined ? "" : `:${position.line}:${position.column}`}: `;
  return `lodestone: ${place}${visibleProse(message)}\n`;
}
