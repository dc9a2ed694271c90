import type { ReportFinding, ReportNotice } from "../../generated/report.ts";
import type { RuleMeta } from "../../index.ts";
import type { FoundFile } from "../check/discover.ts";
import type { Run } from "../check/run.ts";
import { covers } from "./covered.ts";
import { baselineNotices, refusal } from "./notices.ts";
import type { OpenBaseline } from "./open.ts";
import { RemainingBaseline } from "./remaining.ts";

/** Tracks the use of baselines during a run. */
export interface BaselineLedger {
  add(file: FoundFile, findings: readonly ReportFinding[]): void;
  /** The notices, once all files are checked. */
  notices(run: Run): ReportNotice[];
}

/** Starts the tracking. `rules`: every rule that a finding may have. */
export function baselineLedger(baselines: readonly OpenBaseline[], rules: readonly RuleMeta[]): BaselineLedger {
  const isRefused = refusal(rules);
  const standings = new Map(baselines.map((open) => [open.path, { open, standing: new RemainingBaseline(open, isRefused) }]));
  return {
    add({ path, baseline }, findings) {
      if (baseline !== undefined) standings.get(baseline)?.standing.add({ path }, findings);
    },
    notices({ host, texts, request, problems }) {
      const isWhole =
        request.shard === undefined && request.changed === undefined && request.stdinName === undefined && problems.all.length === 0;
      const outcomes = [...standings.values()].map(({ open, standing }) => ({
        open,
        fixed: standing.fixed(isWhole ? covers(host, request.paths, open) : () => false),
        graver: standing.graver,
        refused: [...standing.refused],
      }));
      return baselineNotices(outcomes, rules, typeof request.baseline === "object", texts);
    },
  };
}
