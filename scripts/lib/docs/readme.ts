import type { ActState } from "../../../server/src/core/packs/timeline.ts";
import type { Law } from "./law.ts";
import { blocks, code, section, table, text } from "./markdown.ts";
import { notice } from "./page.ts";
import { spoken, stateMeanings, type Words } from "./words.ts";

/** The index page: contents, sources and a guide to reading. */
export function readmePage(law: Law, words: Words): string {
  return `${blocks(
    "# What Lodestone checks, and the law it knows",
    "`npm run generate` makes these pages from the rules and packs of this version. Do not edit them: edit the rule or the pack. CI checks that they are up to date.",
    notice(words, []),
    [
      "- [Rules](rules.md): what is checked, with a page for each rule.",
      "- [Acts](acts.md): the acts by authority and day of issue, with their timelines and a page for each act; the states that nobody has verified; and every day on which something changes.",
      "- [Controlled items](controlled-items.md): every entry of a control list, by list, code and element.",
      "- [Your own packs](company-rules.md): rules, acts and parties of your own, and the facts that rules can use.",
      "- [Papers and practice](practice.md): the end-use certificate, and what is asked for in practice but is in no act.",
    ].join("\n"),
    section(
      2,
      "Packs",
      table(law.packs, [
        { head: "Pack", cell: ({ header }) => code(header.id) },
        { head: "Contents", cell: ({ header }) => text(header.title) },
        { head: "Version", cell: ({ header }) => text(header.version) },
        { head: "Checked against its sources on", cell: ({ header }) => header.reviewedOn },
        { head: "Acts", cell: ({ acts }) => String(acts.length) },
        { head: "Controlled items", cell: ({ controlledItems }) => String(controlledItems.length) },
        { head: "Parties", cell: ({ parties }) => String(parties.length) },
        { head: "Notes", cell: ({ header }) => text(header.note ?? "") },
      ]),
    ),
    section(
      2,
      "How to read these pages",
      "Every act has a timeline of periods, each with one state. Days are written year-month-day, and last days are included. These pages do not know today's date: look up the day, or run `lodestone acts --as-of DATE`.",
      table(Object.entries(stateMeanings) as [ActState, string][], [
        { head: "State", cell: ([state]) => spoken(state) },
        { head: "Meaning", cell: ([, meaning]) => meaning },
      ]),
      "Every fact cites its sources by number. The table at the end of a page gives the address and the date of each source, and says whether the page itself was read. A dagger (†) marks a source that was not.",
      "Control codes belong to the list that is named with them: codes of different lists look alike and mean different goods. Tariff codes are given for reference and decide nothing. Countries are given as two-letter ISO 3166-1 codes.",
    ),
  )}\n`;
}
