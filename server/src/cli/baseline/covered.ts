import { dirname, isAbsolute, relative, resolve } from "node:path";
import type { Host } from "../host.ts";
import type { OpenBaseline } from "./open.ts";

/**
 * Whether a run over some paths sees everything that may have become of a file that is gone: a folder among the paths holds
 * both the place where it was and the baseline.
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
