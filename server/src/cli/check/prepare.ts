import { dirname, join, resolve } from "node:path";
import { configName } from "../../core/fileNames.ts";
import { code, type Message, message } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import { type FileSystem, leadsOutside } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import type { ReportChanged } from "../../generated/report.ts";
import type { Checker, Packs } from "../../index.ts";
import type { OpenBaseline } from "../../project/baselines.ts";
import { runSync } from "../../project/maybeAsync.ts";
import { assignBaselines } from "../baseline/assign.ts";
import { selectChanged } from "../changed/select.ts";
import type { Context } from "../commands/command.ts";
import type { Host } from "../host.ts";
import type { ProblemLog } from "../report/problems.ts";
import { type Judgeable, withCheckers } from "./checkers.ts";
import { Configs } from "./configs.ts";
import { classify, type Discovered, discover, type FoundFile, othersAt } from "./discover.ts";
import { Inputs } from "./inputs.ts";
import type { CheckRequest, ReportTarget } from "./options.ts";
import { isIn, isPart, type ShardOfFiles } from "./shard.ts";
import type { Timings } from "./timings.ts";
import { type Unread, unreadIn } from "./unread.ts";
import { heldBy, isOverAll } from "./wholeRoots.ts";

/** The files of a run with their checkers and settings. Parts files follow all documents. */
export interface Prepared extends Pick<Judgeable, "files" | "checkers"> {
  readonly changed: ReportChanged | undefined;
  readonly shard: ShardOfFiles | undefined;
  /** Every file found, including those of other shards and those with unusable packs. */
  readonly found: readonly FoundFile[];
  /** The files that those of the run refer to. */
  readonly inputs: Inputs;
  readonly baselines: readonly OpenBaseline[];
  /** The mappings that claim no file, in words, for roots that were walked completely. */
  readonly idleMappings: readonly Message[];
  /** The unread files that resemble bills of materials, for roots that were walked completely; of a shard, those that belong to it. */
  readonly unread: Unread & Pick<Discovered, "gitignored" | "excluded">;
  /** The roots whose files are all checked, as far as known before the run. */
  readonly wholeRoots: ReadonlySet<string>;
  /** The settings of the run. */
  readonly configs: Configs;
  /** The checker with the packs of the law alone. */
  readonly builtIn: Checker;
}

/** The amount of input, in bytes, from which `compileLess` pays off. */
const muchBytes = 200_000;

/** Finds the files and makes their checkers. */
export async function prepare(context: Context, request: CheckRequest, time: Timings, problems: ProblemLog): Promise<Prepared> {
  const { host } = context;
  const configs = new Configs(context);
  const { files: found, problems: notFound, gitignored, excluded } = findFiles(host, configs, request);
  time.mark("finding");
  const inputs = new Inputs(configs);
  const { files: chosen, changed, problems: unknown } = selectChanged(configs, inputs, request, found);
  const selected = request.stdinName === undefined ? withParts(configs, chosen) : chosen;
  const ofShard = inShard(host, request);
  const shared = selected.filter(({ path }) => ofShard(path));
  const { files: own, baselines, problems: noBaseline } = assignBaselines(host, request.baseline, shared);
  time.mark("finding");
  const bytes = own.reduce((sum, { path }) => sum + host.files.sizeOf(path), 0);
  if (bytes >= muchBytes) host.compileLess?.();
  const builtIn = context.checker();
  time.mark("packs");
  await problems.add(...configs.problems, ...notFound, ...unknown, ...noBaseline);
  const { files, checkers, problems: unusable } = await withCheckers(own, builtIn);
  await problems.add(...unusable);
  time.mark("packs");
  const shard = request.shard && { ...request.shard, files: shared.length, found: selected.length };
  const walksRoots = isOverAll({ ...request, shard: undefined });
  const isWhole = walksRoots && notFound.length === 0;
  const paths = walksRoots ? request.paths.map((path) => resolve(host.cwd, path)) : [];
  const folders = paths.filter((path) => host.files.kindOf(path) === "folder");
  const unclaimed = runSync(configs.discovery.unclaimedIn(folders));
  const walked = walkedRoots(configs, folders, [...found, ...unclaimed], heldBy(host.cwd, paths));
  const idle = isWhole ? idleMappings(host, configs, found, walked) : [];
  const looked = unclaimed.filter(({ at }) => ofShard(at));
  const unread = { ...unreadIn(host, configs, () => builtIn.recogniser, looked, walked, !isPart(request.shard)), gitignored, excluded };
  const isComplete = isWhole && !isPart(request.shard) && problems.all.length === 0;
  const wholeRoots = new Set(isComplete ? walked : []);
  return { found, changed, shard, baselines, idleMappings: idle, unread, wholeRoots, configs, files, checkers, builtIn, inputs };
}

