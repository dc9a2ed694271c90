import { getOrInsert } from "../core/maps.ts";
import { type MaybeAsync, unlessFailed } from "../project/maybeAsync.ts";
import type { Entry, Folders } from "../project/workspace.ts";
import { nameOf, parentOf, plain } from "./uris.ts";

/**
 * The folders of a host that lists all files at once and knows neither links nor git's own state.
 *
 * @param top the folder to list, which counts as the top of a repository
 * @param isOpened true for a workspace folder, which exists without files too; any other folder does not
 * @param list gives the URIs of the files below it; called when the first entries are asked for, and again only if it fails
 * @param read reads a `.gitignore`; undefined where there is none
 */
export function foldersOf(
  top: string,
  isOpened: boolean,
  list: () => Promise<Iterable<string>>,
  read: (uri: string) => Promise<string | undefined>,
): Folders {
  const isTop = (folder: string): boolean => keyOf(folder) === keyOf(top);
  let listed: MaybeAsync<Listed> | undefined;
  return {
    entriesOf: async (folder) => {
      listed ??= unlessFailed<Listed>(list().then(byFolder), () => {
        listed = undefined;
      });
      const entries = (await listed).get(keyOf(folder));
      return entries === undefined ? (isOpened && isTop(folder) ? [] : undefined) : [...entries.values()];
    },
    patternsAt: read,
    gitIn: (folder) => (isTop(folder) ? { excludes: undefined, tracked: () => undefined } : undefined),
  };
}

/** The entries of folders by name, by the key of the folder. */
type Listed = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

/** The entries of the folders above some files. */
function byFolder(files: Iterable<string>): Listed {
  const found = new Map<string, Map<string, Entry>>();
  const add = (at: string, kind: "file" | "folder"): void => {
    const above = parentOf(at);
    if (above === undefined) return;
    const entries = getOrInsert(found, keyOf(above), () => {
      add(above, "folder");
      return new Map();
    });
    const name = nameOf(at);
    entries.set(name, { name, at, kind, isLink: false });
  };
  for (const uri of files) add(uri, "file");
  return found;
}

function keyOf(folder: string): string {
  return plain(folder).replace(/\/$/, "");
}
