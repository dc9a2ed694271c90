import { dirname } from "node:path";
import { longestText, longestTextInWords } from "../../core/graph/content.ts";
import { message, verbatim } from "../../core/l10n/message.ts";
import { shownPath } from "../../files/paths.ts";
import { pathWorkspace } from "../../files/pathWorkspace.ts";
import { type OpenBaseline, readBaselineFile } from "../../project/baselines.ts";
import { go, now } from "../../project/later.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";

/**
 * Opens a baseline. Returns a problem with its position for a missing or broken one.
 *
 * @param namedIn the folder of the settings that name it, if any
 */
export function openBaseline(host: Pick<Host, "files" | "cwd" | "loadValidation">, path: string, namedIn?: string): OpenBaseline | Problem {
  const files = namedIn === undefined ? host.files : host.files.namedIn(namedIn);
  const workspace = pathWorkspace(() => files, host.cwd, host.loadValidation);
  const shown = workspace.shown(path);
  if (files.sizeOf(path) > longestText)
    return { path: shown, message: [message("baseline-too-large", { limit: verbatim(longestTextInWords) })] };
  const read = now(go(readBaselineFile(path, workspace)));
  if (read !== undefined) return "text" in read ? read : { path: shown, ...read };
  const blocked = [message("baseline-unreadable"), message("file-not-regular")];
  const absent = [message("baseline-absent"), message("baseline-absent-advice")];
  return { path: shown, message: workspace.isBlocked(path) ? blocked : absent };
}

/** The path of a file in a baseline: relative to the folder of the baseline, with slashes. */
export function pathIn({ file }: Pick<OpenBaseline, "file">, path: string): string {
  return shownPath(dirname(file), path);
}
