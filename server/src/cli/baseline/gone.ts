import { resolve } from "node:path";
import type { Run } from "../check/prepare.ts";
import { heldBy, isOverAll } from "../check/wholeRoots.ts";
import type { Host } from "../host.ts";

/** A predicate for paths relative to a folder that lead to no file, although the paths of a run contain their place. */
export function isGone({ cwd, files }: Pick<Host, "cwd" | "files">, paths: readonly string[], folder: string): (path: string) => boolean {
  const isAsked = heldBy(cwd, paths);
  return (path) => {
    const place = resolve(folder, path);
    return isAsked(place) && files.kindOf(place) !== "file";
  };
}

/** `isGone` for the paths of a run. It is false for all where the run leaves files out or has had problems. */
export function goneIn({ host, request, problems }: Pick<Run, "host" | "request" | "problems">, folder: string): (path: string) => boolean {
  const isNoFile = isGone(host, request.paths, folder);
  const isAll = isOverAll(request);
  return (path) => isAll && problems.all.length === 0 && isNoFile(path);
}
