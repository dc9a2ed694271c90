import { dirname, resolve } from "node:path";
import type { Checker } from "../../index.ts";
import { FileError, type Host } from "../host.ts";
import { fileReport, type JudgedFile } from "../report/fileReport.ts";
import type { Problem } from "../report/run.ts";
import { decode } from "./decode.ts";
import type { FoundFile } from "./discover.ts";
import type { CheckRequest } from "./options.ts";
import type { Timings } from "./timings.ts";

/** Reads and judges one file; a problem where it cannot be read as text. */
export function judgeFile(
  host: Host,
  checker: Checker,
  file: FoundFile,
  asOf: CheckRequest["asOf"],
  time: Timings,
  given?: Uint8Array,
): JudgedFile | Problem {
  const path = file.shown;
  let decoded: ReturnType<typeof decode>;
  try {
    decoded = decode(given ?? host.files.read(file.path));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { path, message: `The file cannot be read (${error.message}), so it was not checked.` };
  } finally {
    time.mark("reading");
  }
  if ("message" in decoded) return { path, ...decoded };
  const settings = file.rules.settingsFor(file.inRoot, asOf);
  const result = checker.check({ text: decoded.text, kind: file.kind, today: host.today, settings });
  time.mark("judging");
  return fileReport(path, decoded.text, result);
}

/** True when a report would be written over a file that is being checked. */
export function overwrites(host: Host, report: string, files: readonly FoundFile[]): boolean {
  const path = resolve(host.cwd, report);
  return files.some((file) => file.path === path) || dirname(path) === path;
}
