import { join } from "node:path";
import { shownPath } from "../../files/paths.ts";
import type { ElsewhereShown } from "../../report/fileReport.ts";

/** Writes paths below a root as seen from the current folder. */
export function elsewhereFrom(cwd: string, root: string): ElsewhereShown {
  return (file) => shownPath(cwd, join(root, file));
}
