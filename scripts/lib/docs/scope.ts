import type { CountryList, Guidance, SourcingRestriction, Threshold } from "../../../server/src/generated/pack.ts";
import type { Held, Law } from "./law.ts";
import { blocks, type Column, code, lines, section, table, text } from "./markdown.ts";
import { type ActPage, clauseName, dayColumns, nameColumns, trustColumns } from "./page.ts";
import type { Sources } from "./sources.ts";
import { listed, spoken } from "./words.ts";

/** The section of thresholds that limit the reach of the act. */
export function thresholdsSection(page: ActPage): string {
  const rows = page.law.entries("thresholds").filter(({ entry }) => entry.act === page.history.act.id);
  return section(2, "Thresholds", table(rows, thresholdColumns(page.law, page.sources)));
}

/** Columns for a threshold. */
export function thresholdColumns(law: Law, sources: Sources): Column<Held<Threshold>>[] {
  return [
    { head: "Threshold", cell: ({ entry }) => code(entry.id) },
    { head: "Clause", cell: ({ entry }) => (entry.clause === undefined ? "" : clauseName(law, entry.act, entry.clause)) },
    { head: "Reached when", cell: ({ entry }) => `${spoken(entry.kind)} **${spoken(entry.comparison)} ${entry.value}**` },
    {
      head: "Of what",
      cell: ({ entry: { numerator, denominator, appliesTo } }) =>
        lines(
          text(appliesTo ?? ""),
          numerator === undefined ? "" : `share of: ${text(numerator)}`,
          denominator === undefined ? "" : `in: ${text(denominator)}`,
        ),
    },
    { head: "Effect", cell: ({ entry }) => text(entry.effect ?? "") },
    { head: "Official", cell: ({ entry }) => (entry.official === false ? "**no**: a trade practice that decides nothing" : "") },
    ...dayColumns<Threshold>(),
    ...trustColumns<Threshold>(sources),
  ];
}

/** The section of official guidance on the scope of the act. */
export function guidanceSection(page: ActPage): string {
  const rows = page.law.entries("guidance").filter(({ entry }) => entry.act === page.history.act.id);
  return section(
    2,
    "Guidance",
    rows.length === 0 ? "" : "What the authority says about the scope of the act. It does not have the force of law.",
    table(rows, [
      { head: "Goods or word", cell: ({ entry }) => text(entry.goods) },
      { head: "Says", cell: ({ entry }) => spoken(entry.says) },
      { head: "Levels", cell: ({ entry }) => (entry.levels ?? []).map(spoken).join(", ") },
      { head: "Forms", cell: ({ entry }) => (entry.forms ?? []).map(spoken).join(", ") },
      { head: "Document", cell: ({ entry }) => text(entry.document) },
      { head: "Issued", cell: ({ entry }) => issued(entry) },
      ...dayColumns<Guidance>(),
      ...trustColumns<Guidance>(page.sources),
    ]),
  );
}

function issued({ issued: on, issuedBefore }: Guidance): string {
  return on ?? (issuedBefore === undefined ? "day not read" : `before ${issuedBefore}; day not read`);
}

/** The section of sourcing restrictions and of country lists in the act. */
export function sourcingSection(page: ActPage): string {
  const own = <T extends { readonly act: string }>({ entry }: Held<T>): boolean => entry.act === page.history.act.id;
  const lists = page.law.entries("countryLists").filter(own);
  const restrictions = page.law.entries("sourcingRestrictions").filter(own);
  return blocks(
    section(
      2,
      "Sourcing restrictions",
      table(restrictions, [
        { head: "Restriction", cell: ({ entry }) => code(entry.id) },
        { head: "Magnets", cell: ({ entry }) => listed(entry.magnets) },
        { head: "Other materials", cell: ({ entry }) => text(listed(entry.otherMaterials ?? [])) },
        { head: "Steps", cell: ({ entry }) => listed(entry.steps, "or") },
        { head: "Countries", cell: ({ entry }) => countriesOf(page, entry) },
        {
          head: "End use",
          cell: ({ entry }) => `${text(listed(entry.endUse.categories, "or"))}, in ${listed(entry.endUse.countries, "or")}`,
        },
        ...dayColumns<SourcingRestriction>(),
        ...trustColumns<SourcingRestriction>(page.sources),
      ]),
    ),
    section(
      2,
      "Lists of countries",
      table(lists, [
        { head: "List", cell: ({ entry }) => code(entry.id) },
        ...nameColumns<Held<CountryList>>(({ entry }) => entry.title),
        { head: "Countries", cell: ({ entry }) => entry.countries.join(", ") },
        { head: "As read on", cell: ({ entry }) => entry.seenOn ?? "" },
        ...dayColumns<CountryList>(),
        ...trustColumns<CountryList>(page.sources),
      ]),
    ),
  );
}

function countriesOf(page: ActPage, { countryList }: SourcingRestriction): string {
  const list = page.law.entries("countryLists").find(({ entry }) => entry.id === countryList);
  return list === undefined ? code(countryList) : `${list.entry.countries.join(", ")} (${code(countryList)})`;
}
