import { listOf, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { ReportModel } from "../model.ts";
import { people, rowsOf, workInWords } from "../workList.ts";
import { html, joined, type Markup, said } from "./markup.ts";

/** Days to come listed, at most. */
const mostDays = 6;
/** Prohibited deliveries listed, at most. */
const mostBarred = 5;

/** The page for a manager: counts by kind, prohibitions, pending work, and the next days. */
export function glance(model: ReportModel, texts: Texts): Markup {
  const { summary, unreadFiles: unread, days } = model;
  const {
    files,
    filesInPart: inPart,
    filesNotJudged: unjudged,
    items,
    materialItems: held,
    undeclared,
    undeclaredWaived: waived = 0,
    notChecked,
  } = summary;
  const label = (label: "items" | "prohibited" | "waiting" | "next-days"): string => texts.say("report-label", { label });
  const rows: readonly (readonly [string, Markup | undefined])[] = [
    [texts.say("report-files"), html`${texts.say("report-files-counted", { files: files - unjudged, inPart, unjudged, unread })}`],
    [
      label("items"),
      html`${texts.say("report-items-counted", { items: items - notChecked, held, undeclared, waived, unchecked: notChecked })}`,
    ],
    [label("prohibited"), barred(model, texts)],
    [label("waiting"), waiting(model, texts)],
    [label("next-days"), nextDays(days, texts)],
  ];
  return html`<dl class="glance">
${rows.map(([term, told]) => (told === undefined ? undefined : html`<dt>${term}</dt><dd>${told}</dd>\n`))}</dl>
`;
}

function barred({ work }: ReportModel, texts: Texts): Markup | undefined {
  const rows = work.filter(({ isBarred }) => isBarred);
  if (rows.length === 0) return undefined;
  const more = rows.length - mostBarred;
  const lines = rows.slice(0, mostBarred).map((row) => {
    const [first] = row.places;
    const about = [row.of ?? first?.name ?? first?.path ?? "", ...row.deliveries].filter((text) => text !== "");
    const words = texts.list(listOf(about.map(verbatim), "comma"));
    return html`<li>${said("labelled", { label: verbatim(workInWords(row, texts).head), text: html`<bdi>${words}</bdi>` }, texts)}</li>`;
  });
  return html`<ul class="plain barred">${lines}</ul>${more > 0 ? texts.say("report-more-places", { count: more }) : undefined}`;
}

/** The number of rows of each person, and of mistakes, with links to them. */
function waiting(model: ReportModel, texts: Texts): Markup | undefined {
  const links = [
    ...people.map(
      ([person, actions]) => [`work-${person}`, texts.say("report-person", { person }), rowsOf(model, actions).length] as const,
    ),
    ["mistakes", texts.say("report-mistakes"), rowsOf(model, ["mend"]).length] as const,
  ].filter(([, , count]) => count > 0);
  if (links.length === 0) return undefined;
  return html`${joined(
    links.map(([target, words, count]) => html`<a href="#${target}">${words}</a> <strong>${count}</strong>`),
    " · ",
  )}`;
}

function nextDays(days: ReportModel["days"], texts: Texts): Markup | undefined {
  if (days.length === 0) return undefined;
  const more = days.length - mostDays;
  const lines = days
    .slice(0, mostDays)
    .map(
      ({ date, why, name }) =>
        html`<li><span class="date">${date}</span> ${texts.say("report-coming-day", { why, name: verbatim(name) })}</li>`,
    );
  return html`<ul class="plain">${lines}</ul>${more > 0 ? html`<span class="muted">${texts.say("report-more-places", { count: more })}</span>` : undefined}`;
}
