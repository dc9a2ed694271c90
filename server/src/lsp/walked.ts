import { fileRules } from "../core/config/fileRules.ts";
import type { Config } from "../core/config/types.ts";
import { getOrInsert } from "../core/maps.ts";
import { perKey } from "../core/perKey.ts";
import type { Configs, FolderConfig } from "../workspace/configs.ts";
import { parentOf, pathBelow, plain } from "./uris.ts";

/**
 * Those of some files below a folder that the command meets on its way through it: a folder that `files.exclude` names is not
 * looked into, whatever lodestone.yaml may stand there.
 */
export async function walkedFrom(top: string, files: readonly string[], configs: Pick<Configs, "of">): Promise<readonly string[]> {
  const known = new Map<string, Promise<boolean>>([[plain(top), Promise.resolve(true)]]);
  const enters = (folder: string | undefined): Promise<boolean> =>
    folder === undefined ? Promise.resolve(true) : getOrInsert(known, plain(folder), () => looksInto(folder, parentOf(folder)));
  const looksInto = async (folder: string, above: string | undefined): Promise<boolean> =>
    (await enters(above)) && (above === undefined || !isExcluded(folder, await configs.of(above)));
  const met = await Promise.all(files.map((uri) => enters(parentOf(uri))));
  return files.filter((_, index) => met[index]);
}

function isExcluded(folder: string, { set, root }: FolderConfig): boolean {
  const path = pathBelow(root, folder);
  return set !== undefined && path !== undefined && excludedBy(set)(path);
}

/** Patterns are compiled once for each configuration. */
const excludedBy = perKey((config: Config) => fileRules(config).isExcluded);
