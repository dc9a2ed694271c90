import type { ActEnd, Resumption } from "../../generated/pack.ts";
import type { ActAt, ClauseAt, PackAt, StateOnDay } from "./at.ts";

/** The act and the citations behind a state. */
export interface StateBasis {
  /**
   * Id of the act that caused the state: the one that suspends, resumes or ends, or the act itself where it took effect or was issued.
   * After an expired suspension it is the suspending act. Undefined where the cause is unknown.
   */
  readonly by: string | undefined;
  /** Id of the pack that has the sources with the keys in `citations`. */
  readonly pack: string;
  readonly citations: readonly string[];
  /** Remark of the pack on the change. */
  readonly note: string | undefined;
}

/** The basis of the state of an act, or of one of its clauses, on the day of `law`. */
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

/**
 * Id of the pack that holds the citations of a suspension. A suspension ordered under `suspends` keeps the citation list of the suspending
 * act, whose keys belong to the pack of that act.
 */
function packOf(law: PackAt, act: ActAt, by: string | undefined, citations: readonly string[]): string {
  const suspending = by === undefined ? undefined : law.act(by);
  const said = suspending?.act.suspends?.some((entry) => entry.citations === citations) ?? false;
  return (said ? suspending : undefined)?.pack.id ?? act.pack.id;
}
