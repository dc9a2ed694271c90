import type { Packs } from "../../core/packs/at.ts";
import type { ReportPack } from "../../generated/report.ts";
import { reportPacks } from "../../report/packs.ts";

/** The header of every JSON report that is not about files. */
export function reportHead(
  version: string,
  packs: readonly Packs[],
): { schemaVersion: 1; tool: { name: "lodestone"; version: string }; packs: ReportPack[] } {
  return { schemaVersion: 1, tool: { name: "lodestone", version }, packs: reportPacks(packs) };
}
