import { dirname, resolve } from "node:path";
import type { Host } from "../host.ts";
import type { ProblemLog } from "../report/problems.ts";
import type { FoundFile } from "./discover.ts";
import type { ReportTarget } from "./options.ts";

/** The reports that can be written without harm: one that would go over a file that is checked is a problem, and left out. */
export async function harmlessTargets(
  host: Host,
  targets: readonly ReportTarget[],
  found: readonly FoundFile[],
  problems: ProblemLog,
): Promise<readonly ReportTarget[]> {
  const harmful = targets.filter(({ file }) => file !== undefined && overwrites(host, file, found));
  await problems.add(
    ...harmful.map(({ file }) => ({
      path: file ?? "",
      message: "The report would be written over a file that is checked, so it was not written. Give it another name.",
    })),
  );
  return targets.filter((target) => !harmful.includes(target));
}

function overwrites(host: Host, report: string, files: readonly FoundFile[]): boolean {
  const path = resolve(host.cwd, report);
  return files.some((file) => file.path === path) || dirname(path) === path;
}
