import { resolve } from "node:path";
import { matcherOf } from "../../core/config/fileRules.ts";
import { configName } from "../../core/fileNames.ts";
import { code, type Message, message } from "../../core/l10n/message.ts";
import { shownPath } from "../../files/paths.ts";
import { pathWorkspace } from "../../files/pathWorkspace.ts";
import { go, now } from "../../workspace/later.ts";
import { findUnread, type UnreadBom } from "../../workspace/unread.ts";
import type { Host } from "../host.ts";
import type { Configs } from "./configs.ts";
import type { UnclaimedFile } from "./discover.ts";

/** What looks like a bill of materials and is not read, in the roots that a run looks through. */
export interface Unread {
  readonly files: readonly UnreadBom[];
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
    files: found.filter(({ name }) => byPath.get(name)?.isAcknowledged === false),
    acknowledged: acknowledged.length,
    notLookedAt,
    idle: notLookedAt > 0 ? [] : roots.flatMap((root) => idlePatterns(host, configs, root, acknowledged)),
  };
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
