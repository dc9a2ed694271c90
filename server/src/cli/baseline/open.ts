import { dirname, resolve } from "node:path";
import { byPath, readBaseline } from "../../core/baseline/read.ts";
import type { ByPath } from "../../core/baseline/share.ts";
import { longestText } from "../../core/graph/content.ts";
import { decode } from "../../files/decode.ts";
import { FileError, outsideReason } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import type { Baseline } from "../../generated/baseline.ts";
import { LineIndex } from "../../index.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";

/** A baseline that was read. */
export interface OpenBaseline {
  /** Absolute. */
  readonly path: string;
  /** As reports write it. */
  readonly shown: string;
  readonly baseline: Baseline;
  readonly byPath: ByPath;
  /** The paths in it where no file stands any more. */
  readonly gone: readonly string[];
}

/** Opens a baseline; a problem with its place where it is missing or broken. */
export function openBaseline({ files, cwd }: Pick<Host, "files" | "cwd">, path: string): OpenBaseline | Problem {
  const shown = shownPath(cwd, path);
  const kind = files.kindOf(path);
  if (kind === undefined && !files.stands(path))
    return {
      path: shown,
      message: "There is no such baseline, so nobody can tell what is new. Write one with `lodestone baseline`, or take it out.",
    };
  if (kind === "outside") return { path: shown, message: `The baseline cannot be read: ${outsideReason}.` };
  if (kind === "other") return { path: shown, message: "The baseline cannot be read: it is no regular file." };
  if (files.sizeOf(path) > longestText) return { path: shown, message: "The baseline cannot be read: it is larger than 64 MiB." };
  try {
    const decoded = decode(files.read(path));
    if ("message" in decoded) return { path: shown, ...decoded };
    const read = readBaseline(decoded.text);
    if ("fault" in read) {
      const { line, character } = new LineIndex(decoded.text, { skipMark: true }).positionAt(read.fault.start);
      return { path: shown, position: { line: line + 1, column: character + 1 }, message: read.fault.message };
    }
    const known = byPath(read.baseline);
    const gone = [...known.keys()].filter((one) => files.kindOf(resolve(dirname(path), one)) !== "file");
    return { path, shown, baseline: read.baseline, byPath: known, gone };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { path: shown, message: `The baseline cannot be read: ${error.message}.` };
  }
}

/** The path of a file as a baseline writes it: relative to the folder of the baseline, with slashes. */
export function pathIn({ path }: Pick<OpenBaseline, "path">, file: string): string {
  return shownPath(dirname(path), file);
}
