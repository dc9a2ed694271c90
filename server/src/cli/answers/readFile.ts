import { basename, resolve } from "node:path";
import type { AnswersKnown, AnswersText } from "../../core/answers/readFile.ts";
import type { Encoding } from "../../core/formats/encoding.ts";
import { readAnswers } from "../../files/answers.ts";
import { attempt, FileError } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";

/** A file with answers. */
interface AnswersFile extends AnswersText {
  readonly shown: string;
  readonly name: string;
}

/** Reads a file with answers; a problem if it cannot be read. `encoding`: undefined to guess it. */
export function readAnswersFile(
  host: Pick<Host, "files" | "cwd">,
  argument: string,
  known: AnswersKnown,
  encoding: Encoding | undefined,
): AnswersFile | Problem {
  const path = resolve(host.cwd, argument);
  const [shown, name] = [shownPath(host.cwd, path), basename(path)];
  const bytes = attempt<Uint8Array, FileError>(
    () => host.files.read(path),
    (error) => error,
  );
  if (bytes instanceof FileError) return { path: shown, message: bytes.said };
  const read = readAnswers(bytes, name, known, encoding);
  if (!("message" in read)) return { ...read, shown, name };
  return { path: shown, message: [...read.message, ...(read.advice === undefined ? [] : [read.advice])] };
}
