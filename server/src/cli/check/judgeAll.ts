import type { JudgedFile } from "../../report/fileReport.ts";
import { type FileFixes, fixFile } from "../fix/fixFile.ts";
import type { FoundFile } from "./discover.ts";
import { judgeFile, type KeptResults } from "./judgeFiles.ts";
import type { Prepared, Run } from "./prepare.ts";
import { progress } from "./progress.ts";
import { UsesInRun } from "./wholeRoots.ts";

/** Checks the files of a run in order and reports each result, with the fixes made if requested. An unreadable file is a problem. */
export async function judgeAll(
  run: Run,
  { files, wholeRoots }: Prepared,
  tell: (judged: JudgedFile, file: FoundFile, fixes: FileFixes | undefined) => Promise<void>,
  kept?: KeptResults,
): Promise<void> {
  const { host, time, given, problems, inputs } = run;
  const uses = new UsesInRun(wholeRoots);
  const bar = progress(host, !run.request.quiet, run.texts);
  for (const [index, { file, checker }] of files.entries()) {
    await bar.step(index, files.length, file.shown);
    const request = { ...run.request, partsInUse: uses.inUse(file) };
    const judged =
      request.fix === undefined
        ? judgeFile(host, checker, file, request, time, inputs, given, kept)
        : fixFile({ ...run, request }, file, checker);
    if ("message" in judged) {
      uses.failed();
      await bar.clear();
      await problems.add(judged);
      continue;
    }
    const [told, fixes] = "fixes" in judged ? [judged.judged, judged.fixes] : [judged, undefined];
    uses.add(file, told);
    if (told.report.findings.length > 0 || fixes !== undefined) await bar.clear();
    await tell(told, file, fixes);
  }
  await bar.clear();
}
