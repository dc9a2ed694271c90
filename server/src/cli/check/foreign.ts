import type { FileSystem } from "../../files/fileSystem.ts";
import { realOf } from "../../files/linkedFiles.ts";
import { contains } from "../../files/paths.ts";
import type { Problem } from "../report/run.ts";
import { repositoryAbove } from "./repository.ts";

/**
 * Tells whether a file is foreign to the settings in some folders: its real place lies outside of the repositories that
 * they lie in, or of the folders themselves where there is no repository. Settings of a branch under review can name any
 * file of the machine that checks them, and its log is read by more people than the file.
 */
export function foreignTo(files: FileSystem, folders: readonly string[]): (path: string) => boolean {
  const homes = [...new Set(folders)].map((folder) => realOf(files, repositoryAbove(files, folder) ?? folder));
  return (path) => {
    const real = realOf(files, path);
    return !homes.some((home) => contains(home, real));
  };
}

/** The first mistake in a foreign file, without a word of what stands there. */
export function withoutText({ path, position }: Problem): Problem {
  return {
    ...(path === undefined ? {} : { path }),
    ...(position === undefined ? {} : { position }),
    message:
      "This does not hold what is wanted of it. What stands here is not told, because the file lies outside of the repository of lodestone.yaml (where there is none, of its folder). Look at the file itself, or bring it in.",
  };
}
