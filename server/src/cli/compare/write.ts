import { resolve } from "node:path";
import { message } from "../../core/l10n/message.ts";
import { attempt, writeNew } from "../../files/fileSystem.ts";
import { slashed } from "../../files/paths.ts";
import type { ComparisonReport } from "../../generated/comparisonReport.ts";
import type { DifferenceReport } from "../../generated/differenceReport.ts";
import type { ReportTarget } from "../check/options.ts";
import type { Run } from "../check/prepare.ts";
import type { Problem } from "../report/run.ts";
import { colorsFor, columnsOf, type TextLayout } from "../terminal/layout.ts";
import { worsens } from "./summary.ts";

/** The layout of a text report at its destination. */
function layoutFor({ file }: ReportTarget, { color, host }: Pick<Run, "color" | "host">): TextLayout {
  return file === undefined ? { colors: colorsFor(color), columns: columnsOf(host.stdout) } : { colors: colorsFor(false), columns: 100 };
}

/**
 * Writes a comparison to the targets of a run. A target that cannot be written is a problem.
 *
 * @param text the comparison as text
 * @returns the exit status: 2 after a problem, else 1 for unread files that fail the run, or a file that is worse at the level of --fail-on
 */
export async function writeComparison(
  run: Run,
  report: ComparisonReport | DifferenceReport,
  isUnreadFailing: boolean,
  text: (layout: TextLayout) => string,
): Promise<0 | 1 | 2> {
  const { request, problems, time, targets } = run;
  for (const target of targets) {
    const whole = target.format === "json" ? `${JSON.stringify(report, null, 2)}\n` : text(layoutFor(target, run));
    const problem = await writeWhole(target, run, whole);
    if (problem !== undefined) await problems.add(problem);
  }
  time.mark("writing");
  if (problems.all.length > 0) return 2;
  const { failOn } = request;
  return isUnreadFailing || (failOn !== "never" && report.files.some((file) => worsens(file, failOn))) ? 1 : 0;
}

async function writeWhole({ file, format }: ReportTarget, { host }: Pick<Run, "host">, text: string): Promise<Problem | undefined> {
  if (file === undefined) {
    await host.stdout.write(text, format === "json" ? "json" : "text");
    return undefined;
  }
  return attempt(
    () => writeNew(host.files, resolve(host.cwd, file), text),
    ({ said }) => ({ path: slashed(file), message: [message("file-report-unwritable"), ...said] }),
  );
}
