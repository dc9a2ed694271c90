import { resolve } from "node:path";
import { type Shares, shares } from "../../core/baseline/share.ts";
import type { FileSystem } from "../../files/fileSystem.ts";
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
 *
 * @param found every file that was found, those of other shards included: among them is one that was renamed
 */
export function assignBaselines(host: Host, wanted: WantedBaseline, files: readonly FoundFile[], found: readonly FoundFile[]): Assigned {
  if (wanted === "none") return { files, baselines: [], problems: [] };
  const forAll = wanted === "configured" ? undefined : resolve(host.cwd, wanted.file);
  const opened = new Map<string, OpenBaseline | Problem>();
  const open = (path: string, files: FileSystem): OpenBaseline | Problem => {
    const found = opened.get(path) ?? openBaseline({ files, cwd: host.cwd }, path);
    opened.set(path, found);
    return found;
  };
  if (forAll !== undefined) open(forAll, host.files);
  const given = new Map<OpenBaseline, Shares>();
  const assigned: FoundFile[] = [];
  for (const file of files) {
    const path = forAll ?? file.baseline;
    const baseline = path === undefined ? undefined : open(path, host.files.namedIn(file.root));
    if (baseline === undefined) assigned.push(file);
    else if (!("message" in baseline)) {
      const shared = given.get(baseline) ?? sharesOf(baseline, found);
      given.set(baseline, shared);
      assigned.push(withKnown(file, baseline, shared));
    }
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

/** What a baseline knows of each of some files. */
export function sharesOf(baseline: OpenBaseline, files: readonly FoundFile[]): Shares {
  const { byPath, gone } = baseline;
  return shares(
    byPath,
    gone,
    files.map(({ path }) => pathIn(baseline, path)),
  );
}

/** A file with what a baseline knows of it. */
export function withKnown(file: FoundFile, baseline: OpenBaseline, shared: Shares): FoundFile {
  const known = shared.of(pathIn(baseline, file.path));
  return { ...file, baseline: baseline.path, ...(known === undefined ? {} : { known: { name: baseline.shown, known } }) };
}
