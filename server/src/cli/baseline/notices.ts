import { listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { ruleFailed } from "../../core/ruleMeta.ts";
import type { ReportNotice } from "../../generated/report.ts";
import type { RuleMeta } from "../../index.ts";
import type { OpenBaseline } from "./open.ts";

/** The result of a run for one baseline. */
export interface BaselineOutcome {
  readonly open: OpenBaseline;
  readonly fixed: number;
  readonly graver: number;
  /** The rules whose findings in the baseline never count as known. */
  readonly refused: readonly string[];
}

/** The notices about the baselines of a run. `given`: the command line names them, instead of lodestone.yaml. */
export function baselineNotices(
  outcomes: readonly BaselineOutcome[],
  rules: readonly RuleMeta[],
  given: boolean,
  texts: Texts,
): ReportNotice[] {
  return outcomes.flatMap(({ open, fixed, graver, refused: unread }) => {
    const path = verbatim(open.shown);
    const where = verbatim(given ? ` -o ${open.shown}` : "");
    const refused = [...new Set([...refusedRules(open, rules), ...unread])].sort();
    const names = listOf(refused.map((rule) => verbatim(`\`${rule}\``)));
    const notice = (id: string, ...said: readonly Message[]) => ({ id, message: texts.sentences(said) });
    return [
      ...(fixed === 0 ? [] : [notice("baseline-fixed", message("baseline-notice-fixed", { count: fixed, where }))]),
      ...(graver === 0 ? [] : [notice("baseline-graver", message("baseline-notice-graver", { count: graver, path }))]),
      ...(refused.length === 0
        ? []
        : [
            notice(
              "baseline-refused",
              message("baseline-notice-refused", { path, rules: names }),
              message("baseline-notice-refused-advice", { where }),
            ),
          ]),
    ];
  });
}

function refusedRules({ byPath }: OpenBaseline, rules: readonly RuleMeta[]): string[] {
  const refuses = refusal(rules);
  return [...byPath.values()].flatMap((findings) => [...findings.values()].map(({ rule }) => rule).filter(refuses));
}

/** A predicate for rules whose findings never enter a baseline. It is false for unknown rules, which have no findings. */
export function refusal(rules: readonly RuleMeta[]): (rule: string) => boolean {
  const refused = new Set([ruleFailed, ...rules.filter(({ waivable }) => !waivable).map(({ id }) => id)]);
  return (rule) => refused.has(rule);
}
