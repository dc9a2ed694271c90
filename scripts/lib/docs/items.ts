import { tariffOfYear } from "../../../server/src/core/recognise/tariff.ts";
import type { ControlledItem, ItemList, ListEntry } from "../../../server/src/generated/pack.ts";
import type { Held, Law } from "./law.ts";
import { blocks, type Column, code, lines, section, table, text } from "./markdown.ts";
import { byKeys } from "./order.ts";
import { type ActPage, actLink, clauseName, dayColumns, nameColumns, trustColumns } from "./page.ts";
import { listed, spoken } from "./words.ts";

/** The section of the act's entries with control codes. */
export function controlledItemsSection(page: ActPage): string {
  const rows = page.law
    .entries("controlledItems")
    .filter(({ entry }) => entry.act === page.history.act.id)
    .sort(byKeys(({ entry }) => entry.code));
  return section(
    2,
    "Controlled items",
    rows.length === 0
      ? ""
      : `${rows.length === 1 ? "One entry" : `${rows.length} entries`}. An item matches an entry if it contains all the elements that are named and has the form that is named. The description decides, never the tariff code.`,
    table(rows, [
      { head: "Code", cell: ({ entry }) => code(entry.code) },
      ...goodsColumns<Held<ControlledItem>>(({ entry }) => entry),
      ...nameColumns<Held<ControlledItem>>(({ entry }) => entry.name),
      {
        head: "Tariff codes, for reference",
        cell: ({ entry }) => tariffCodes(page.law, entry, (id) => actLink(page.law, id, "docs/acts")),
      },
      ...dayColumns<ControlledItem>(),
      ...trustColumns<ControlledItem>(page.sources),
    ]),
  );
}

/** The section of the act's lists without control codes. */
export function itemListsSection(page: ActPage): string {
  const lists = page.law.entries("itemLists").filter(({ entry }) => entry.act === page.history.act.id);
  return section(
    2,
    "Lists without control codes",
    ...lists.map(({ entry, pack }) =>
      section(
        3,
        text(entry.title.en),
        blocks(
          entry.complete ? "" : "**Only part of this list was read.**",
          table(
            [{ entry, pack }],
            [
              { head: "List", cell: () => code(entry.id) },
              {
                head: "Clause",
                cell: () => (entry.clause === undefined ? "the whole act" : clauseName(page.law, entry.act, entry.clause)),
              },
              { head: "Complete", cell: () => (entry.complete ? "yes" : "**no**") },
              { head: "Origin", cell: () => originOf(entry) },
              ...dayColumns<typeof entry>(),
              ...trustColumns<typeof entry>(page.sources),
            ],
          ),
          table(entry.entries, [
            { head: "No.", cell: (row) => String(entry.entries.indexOf(row) + 1) },
            ...goodsColumns<ListEntry>((row) => row),
            ...nameColumns<ListEntry>((row) => row.name),
            { head: "Levels", cell: (row) => text((row.levels ?? []).map(spoken).join(", ")) },
            { head: "Contains", cell: (row) => (row.contains === true ? "goods of the other rows" : "") },
            { head: "Note", cell: (row) => text(row.note ?? "") },
          ]),
        ),
      ),
    ),
  );
}

function originOf({ origin, madeOutside }: ItemList): string {
  if (origin !== undefined) return listed(origin, "or");
  return madeOutside === undefined ? "any" : `outside ${listed(madeOutside)}`;
}

/** Columns for the goods of an entry: elements, partners, trade names, form and material. */
export function goodsColumns<T>(entryOf: (row: T) => ListEntry | ControlledItem): Column<T>[] {
  return [
    { head: "Elements or substances", cell: (row) => elements(entryOf(row)) },
    { head: "Form", cell: (row) => form(entryOf(row)) },
  ];
}

function elements(entry: ListEntry | ControlledItem): string {
  const partners = entry.partners === undefined ? "" : `, with ${listed(entry.partners)}`;
  const concerns = "concerns" in entry && entry.concerns !== undefined ? `about ${listed(entry.concerns)}` : "";
  const substances =
    "substances" in entry && entry.substances !== undefined ? listed(entry.substances.map((id) => id.replaceAll("-", " "))) : "";
  const held = entry.elements.length === 0 ? "" : `${listed(entry.elements)}${partners}`;
  const soldAs = "tradeNames" in entry && entry.tradeNames !== undefined ? `sold as ${text(listed(entry.tradeNames, "or"))}` : "";
  return [held, substances, soldAs].filter((part) => part !== "").join("; ") || concerns;
}

function form({ form, material }: ListEntry | ControlledItem): string {
  if (form === "all") return "every form";
  return material === undefined ? spoken(form) : `${spoken(form)}, ${material === "any" ? "every material" : material}`;
}

/** The tariff codes of an entry; each set has its days and acts. */
export function tariffCodes(law: Law, entry: ControlledItem, linkTo: (act: string) => string): string {
  const sets = (entry.tariffCodes ?? []).map(({ nomenclature, tariffYear, codes, by, replacedBy, confidence, note }) => {
    const until = replacedBy === undefined ? "" : `, until replaced by ${linkTo(replacedBy)}${startOf(law, replacedBy)}`;
    const since = by === undefined ? "" : `, by ${linkTo(by)}${startOf(law, by)}`;
    const sure = confidence === undefined ? "" : `, confidence ${confidence}`;
    return `${tariffOfYear(nomenclature, tariffYear)}: ${codes.map(code).join(", ")}${since}${until}${sure}${note === undefined ? "" : `; ${text(note)}`}`;
  });
  return lines(...sets);
}

function startOf(law: Law, id: string): string {
  const effective = law.act(id)?.act.effective;
  return effective === undefined ? "" : ` (${effective})`;
}
