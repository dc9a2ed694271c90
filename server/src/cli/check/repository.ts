import { dirname, join } from "node:path";
import type { FileSystem } from "../../files/fileSystem.ts";

/** The folder of the repository that a folder lies in: the nearest one with a `.git`; undefined outside of any. */
export function repositoryAbove(files: Pick<FileSystem, "stands">, folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (files.stands(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}
