import { dirname, resolve } from "node:path";
import { longestText, longestTextInWords } from "../../core/graph/content.ts";
import { message, verbatim } from "../../core/l10n/message.ts";
import { getOrInsert } from "../../core/maps.ts";
import { shownPath } from "../../files/paths.ts";
import { pathWorkspace } from "../../files/pathWorkspace.ts";
import { knownIn, type OpenBaseline, readBaselineFile } from "../../project/baselines.ts";
import { runSync } from "../../project/maybeAsync.ts";
import type { FoundFile } from "../check/discover.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";

/** The baseline to use: one file for all, none, or the one of each file's configuration. */
export type WantedBaseline = { readonly file: string } | "none" | "configured";

/** The files of a run, with their baseline entries. */
export interface Assigned {
  readonly files: readonly FoundFile[];
  /** Every baseline in use, each once. */
  readonly baselines: readonly OpenBaseline[];
  readonly problems: readonly Problem[];
}

/**
 * Assigns each file its baseline entries. A file with an unusable baseline is left out and counted, because without it every known finding
 * would be reported as new.
 */
export function assignBaselines(host: Host, wanted: WantedBaseline, files: readonly FoundFile[]): Assigned {
  if (wanted === "none") return { files, baselines: [], problems: [] };
  const forAll = wanted === "configured" ? undefined : resolve(host.cwd, wanted.file);
  const opened = new Map<string, OpenBaseline | Problem>();
  const open = (path: string, namedIn?: string) => getOrInsert(opened, path, () => openBaseline(host, path, namedIn));
  if (forAll !== undefined) open(forAll);
  const assigned = files.flatMap((file) => {
    const path = forAll ?? file.baseline;
    const baseline = path === undefined ? undefined : open(path, file.root);
    if (baseline === undefined) return [file];
    return "message" in baseline ? [] : [withKnown(file, baseline)];
  });
  const all = [...opened.values()];
  const problems: Problem[] = all.filter((one) => "message" in one);
  const left = files.length - assigned.length;
  if (left > 0) problems.push({ message: [message("baseline-files-left", { count: left }), message("baseline-files-left-advice")] });
  return { files: assigned, baselines: all.flatMap((one) => ("message" in one ? [] : [one])), problems };
}

/** A file with its baseline entries. */
export function withKnown(file: FoundFile, baseline: OpenBaseline): FoundFile {
  const known = knownIn(baseline, pathIn(baseline, file.path));
  return { ...file, baseline: baseline.file, ...(known && { known }) };
}

/**
 * Opens a baseline. Returns a problem with its position for a missing or broken one.
 *
 * @param namedIn the folder of the settings that name it, if any
 */
export function openBaseline(host: Pick<Host, "files" | "cwd" | "loadValidation">, path: string, namedIn?: string): OpenBaseline | Problem {
  const files = namedIn === undefined ? host.files : host.files.namedIn(namedIn);
  const workspace = pathWorkspace(() => files, host.cwd, host.loadValidation);
  const shown = workspace.shown(path);
  if (files.sizeOf(path) > longestText)
    return { path: shown, message: [message("baseline-too-large", { limit: verbatim(longestTextInWords) })] };
  const read = runSync(readBaselineFile(path, workspace));
  if (read !== undefined) return "text" in read ? read : { path: shown, ...read };
  const blocked = [message("baseline-unreadable"), message("file-not-regular")];
  const absent = [message("baseline-absent"), message("baseline-absent-advice")];
  return { path: shown, message: workspace.isBlocked(path) ? blocked : absent };
}

/** The path of a file in a baseline: relative to the folder of the baseline, with slashes. */
export function pathIn({ file }: Pick<OpenBaseline, "file">, path: string): string {
  return shownPath(dirname(file), path);
}
