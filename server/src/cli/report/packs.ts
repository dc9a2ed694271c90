import type { ActAt, Packs } from "../../core/packs/at.ts";
import type { ReportNotice, ReportPack } from "../../generated/report.ts";
import type { IsoDate } from "../../index.ts";

/** The packs of a run as the report names them: those of every checker that was used, each once. */
export function reportPacks(used: readonly Packs[]): ReportPack[] {
  const all = used.flatMap(({ headers }) => headers).map(({ id, version, reviewedOn }) => ({ id, version, reviewedOn }));
  return [...new Map(all.map((pack) => [JSON.stringify(pack), pack])).values()];
}

/** What is to be said of the packs on a day: those whose review lies too far back. */
export function reportNotices(used: readonly Packs[], asOf: IsoDate): ReportNotice[] {
  const stale = new Map(
    used.flatMap((packs) => packs.at(asOf, {}).stale.map((one) => [`${one.pack.id} ${one.pack.reviewedOn}`, one] as const)),
  );
  return [...stale.values()].map(({ pack: { id, reviewedOn }, days }) => ({
    id: "pack-stale",
    message: `The facts of the pack \`${id}\` were last reviewed on ${reviewedOn}, ${days} days before ${asOf}. The law may have changed since. Update lodestone (or, if the pack is your own, review it), or look the acts up (\`lodestone acts\`).`,
  }));
}

/** The state of an act in words: `suspended since 2025-11-07, until 2026-11-10`. */
export function actState({ state, since, until, settledBySetting }: ActAt): string {
  const words = state.replaceAll("-", " ");
  const dates = [...(since === undefined ? [] : [`since ${since}`]), ...(until === undefined ? [] : [`until ${until}`])];
  return `${[words, dates.join(", ")].join(" ").trimEnd()}${settledBySetting ? ", by actStates" : ""}`;
}

/** What stands at the head of every JSON report that is not about files. */
export function reportHead(
  version: string,
  packs: readonly Packs[],
): { schemaVersion: 1; tool: { name: "lodestone"; version: string }; packs: ReportPack[] } {
  return { schemaVersion: 1, tool: { name: "lodestone", version }, packs: reportPacks(packs) };
}
