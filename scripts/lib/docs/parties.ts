import type { ListedParty } from "../../../server/src/generated/pack.ts";
import type { Held } from "./law.ts";
import { lines, section, table, text } from "./markdown.ts";
import { byKeys } from "./order.ts";
import { type ActPage, dayColumns, nameColumns, trustColumns } from "./page.ts";
import { spoken } from "./words.ts";

/** The section of the listed parties, in the order of the list. */
export function partiesSection(page: ActPage): string {
  const rows = page.law
    .entries("parties")
    .filter(({ entry }) => entry.act === page.history.act.id)
    .sort(
      byKeys(
        ({ entry }) => entry.listing,
        ({ entry }) => String(entry.position ?? 999_999_999),
        ({ entry }) => entry.name.en,
      ),
    );
  const severalListings = new Set(rows.map(({ entry }) => entry.listing)).size > 1;
  const kinds = [...new Set(rows.map(({ entry }) => spoken(entry.listing)))];
  return section(
    2,
    "Parties",
    rows.length === 0
      ? ""
      : `${rows.length === 1 ? "One party" : `${rows.length} parties`} on the ${kinds.join(", ")}. Names are given as the list prints them, errors included. A party is on the list while the act is in force.`,
    table(rows, [
      { head: "No.", cell: ({ entry }) => String(entry.position ?? "") },
      ...nameColumns<Held<ListedParty>>(({ entry }) => entry.name),
      { head: "Also known as", cell: ({ entry }) => lines(...(entry.aliases ?? []).map(text)) },
      { head: "Country", cell: ({ entry }) => entry.country },
      { head: "List", cell: ({ entry }) => (severalListings ? spoken(entry.listing) : "") },
      ...dayColumns<ListedParty>(),
      ...trustColumns<ListedParty>(page.sources),
    ]),
  );
}
