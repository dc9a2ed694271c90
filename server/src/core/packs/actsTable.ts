import type { PackAt } from "./at.ts";
import type { ActState } from "./timeline.ts";

/** One line of `lodestone acts`: an act or, indented under it, a clause with a fate of its own. */
export interface ActRow {
  readonly id: string;
  /** Id of the clause; undefined for the act itself. */
  readonly clause: string | undefined;
  readonly authority: string;
  readonly kind: string;
  readonly shortTitle: string;
  readonly title: string;
  readonly state: ActState;
  /** First and last day of the state; undefined where there is none. */
  readonly since: string | undefined;
  /** The state began before `since`, on a day that was not read. */
  readonly sinceBefore: boolean;
  readonly until: string | undefined;
  readonly next: ActState | undefined;
  /** Id of the act that suspends it. */
  readonly suspendedBy: string | undefined;
  readonly settledBySetting: boolean;
  /** Of an unverified act: what was known last. */
  readonly lastKnown: { readonly on: string; readonly text: string } | undefined;
  readonly confidence: string;
}

/** The acts on a day, each followed by those of its clauses whose state or dates differ from its own. */
export function actsTable(law: PackAt): readonly ActRow[] {
  return law.acts.flatMap((at) => {
    const { act } = at;
    const base = { id: act.id, authority: act.authority, kind: act.kind, shortTitle: act.shortTitle };
    const row: ActRow = { ...base, clause: undefined, title: act.title.en, confidence: act.confidence, ...standing(at) };
    const clauses = at.clauses
      .filter(({ state, since, until }) => state !== at.state || since !== at.since || until !== at.until)
      .map(
        (part): ActRow => ({
          ...base,
          clause: part.clause.id,
          title: part.clause.title.en,
          confidence: part.clause.confidence,
          ...standing(part),
        }),
      );
    return [row, ...clauses];
  });
}

type Standing = Pick<ActRow, "state" | "since" | "sinceBefore" | "until" | "next" | "suspendedBy" | "settledBySetting" | "lastKnown">;

function standing(at: Omit<PackAt["acts"][number], "act" | "pack" | "clauses">): Standing {
  const { state, since, sinceBefore, until, next, settledBySetting, lastKnown } = at;
  return {
    state,
    since,
    sinceBefore,
    until,
    next,
    suspendedBy: state === "suspended" ? at.suspension?.by : undefined,
    settledBySetting,
    lastKnown: lastKnown === undefined ? undefined : { on: lastKnown.on, text: lastKnown.text },
  };
}
