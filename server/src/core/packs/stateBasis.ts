import type { ActEnd, Resumption } from "../../generated/pack.ts";
import type { ActAt, ClauseAt, PackAt, StateOnDay } from "./at.ts";

/** What the state of an act or clause rests on. */
export interface StateBasis {
  /**
   * Id of the act that brought the state: one that suspends, resumes or ends, or the act itself where it took effect or was
   * issued. Of an unverified time after a suspension the act that suspended. Undefined where none is known.
   */
  readonly by: string | undefined;
  /** Id of the pack whose sources `citations` are keys of. */
  readonly pack: string;
  readonly citations: readonly string[];
  /** What else is said of the change. */
  readonly note: string | undefined;
}

/** What the state on the day of `law` rests on: of an act, or of one of its clauses. */
export function stateBasis(law: PackAt, act: ActAt, clause?: ClauseAt): StateBasis {
  const at: StateOnDay = clause ?? act;
  const part = clause?.clause ?? act.act;
  const own = { by: act.act.id, pack: act.pack.id, citations: part.citations, note: undefined };
  if (at.settledBySetting) return { ...own, by: undefined };
  if (at.suspension !== undefined) {
    const { by, citations, note } = at.suspension;
    return { by, pack: packOf(law, act, by, citations), citations, note };
  }
  const dated = changeOn(at, act, clause);
  if (dated !== undefined) return { by: dated.by, pack: act.pack.id, citations: dated.citations, note: dated.note };
  const seen = act.act.seenInForce;
  if (at.state === "in-force" && seen !== undefined && seen.on === at.since) return { ...own, citations: seen.citations };
  return at.state === "unverified" ? { ...own, by: undefined } : own;
}

/** The end or the resumption that began the state. */
function changeOn(at: StateOnDay, act: ActAt, clause: ClauseAt | undefined): ActEnd | Resumption | undefined {
  const parts = [act.act, ...(clause === undefined ? [] : [clause.clause])];
  if (at.state === "ended") return parts.flatMap(({ ends }) => ends ?? []).find(({ on }) => on === at.since);
  if (at.state !== "in-force") return undefined;
  return parts.flatMap(({ resumptions }) => resumptions ?? []).find(({ on }) => on === at.since);
}

/** What another act says under `suspends` is handed on with the same list of citations, which are keys of its own pack. */
function packOf(law: PackAt, act: ActAt, by: string | undefined, citations: readonly string[]): string {
  const suspending = by === undefined ? undefined : law.act(by);
  const said = suspending?.act.suspends?.some((entry) => entry.citations === citations) ?? false;
  return (said ? suspending : undefined)?.pack.id ?? act.pack.id;
}
