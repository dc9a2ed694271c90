import { resolve } from "node:path";
import { matcherOf } from "../../core/config/fileRules.ts";
import { configName } from "../../core/fileNames.ts";
import { code, type Message, message } from "../../core/l10n/message.ts";
import { shownPath } from "../../files/paths.ts";
import { pathWorkspace } from "../../files/pathWorkspace.ts";
import { go, now } from "../../project/later.ts";
import { type Apart, findUnread, type UnreadBom } from "../../project/unread.ts";
import type { Host } from "../host.ts";
import type { Configs } from "./configs.ts";
import type { UnclaimedFile } from "./discover.ts";

/** A file that is not read, and why the settings of the run do not reach it, if they do not. */
export interface UnreadFile extends UnreadBom, Pick<UnclaimedFile, "root"> {
  readonly apart: Apart | undefined;
}

/** What looks like a bill of materials and is not read, in the roots that a run looks through. */
export interface Unread {
  readonly files: readonly UnreadFile[];
  /** How many more there are that `files.unread` acknowledges. */
  readonly acknowledged: number;
  /** How many files were not looked at. */
  readonly notLookedAt: number;
  /** Patterns of `files.unread` that fit none, in words. */
  readonly idle: readonly Message[];
}

/**
 * Finds what is not read in some roots.
 *
 * @param unclaimed the files that nothing claims, in the order of their paths
 * @param roots those of which every file was looked at
 */
export function unreadIn(host: Host, configs: Configs, unclaimed: readonly UnclaimedFile[], roots: readonly string[]): Unread {
  const byPath = new Map(unclaimed.filter(({ root }) => roots.includes(root)).map((file) => [file.path, file]));
  const workspace = pathWorkspace(() => host.files, host.cwd, host.loadValidation);
  const { found, notLookedAt } = now(go(findUnread(workspace, byPath.keys())));
  const acknowledged = found.flatMap(({ name }) => byPath.get(name) ?? []).filter(({ isAcknowledged }) => isAcknowledged);
  return {
    files: found.flatMap((one) => {
      const file = byPath.get(one.name);
      return file === undefined || file.isAcknowledged ? [] : [{ ...one, root: file.root, apart: apartOf(host, configs, file.root) }];
    }),
    acknowledged: acknowledged.length,
    notLookedAt,
    idle: notLookedAt > 0 ? [] : roots.flatMap((root) => idlePatterns(host, configs, root, acknowledged)),
  };
}

/** Why the settings that hold where a run begins do not hold in a root below. */
function apartOf(host: Host, configs: Configs, root: string): Apart | undefined {
  if (root === configs.of(host.cwd).root) return undefined;
  const folder = shownPath(host.cwd, root);
  return { folder, by: host.files.repositoryOf(root) === host.files.repositoryOf(host.cwd) ? "settings" : "repository" };
}

/** The patterns of a `lodestone.yaml` itself that fit none of the files that it acknowledges. */
function idlePatterns(host: Host, configs: Configs, root: string, acknowledged: readonly UnclaimedFile[]): readonly Message[] {
  const own = configs.of(root).chain?.top.parsed.config.files.unread ?? [];
  const paths = acknowledged.flatMap((file) => (file.root === root ? [file.inRoot] : []));
  const config = code(shownPath(host.cwd, resolve(root, configName)));
  return own
    .filter((pattern) => !paths.some(matcherOf([pattern])))
    .map((pattern) => message("unread-idle", { pattern: code(pattern), config }));
}
