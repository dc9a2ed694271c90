import { dirname, join, resolve } from "node:path";
import type { Message } from "../../core/l10n/message.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import { type FileSystem, leadsOutside } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import type { ReportChanged } from "../../generated/report.ts";
import { assignBaselines } from "../baseline/assign.ts";
import type { OpenBaseline } from "../baseline/open.ts";
import { selectChanged } from "../changed/select.ts";
import type { Context } from "../commands/command.ts";
import { Graphs } from "../graph/graphs.ts";
import type { Host } from "../host.ts";
import type { ProblemLog } from "../report/problems.ts";
import { type Judgeable, withCheckers } from "./checkers.ts";
import { Configs } from "./configs.ts";
import { classify, type Discovery, discover, type FoundFile } from "./discover.ts";
import { idleMappings, walkedRoots } from "./idleMappings.ts";
import type { CheckRequest } from "./options.ts";
import { isIn, type ShardOfFiles } from "./shard.ts";
import type { Timings } from "./timings.ts";
import { type Unread, unreadIn } from "./unread.ts";
import { holdAll, partsLast } from "./wholeRoots.ts";

/** What a run is about to judge, and with what; parts files behind all documents. */
export interface Prepared extends Pick<Judgeable, "files" | "checkers"> {
  readonly changed: ReportChanged | undefined;
  readonly shard: ShardOfFiles | undefined;
  /** Every file that was found, those of other shards and those whose packs cannot be used included. */
  readonly found: readonly FoundFile[];
  /** The files that those of the run refer to. */
  readonly graphs: Graphs;
  readonly baselines: readonly OpenBaseline[];
  /** The mappings that claim no file, in words, where all files of their root were looked at. */
  readonly idleMappings: readonly Message[];
  /** What looks like a bill of materials and is not read, where all files of its root were looked at. */
  readonly unread: Unread & Pick<Discovery, "gitignored" | "excluded">;
  /** The roots of which it judges every file, as far as is known before it begins. */
  readonly wholeRoots: ReadonlySet<string>;
  /** The settings that were looked for. */
  readonly configs: Pick<Configs, "inputs">;
}

/** Bytes from which on setting the machine up for them is made good by what it saves. */
const muchBytes = 200_000;

/** Finds the files and makes the checkers for them. */
export async function prepare(context: Context, request: CheckRequest, time: Timings, problems: ProblemLog): Promise<Prepared> {
  const { host } = context;
  const configs = new Configs(context);
  const { files: found, problems: notFound, unclaimed, gitignored, excluded } = findFiles(host, configs, request);
  time.mark("finding");
  // Other files count too, but what is wrong with their settings is told by a run that checks them.
  let others: Configs | undefined;
  const aside = (): Configs => {
    others ??= new Configs(context);
    return others;
  };
  const graphs = new Graphs(host, aside);
  const roots = new Set(found.map(({ root }) => root));
  for (const root of roots) if (isWalked(host, request, root)) graphs.knowParts(root, found);
  const { files: chosen, changed, problems: unknown } = selectChanged(host, graphs, request, found);
  const selected = request.stdinName === undefined ? withParts(host, aside(), chosen, graphs) : chosen;
  const shared = shardOf(host, request, selected);
  const { files: own, baselines, problems: noBaseline } = assignBaselines(host, request.baseline, shared, found, aside);
  time.mark("finding");
  const bytes = own.reduce((sum, { path }) => sum + host.files.sizeOf(path), 0);
  if (bytes >= muchBytes) host.compileLess?.();
  const builtIn = context.checker();
  time.mark("packs");
  await problems.add(...configs.problems, ...notFound, ...unknown, ...noBaseline);
  const {
    files,
    checkers,
    problems: unusable,
  } = await withCheckers(
    partsLast(own, ({ kind }) => kind),
    builtIn,
  );
  await problems.add(...unusable);
  time.mark("packs");
  const shard = request.shard && { ...request.shard, files: shared.length, found: selected.length };
  const isOverAll = request.shard === undefined && request.changed === undefined && request.stdinName === undefined;
  const isWhole = isOverAll && notFound.length === 0;
  const walked = isOverAll
    ? walkedRoots(host, configs, request.paths, [...found, ...unclaimed], (root) => isWalked(host, request, root))
    : [];
  const idle = isWhole ? idleMappings(host, configs, found, walked) : [];
  const unread = { ...unreadIn(host, configs, unclaimed, walked), gitignored, excluded };
  const isComplete = isWhole && problems.all.length === 0;
  const wholeRoots = new Set(isComplete ? walked : []);
  return { found, changed, shard, baselines, idleMappings: idle, unread, wholeRoots, configs, files, checkers, graphs };
}

/** Finds what a run was asked to check: files by their paths, or standard input by the name that it was given. */
function findFiles(host: Host, configs: Configs, { paths, stdinName }: CheckRequest): Discovery {
  return stdinName === undefined ? discover(host, configs, paths) : stdinFile(host, configs, stdinName);
}

function stdinFile(host: Host, configs: Configs, name: string): Discovery {
  const path = resolve(host.cwd, name);
  const empty: Discovery = { files: [], problems: [], unjudged: [], unclaimed: [], gitignored: 0, excluded: 0 };
  if (host.files.kindOf(path) === "outside") return { ...empty, problems: [{ path: shownPath(host.cwd, path), message: leadsOutside }] };
  const found = classify(host, configs, path);
  if (found === "broken-config") return { ...empty, unjudged: [path] };
  return "message" in found ? { ...empty, problems: [found] } : { ...empty, files: [found] };
}

/** Whether the folders that a run was asked for hold all of a root. */
function isWalked({ cwd }: Host, { paths, stdinName }: CheckRequest, root: string): boolean {
  return stdinName === undefined && holdAll(cwd, paths, root);
}

/** The same files with the parts files that hold for them: what is wrong in those is told, for what they say counts. */
function withParts(host: Host, configs: Configs, files: readonly FoundFile[], graphs: Graphs): readonly FoundFile[] {
  const known = new Set(files.map(({ path }) => path));
  const more = [...new Set(files.map(({ root }) => root))].flatMap((root) =>
    graphs.partsOf(root).flatMap((path) => {
      const found = known.has(path) ? undefined : classify(host, configs, path);
      return found === undefined || found === "broken-config" || "message" in found ? [] : [found];
    }),
  );
  return more.length === 0 ? files : [...files, ...more].sort((a, b) => byCodeUnit(a.shown, b.shown));
}

/** The files that this run checks. Problems with paths are told by every shard: whichever is looked at, none is lost. */
function shardOf(host: Host, { shard }: CheckRequest, found: readonly FoundFile[]): readonly FoundFile[] {
  if (shard === undefined) return found;
  const repository = repositoryAbove(host.files, host.cwd) ?? host.cwd;
  return found.filter(({ path }) => isIn(shard, shownPath(repository, path)));
}

/** The folder of the repository that a folder lies in: the nearest one with a `.git`; undefined outside of any. */
function repositoryAbove(files: Pick<FileSystem, "stands">, folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (files.stands(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}
