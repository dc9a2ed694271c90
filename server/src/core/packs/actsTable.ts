import type { ActAt, ClauseAt, PackAt } from "./at.ts";
import { stateBasis } from "./stateBasis.ts";
import type { ActState } from "./timeline.ts";

/** One row of `lodestone acts`: an act, or indented under it a clause whose state or dates differ from those of the act. */
export interface ActRow {
  readonly id: string;
  /** Id of the clause; undefined for the act itself. */
  readonly clause: string | undefined;
  readonly authority: string;
  readonly kind: string;
  /** Issuers such as MOFCOM; the first one gives the id. */
  readonly issuers: readonly string[];
  readonly shortTitle: string;
  readonly title: string;
  /** Day of issue; a clause has that of its act. */
  readonly issued: string;
  /** First day of force by the text of the act, ignoring suspensions. Undefined where the text has none or was not read. */
  readonly effective: string | undefined;
  readonly state: ActState;
  /** First and last day of the state, both included; undefined where there is none. */
  readonly since: string | undefined;
  /** True where the first day was not read: the state began some day before `since`. */
  readonly sinceBefore: boolean;
  readonly until: string | undefined;
  readonly next: ActState | undefined;
  /**
   * Id of the act that caused the state: the act itself where it took effect by its own text, or the one that suspends, resumes or ends it.
   * After an expired suspension it is the suspending act. Undefined where the cause is unknown or a setting gives the state.
   */
  readonly by: string | undefined;
  readonly settledBySetting: boolean;
  /** Last facts known about an unverified act. */
  readonly lastKnown: { readonly on: string; readonly text: string } | undefined;
  readonly confidence: "high" | "medium" | "low";
}

/** The acts on a day, each followed by those of its clauses whose state or dates differ from its own. */
export function actsTable(law: PackAt): readonly ActRow[] {
  return law.acts.flatMap((at) => {
    return [row(law, at), ...clausesApart(at).map((clause) => row(law, at, clause))];
  });
}

/** The clauses of an act whose state or dates differ from its own. */
export function clausesApart(at: ActAt): readonly ClauseAt[] {
  return at.clauses.filter(({ state, since, until }) => state !== at.state || since !== at.since || until !== at.until);
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
