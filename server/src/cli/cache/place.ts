import { dirname, join, relative, resolve, sep } from "node:path";
import { message, verbatim } from "../../core/l10n/message.ts";
import { attempt, FileError, type FileSystem, realOf } from "../../files/fileSystem.ts";
import { readGitIndex } from "../../files/gitIndex.ts";
import { contains, shownPath } from "../../files/paths.ts";
import type { Host } from "../host.ts";

/** The words that every cache begins with, and the whole first line of those that this version reads. */
const cacheWords = "lodestone cache ";
export const cacheHead = `${cacheWords}1`;

/**
 * Refuses a file as a cache if the authors of the repository control it, because they could write any result into it, or if it is an
 * existing file of another kind. A tracked file is under their control, and so is one behind a link.
 *
 * @param name as given
 * @throws FileError for such a file; nothing has been written then
 */
export function refuseCache({ files, cwd }: Pick<Host, "files" | "cwd">, name: string): void {
  const path = resolve(cwd, name);
  const file = verbatim(name);
  // The current folder may lie in another repository than the cache, and a link may lead from outside into one.
  for (const top of new Set([files.repositoryOf(cwd) ?? cwd, files.repositoryOf(dirname(path)) ?? cwd]))
    if (contains(top, path) && isReachedByLink(files, top, path)) throw new FileError(message("cache-link", { file }), otherName);
  if ([path, realOf(files, path)].some((one) => isTracked(files, one)))
    throw new FileError(message("cache-tracked", { file }), message("cache-tracked-advice"));
  const kind = files.kindOf(path);
  const begin = attempt(
    () => Buffer.from(files.read(path, cacheWords.length)).toString("utf8"),
    () => "",
  );
  if (kind !== undefined && (kind !== "file" || (begin !== "" && begin !== cacheWords)))
    throw new FileError(message("cache-other-file", { file }), otherName);
}

const otherName = message("usage-report-other-name");

/** True when a path below a folder leads over a link, or is spelled otherwise on the disk. */
function isReachedByLink(files: FileSystem, top: string, path: string): boolean {
  let at = top;
  for (const step of relative(top, path).split(sep)) {
    const entry = attempt(
      () => files.list(at).find(({ name }) => name === step),
      () => undefined,
    );
    at = join(at, step);
    if (entry === undefined) return files.stands(at);
    if (entry.kind === "link") return true;
  }
  return false;
}

/** True when git tracks a file, in the work tree or a submodule that holds it, or its list of tracked files cannot be read. */
function isTracked(files: FileSystem, path: string): boolean {
  for (let at = dirname(path); ; at = dirname(at)) {
    if (files.gitIndex(at) !== undefined && readGitIndex(files, at)?.tracks(shownPath(at, path), false) !== false) return true;
    if (dirname(at) === at) return false;
  }
}
