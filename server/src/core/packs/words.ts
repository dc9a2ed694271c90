import type { IsoDate } from "../date.ts";
import type { ActAt, Packs } from "./at.ts";

/** Something that is to be said of a pack, whatever is checked by it. */
export interface PackNotice {
  readonly id: "pack-stale";
  readonly message: string;
}

/** What is to be said of the packs on a day: those whose review lies too far back. */
export function packNotices(packs: Packs, asOf: IsoDate): PackNotice[] {
  return packs.at(asOf, {}).stale.map(({ pack: { id, reviewedOn }, days }) => ({
    id: "pack-stale",
    message: `The facts of the pack \`${id}\` were last reviewed on ${reviewedOn}, ${days} days before ${asOf}. The law may have changed since. Update lodestone, or look the acts up (\`lodestone acts\`).`,
  }));
}

/** The state of an act in words: `suspended since 2025-11-07, until 2026-11-10`. */
export function actState({ state, since, until, settledBySetting }: ActAt): string {
  const words = state.replaceAll("-", " ");
  const dates = [...(since === undefined ? [] : [`since ${since}`]), ...(until === undefined ? [] : [`until ${until}`])];
  return `${[words, dates.join(", ")].join(" ").trimEnd()}${settledBySetting ? ", by actStates" : ""}`;
}
