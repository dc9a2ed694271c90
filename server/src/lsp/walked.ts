import { fileRules } from "../core/config/fileRules.ts";
import type { Config } from "../core/config/types.ts";
import { perKey } from "../core/perKey.ts";
import type { Configs } from "./configs.ts";
import { parentOf, pathBelow, plain } from "./uris.ts";

/**
 * Those of some files below a folder that the command meets on its way through it: a folder that `files.exclude` names is not
 * looked into, whatever lodestone.yaml may stand there.
 */
export async function walkedFrom(top: string, files: readonly string[], configs: Pick<Configs, "of">): Promise<readonly string[]> {
  const known = new Map<string, Promise<boolean>>([[plain(top), Promise.resolve(true)]]);
  const enters = (folder: string | undefined): Promise<boolean> => {
    if (folder === undefined) return Promise.resolve(true);
    const key = plain(folder);
    let entered = known.get(key);
    if (entered === undefined) {
      const above = parentOf(folder);
      entered = enters(above).then(async (isEntered) => isEntered && !(await isExcluded(folder, above, configs)));
      known.set(key, entered);
    }
    return entered;
  };
  const met = await Promise.all(files.map((uri) => enters(parentOf(uri))));
  return files.filter((_, index) => met[index]);
}

async function isExcluded(folder: string, above: string | undefined, configs: Pick<Configs, "of">): Promise<boolean> {
  const { set, root } = await configs.of(above);
  const path = root === undefined ? undefined : pathBelow(root, folder);
  return set !== undefined && path !== undefined && excludedBy(set)(path);
}

/** Patterns are compiled once for each configuration. */
const excludedBy = perKey((config: Config) => fileRules(config).isExcluded);
