import { type FixRefusal, fixAll } from "../../core/fixes/fixAll.ts";
import { type Message, message } from "../../core/l10n/message.ts";
import type { Checker, VerdictInRun } from "../../index.ts";
import { fileReport, type JudgedFile } from "../../report/fileReport.ts";
import type { FoundFile } from "../check/discover.ts";
import type { Judging } from "../check/inputs.ts";
import { readText } from "../check/judgeFiles.ts";
import type { Run } from "../check/prepare.ts";
import { elsewhereFrom, judgedFile } from "../report/judgedFile.ts";
import type { Problem } from "../report/run.ts";
import { leadsOut, realName, writeInPlace } from "./onDisk.ts";
import { unifiedDiff } from "./unifiedDiff.ts";

/** The fixes made in a file, or to be made. */
export interface FileFixes {
  readonly count: number;
  /** True for a file with pending fixes that is not valid YAML. */
  readonly broken: boolean;
  /** The changes as a diff of the file at a path; absent after writing, and for no changes. */
  readonly diff?: { readonly path: string; readonly text: string };
  /** The reason why fixes were not made. */
  readonly problem?: Problem;
}

const nothing: FileFixes = { count: 0, broken: false };

/**
 * Reads a file, makes its safe fixes, and writes it if requested. The check result is that of the fixed text, or of the original text if
 * nothing was fixed or writing failed. A problem if it cannot be read as text.
 */
export function fixFile(
  { host, request, given, time, inputs }: Pick<Run, "host" | "given" | "time" | "inputs"> & { readonly request: Run["request"] & Judging },
  file: FoundFile,
  checker: Checker,
): { readonly judged: JudgedFile; readonly fixes: FileFixes } | Problem {
  const read = readText(host, file, given);
  time.mark("reading");
  if ("message" in read) return read;
  const check = (text: string) => checker.check(inputs.of(file, request, text));
  const before = check(read.text);
  const fixed = fixAll(read.text, before, check);
  time.mark("judging");
  const elsewhere = elsewhereFrom(host.cwd, file.root);
  const reported = (text: string, verdict: VerdictInRun) =>
    request.facts === "none"
      ? fileReport(file.shown, text, verdict, elsewhere)
      : judgedFile(checker, file.shown, inputs.of(file, request, text), request.facts, elsewhere);
  const unfixed = () => reported(read.text, before);
  if (fixed.refusal !== undefined) return { judged: unfixed(), fixes: { ...nothing, ...refused(fixed.refusal, file.shown) } };
  const judged = reported(fixed.text, fixed.verdict);
  if (fixed.edits.length === 0) return { judged, fixes: nothing };
  const astray = leadsOut(host, file, given);
  if (astray !== undefined) return { judged: unfixed(), fixes: { ...nothing, problem: astray } };
  if (request.fix === "show") {
    const path = realName(host, file);
    return { judged, fixes: { ...nothing, count: fixed.count, diff: { path, text: unifiedDiff(path, read.text, fixed.edits) } } };
  }
  const why = writeInPlace(host, file, read.bytes, fixed.text);
  time.mark("writing");
  if (why === undefined) return { judged, fixes: { ...nothing, count: fixed.count } };
  const problem = { path: file.shown, message: [message("fix-unwritable"), ...why, message("fix-unwritable-advice")] };
  return { judged: unfixed(), fixes: { ...nothing, problem } };
}

function refused(refusal: FixRefusal, path: string): Partial<FileFixes> {
  switch (refusal) {
    case "broken":
      return { broken: true };
    case "harmful":
      return faulty(path, message("fix-harmful"));
    case "endless":
      return faulty(path, message("fix-endless"));
  }
}

function faulty(path: string, what: Message): Partial<FileFixes> {
  return { problem: { path, message: [what, message("fix-faulty-advice")] } };
}
