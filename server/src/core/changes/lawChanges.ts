import type { Act, Clause } from "../../generated/pack.ts";
import type { IsoDate } from "../date.ts";
import type { ActAt, ClauseAt, PackAt, Packs, StateOnDay } from "../packs/at.ts";
import { type StateBasis, stateBasis } from "../packs/stateBasis.ts";
import type { ActState } from "../packs/timeline.ts";
import { type EntryChanges, entryChanges } from "./entryChanges.ts";

/**
 * Change of an act or clause on a day. `suspension-continues`: another suspension follows without a gap. `seen-in-force`: its first day in
 * force is unknown, and it was seen in force on this day. `entries-change`: its state stays, but entries under it begin or end by their own
 * dates.
 */
export type LawChangeKind =
  | "issued"
  | "takes-effect"
  | "suspended"
  | "suspension-continues"
  | "resumes"
  | "ends"
  | "becomes-unverified"
  | "seen-in-force"
  | "entries-change";

/** A change of an act or of one of its clauses. */
export interface LawChange {
  /** First day of the new state. */
  readonly on: IsoDate;
  readonly kind: LawChangeKind;
  readonly act: Act;
  /** The clause, where it changes differently from its act; undefined for the act itself. */
  readonly clause: Clause | undefined;
  readonly before: ActState;
  /** The new state, with its last day where known. */
  readonly after: Pick<StateOnDay, "state" | "until" | "lastKnown">;
  readonly basis: StateBasis;
  /** Entries that gain or lose force or become unverified on the day; empty for a clause. */
  readonly entries: EntryChanges;
}

const noEntries: EntryChanges = { items: [], parties: [], provisions: [] };

/**
 * Changes of the law after `after`, up to and including `upTo`. They are sorted by day, then as `Packs.acts`, each act before its clauses.
 * A state that begins and ends in between is included. Empty where `upTo` is not later.
 */
export function lawChanges(packs: Packs, after: IsoDate, upTo: IsoDate): readonly LawChange[] {
  let before = packs.at(after, {});
  return packs.boundaries(after, upTo).flatMap((date) => {
    const now = packs.at(date, {});
    const changes = changesOn(before, now);
    before = now;
    return changes;
  });
}

function changesOn(before: PackAt, now: PackAt): readonly LawChange[] {
  const byAct = entryChanges(before, now);
  return now.acts.flatMap((act): LawChange[] => {
    const old = before.act(act.act.id);
    if (old === undefined) return [];
    const entries = byAct.get(act.act.id) ?? noEntries;
    const kind = kindOf(old, act) ?? (entries === noEntries ? undefined : "entries-change");
    const whole = kind === undefined ? [] : [change(now, kind, old, act, undefined, entries)];
    const clauses = act.clauses.flatMap((clause, index) => {
      const was = old.clauses[index];
      const part = was === undefined ? undefined : kindOf(was, clause);
      if (was === undefined || part === undefined || (part === kind && was.state === old.state)) return [];
      return [change(now, part, was, act, clause, noEntries)];
    });
    return [...whole, ...clauses];
  });
}

function change(
  law: PackAt,
  kind: LawChangeKind,
  { state: before }: StateOnDay,
  act: ActAt,
  clause: ClauseAt | undefined,
  entries: EntryChanges,
): LawChange {
  const { state, until, lastKnown } = clause ?? act;
  const basis = stateBasis(law, act, clause);
  return { on: law.asOf, kind, act: act.act, clause: clause?.clause, before, after: { state, until, lastKnown }, basis, entries };
}

/** Undefined where the state stays the same. */
function kindOf(before: StateOnDay, now: StateOnDay): LawChangeKind | undefined {
  if (before.state === now.state)
    return now.state === "suspended" && before.suspension !== now.suspension ? "suspension-continues" : undefined;
  switch (now.state) {
    case "suspended":
      return "suspended";
    case "ended":
      return "ends";
    case "unverified":
      return "becomes-unverified";
    case "in-force":
      if (before.state === "unverified" && before.suspension === undefined) return "seen-in-force";
      return before.state === "suspended" || before.state === "unverified" || before.state === "ended" ? "resumes" : "takes-effect";
    default:
      return "issued";
  }
}
