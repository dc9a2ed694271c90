import { join, resolve } from "node:path";
import type { Shares } from "../../core/baseline/share.ts";
import { message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { FileSystem } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import type { IsoDate } from "../../index.ts";
import { type Judgeable, withCheckers } from "../check/checkers.ts";
import { Configs } from "../check/configs.ts";
import { discover } from "../check/discover.ts";
import type { Context } from "../commands/command.ts";
import { Graphs } from "../graph/graphs.ts";
import type { Host } from "../host.ts";
import { type ProblemLog, problemLine } from "../report/problems.ts";
import { sharesBelow, sharesOf } from "./assign.ts";
import { type OpenBaseline, openBaseline } from "./open.ts";

const defaultName = "lodestone-baseline.json";

/** The request of `lodestone baseline`. */
export interface BaselineRequest {
  readonly paths: readonly string[];
  /** As given; undefined for the baseline of the configuration, else `lodestone-baseline.json`. */
  readonly output: string | undefined;
  readonly asOf: IsoDate | undefined;
}

/** A baseline to write, and the files for it. */
export interface Begun extends Pick<Judgeable, "files" | "checkers"> {
  readonly host: Host;
  readonly texts: Texts;
  readonly request: BaselineRequest;
  readonly graphs: Graphs;
  /** The file system as the settings that name the baseline may see it. */
  readonly seen: FileSystem;
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
  /** True when lodestone.yaml names it. */
  readonly isConfigured: boolean;
  /** The existing baseline; undefined for none. */
  readonly before: OpenBaseline | undefined;
  /** The existing entries for files below a root. */
  sharesFor(root: string): Shares | undefined;
}

/**
 * Finds the files and the existing baseline. Returns undefined, after reporting problems, for a broken baseline or any other existing
 * file.
 */
export async function beginBaseline(context: Context, request: BaselineRequest, problems: ProblemLog): Promise<Begun | undefined> {
  const { host, texts } = context;
  const builtIn = context.checker();
  const configs = new Configs(context);
  const here = configs.of(host.cwd);
  const path = request.output === undefined ? (here.baseline ?? join(here.root, defaultName)) : resolve(host.cwd, request.output);
  const seen = request.output === undefined ? host.files.namedIn(here.root) : host.files;
  const found = discover(host, configs, request.paths);
  const others = request.output === undefined ? found.files.filter(({ baseline }) => baseline !== undefined && baseline !== path) : [];
  const {
    files,
    checkers,
    problems: unusable,
  } = await withCheckers(
    found.files.filter((file) => !others.includes(file)),
    builtIn,
  );
  await problems.add(...configs.problems, ...found.problems, ...unusable);
  for (const baseline of new Set(others.flatMap((file) => file.baseline ?? []))) {
    const count = others.filter((file) => file.baseline === baseline).length;
    const path = verbatim(shownPath(host.cwd, baseline));
    await host.stderr.write(
      problemLine({ message: [message("baseline-of-others", { count, path }), message("baseline-of-others-advice")] }, texts),
    );
  }
  const stands = seen.kindOf(path) !== undefined || seen.stands(path);
  const before = stands ? openBaseline(host, path, request.output === undefined ? here.root : undefined) : undefined;
  if (before !== undefined && "message" in before) {
    await problems.add({ ...before, message: [...before.message, message("baseline-not-overwritten")] });
    return undefined;
  }
  const isConfigured = path === here.baseline;
  const ofAll = before && sharesOf(before, isConfigured ? [] : files.map(({ file }) => file));
  const byRoot = new Map<string, Shares>();
  return {
    host,
    texts,
    request,
    files,
    checkers,
    graphs: new Graphs(host, () => configs),
    seen,
    path,
    shown: shownPath(host.cwd, path),
    isConfigured,
    before,
    sharesFor(root) {
      if (before === undefined || !isConfigured) return ofAll;
      const shared = byRoot.get(root) ?? sharesBelow(host, () => configs, before, root);
      byRoot.set(root, shared);
      return shared;
    },
  };
}
