import type { ReportAct } from "../../generated/actsReport.ts";
import type { ActAt, ClauseAt, PackAt } from "./at.ts";
import { stateBasis } from "./stateBasis.ts";

/** One row of `lodestone acts`: an act, or indented under it a clause whose state or dates differ from those of the act. */
export type ActRow = {
  readonly [K in keyof Required<ReportAct>]: undefined extends ReportAct[K] ? ReportAct[K] | undefined : ReportAct[K];
};

/** The acts on a day, each followed by those of its clauses whose state or dates differ from its own. */
export function actsTable(law: PackAt): readonly ActRow[] {
  return law.acts.flatMap((at) => {
    return [row(law, at), ...clausesApart(at).map((clause) => row(law, at, clause))];
  });
}

/** The clauses of an act whose state, dates or last known state differ from its own. */
export function clausesApart(at: ActAt): readonly ClauseAt[] {
  return at.clauses.filter(
    ({ state, since, until, lastKnown }) =>
      state !== at.state || since !== at.since || until !== at.until || lastKnown?.text !== at.lastKnown?.text,
  );
}

function row(law: PackAt, at: ActAt, clause?: ClauseAt): ActRow {
  const { act } = at;
  const part = clause?.clause ?? act;
  const { state, since, sinceBefore, until, next, settledBySetting, lastKnown } = clause ?? at;
  return {
    id: act.id,
    clause: clause?.clause.id,
    authority: act.authority,
    kind: act.kind,
    issuers: act.issuers,
    shortTitle: act.shortTitle,
    title: part.title.en,
    issued: act.issued,
    effective: part.effective ?? (part.notBefore === undefined ? act.effective : undefined),
    state,
    since,
    sinceBefore,
    until,
    next,
    by: stateBasis(law, at, clause).by,
    settledBySetting,
    lastKnown: lastKnown === undefined ? undefined : { on: lastKnown.on, text: lastKnown.text },
    confidence: part.confidence,
  };
}
