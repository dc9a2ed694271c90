import { resolve } from "node:path";
import { matcherOf } from "../../core/config/fileRules.ts";
import { configName } from "../../core/fileNames.ts";
import { code, type Message, message } from "../../core/l10n/message.ts";
import type { Recogniser } from "../../core/recognise/recognise.ts";
import { shownPath } from "../../files/paths.ts";
import type { UnclaimedFile } from "../../project/discovery.ts";
import { runSync } from "../../project/maybeAsync.ts";
import { type Apart, findUnread, type UnreadBom } from "../../project/unread.ts";
import type { Host } from "../host.ts";
import type { Configs } from "./configs.ts";

/** An unread file, with the reason if the settings of the run do not reach it. */
export interface UnreadFile extends UnreadBom, Pick<UnclaimedFile, "root"> {
  readonly apart: Apart | undefined;
}

/** The unread files that resemble bills of materials, in the roots that a run walks. */
export interface Unread {
  readonly files: readonly UnreadFile[];
  /** The number of further ones that `files.unread` acknowledges. */
  readonly acknowledged: number;
  /** The number of files whose content was not examined. */
  readonly notLookedAt: number;
  /** True where settings of the roots acknowledge files by `files.unread`. */
  readonly hasPatterns: boolean;
  /** The patterns of `files.unread` that match no file, in words. */
  readonly idle: readonly Message[];
}

/**
 * Finds the unread files in the given roots.
 *
 * @param recogniser called for the first value that may be the name of a part
 * @param unclaimed the unclaimed files, sorted by path
 * @param roots the roots that were walked completely
 * @param isWhole false for the files of a shard, which do not show that a pattern matches none
 */
export function unreadIn(
  host: Host,
  configs: Configs,
  recogniser: () => Recogniser,
  unclaimed: readonly UnclaimedFile[],
  roots: readonly string[],
  isWhole: boolean,
): Unread {
  const byPath = new Map(unclaimed.filter(({ root }) => roots.includes(root)).map((file) => [file.at, file]));
  const { found, notLookedAt } = runSync(findUnread(configs.workspace, byPath.keys(), recogniser));
  const acknowledged = found.flatMap(({ name }) => byPath.get(name) ?? []).filter(({ isAcknowledged }) => isAcknowledged);
  return {
    files: found.flatMap((one) => {
      const file = byPath.get(one.name);
      return file === undefined || file.isAcknowledged ? [] : [{ ...one, root: file.root, apart: apartOf(host, configs, file.root) }];
    }),
    acknowledged: acknowledged.length,
    notLookedAt,
    hasPatterns: roots.some((root) => patternsOf(configs, root).length > 0),
    idle: notLookedAt > 0 || !isWhole ? [] : roots.flatMap((root) => idlePatterns(host, configs, root, acknowledged)),
  };
}

/** The reason why the settings in the current folder do not apply in a root below. */
function apartOf(host: Host, configs: Configs, root: string): Apart | undefined {
  if (root === configs.of(host.cwd).root) return undefined;
  const folder = shownPath(host.cwd, root);
  return { folder, by: host.files.repositoryOf(root) === host.files.repositoryOf(host.cwd) ? "settings" : "repository" };
}

function patternsOf(configs: Configs, root: string): readonly string[] {
  return configs.of(root).chain?.top.parsed.config.files.unread ?? [];
}

/** The patterns in a `lodestone.yaml` itself that match none of the acknowledged files. */
function idlePatterns(host: Host, configs: Configs, root: string, acknowledged: readonly UnclaimedFile[]): readonly Message[] {
  const own = patternsOf(configs, root);
  const paths = acknowledged.flatMap((file) => (file.root === root ? [file.path] : []));
  const config = code(shownPath(host.cwd, resolve(root, configName)));
  return own
    .filter((pattern) => !paths.some(matcherOf([pattern])))
    .map((pattern) => message("unread-idle", { pattern: code(pattern), config }));
}
