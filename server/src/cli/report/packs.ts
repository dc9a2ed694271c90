import type { Packs } from "../../core/packs/at.ts";
import type { ReportPack } from "../../generated/report.ts";

/** The packs of a run as the report names them. */
export function reportPacks(packs: Packs): ReportPack[] {
  return packs.headers.map(({ id, version, reviewedOn }) => ({ id, version, reviewedOn }));
}
