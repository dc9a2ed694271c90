import { dirname, isAbsolute, relative, resolve } from "node:path";
import type { Host } from "../host.ts";
import type { OpenBaseline } from "./open.ts";

/**
 * True when the paths of a run cover every place to which a missing file may have moved: a folder among them contains both the old path
 * and the baseline.
 */
export function covers(
  { cwd, files }: Pick<Host, "cwd" | "files">,
  paths: readonly string[],
  { path }: OpenBaseline,
): (gone: string) => boolean {
  const folders = paths.map((one) => resolve(cwd, one)).filter((one) => files.kindOf(one) === "folder" && holds(one, dirname(path)));
  return (gone) => folders.some((folder) => holds(folder, resolve(dirname(path), gone)));
}

function holds(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below !== ".." && !/^\.\.[/\\]/.test(below) && !isAbsolute(below);
}
