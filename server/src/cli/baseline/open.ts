import { dirname, resolve } from "node:path";
import type { ByPath } from "../../core/baseline/share.ts";
import { longestText } from "../../core/graph/content.ts";
import { message, verbatim } from "../../core/l10n/message.ts";
import { shownPath } from "../../files/paths.ts";
import { pathWorkspace } from "../../files/pathWorkspace.ts";
import type { Baseline } from "../../generated/baseline.ts";
import { readBaselineFile } from "../../project/baselines.ts";
import { go, now } from "../../project/later.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";

/** A parsed baseline. */
export interface OpenBaseline {
  /** Absolute. */
  readonly path: string;
  /** As shown in reports. */
  readonly shown: string;
  readonly baseline: Baseline;
  readonly byPath: ByPath;
  /** The paths in it that no longer exist. */
  readonly gone: readonly string[];
}

/**
 * Opens a baseline. Returns a problem with its position for a missing or broken one.
 *
 * @param namedIn the folder of the settings that name it, if any
 */
export function openBaseline(host: Pick<Host, "files" | "cwd" | "loadValidation">, path: string, namedIn?: string): OpenBaseline | Problem {
  const files = namedIn === undefined ? host.files : host.files.namedIn(namedIn);
  const shown = shownPath(host.cwd, path);
  if (files.sizeOf(path) > longestText) return { path: shown, message: [message("baseline-too-large", { limit: verbatim("64 MiB") })] };
  const workspace = pathWorkspace(() => files, host.cwd, host.loadValidation);
  const read = now(go(readBaselineFile(path, workspace)));
  if (read === undefined) {
    const blocked = [message("baseline-unreadable"), message("file-not-regular")];
    const absent = [message("baseline-absent"), message("baseline-absent-advice")];
    return { path: shown, message: workspace.isBlocked(path) ? blocked : absent };
  }
  if (!("text" in read)) return { path: shown, ...read };
  const { baseline, byPath } = read;
  const gone = [...byPath.keys()].filter((one) => files.kindOf(resolve(dirname(path), one)) !== "file");
  return { path, shown, baseline, byPath, gone };
}

/** The path of a file in a baseline: relative to the folder of the baseline, with slashes. */
export function pathIn({ path }: Pick<OpenBaseline, "path">, file: string): string {
  return shownPath(dirname(path), file);
}
