import { dirname, resolve } from "node:path";
import { type Shares, shares } from "../../core/baseline/share.ts";
import { message } from "../../core/l10n/message.ts";
import { getOrInsert } from "../../core/maps.ts";
import { contains } from "../../files/paths.ts";
import type { Configs } from "../check/configs.ts";
import { discover, type FoundFile } from "../check/discover.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";
import { type OpenBaseline, openBaseline, pathIn } from "./open.ts";

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
 *
 * @param found every file found, including those of other shards: with one baseline for all, a renamed file is among them
 * @param aside settings read only for this purpose; their errors are not reported, since they may belong to folders that this run does not
 * check
 */
export function assignBaselines(
  host: Host,
  wanted: WantedBaseline,
  files: readonly FoundFile[],
  found: readonly FoundFile[],
  aside: () => Configs,
): Assigned {
  if (wanted === "none") return { files, baselines: [], problems: [] };
  const forAll = wanted === "configured" ? undefined : resolve(host.cwd, wanted.file);
  const opened = new Map<string, OpenBaseline | Problem>();
  const open = (path: string, namedIn?: string): OpenBaseline | Problem =>
    getOrInsert(opened, path, () => openBaseline(host, path, namedIn));
  if (forAll !== undefined) open(forAll);
  const given = new Map<string, Shares>();
  const assigned: FoundFile[] = [];
  for (const file of files) {
    const path = forAll ?? file.baseline;
    const baseline = path === undefined ? undefined : open(path, file.root);
    if (baseline === undefined) assigned.push(file);
    else if (!("message" in baseline)) {
      const key = forAll ?? `${baseline.path}\n${file.root}`;
      const shared = given.get(key) ?? (forAll === undefined ? sharesBelow(host, aside, baseline, file.root) : sharesOf(baseline, found));
      given.set(key, shared);
      assigned.push(withKnown(file, baseline, shared));
    }
  }
  const all = [...opened.values()];
  const problems: Problem[] = all.filter((one) => "message" in one);
  const left = files.length - assigned.length;
  if (left > 0) problems.push({ message: [message("baseline-files-left", { count: left }), message("baseline-files-left-advice")] });
  return { files: assigned, baselines: all.flatMap((one) => ("message" in one ? [] : [one])), problems };
}

/** The baseline entries of the files. */
export function sharesOf(baseline: OpenBaseline, files: readonly FoundFile[]): Shares {
  const { byPath, gone } = baseline;
  return shares(
    byPath,
    gone,
    files.map(({ path }) => pathIn(baseline, path)),
  );
}

/**
 * The baseline entries of the files below the root of a configuration, whatever paths the run has. A renamed file is found among all files
 * there that use this baseline.
 */
export function sharesBelow(host: Host, aside: () => Configs, baseline: OpenBaseline, root: string): Shares {
  const gone = baseline.gone.filter((one) => contains(root, resolve(dirname(baseline.path), one)));
  const found = gone.length === 0 ? [] : discover(host, aside(), [root]).files;
  const present = found.filter((file) => file.baseline === baseline.path).map(({ path }) => pathIn(baseline, path));
  return shares(baseline.byPath, gone, present);
}

/** A file with its baseline entries. */
export function withKnown(file: FoundFile, baseline: OpenBaseline, shared: Shares | undefined): FoundFile {
  const known = shared?.of(pathIn(baseline, file.path));
  return { ...file, baseline: baseline.path, ...(known === undefined ? {} : { known: { name: baseline.shown, known } }) };
}
