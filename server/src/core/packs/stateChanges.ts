import type { IsoDate } from "../date.ts";
import type { Texts } from "../l10n/texts.ts";
import { addTo } from "../maps.ts";
import { byCodeUnit } from "../text/ordered.ts";
import { citationOf } from "./citation.ts";
import type { ActHistory, ActState, Period } from "./timeline.ts";

/** A change of state of an act or clause. */
export interface StateChange {
  readonly act: string;
  /** Id of the clause; undefined for the act itself. */
  readonly clause: string | undefined;
  readonly shortTitle: string;
  readonly from: ActState;
  readonly to: ActState;
}

/** A day on which states change. */
export interface ChangeDay {
  readonly date: IsoDate;
  /** At least one, in the order of the packs. */
  readonly changes: readonly StateChange[];
}

/** Days on which the state of an act or a clause changes, in order. A clause that changes together with its act is left out. */
export function changeDaysOf(histories: readonly ActHistory[]): readonly ChangeDay[] {
  const byDate = new Map<IsoDate, StateChange[]>();
  for (const { act, periods, clauses } of histories) {
    const own = changesOf(periods);
    const add = (date: IsoDate, change: StateChange): void => void addTo(byDate, date, change);
    for (const { date, from, to } of own) add(date, { act: act.id, clause: undefined, shortTitle: act.shortTitle, from, to });
    for (const { clause, periods: ofClause } of clauses) {
      for (const { date, from, to } of changesOf(ofClause)) {
        const withAct = own.some((change) => change.date === date && change.from === from && change.to === to);
        if (!withAct) add(date, { act: act.id, clause: clause.id, shortTitle: citationOf(act, clause), from, to });
      }
    }
  }
  return [...byDate].map(([date, changes]) => ({ date, changes })).sort((a, b) => byCodeUnit(a.date, b.date));
}

function changesOf(periods: readonly Period[]): { date: IsoDate; from: ActState; to: ActState }[] {
  return periods.flatMap(({ from, state }, index) => {
    const before = periods[index - 1];
    return before === undefined || from === undefined ? [] : [{ date: from, from: before.state, to: state }];
  });
}

/** Days with the names of their acts in a language. */
export function changeDaysIn(days: readonly ChangeDay[], texts: Pick<Texts, "prose">): readonly ChangeDay[] {
  return days.map(({ date, changes }) => ({
    date,
    changes: changes.map((change) => ({ ...change, shortTitle: texts.prose(change.shortTitle) })),
  }));
}