/** Finds the files to check: by path, or standard input under the given name. */
function findFiles(host: Host, configs: Configs, { paths, stdinName }: CheckRequest): Discovered {
  return stdinName === undefined ? discover(host, configs, paths) : stdinFile(host, configs, stdinName);
}

function stdinFile(host: Host, configs: Configs, name: string): Discovered {
  const path = resolve(host.cwd, name);
  const empty: Discovered = { files: [], problems: [], gitignored: 0, excluded: 0 };
  if (host.files.kindOf(path) === "outside") return { ...empty, problems: [{ path: shownPath(host.cwd, path), message: leadsOutside }] };
  const found = classify(host, configs, path);
  if (found === "broken-config") return empty;
  return "message" in found ? { ...empty, problems: [found] } : { ...empty, files: [found] };
}

/** The files with the parts files that apply to them. Errors in parts files are reported too, because their entries affect the result. */
function withParts(configs: Configs, files: readonly FoundFile[]): readonly FoundFile[] {
  const known = new Set(files.map(({ path }) => path));
  const parts = [...new Set(files.map(({ root }) => root))].flatMap((root) => runSync(configs.discovery.partsOf(root)));
  const more = othersAt(configs, parts).filter(({ path }) => !known.has(path));
  return more.length === 0 ? files : [...files, ...more].sort((a, b) => byCodeUnit(a.shown, b.shown));
}

/** A predicate for the files of this shard, by absolute path. Problems with paths are reported by every shard, so that none is lost. */
function inShard(host: Host, { shard }: CheckRequest): (path: string) => boolean {
  if (shard === undefined) return () => true;
  const repository = repositoryAbove(host.files, host.cwd) ?? host.cwd;
  return (path) => isIn(shard, shownPath(repository, path));
}

/** The nearest folder with a `.git`, at or above a folder; undefined for none. */
function repositoryAbove(files: Pick<FileSystem, "stands">, folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (files.stands(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/**
 * The roots whose files a run walks completely.
 *
 * @param folders the folders that the paths of the run name
 * @param found the files below them, unclaimed ones included. A folder with its own settings or repository may contain no others.
 * @param isWalked true when the paths of the run contain the whole root
 */
function walkedRoots(
  configs: Configs,
  folders: readonly string[],
  found: readonly Pick<FoundFile, "root">[],
  isWalked: (root: string) => boolean,
): readonly string[] {
  return [...new Set([...found.map(({ root }) => root), ...folders.map((folder) => configs.of(folder).root)])].filter(isWalked);
}

/**
 * The mappings in the roots' own `lodestone.yaml` that claim none of the found files, in words. Mappings of an extended file are left out,
 * because they may be meant for other repositories.
 *
 * @param roots the roots that were walked completely
 */
function idleMappings(host: Host, configs: Configs, found: readonly FoundFile[], roots: readonly string[]): readonly Message[] {
  return roots.flatMap((root) => {
    const { chain } = configs.of(root);
    const own = chain?.top.parsed.config.mappings.map(({ name }) => name) ?? [];
    if (own.length === 0) return [];
    const claiming = new Set(found.filter((file) => file.root === root).map(({ mapping }) => mapping));
    const config = code(shownPath(host.cwd, resolve(root, configName)));
    return own.filter((name) => !claiming.has(name)).map((name) => message("mapping-matches-nothing", { mapping: code(name), config }));
  });
}

/** One run of `check`, with its files and checkers: the inputs of checking and reporting. */
export interface Run extends Pick<Prepared, "files" | "changed" | "shard" | "idleMappings" | "unread" | "inputs"> {
  readonly host: Host;
  /** The language of messages. */
  readonly texts: Texts;
  readonly request: CheckRequest;
  /** The packs of every checker in use. */
  readonly packs: readonly Packs[];
  readonly targets: readonly ReportTarget[];
  /** The content of standard input; undefined if it is not read. */
  readonly given: Uint8Array | undefined;
  /** True for colors on standard output. */
  readonly color: boolean;
  readonly time: Timings;
  readonly problems: ProblemLog;
}
