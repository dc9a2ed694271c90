import { message } from "../../core/l10n/message.ts";
import { decode } from "../../files/decode.ts";
import { FileError } from "../../files/fileSystem.ts";
import type { Checker, CheckInput } from "../../index.ts";
import type { JudgedFile } from "../../report/fileReport.ts";
import type { Host } from "../host.ts";
import { elsewhereFrom, judgedFile } from "../report/judgedFile.ts";
import type { Problem } from "../report/run.ts";
import type { FoundFile } from "./discover.ts";
import type { Inputs, Judging } from "./inputs.ts";
import type { CheckRequest } from "./options.ts";
import type { Timings } from "./timings.ts";

/** A file that was read: its text and its bytes. */
export interface ReadFile {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** The results of an earlier run. */
export interface KeptResults {
  /** The result for a file: the earlier one if it is still valid, otherwise a new one. */
  judged(file: FoundFile, read: ReadFile, judge: () => JudgedFile): JudgedFile;
}

/** Reads and checks one file, or takes over its earlier result; a problem if it cannot be read as text. */
export function judgeFile(
  host: Host,
  checker: Checker,
  file: FoundFile,
  how: Judging & Pick<CheckRequest, "facts">,
  time: Timings,
  inputs: Inputs,
  given?: Uint8Array,
  kept?: KeptResults,
): JudgedFile | Problem {
  const read = readText(host, file, given);
  time.mark("reading");
  if ("message" in read) return read;
  const judge = (): JudgedFile =>
    judgedFile(checker, file.shown, inputs.of(file, how, read.text), how.facts, elsewhereFrom(host.cwd, file.root));
  const judged = kept === undefined ? judge() : kept.judged(file, read, judge);
  time.mark("judging");
  return judged;
}

/** The text of a file, and its bytes; a problem if it cannot be read as text. */
export function readText(
  host: Pick<Host, "files">,
  file: Pick<FoundFile, "path" | "shown"> & { readonly format?: CheckInput["format"] },
  given?: Uint8Array,
): ReadFile | Problem {
  const path = file.shown;
  try {
    const bytes = given ?? host.files.read(file.path);
    const decoded = decode(bytes, file.format);
    return "message" in decoded ? { path, ...decoded } : { text: decoded.text, bytes };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const isMisnamed = file.path.includes("\ufffd");
    const reason = isMisnamed ? [message("file-name-not-utf8"), message("file-rename-it")] : error.said;
    return { path, message: [message("file-unchecked"), ...reason] };
  }
}
