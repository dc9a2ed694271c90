import type { ActAt } from "./at.ts";

/** Whether an act or clause has effect on the date, or may have. */
export function mayHold({ state }: Pick<ActAt, "state">): boolean {
  return state === "in-force" || state === "unverified";
}
