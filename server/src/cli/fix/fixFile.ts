import { type FixRefusal, fixAll } from "../../core/fixes/fixAll.ts";
import { type Message, message, verbatim } from "../../core/l10n/message.ts";
import { encodingOf } from "../../files/decode.ts";
import { encode } from "../../files/encode.ts";
import { FileError } from "../../files/fileSystem.ts";
import { contains, shownPath } from "../../files/paths.ts";
import type { Checker, VerdictInRun } from "../../index.ts";
import { fileReport, type JudgedFile } from "../../report/fileReport.ts";
import type { FoundFile } from "../check/discover.ts";
import type { Judging } from "../check/inputs.ts";
import { readText } from "../check/judgeFiles.ts";
import type { Run } from "../check/run.ts";
import type { Host } from "../host.ts";
import { elsewhereFrom, judgedFile } from "../report/judgedFile.ts";
import type { Problem } from "../report/run.ts";
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
  const problem = written(host, file, read.bytes, fixed.text);
  time.mark("writing");
  return problem === undefined
    ? { judged, fixes: { ...nothing, count: fixed.count } }
    : { judged: unfixed(), fixes: { ...nothing, problem } };
}

/** The path of a file with links followed, because programs that apply diffs follow none. Standard input has only its given name. */
function realName({ files, cwd }: Host, { path, shown }: FoundFile): string {
  return files.stands(path) ? shownPath(files.realPath(cwd), files.realPath(path)) : shown;
}

/** The reason why a file is read-only: a link leads out of the requested folders. Standard input is never written. */
function leadsOut({ files, cwd }: Host, { path, shown, within }: FoundFile, given: Uint8Array | undefined): Problem | undefined {
  if (given !== undefined) return undefined;
  const real = files.realPath(path);
  if (within.some((folder) => contains(files.realPath(folder), real))) return undefined;
  const target = verbatim(shownPath(files.realPath(cwd), real));
  return {
    path: shown,
    message: [message("fix-link-leads-out", { target }), message("fix-link-leads-out-advice", { target })],
  };
}

/** Writes a file in its existing encoding. */
function written({ files }: Host, { path, shown, format }: FoundFile, before: Uint8Array, after: string): Problem | undefined {
  const encoding = encodingOf(before, format);
  try {
    const bytes = encode(after, encoding);
    if (bytes === undefined) throw new FileError(message("fix-not-in-encoding", { encoding: verbatim(encoding) }));
    files.replace(path, before, bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return {
      path: shown,
      message: [message("fix-unwritable"), ...error.said, message("fix-unwritable-advice")],
    };
  }
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
