import { message } from "../../core/l10n/message.ts";
import { decode } from "../../files/decode.ts";
import { FileError } from "../../files/fileSystem.ts";
import type { Checker, CheckInput, CheckSettings, VerdictInRun } from "../../index.ts";
import type { JudgedFile } from "../../report/fileReport.ts";
import type { Graphs } from "../graph/graphs.ts";
import type { Host } from "../host.ts";
import { elsewhereFrom, judgedFile } from "../report/judgedFile.ts";
import type { Problem } from "../report/run.ts";
import type { FoundFile } from "./discover.ts";
import type { CheckRequest } from "./options.ts";
import type { Timings } from "./timings.ts";

/** The options of the command line for a check and, for a parts file, the uses of its waivers if the run has determined them. */
export type Judging = Pick<CheckRequest, "asOf" | "ignoreWaivers"> & Pick<CheckInput, "partsInUse">;

/** Reads and checks one file; a problem if it cannot be read as text. */
export function judgeFile(
  host: Host,
  checker: Checker,
  file: FoundFile,
  how: Judging & Pick<CheckRequest, "facts">,
  time: Timings,
  graphs: Graphs,
  given?: Uint8Array,
): JudgedFile | Problem {
  const read = readText(host, file, given);
  time.mark("reading");
  if ("message" in read) return read;
  const judged = reportOn(host, checker, file, how, read.text, graphs);
  time.mark("judging");
  return judged;
}

/** Checks a text as the given file, and makes its report with the requested facts. */
export function reportOn(
  host: Host,
  checker: Checker,
  file: FoundFile,
  how: Judging & Pick<CheckRequest, "facts">,
  text: string,
  graphs: Graphs,
): JudgedFile {
  return judgedFile(checker, file.shown, checkInput(host, file, how, text, graphs), how.facts, elsewhereFrom(host.cwd, file.root));
}

/** The text of a file, and its bytes; a problem if it cannot be read as text. */
export function readText(
  host: Pick<Host, "files">,
  file: Pick<FoundFile, "path" | "shown"> & { readonly format?: CheckInput["format"] },
  given?: Uint8Array,
): { readonly text: string; readonly bytes: Uint8Array } | Problem {
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

/** The settings that apply to a file. */
export function settingsOf(
  { rules, inRoot, known }: Pick<FoundFile, "rules" | "inRoot" | "known">,
  { asOf, ignoreWaivers }: Judging,
): CheckSettings {
  return {
    ...rules.settingsFor(inRoot, asOf),
    ...(ignoreWaivers ? { ignoreWaivers } : {}),
    ...(known === undefined ? {} : { baseline: known }),
  };
}

/** Checks a text as the given file, with its settings. */
export function judgeText(host: Host, checker: Checker, file: FoundFile, how: Judging, text: string, graphs: Graphs): VerdictInRun {
  return checker.check(checkInput(host, file, how, text, graphs));
}

function checkInput({ today }: Host, file: FoundFile, how: Judging, text: string, graphs: Graphs): CheckInput {
  const { kind, format } = file;
  const { partsInUse } = how;
  return { text, kind, format, today, settings: settingsOf(file, how), links: graphs.linksOf(file, text), partsInUse };
}
