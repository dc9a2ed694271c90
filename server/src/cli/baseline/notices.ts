import { ruleFailed } from "../../core/ruleMeta.ts";
import type { ReportNotice } from "../../generated/report.ts";
import type { RuleMeta } from "../../index.ts";
import { counted } from "../../report/phrasing.ts";
import type { OpenBaseline } from "./open.ts";

/** What came of a baseline in a run. */
export interface BaselineOutcome {
  readonly open: OpenBaseline;
  readonly fixed: number;
  readonly graver: number;
  /** The rules of findings in it that can never be put aside, though others of theirs can. */
  readonly refused: readonly string[];
}

/** What there is to say of the baselines of a run. `given`: whether they are named on the command line and not by lodestone.yaml. */
export function baselineNotices(outcomes: readonly BaselineOutcome[], rules: readonly RuleMeta[], given: boolean): ReportNotice[] {
  return outcomes.flatMap(({ open, fixed, graver, refused: unread }) => {
    const where = given ? ` -o ${open.shown}` : "";
    const refused = [...new Set([...refusedRules(open, rules), ...unread])].sort();
    return [
      ...(fixed === 0
        ? []
        : [
            {
              id: "baseline-fixed",
              message: `${counted(fixed, "baselined finding")} ${fixed === 1 ? "is" : "are"} fixed: run \`lodestone baseline --prune${where}\`.`,
            },
          ]),
      ...(graver === 0
        ? []
        : [
            {
              id: "baseline-graver",
              message: `${counted(graver, "finding")} of ${open.shown} ${graver === 1 ? "is" : "are"} graver than when it was written, so ${graver === 1 ? "it counts" : "they count"}.`,
            },
          ]),
      ...(refused.length === 0
        ? []
        : [
            {
              id: "baseline-refused",
              message: `${open.shown} names findings of ${refused.map((rule) => `\`${rule}\``).join(", ")}, which can never be put aside: they count all the same. Take them out with \`lodestone baseline --prune${where}\`.`,
            },
          ]),
    ];
  });
}

function refusedRules({ byPath }: OpenBaseline, rules: readonly RuleMeta[]): string[] {
  const refuses = refusal(rules);
  return [...byPath.values()].flatMap((findings) => [...findings.values()].map(({ rule }) => rule).filter(refuses));
}

/** Says whether the findings of a rule never go into a baseline. A rule that nobody knows any more has no findings. */
export function refusal(rules: readonly RuleMeta[]): (rule: string) => boolean {
  const refused = new Set([ruleFailed, ...rules.filter(({ waivable }) => !waivable).map(({ id }) => id)]);
  return (rule) => refused.has(rule);
}
