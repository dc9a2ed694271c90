import { visible, visibleProse } from "../../core/text/visible.ts";
import { fixesText, remaining } from "../fix/summary.ts";
import type { Host } from "../host.ts";
import type { RunEnd } from "../report/run.ts";
import type { CheckRequest } from "./options.ts";
import type { OpenReport } from "./reports.ts";

/** Where people do not read the text report, notices and fixes are said on standard error, so that they are never lost. */
export async function sayElsewhere(host: Host, { quiet }: CheckRequest, reports: readonly OpenReport[], end: RunEnd): Promise<void> {
  if (quiet) return;
  const { notices, summary, fixes } = end;
  const shown = reports.some(({ toStdout, format }) => toStdout && format === "text");
  if (!shown) for (const { message } of notices) await host.stderr.write(`lodestone: notice: ${visibleProse(message)}\n`);
  if (!shown && fixes !== undefined) {
    const rest = fixes.written ? "" : ` Findings that would remain: ${remaining(summary)}.`;
    await host.stderr.write(`lodestone: ${fixesText(fixes)}${rest}\n`);
  }
  const files = reports.flatMap(({ name, problem }) => (name === undefined || problem !== undefined ? [] : [visible(name)]));
  if (files.length === 0 || reports.some(({ toStdout }) => toStdout)) return;
  const { error, warning, information, hint } = summary;
  await host.stderr.write(`lodestone: ${error + warning + information + hint} findings written to ${files.join(", ")}\n`);
}
