import type { Act, Clause } from "../../generated/pack.ts";

/** Citation of a clause with its act, in English: `MOFCOM announcement 61/2025, clause 1(1)`. It is translated as a whole. */
export function citationOf({ shortTitle }: Act, { id, cite }: Clause): string {
  return `${shortTitle}, ${cite ?? id}`;
}
