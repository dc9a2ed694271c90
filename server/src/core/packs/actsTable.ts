import type { ActAt, ClauseAt, PackAt } from "./at.ts";
import { stateBasis } from "./stateBasis.ts";
import type { ActState } from "./timeline.ts";

/** One line of `lodestone acts`: an act or, indented under it, a clause with a fate of its own. */
export interface ActRow {
  readonly id: string;
  /** Id of the clause; undefined for the act itself. */
  readonly clause: string | undefined;
  readonly authority: string;
  readonly kind: string;
  /** Who issued the act, such as MOFCOM; the first one gives the id. */
  readonly issuers: readonly string[];
  readonly shortTitle: string;
  readonly title: string;
  /** Day of issue, of a clause that of its act. */
  readonly issued: string;
  /** First day of force by its own text, whatever suspended it since; undefined where it has none or none was read. */
  readonly effective: string | undefined;
  readonly state: ActState;
  /** First and last day of the state; undefined where there is none. */
  readonly since: string | undefined;
  /** The state began before `since`, on a day that was not read. */
  readonly sinceBefore: boolean;
  readonly until: string | undefined;
  readonly next: ActState | undefined;
  /**
   * Id of the act that brought the state, its own where it took effect by itself; of an act whose suspension ran out the one
   * that suspended it. Undefined where none is known, and where a setting gives the state.
   */
  readonly by: string | undefined;
  readonly settledBySetting: boolean;
  /** Of an unverified act: what was known last. */
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
