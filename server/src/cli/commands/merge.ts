import { message, prose } from "../../core/l10n/message.ts";
import { rulesOf, withRuleFailed } from "../../report/run.ts";
import { runTotals } from "../../report/totals.ts";
import { colorOptions, type OptionSpecs, UsageError, wantsColor } from "../args/parse.ts";
import { closeReports } from "../check/listFindings.ts";
import { checkOptions, formatNames, reportRequest } from "../check/options.ts";
import { openReports } from "../check/reports.ts";
import { refuseHarm } from "../check/targets.ts";
import { problemLog } from "../report/problems.ts";
import type { Problem } from "../report/run.ts";
import { filesInOrder, mergedEnd, problemsOf, whyApart } from "../shards/merge.ts";
import { type OpenShard, openShard } from "../shards/read.ts";
import type { Command } from "./command.ts";

/** The formats of merged reports. */
const formats = formatNames.filter((name) => name !== "shard");

/** `lodestone merge`. */
export const merge: Command = {
  usage: "FILE…",
  summary: "Merge the shards of a run into the reports of the whole run.",
  details: [
    "Each FILE is what `lodestone check --shard I/N --format shard=FILE` wrote on one machine. The reports are those that one run over all files would have written; neither the files nor the settings are needed.",
    "All N shards of one run are needed, each once, written by this version, in one language, for the same date, law, settings and files. Otherwise nothing is written.",
    "Exit status: 0 no findings at the level of --fail-on; 1 findings, or blanks in required keys; 2 something could not be checked or merged.",
  ],
  options: {
    ...optionsOf(["output", "fail-on", "work-list", "max-warnings", "fail-on-unread", "quiet"]),
    format: {
      type: "value",
      repeatable: true,
      placeholder: "NAME[=FILE]",
      values: formats,
      help: "text (default), json, sarif, github, gitlab, junit, markdown or html; repeatable with =FILE.",
    },
    ...colorOptions,
  },
  async run(parsed, context) {
    const { host, texts } = context;
    if (parsed.positionals.length === 0) throw new UsageError(message("usage-merge-none"), message("usage-merge-none-advice"));
    const request = reportRequest(parsed, formats);
    const problems = problemLog(context);
    const shards: OpenShard[] = [];
    for (const name of parsed.positionals) {
      const shard = openShard(host, name);
      if ("head" in shard) shards.push(shard);
      else await problems.add(shard);
    }
    if (problems.all.length === 0) await problems.add(...whyApart(shards, texts.locale));
    if (problems.all.length > 0) return 2;
    const { targets } = request;
    const read = parsed.positionals.map((file) => ({ file, what: "shard" }) as const);
    refuseHarm(host, targets, { found: [], baselines: [], configs: { inputs: new Set() } }, ...read);
    const unopened: Problem[] = [];
    const [first] = shards as [OpenShard, ...OpenShard[]]; // at least one name was given, and each was opened
    const ofCompanies = shards.map(({ head }) => head);
    const rules = withRuleFailed(rulesOf([context.checker(), ...ofCompanies]));
    const { today } = first.head;
    const setting = { ...request, host, texts, rules, color: wantsColor(parsed, host, host.stdout), today, shardHead: () => first.head };
    const reports = await openReports(targets, setting, unopened);
    await problems.add(...unopened);
    const counts = runTotals();
    for (const file of filesInOrder(shards)) {
      counts.add(file);
      for (const report of reports) await report.file(file);
    }
    const ofShards = problemsOf(shards);
    await context.tell(...ofShards.map((problem) => ({ ...problem, message: [prose(problem.message)] })));
    const own = () => problems.all.map((problem) => ({ ...problem, message: texts.sentences(problem.message) }));
    return closeReports(reports, { host, texts, problems, request }, () =>
      mergedEnd(shards, counts, request, texts, [...ofShards, ...own()]),
    );
  },
};

/** The options of `check` with these names. */
function optionsOf(names: readonly string[]): OptionSpecs {
  return Object.fromEntries(Object.entries(checkOptions).filter(([name]) => names.includes(name)));
}
