import type { ActAt } from "./at.ts";

/** The state of an act in words: `suspended since 2025-11-07, until 2026-11-10`. */
export function actState({ state, since, until, settledBySetting }: ActAt): string {
  const words = state.replaceAll("-", " ");
  const dates = [...(since === undefined ? [] : [`since ${since}`]), ...(until === undefined ? [] : [`until ${until}`])];
  return `${[words, dates.join(", ")].join(" ").trimEnd()}${settledBySetting ? ", by actStates" : ""}`;
}
