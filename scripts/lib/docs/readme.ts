import type { ActState } from "../../../server/src/core/packs/timeline.ts";
import type { Law } from "./law.ts";
import { blocks, code, section, table, text } from "./markdown.ts";
import { notice } from "./page.ts";
import { spoken, stateMeanings, type Words } from "./words.ts";

/** The index: what there is, what it rests on, and how to read it. */
export function readmePage(law: Law, words: Words): string {
  return `${blocks(
    "# What Lodestone checks, and the law it knows",
    "These pages are made from the rules and packs of this version by `npm run generate`. Do not edit them: edit the rule or the pack. Continuous integration compares them with what would be made.",
    notice(words, []),
    [
      "- [Rules](rules.md): what is checked, one page a rule.",
      "- [Acts](acts.md): the acts by authority and day of issue with their timelines, the states that nobody has verified, and every day on which something changes; one page an act.",
      "- [Controlled items](controlled-items.md): every entry of a control list, by list, code and element.",
      "- [Packs of a company](company-rules.md): rules, acts and parties of your own, and the facts that rules may ask for.",
      "- [Papers and practice](practice.md): the end-use certificate, and what is asked for and stands in no act.",
    ].join("\n"),
    section(
      2,
      "Packs",
      table(law.packs, [
        { head: "Pack", cell: ({ header }) => code(header.id) },
        { head: "Holds", cell: ({ header }) => text(header.title) },
        { head: "Version", cell: ({ header }) => text(header.version) },
        { head: "Facts last held against their sources", cell: ({ header }) => header.reviewedOn },
        { head: "Acts", cell: ({ acts }) => String(acts.length) },
        { head: "Controlled items", cell: ({ controlledItems }) => String(controlledItems.length) },
        { head: "Parties", cell: ({ parties }) => String(parties.length) },
        { head: "What else to know", cell: ({ header }) => text(header.note ?? "") },
      ]),
    ),
    section(
      2,
      "How to read these pages",
      "Every act has a timeline: runs of days, each in one state. Days are written year-month-day, and last days are included. There is no state of today here; look up the day, or run `lodestone acts --as-of DATE`.",
      table(Object.entries(stateMeanings) as [ActState, string][], [
        { head: "State", cell: ([state]) => spoken(state) },
        { head: "Meaning", cell: ([, meaning]) => meaning },
      ]),
      "Every fact names its sources by number; the table at the end of a page gives the address of each, its date, and whether the page itself was read. A dagger (†) marks one that was not.",
      "Control codes are those of the list named: codes of different lists look alike and mean different goods. Tariff codes are given for reference and decide nothing. Countries stand as ISO 3166-1 codes of two letters.",
    ),
  )}\n`;
}
