import { join } from "node:path";
import type { ElsewhereShown } from "../../report/fileReport.ts";
import { shownPath } from "../check/paths.ts";

/** Writes paths below a root as seen from the current folder. */
export function elsewhereFrom(cwd: string, root: string): ElsewhereShown {
  return (file) => shownPath(cwd, join(root, file));
}
