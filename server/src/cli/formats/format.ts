import type { ToldFile } from "../../report/fileReport.ts";
import type { RunEnd } from "../report/run.ts";

/**
 * Writes a report file by file: the results of `begin`, each `file` and `end`, concatenated. The pieces are whole lines, because the
 * report on a large file may exceed the maximum string length. Pure, except for state about earlier files, such as their number.
 */
export interface Format<End = Iterable<string>> {
  begin(): string;
  file(file: ToldFile): Iterable<string>;
  end(run: RunEnd): End;
}

/** A format whose end takes time, such as compressing, or does not. */
export type AnyFormat = Format | Format<Promise<Iterable<string>>>;
