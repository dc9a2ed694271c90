import { documentEndings } from "../../core/fileNames.ts";
import { listOf, message, verbatim } from "../../core/l10n/message.ts";
import { FileError } from "../../files/fileSystem.ts";
import { wantsColor } from "../args/parse.ts";
import { refuseCache } from "../cache/place.ts";
import { listFindings } from "../check/listFindings.ts";
import { type CheckRequest, checkOptions, checkRequest } from "../check/options.ts";
import { prepare, type Run } from "../check/prepare.ts";
import { refuseHarm } from "../check/targets.ts";
import { timings } from "../check/timings.ts";
import { compareWithReport } from "../compare/againstReport.ts";
import { openEarlierReport } from "../compare/earlierReport.ts";
import { compareFiles } from "../compare/run.ts";
import { problemLog } from "../report/problems.ts";
import type { Command } from "./command.ts";

/** `lodestone check`. */
export const check: Command = {
  usage: "[PATH…]",
  summary: "Check bills of materials and shipments: files, folders, patterns, or `-` for standard input.",
  details: [
    message("help-check-paths", { endings: listOf(documentEndings.map(verbatim), "or") }),
    "Exit status: 0 no findings at the level of --fail-on; 1 findings, or blanks in required keys; 2 something could not be checked.",
    "--compare DATE judges the files by the law of two days, --as-of (default today) and DATE, and lists only the differences: findings that appear, disappear, or change their severity or their acts. Export dates and `asOf` of the configuration are ignored. Exit status: 0 no finding appears at the level of --fail-on or rises to it; 1 one does, or a blank in a required key appears; 2 something could not be checked.",
    "--compare-report FILE lists only the differences to an earlier JSON report of `check`, from the same folder: findings that are new, gone or changed, and what is new or done on the work list if that report was written with --work-list. If the law, rule packs or language of the two runs differ, a notice says so. Exit status: 0 no finding at the level of --fail-on is new, and none rises to that level; 1 one is or does, or a blank in a required key is new; 2 something could not be checked or compared.",
    "--shard I/N checks only the Ith of N parts of the files. The path of a file in the repository decides which part it belongs to, so N machines that each check a different part check every file. Every part reports problems with the paths themselves. `lodestone merge` makes the reports of the whole run from what --format shard=FILE wrote on each machine.",
    "--fix makes the safe fixes in the files until none is left, and then reports the findings that remain. Safe fixes change how something is written, never what is declared. Waived findings and files that are not valid YAML are left alone. A file that cannot be written, or has changed in the meantime, is left as it was, with exit status 2. --fix-dry-run writes nothing: it prints a diff to standard output, writes reports only to files (--format NAME=FILE), and exits as if the fixes had been made. For standard input only the diff is available.",
    "--changed checks only the files that differ from the last commit, staged or not, or are not in git; --changed=REF those that differ from where the branch left REF. It also checks the files that refer to them, and all files whose lodestone.yaml, pack or baseline changed. A change of law shows only in a run over all files.",
    "--baseline FILE, or `baseline` in lodestone.yaml, ignores the findings that `lodestone baseline` wrote down. Only findings count that are new, occur once more, or have become more severe.",
  ],
  options: checkOptions,
  tellsLaw: true,
  async run(parsed, context) {
    const { host, texts } = context;
    const request = checkRequest(parsed);
    const goesToStdout = request.fix === "show" || request.targets.some(({ file }) => file === undefined);
    if (goesToStdout && host.isOutputClosed?.() === true)
      throw new FileError(message("file-stdout-closed"), message("file-stdout-closed-advice"));
    const time = timings(host.now);
    time.mark("start");
    const problems = problemLog(context);
    const given = request.stdinName === undefined ? undefined : await host.readStdin();
    const earlier = request.compareReport === undefined ? undefined : openEarlierReport(host, request.compareReport);
    if (earlier !== undefined && "message" in earlier) {
      await problems.add(earlier);
      return 2;
    }
    const wanted: CheckRequest = earlier?.report.work === undefined ? request : { ...request, facts: "work" };
    const prepared = await prepare(context, wanted, time, problems);
    const read = request.compareReport === undefined ? [] : [{ file: request.compareReport, what: "earlier" } as const];
    const cache = request.cache === undefined ? [] : [{ file: request.cache }];
    refuseHarm(host, [...request.targets, ...cache], prepared, ...read);
    for (const { file } of cache) refuseCache(host, file);
    const run: Run = {
      ...prepared,
      ...{ host, texts, request: wanted, given, time, problems },
      packs: prepared.checkers.map((checker) => checker.packs),
      targets: request.targets,
      color: wantsColor(parsed, host, host.stdout),
    };
    const status =
      earlier !== undefined
        ? await compareWithReport(run, prepared, earlier)
        : request.compare === undefined
          ? await listFindings(run, prepared)
          : await compareFiles(run, request.compare);
    const isTold = host.stdout.isLost !== true;
    if (request.timings) await host.stderr.write(time.report());
    return isTold ? status : 2;
  },
};
