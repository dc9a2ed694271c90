import { FileError } from "../../files/fileSystem.ts";
import { wantsColor } from "../args/color.ts";
import { listFindings } from "../check/listFindings.ts";
import { checkOptions, checkRequest } from "../check/options.ts";
import { prepare } from "../check/prepare.ts";
import type { Run } from "../check/run.ts";
import { refuseHarm } from "../check/targets.ts";
import { timings } from "../check/timings.ts";
import { compareFiles } from "../compare/run.ts";
import { problemLog } from "../report/problems.ts";
import type { Command } from "./command.ts";

/** `lodestone check`. */
export const check: Command = {
  usage: "[PATH…]",
  summary: "Check bills of materials and shipments: files, folders, patterns, or `-` for standard input.",
  details: [
    "Without a PATH the current folder is checked. Lodestone reads files whose names end in .bom.yaml, .bom.yml, .shipment.yaml or .shipment.yml, and those that lodestone.yaml claims.",
    "Exit status: 0 no findings at the level of --fail-on, 1 findings, 2 something could not be checked.",
    "With --compare DATE the same files are judged by the law of two days, that of --as-of (default today) and that of --compare, and only the difference is told: findings that appear, vanish, or change their severity or the acts that they rest on. Export dates and `asOf` of the configuration do not count then. Exit status: 0 nothing appears at the level of --fail-on or rises to it, 1 something does, 2 something could not be checked.",
    "With --shard I/N only the files of one of N parts are checked. A file always belongs to the same part, by its path in the repository, so that N machines which each check another part have checked all of them. Problems with the paths themselves are told by every part.",
    "--fix makes the safe fixes, those that change how something is written and never what is declared, in the files themselves, until none is left; then it reports what is found in them. Waived findings are left alone, and so is a file that is no YAML. A file that cannot be written, or has changed meanwhile, is left as it was: exit status 2. --fix-dry-run writes nothing: a diff of what --fix would do goes to standard output, reports only into files (--format NAME=FILE), and the exit status is that of the files as they would be. Of standard input only the diff can be had.",
    "With --changed only those files are checked that differ from the last commit, staged or not, or are not in git; with --changed=REF those that differ from where the work branched off from REF. Files that refer to them are checked too, and all files whose lodestone.yaml, pack or baseline changed. What the law changes meanwhile shows only in a run over all files.",
    "With --baseline FILE, or `baseline` in lodestone.yaml, the findings that `lodestone baseline` wrote down do not count: only what is new does, what is there once more, and what is graver than it was.",
  ],
  options: checkOptions,
  async run(parsed, context) {
    const { host } = context;
    const request = checkRequest(parsed);
    const goesToStdout = request.fix === "show" || request.targets.some(({ file }) => file === undefined);
    if (goesToStdout && host.isOutputClosed?.() === true)
      throw new FileError(
        "Standard output is closed, so nobody would get the report, and nothing was checked. Write it into a file (--output), or send it to /dev/null.",
      );
    const time = timings(host.now);
    time.mark("start");
    const problems = problemLog(host.stderr);
    const given = request.stdinName === undefined ? undefined : await host.readStdin();
    const prepared = await prepare(context, request, time, problems);
    refuseHarm(host, request.targets, prepared);
    const run: Run = {
      host,
      request,
      files: prepared.files,
      changed: prepared.changed,
      shard: prepared.shard,
      packs: prepared.checkers.map((checker) => checker.packs),
      targets: request.targets,
      given,
      color: wantsColor(parsed, host, host.stdout),
      graphs: prepared.graphs,
      time,
      problems,
    };
    const status = request.compare === undefined ? await listFindings(run, prepared) : await compareFiles(run, request.compare);
    const isTold = host.stdout.isLost !== true;
    if (request.timings) await host.stderr.write(time.report());
    return isTold ? status : 2;
  },
};
