import type { LawChangeReport, LawCitation } from "../../generated/changesReport.ts";
import type { IsoDate } from "../date.ts";
import type { ActAt, ClauseAt, PackAt, Packs, StateOnDay } from "../packs/at.ts";
import { stateBasis } from "../packs/stateBasis.ts";
import { type EntryChanges, entryChanges } from "./entryChanges.ts";

const noEntries: EntryChanges = { items: [], parties: [], provisions: [] };

/**
 * Changes of the law after `after`, up to and including `upTo`. They are sorted by day, then as `Packs.acts`, each act before its clauses.
 * A state that begins and ends in between is included. A clause is listed where it changes differently from its act. Empty where `upTo` is
 * not later.
 */
export function lawChanges(packs: Packs, after: IsoDate, upTo: IsoDate): readonly LawChangeReport[] {
  let before = packs.at(after, {});
  return packs.boundaries(after, upTo).flatMap((date) => {
    const now = packs.at(date, {});
    const changes = changesOn(packs, before, now);
    before = now;
    return changes;
  });
}

function changesOn(packs: Packs, before: PackAt, now: PackAt): readonly LawChangeReport[] {
  const byAct = entryChanges(before, now);
  return now.acts.flatMap((act): LawChangeReport[] => {
    const old = before.act(act.act.id);
    if (old === undefined) return [];
    const entries = byAct.get(act.act.id);
    const kind = kindOf(old, act) ?? (entries && "entries-change");
    const whole = kind === undefined ? [] : [change(packs, now, kind, old, act, undefined, entries)];
    const clauses = act.clauses.flatMap((clause, index) => {
      const was = old.clauses[index];
      const part = was === undefined ? undefined : kindOf(was, clause);
      if (was === undefined || part === undefined || (part === kind && was.state === old.state)) return [];
      return [change(packs, now, part, was, act, clause)];
    });
    return [...whole, ...clauses];
  });
}

function change(
  packs: Packs,
  law: PackAt,
  kind: LawChangeReport["change"],
  { state: before }: StateOnDay,
  at: ActAt,
  clause: ClauseAt | undefined,
  entries = noEntries,
): LawChangeReport {
  const { act } = at;
  const part = clause?.clause ?? act;
  const { state, until, lastKnown } = clause ?? at;
  const { by, note, pack, citations } = stateBasis(law, at, clause);
  return {
    on: law.asOf,
    change: kind,
    id: act.id,
    ...(clause === undefined ? {} : { clause: clause.clause.id }),
    authority: act.authority,
    kind: act.kind,
    issuers: [...act.issuers],
    shortTitle: act.shortTitle,
    title: part.title.en,
    before,
    after: state,
    ...(until === undefined ? {} : { until }),
    ...(by === undefined ? {} : { by }),
    citations: citations.map((key) => citation(packs, pack, key)),
    ...(note === undefined ? {} : { note }),
    ...(lastKnown === undefined ? {} : { lastKnown: { on: lastKnown.on, text: lastKnown.text } }),
    confidence: part.confidence,
    ...entries,
  };
}

function citation(packs: Packs, pack: string, key: string): LawCitation {
  const source = packs.source(pack, key);
  const url = source?.url === undefined ? {} : { url: source.url };
  return { pack, key, title: source?.title ?? key, ...url, read: source?.read ?? false };
}

/** Undefined where the state stays the same. */
function kindOf(before: StateOnDay, now: StateOnDay): LawChangeReport["change"] | undefined {
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
