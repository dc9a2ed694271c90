import type { IsoDate } from "../date.ts";
import { citationOf } from "./citation.ts";
import type { ActHistory, ActState, ClauseHistory, Period } from "./timeline.ts";

/** The history of an act, or of a clause whose history is another, as data for drawings. */
export interface Timeline {
  readonly act: string;
  /** Id of the clause; absent for the act itself. */
  readonly clause?: string;
  readonly shortTitle: string;
  /** Consecutive, oldest first. `from`: absent for the time before issue; `until`: the last day, absent where no later state is known. */
  readonly periods: readonly { readonly state: ActState; readonly from?: IsoDate; readonly until?: IsoDate }[];
}

/** The timelines of acts and of clauses with a history of their own, in the order of the acts. */
export function timelinesOf(histories: readonly Pick<ActHistory, "act" | "periods" | "clauses">[]): readonly Timeline[] {
  return histories.flatMap(({ act, periods, clauses }) => [
    { act: act.id, shortTitle: act.shortTitle, periods: periods.map(bare) },
    ...clauses
      .filter((clause) => hasOwnFate(clause, { periods }))
      .map(({ clause, periods: own }) => ({ act: act.id, clause: clause.id, shortTitle: citationOf(act, clause), periods: own.map(bare) })),
  ]);
}

/** True for a clause whose days or states differ from those of its act. */
export function hasOwnFate(clause: Pick<ClauseHistory, "periods">, act: Pick<ActHistory, "periods">): boolean {
  const shape = (periods: readonly Period[]): string => JSON.stringify(periods.map(({ state, from }) => [state, from]));
  return shape(clause.periods) !== shape(act.periods);
}

function bare({ state, from, until }: Period): Timeline["periods"][number] {
  return { state, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}
