import type { ActState } from "../../../server/src/core/packs/timeline.ts";
import type { Law } from "./law.ts";
import { blocks, code, section, table, text } from "./markdown.ts";
import { notice } from "./page.ts";
import { spoken, stateMeanings, type Words } from "./words.ts";

/** Tasks of readers, and the pages that help with them. */
const tasks: readonly (readonly [string, string])[] = [
  ["check the BOM you have", "[Check the BOM you have](check-your-bom.md), [lodestone.yaml](configuration.md), [the command](command.md)"],
  ["understand a finding", "[Rules](rules.md), a page for each; [how an item is judged](judging.md); [materials](materials.md)"],
  ["declare a part once for all BOMs", "[Parts files](parts-files.md)"],
  ["ask suppliers, and ask them nothing needless", "[Questions to suppliers](questions.md), [their answers](answers.md)"],
  ["draft an end-use certificate or another paper", "[Drafts of papers](drafts.md)"],
  ["accept a finding for a time, or begin with an old repository", "[Waivers and baselines](waivers.md)"],
  [
    "decide, and hand a report on",
    "[Reports](reports.md); [papers and practice](practice.md): the end-use certificate, and what is asked for in practice but is in no act",
  ],
  [
    "look up the law",
    "[Acts](acts.md), with timelines, states that nobody has confirmed, and every day on which something changes; [controlled items](controlled-items.md), by list, code and element",
  ],
  ["know where the facts come from, and how old they are", "[Sources](sources.md)"],
  ["work in an editor", "[Editors](editors.md)"],
  ["run it in CI", "[GitHub, GitLab, pre-commit, Docker](ci.md)"],
  ["add rules, acts and parties of your company", "[Your own packs](company-rules.md)"],
  ["let an assistant use it", "[Agents](agents.md)"],
  ["use newer law without a newer program", "[Law on its own](law.md), [how to add what the ministry published this morning](new-act.md)"],
  ["call it from a program", "[The API](api.md)"],
  [
    "try it in a browser",
    "`npm run site`, then open `dist/site/try/index.html`; the rest of the site is these pages, with timelines and a search",
  ],
  ["change Lodestone", "[Contributing](../CONTRIBUTING.md), [architecture](../ARCHITECTURE.md), [design by topic](design/README.md)"],
];

/** The index page: contents, sources and a guide to reading. */
export function readmePage(law: Law, words: Words): string {
  return `${blocks(
    "# Documentation",
    table(tasks, [
      { head: "You want to", cell: ([task]) => task },
      { head: "Read", cell: ([, pages]) => pages },
    ]),
    notice(words, []),
    "Pages of rules, acts and controlled items, this one, and those of sources, practice and of your own packs are made from the rules and packs by `npm run generate`: edit the rule or the pack.",
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
