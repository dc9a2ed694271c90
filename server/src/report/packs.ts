import type { Packs } from "../core/packs/at.ts";
import type { ReportPack } from "../generated/report.ts";

/** The packs of a run for the report, merged from all checkers used. */
export function reportPacks(used: readonly Packs[]): ReportPack[] {
  const all = used.flatMap(({ headers }) => headers).map(({ id, version, reviewedOn }) => ({ id, version, reviewedOn }));
  return [...new Map(all.map((pack) => [JSON.stringify(pack), pack])).values()];
}
