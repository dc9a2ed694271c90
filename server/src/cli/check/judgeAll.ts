import type { JudgedFile } from "../report/fileReport.ts";
import { judgeFile } from "./judgeFiles.ts";
import type { Prepared } from "./prepare.ts";
import { progress } from "./progress.ts";
import type { Run } from "./run.ts";

/** Judges the files of a run in order, with the crew where there is one, and tells each result; a file that cannot be read is a problem. */
export async function judgeAll(
  { host, request, time, given, problems }: Run,
  { files, builtIn, crew }: Prepared,
  tell: (judged: JudgedFile) => Promise<void>,
): Promise<void> {
  const bar = progress(host, !request.quiet);
  for (const [index, { file, checker }] of files.entries()) {
    await bar.step(index, files.length, file.shown);
    const judged = crew === undefined ? judgeFile(host, checker, file, request, time, given) : await crew.judge(index, builtIn);
    if ("message" in judged) {
      await bar.clear();
      await problems.add(judged);
      continue;
    }
    if (judged.report.findings.length > 0) await bar.clear();
    await tell(judged);
  }
  await crew?.finish();
  await bar.clear();
}
