import { type ByPath, byPath, readBaseline } from "../core/baseline/read.ts";
import type { FileBaseline, KnownFindings } from "../core/baseline/types.ts";
import type { NamedPack } from "../core/config/types.ts";
import { type Message, message, verbatim } from "../core/l10n/message.ts";
import { perKey } from "../core/perKey.ts";
import type { Baseline } from "../generated/baseline.ts";
import { LineIndex } from "../index.ts";
import { type Task, wait } from "./maybeAsync.ts";
import type { Workspace } from "./workspace.ts";

/** A parsed baseline. */
export interface OpenBaseline {
  readonly file: string;
  /** Its name in messages and reports. */
  readonly shown: string;
  readonly text: string;
  readonly baseline: Baseline;
  readonly byPath: ByPath;
}

/** The reason why a baseline cannot be used, with the position of the problem, counted from 1. */
export interface UnfitBaseline {
  readonly message: readonly Message[];
  readonly position?: { readonly line: number; readonly column: number };
}

/**
 * Reads a baseline from disk; undefined when the file does not exist.
 *
 * @param namedIn the folder of the file that names it, if any: nothing outside the repository of that folder is read
 * @param before the version read last, which is reused if the text is the same
 */
export function* readBaselineFile(
  file: string,
  workspace: Pick<Workspace, "readFile" | "shown">,
  namedIn?: string,
  before?: OpenBaseline,
): Task<OpenBaseline | UnfitBaseline | undefined> {
  const read = yield* wait(workspace.readFile(file, namedIn));
  if (read === undefined) return undefined;
  if (!("text" in read)) {
    const { problem, why, position } = read;
    return position === undefined
      ? { message: why === undefined ? problem : [message("baseline-unreadable"), ...why] }
      : { message: problem, position };
  }
  const { text } = read;
  if (before?.file === file && before.text === text) return before;
  const parsed = readBaseline(text);
  if ("baseline" in parsed) return { file, shown: workspace.shown(file), text, baseline: parsed.baseline, byPath: byPath(parsed.baseline) };
  const { line, character } = new LineIndex(text, { skipMark: true }).positionAt(parsed.fault.start);
  return { position: { line: line + 1, column: character + 1 }, message: parsed.fault.message };
}

/**
 * Reads the baseline that the configuration at `root` names. An unusable baseline is an error in the configuration, because without it
 * every known finding would be reported as new.
 *
 * @param before as in `readBaselineFile`
 */
export function* readFolderBaseline(
  root: string,
  { value, folder }: Pick<NamedPack, "value" | "folder">,
  workspace: Workspace,
  before: OpenBaseline | undefined,
): Task<OpenBaseline | { readonly message: readonly Message[] }> {
  const read = yield* readBaselineFile(workspace.at(folder, value), workspace, root, before);
  const path = verbatim(value);
  if (read === undefined) return { message: [message("baseline-absent-named", { path }), message("baseline-absent-advice")] };
  if ("text" in read) return read;
  const place = read.position === undefined ? [] : [message("baseline-at", read.position)];
  return { message: [message("baseline-unusable", { path }), ...place, ...read.message] };
}

/**
 * The findings of a file that a baseline knows; undefined for none.
 *
 * @param path of the file, relative to the folder of the baseline, with slashes
 */
export function knownIn({ shown: name, byPath }: OpenBaseline, path: string): FileBaseline | undefined {
  const known = byPath.get(path);
  return known && { name, known };
}

let count = 0;
const numberOf = perKey((_known: KnownFindings) => ++count);

/** A short id for the baseline entries of a file. Serializing the entries at every keystroke would be too slow. */
export function idOf(baseline: FileBaseline | undefined): number | undefined {
  return baseline === undefined ? undefined : numberOf(baseline.known);
}
