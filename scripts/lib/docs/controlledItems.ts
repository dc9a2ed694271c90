import type { ControlledItem } from "../../../server/src/generated/pack.ts";
import { goodsColumns, tariffCodes } from "./items.ts";
import type { Held, Law } from "./law.ts";
import { blocks, code, link, section, table } from "./markdown.ts";
import { byKeys, byNumbers } from "./order.ts";
import { actLink, dayColumns, nameColumns, notice, trustColumns } from "./page.ts";
import { Sources } from "./sources.ts";
import type { Words } from "./words.ts";

/** The page with all entries of control lists by list and code, and with the codes for each element. */
export function controlledItemsPage(law: Law, words: Words): string {
  const sources = new Sources();
  const rows = law.entries("controlledItems").toSorted(
    byKeys(
      ({ entry }) => String(law.authorities.indexOf(entry.list)),
      ({ entry }) => entry.code,
      ({ entry }) => entry.act,
    ),
  );
  return `${blocks(
    "# Controlled items",
    `${link("Index", "README.md")} · ${link("Acts", "acts.md")} · ${link("How to read these pages", "README.md#how-to-read-these-pages")}`,
    notice(
      words,
      law.packs.filter(({ controlledItems }) => controlledItems.length > 0),
    ),
    "An entry controls nothing by itself. Its act must be in force on the day, and the origin, export and destination must be within the act's reach; the page of the act gives both. An item matches an entry if it contains all the elements that are named and has the form that is named. The description decides, never the tariff code. A code such as `#2.3` is a point of the act whose control code was not read: do not declare it. Codes of different lists look alike: 3C001 is gallium in the list of the PRC, and something else in the list of another authority. Lists without control codes are on the pages of their acts.",
    section(2, "By element", byElement(rows)),
    ...law.authorities.map((list) =>
      section(
        2,
        `List of ${list}`,
        table(
          rows.filter(({ entry }) => entry.list === list),
          [
            { head: "List", cell: ({ entry }) => entry.list },
            { head: "Code", cell: ({ entry }) => code(entry.code) },
            ...goodsColumns<Held<ControlledItem>>(({ entry }) => entry),
            ...nameColumns<Held<ControlledItem>>(({ entry }) => entry.name),
            { head: "Tariff codes, for reference", cell: ({ entry }) => tariffCodes(law, entry, (id) => actLink(law, id, "docs")) },
            ...dayColumns<ControlledItem>(),
            { head: "Act", cell: ({ entry }) => actLink(law, entry.act, "docs") },
            ...trustColumns<ControlledItem>(sources),
          ],
        ),
      ),
    ),
    sources.section(),
  )}\n`;
}

function byElement(rows: readonly Held<ControlledItem>[]): string {
  const symbols = [...new Set(rows.flatMap(({ entry }) => entry.elements))].sort(byNumbers);
  const naming = (symbol: string): readonly ControlledItem[] =>
    rows.map(({ entry }) => entry).filter(({ elements }) => elements.includes(symbol));
  return table(symbols, [
    { head: "Element", cell: (symbol) => symbol },
    {
      head: "Entries that name it",
      cell: (symbol) =>
        naming(symbol)
          .map(({ list, code: entry }) => `${list} ${code(entry)}`)
          .join(", "),
    },
  ]);
}
