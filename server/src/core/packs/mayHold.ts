import type { ActAt } from "./at.ts";

/** True for an act or clause that is in force on the day, or may be. */
export function mayHold({ state }: Pick<ActAt, "state">): boolean {
  return state === "in-force" || state === "unverified";
}
