import type { JudgedFile } from "../../report/fileReport.ts";
import type { RunEnd } from "../report/run.ts";

/**
 * Writes a report, file by file: what `begin`, each `file` and `end` give, one after another, is the whole. It comes in pieces
 * of whole lines, since the report on one large file may be longer than any text can be.
 * Pure but for what it must remember of the files before (how many there were).
 */
export interface Format {
  begin(): string;
  file(file: JudgedFile): Iterable<string>;
  end(run: RunEnd): Iterable<string>;
}
