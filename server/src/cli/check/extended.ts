import { basename, dirname, join, resolve } from "node:path";
import type { FoundConfig, Wanted } from "../../core/config/chain.ts";
import { unreadableExtended } from "../../core/config/extendsTarget.ts";
import { decode } from "../../files/decode.ts";
import { FileError, outsideReason } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";

/**
 * Finds and reads a file that a configuration extends. That of a package is looked up as Node looks up packages: in the
 * folders `node_modules` of the folder and of all above it in the repository; nothing of the package is run, and its `exports`
 * do not count.
 *
 * @param host with the files as the configuration may name them
 * @param tell told of what is wrong in the file itself
 */
export function findExtended(host: Pick<Host, "files" | "cwd">, wanted: Wanted, tell: (problem: Problem) => void): FoundConfig {
  const file = candidates(wanted).find((path) => host.files.kindOf(path) === "file");
  if (file === undefined) return wanted.target.kind === "file" ? outsideAt(host, wanted.folder, wanted.target.path) : undefined;
  const shown = shownPath(host.cwd, file);
  try {
    const id = host.files.realPath(file);
    const decoded = decode(host.files.read(file));
    if ("text" in decoded) return { file, id, folder: dirname(id), shown, text: decoded.text };
    tell({ path: shown, ...decoded });
    return { message: unreadableExtended(shown, decoded.message) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { message: unreadableExtended(shown, `${error.message}.`) };
  }
}

/** What is said of a path that leads out of the repository; undefined where nothing stands inside of it. */
function outsideAt({ files }: Pick<Host, "files">, folder: string, path: string): FoundConfig {
  return files.kindOf(resolve(folder, path)) === "outside" ? { message: unreadableExtended(path, `${outsideReason}.`) } : undefined;
}

function candidates({ folder, target }: Wanted): readonly string[] {
  if (target.kind === "file") return [resolve(folder, target.path)];
  const found: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    if (basename(at) !== "node_modules") found.push(join(at, "node_modules", target.name, target.path));
    if (dirname(at) === at) return found;
  }
}
