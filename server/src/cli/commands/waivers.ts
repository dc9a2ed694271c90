import type { ReportWaiver, WaiversReport } from "../../generated/waiversReport.ts";
import { reportHead } from "../../report/run.ts";
import { asOfOption } from "../args/parse.ts";
import { withCheckers } from "../check/checkers.ts";
import { Configs } from "../check/configs.ts";
import { discover } from "../check/discover.ts";
import { Inputs } from "../check/inputs.ts";
import { readText } from "../check/judgeFiles.ts";
import { heldBy, UsesInRun } from "../check/wholeRoots.ts";
import type { Problem } from "../report/run.ts";
import { waiverReports } from "../report/waivers.ts";
import { waiversText } from "../waivers/text.ts";
import { listingCommand } from "./listing.ts";

/** `lodestone waivers`. */
export const waivers = listingCommand({
  usage: "[PATH…]",
  summary: "List every waiver with its rule, reason, approver, last day and state.",
  details: [
    "Without a PATH, those of the current folder are listed. Each is judged at the same date as its file in `check`. States: in force; expired (past its last day); unused (it covers nothing); malformed (it begins like a waiver but is not one).",
    "Exit status: 0 listed, whatever their states; 2 something could not be read. `lodestone check` fails on expired and malformed waivers.",
  ],
  options: { "as-of": asOfOption },
  async list(parsed, context) {
    const { host } = context;
    const how = { asOf: parsed.date("as-of"), ignoreWaivers: false };
    const builtIn = context.checker();
    const configs = new Configs(context);
    const paths = parsed.positionals.length === 0 ? ["."] : parsed.positionals;
    const found = discover(host, configs, paths);
    const { files, checkers, problems: unusable } = await withCheckers(found.files, builtIn);
    const problems: Problem[] = [...configs.problems, ...found.problems, ...unusable];
    const inputs = new Inputs(configs);
    const listed: ReportWaiver[] = [];
    const roots = problems.length > 0 ? [] : found.files.map(({ root }) => root).filter(heldBy(host.cwd, paths));
    const covering = new UsesInRun(new Set(roots));
    for (const { file, checker } of files) {
      const read = readText(host, file);
      if ("message" in read) {
        problems.push(read);
        covering.failed();
        continue;
      }
      const verdict = checker.check(inputs.of(file, { ...how, partsInUse: covering.inUse(file) }, read.text));
      covering.add(file, verdict);
      listed.push(...waiverReports(file.shown, read.text, verdict, checker.texts));
    }
    const used = checkers.map(({ packs }) => packs);
    const report: WaiversReport = { ...reportHead(host.version, used), waivers: listed };
    return { report, text: (layout) => waiversText(listed, layout, context.texts), problems };
  },
});
