import { resolve } from "node:path";
import { message } from "../../core/l10n/message.ts";
import { getOrInsert } from "../../core/maps.ts";
import { knownIn, type OpenBaseline } from "../../project/baselines.ts";
import type { FoundFile } from "../check/discover.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";
import { openBaseline, pathIn } from "./open.ts";

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
