import { getOrInsert } from "../core/maps.ts";
import type { Entry, Folders } from "../project/workspace.ts";
import { nameOf, parentOf, plain } from "./uris.ts";

/**
 * The folders of a host that lists all files at once and knows neither links nor git's own state.
 *
 * @param top the workspace folder, which counts as the top of a repository
 * @param files the URIs of the files below it
 * @param read reads a `.gitignore`
 */
export function foldersOf(top: string, files: Iterable<string>, read: (uri: string) => Promise<string | undefined>): Folders {
  const keyOf = (folder: string) => plain(folder).replace(/\/$/, "");
  const byFolder = new Map<string, Map<string, Entry>>();
  const add = (at: string, kind: "file" | "folder"): void => {
    const above = parentOf(at);
    if (above === undefined) return;
    const entries = getOrInsert(byFolder, keyOf(above), () => {
      add(above, "folder");
      return new Map();
    });
    const name = nameOf(at);
    entries.set(name, { name, at, kind, isLink: false });
  };
  for (const uri of files) add(uri, "file");
  const entriesOf = (folder: string) => {
    const entries = byFolder.get(keyOf(folder));
    return entries && [...entries.values()];
  };
  return {
    entriesOf,
    patternsAt: (uri) => {
      const there = entriesOf(parentOf(uri) ?? uri)?.find(({ at }) => plain(at) === plain(uri));
      return there && read(there.at);
    },
    gitIn: (folder) => (keyOf(folder) === keyOf(top) ? { excludes: undefined, tracked: () => undefined } : undefined),
  };
}
