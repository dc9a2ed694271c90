import type { CompiledPack } from "../../../server/src/core/packs/bundle.ts";
import type { EndUseTreatment, Provision } from "../../../server/src/generated/pack.ts";
import { basisColumn, endUseColumns, type PaperRow, paperColumns, paperRows, provisionColumns } from "./duties.ts";
import type { Held, Law } from "./law.ts";
import { blocks, link, section, table } from "./markdown.ts";
import { dayColumns, notice, trustColumns } from "./page.ts";
import { thresholdColumns } from "./scope.ts";
import { Sources } from "./sources.ts";
import type { Words } from "./words.ts";

/** The page about data of packs that is in no act: practice, trade custom, and the papers. */
export function practicePage(law: Law, words: Words): string {
  const sources = new Sources();
  const noBasis = <T extends { readonly basis: readonly unknown[] }>({ entry }: Held<T>): boolean => entry.basis.length === 0;
  const provisions = law.entries("provisions").filter(noBasis);
  const endUses = law.entries("endUseTreatments").filter(noBasis);
  const thresholds = law.entries("thresholds").filter(({ entry }) => entry.act === undefined);
  const papers = paperRows(law);
  const packs = new Set<CompiledPack>([...provisions, ...endUses, ...thresholds, ...papers].map(({ pack }) => pack));
  return `${blocks(
    "# Documents and practice",
    `${link("Index", "README.md")} · ${link("Acts", "acts.md")}`,
    notice(
      words,
      law.packs.filter((pack) => packs.has(pack)),
    ),
    "This page shows the papers that `lodestone draft` fills, and what authorities and trade ask for beyond the text of the law. What an act says is on the page of that act.",
    section(2, "Papers", table(papers, [...paperColumns(), basisColumn(law, "docs"), ...trustColumns<PaperRow>(sources)])),
    section(2, "Practice", table(provisions, [...provisionColumns(), ...dayColumns<Provision>(), ...trustColumns<Provision>(sources)])),
    section(2, "End uses that no act mentions", table(endUses, [...endUseColumns(), ...trustColumns<EndUseTreatment>(sources)])),
    section(2, "Trade practice", table(thresholds, thresholdColumns(law, sources))),
    sources.section(),
  )}\n`;
}
