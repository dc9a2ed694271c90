import type { Packs } from "../../core/packs/at.ts";
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
