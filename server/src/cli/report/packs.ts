import type { Packs } from "../../core/packs/at.ts";
import type { ReportPack } from "../../generated/report.ts";

/** The packs of a run as the report names them: those of every checker that was used, each once. */
export function reportPacks(used: readonly Packs[]): ReportPack[] {
  const all = used.flatMap(({ headers }) => headers).map(({ id, version, reviewedOn }) => ({ id, version, reviewedOn }));
  return [...new Map(all.map((pack) => [JSON.stringify(pack), pack])).values()];
}

/** What stands at the head of every JSON report that is not about files. */
export function reportHead(
  version: string,
  packs: readonly Packs[],
): { schemaVersion: 1; tool: { name: "lodestone"; version: string }; packs: ReportPack[] } {
  return { schemaVersion: 1, tool: { name: "lodestone", version }, packs: reportPacks(packs) };
}
