import { dirname } from "node:path";
import { listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import { ruleFailed } from "../../core/ruleMeta.ts";
import type { ReportFinding, ReportNotice } from "../../generated/report.ts";
import type { RuleMeta } from "../../index.ts";
import type { OpenBaseline } from "../../project/baselines.ts";
import type { FoundFile } from "../check/discover.ts";
import type { Run } from "../check/prepare.ts";
import { goneIn } from "./gone.ts";
import { RemainingBaseline } from "./remaining.ts";

/** Tracks the use of baselines during a run. */
export interface BaselineLedger {
  add(file: FoundFile, findings: readonly ReportFinding[]): void;
  /** The notices, once all files are checked. */
  notices(): ReportNotice[];
}

/** Starts the tracking. `rules`: every rule that a finding may have. */
export function baselineLedger(run: Run, baselines: readonly OpenBaseline[], rules: readonly RuleMeta[]): BaselineLedger {
  const { request, texts } = run;
  const isRefused = refusal(rules);
  const used = new Map(
    baselines.map((open) => {
      const standing = new RemainingBaseline(open, isRefused, goneIn(run, dirname(open.file)));
      return [open.file, { open, standing }];
    }),
  );
  return {
    add(file, findings) {
      if (file.baseline !== undefined) used.get(file.baseline)?.standing.add(file, findings);
    },
    notices: () =>
      [...used.values()].flatMap(({ open, standing: { fixed, graver, refused } }) => {
        const path = verbatim(open.shown);
        const where = verbatim(typeof request.baseline === "object" ? ` -o ${open.shown}` : "");
        const recorded = [...open.byPath.values()].flatMap((findings) => [...findings.values()].map(({ rule }) => rule)).filter(isRefused);
        const names = listOf([...new Set([...recorded, ...refused])].sort().map((rule) => verbatim(`\`${rule}\``)));
        const notice = (count: number, id: string, ...said: readonly Message[]) =>
          count === 0 ? [] : [{ id, message: texts.sentences(said) }];
        return [
          ...notice(fixed, "baseline-fixed", message("baseline-notice-fixed", { count: fixed, where })),
          ...notice(graver, "baseline-graver", message("baseline-notice-graver", { count: graver, path })),
          ...notice(
            recorded.length + refused.size,
            "baseline-refused",
            message("baseline-notice-refused", { path, rules: names }),
            message("baseline-notice-refused-advice", { where }),
          ),
        ];
      }),
  };
}

/** A predicate for rules whose findings never enter a baseline. It is false for unknown rules, which have no findings. */
export function refusal(rules: readonly RuleMeta[]): (rule: string) => boolean {
  const refused = new Set([ruleFailed, ...rules.filter(({ waivable }) => !waivable).map(({ id }) => id)]);
  return (rule) => refused.has(rule);
}
