import type { Period } from "../../../server/src/core/packs/timeline.ts";
import type { Clause } from "../../../server/src/generated/pack.ts";
import type { ActHistory, Law } from "./law.ts";
import { blocks, lines, link, section, table, text } from "./markdown.ts";
import { byKeys } from "./order.ts";
import { actLink, clauseName, notice } from "./page.ts";
import { daysOf, shortPeriod, unverifiedWords } from "./timeline.ts";
import { spoken, type Words } from "./words.ts";

/** A period of an act or clause. */
interface Stretch {
  readonly history: ActHistory;
  /** Undefined for the act itself. */
  readonly clause: Clause | undefined;
  readonly period: Period;
}

/** The page of all acts, days of change, and unverified states. */
export function actsPage(law: Law, words: Words): string {
  const stretches = law.acts.flatMap(stretchesOf);
  const unverified = stretches.filter(({ period }) => period.state === "unverified");
  const changes = stretches.filter(({ period }) => period.from !== undefined).sort(byDay);
  return `${blocks(
    "# Acts",
    `${link("Index", "README.md")} · ${link("Controlled items", "controlled-items.md")} · ${link("How to read these pages", "README.md#how-to-read-these-pages")}`,
    notice(
      words,
      law.packs.filter(({ acts }) => acts.length > 0),
    ),
    "This page does not know today's date. Look up the day in the timeline, or run `lodestone acts --as-of DATE`.",
    ...law.authorities.map((authority) =>
      section(
        2,
        authority,
        actTable(
          law,
          law.acts.filter(({ act }) => act.authority === authority),
        ),
      ),
    ),
    section(
      2,
      "Not verified",
      unverified.length === 0
        ? ""
        : "From these days on, nobody has seen a text that says how the act or clause stands. If you have checked it yourself, write the answer under `actStates` in `lodestone.yaml`.",
      table(unverified, [
        { head: "Act", cell: (row) => nameOf(law, row) },
        { head: "Unverified", cell: ({ period }) => daysOf(period) },
        { head: "Why", cell: ({ history, clause, period }) => unverifiedWords(period, history, clause) },
      ]),
    ),
    section(
      2,
      "Days on which something changes",
      table(changes, [
        { head: "Day", cell: ({ period }) => period.from ?? "" },
        { head: "Act", cell: (row) => nameOf(law, row) },
        { head: "From this day on", cell: ({ period }) => (period.state === "unverified" ? "**unverified**" : spoken(period.state)) },
      ]),
    ),
  )}\n`;
}

function actTable(law: Law, acts: readonly ActHistory[]): string {
  return table(acts, [
    { head: "Issued", cell: ({ act }) => act.issued },
    { head: "Act", cell: ({ act }) => actLink(law, act.id, "docs") },
    { head: "About", cell: ({ act }) => text(act.title.en) },
    { head: "Timeline", cell: (history) => timeline(law, history) },
    { head: "Requires", cell: ({ act }) => spoken(act.requires) },
    { head: "Confidence", cell: ({ act }) => act.confidence },
  ]);
}

function timeline(law: Law, history: ActHistory): string {
  return lines(
    ...stretchesOf(history).map(
      ({ clause, period }) => `${clause === undefined ? "" : `${clauseName(law, history.act.id, clause.id)}: `}${shortPeriod(period)}`,
    ),
  );
}

/** Periods of an act, then those of its clauses that differ; without the time before issue. */
function stretchesOf(history: ActHistory): Stretch[] {
  const issued = ({ state }: Period): boolean => state !== "not-issued";
  const ofAct = (period: Period): boolean =>
    history.periods.some(({ state, from, until }) => state === period.state && from === period.from && until === period.until);
  return [
    ...history.periods.filter(issued).map((period) => ({ history, clause: undefined, period })),
    ...history.clauses.flatMap(({ clause, periods }) =>
      periods.filter((period) => issued(period) && !ofAct(period)).map((period) => ({ history, clause, period })),
    ),
  ];
}

function byDay(a: Stretch, b: Stretch): number {
  return byKeys<Stretch>(
    ({ period }) => period.from ?? "",
    ({ history }) => history.act.id,
    ({ clause }) => clause?.id ?? "",
  )(a, b);
}

function nameOf(law: Law, { history, clause }: Stretch): string {
  return `${actLink(law, history.act.id, "docs")}${clause === undefined ? "" : `, ${clauseName(law, history.act.id, clause.id)}`}`;
}
