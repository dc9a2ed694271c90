import { join } from "node:path";
import type { PathShown } from "../../core/describe/places.ts";
import { shownPath } from "../../files/paths.ts";

/** A function that shows paths below a root relative to the current folder. */
export function elsewhereFrom(cwd: string, root: string): PathShown {
  return (file) => shownPath(cwd, join(root, file));
}
