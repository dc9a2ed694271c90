import { join } from "node:path";
import type { PathShown } from "../../core/describe/places.ts";
import { shownPath } from "../../files/paths.ts";

/** Writes paths below a root as seen from the current folder. */
export function elsewhereFrom(cwd: string, root: string): PathShown {
  return (file) => shownPath(cwd, join(root, file));
}
