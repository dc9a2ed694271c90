import { resolve } from "node:path";
import { configName } from "../../core/fileNames.ts";
import { code, type Message, message } from "../../core/l10n/message.ts";
import { shownPath } from "../../files/paths.ts";
import type { Host } from "../host.ts";
import type { Configs } from "./configs.ts";
import type { FoundFile } from "./discover.ts";

/**
 * The roots whose files a run walks completely.
 *
 * @param folders the folders that the paths of the run name
 * @param found the files below them, unclaimed ones included. A folder with its own settings or repository may contain no others.
 * @param isWalked true when the paths of the run contain the whole root
 */
export function walkedRoots(
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
export function idleMappings(host: Host, configs: Configs, found: readonly FoundFile[], roots: readonly string[]): readonly Message[] {
  return roots.flatMap((root) => {
    const { chain } = configs.of(root);
    const own = chain?.top.parsed.config.mappings.map(({ name }) => name) ?? [];
    if (own.length === 0) return [];
    const claiming = new Set(found.filter((file) => file.root === root).map(({ mapping }) => mapping));
    const config = code(shownPath(host.cwd, resolve(root, configName)));
    return own.filter((name) => !claiming.has(name)).map((name) => message("mapping-matches-nothing", { mapping: code(name), config }));
  });
}
