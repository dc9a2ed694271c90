import { dirname, resolve } from "node:path";
import type { Host } from "../host.ts";
import type { ProblemLog } from "../report/problems.ts";
import type { ReportTarget } from "./options.ts";
import type { Prepared } from "./prepare.ts";

/** The reports that can be written without harm: one that would go over a file that is checked is a problem, and left out. */
export async function harmlessTargets(
  host: Host,
  targets: readonly ReportTarget[],
  { found, baselines }: Pick<Prepared, "found" | "baselines">,
  problems: ProblemLog,
): Promise<readonly ReportTarget[]> {
  const harmful = targets.filter(({ file }) => file !== undefined && overwrites(host, file, [...found, ...baselines]));
  await problems.add(
    ...harmful.map(({ file }) => ({
      path: file ?? "",
      message: "The report would be written over a file that is checked, so it was not written. Give it another name.",
    })),
  );
  return targets.filter((target) => !harmful.includes(target));
}

function overwrites(host: Host, report: string, files: readonly { readonly path: string }[]): boolean {
  const path = resolve(host.cwd, report);
  return files.some((file) => file.path === path) || dirname(path) === path;
}
