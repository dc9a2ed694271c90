import { resolve } from "node:path";
import type { FoundFile } from "../check/discover.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";
import { counted } from "../words.ts";
import { type OpenBaseline, openBaseline, pathIn } from "./open.ts";

/** Which baseline holds: a file for all, none at all, or for each file that of its configuration. */
export type WantedBaseline = { readonly file: string } | "none" | "configured";

/** The files of a run with what is known of each. */
export interface Assigned {
  readonly files: readonly FoundFile[];
  /** Every baseline that is used, each once. */
  readonly baselines: readonly OpenBaseline[];
  readonly problems: readonly Problem[];
}

/**
 * Gives each file what its baseline knows of it. Files whose baseline cannot be used are left out, and counted: without it,
 * everything that is old would be told as new.
 */
export function assignBaselines(host: Host, wanted: WantedBaseline, files: readonly FoundFile[]): Assigned {
  if (wanted === "none") return { files, baselines: [], problems: [] };
  const forAll = wanted === "configured" ? undefined : resolve(host.cwd, wanted.file);
  const opened = new Map<string, OpenBaseline | Problem>();
  const open = (path: string): OpenBaseline | Problem => {
    const found = opened.get(path) ?? openBaseline(host, path);
    opened.set(path, found);
    return found;
  };
  if (forAll !== undefined) open(forAll);
  const assigned: FoundFile[] = [];
  for (const file of files) {
    const path = forAll ?? file.baseline;
    const baseline = path === undefined ? undefined : open(path);
    if (baseline === undefined) assigned.push(file);
    else if (!("message" in baseline)) assigned.push(withKnown(file, baseline));
  }
  const all = [...opened.values()];
  const problems: Problem[] = all.filter((one) => "message" in one);
  const left = files.length - assigned.length;
  if (left > 0)
    problems.push({
      message: `${counted(left, "file")} not checked, because the baseline above cannot be used. Mend it, or ignore it with --no-baseline.`,
    });
  return { files: assigned, baselines: all.flatMap((one) => ("message" in one ? [] : [one])), problems };
}

/** A file with what a baseline knows of it. */
export function withKnown(file: FoundFile, baseline: OpenBaseline): FoundFile {
  const known = baseline.shares.of(pathIn(baseline, file.path));
  return { ...file, baseline: baseline.path, ...(known === undefined ? {} : { known: { name: baseline.shown, known } }) };
}
