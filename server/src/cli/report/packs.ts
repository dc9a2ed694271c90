import type { ActAt, Packs } from "../../core/packs/at.ts";
import type { ReportNotice, ReportPack } from "../../generated/report.ts";
import type { IsoDate } from "../../index.ts";

/** The packs of a run as the report names them. */
export function reportPacks(packs: Packs): ReportPack[] {
  return packs.headers.map(({ id, version, reviewedOn }) => ({ id, version, reviewedOn }));
}

/** What is to be said of the packs on a day: those whose review lies too far back. */
export function reportNotices(packs: Packs, asOf: IsoDate): ReportNotice[] {
  return packs.at(asOf, {}).stale.map(({ pack: { id, reviewedOn }, days }) => ({
    id: "pack-stale",
    message: `The facts of the pack \`${id}\` were last reviewed on ${reviewedOn}, ${days} days before ${asOf}. The law may have changed since. Update lodestone, or look the acts up (\`lodestone acts\`).`,
  }));
}

/** The state of an act in words: `suspended since 2025-11-07, until 2026-11-10`. */
export function actState({ state, since, sinceBefore, until, settledBySetting }: ActAt): string {
  const words = state.replaceAll("-", " ");
  const dates = [
    ...(since === undefined ? [] : [sinceBefore ? `since before ${since} (first day not read)` : `since ${since}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
  ];
  return `${[words, dates.join(", ")].join(" ").trimEnd()}${settledBySetting ? ", by actStates" : ""}`;
}
