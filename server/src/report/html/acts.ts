import { listOf, prose, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { notesTogether } from "../../core/text/wording.ts";
import type { ActFacts, ReportModel } from "../model.ts";
import { unbroken } from "./controls.ts";
import { html, listed, type Markup, said } from "./markup.ts";
import { actId } from "./names.ts";

/** A column of the table of acts. */
export type ActColumn = "act" | "about" | "day" | "state" | "confidence";

/** A source of an act; `isRead` is false for a page that was never read. */
export interface ActSource {
  readonly title: string;
  readonly url: string | undefined;
  readonly date: string | undefined;
  readonly isRead: boolean;
}

/** A row of the table of acts. */
export interface ActLine extends ActFacts {
  /** The last of the days on which it is in the same state; omitted for one day. */
  readonly lastDay?: string;
  /** The address on a site of the authority; omitted when there is none, or no link is wanted. */
  readonly address?: string | undefined;
  /** The sources of the act; omitted when they are not to be listed. */
  readonly sources?: readonly ActSource[];
  /** True where the id is shown, by which a setting names the act. */
  readonly isSettable?: boolean;
  /** True for sources that are unfolded at first. */
  readonly isOpen?: boolean;
}

/** The section on the acts that the report names, with their state on the dates of the report, or on its only date. */
export function actsSection({ acts }: ReportModel, texts: Texts): Markup | undefined {
  if (acts.length === 0) return undefined;
  const days = new Set(acts.map(({ asOf }) => asOf)).size > 1 ? (["day"] as const) : [];
  return html`<section aria-labelledby="acts">
<h2 id="acts">${texts.say("report-acts")}</h2>
${actsTable(linesOf(acts), ["act", "about", ...days, "state", "confidence"], "acts", texts)}</section>
`;
}

/** One line for the days on which an act is in the same state. */
function linesOf(acts: readonly ActFacts[]): readonly ActLine[] {
  const lines: ActLine[] = [];
  for (const act of acts) {
    const before = lines.at(-1);
    if (before?.id === act.id && before.clause === act.clause && before.stateWords === act.stateWords)
      lines.splice(-1, 1, { ...before, lastDay: act.asOf });
    else lines.push(act);
  }
  return lines;
}

/**
 * A table of acts in the given order. Cells that are the same for an act on several dates appear once.
 *
 * @param heading the id of the heading above the table
 */
export function actsTable(acts: readonly ActLine[], columns: readonly ActColumn[], heading: string, texts: Texts): Markup {
  return html`<div class="scroll" role="group" aria-labelledby="${heading}" tabindex="0">
<table class="acts small" aria-labelledby="${heading}">
<thead><tr>${columns.map((label) => html`<th scope="col">${texts.say("report-label", { label })}</th>`)}</tr></thead>
<tbody>
${acts.map((act, index) => {
  const before = acts[index - 1];
  const isAgain = act.id === before?.id && act.clause === before.clause;
  return html`<tr>${columns.map((column) => (isAgain && isOfTheAct(column) ? html`<td></td>` : cells[column](act, texts)))}</tr>\n`;
})}</tbody>
</table>
</div>
${notesTogether(acts.flatMap(({ notes }) => notes)).map((note) => html`<p class="small screen">${texts.of(note)}</p>\n`)}`;
}

/** True for a column that does not depend on the date. */
function isOfTheAct(column: ActColumn): boolean {
  return column === "act" || column === "about";
}

const cells: Readonly<Record<ActColumn, (act: ActLine, texts: Texts) => Markup>> = {
  act: ({ id, clause, shortTitle, isSettable }) =>
    html`<td id="${actId({ act: id, clause })}"><strong>${shortTitle}</strong>${isSettable ? html`<br><code>${id}</code>` : undefined}</td>`,
  about: ({ title, address, issuers, issued, pack, sources = [], isOpen }, texts) =>
    html`<td>${linked(title, address)}<br><span class="muted">${unbroken(texts.say("report-act-issued", { issuers: listOf(issuers.map(prose), "comma"), issued: verbatim(issued), pack: verbatim(pack) }))}</span>${sources.length === 0 ? undefined : sourcesList(sources, isOpen, texts)}</td>`,
  day: ({ asOf, lastDay }, texts) =>
    html`<td>${unbroken(lastDay === undefined ? asOf : texts.say("report-days", { first: verbatim(asOf), last: verbatim(lastDay) }))}</td>`,
  state: ({ stateWords }) => html`<td>${unbroken(stateWords)}</td>`,
  confidence: ({ confidence }, texts) => html`<td>${texts.say("report-confidence", { confidence })}</td>`,
};

function sourcesList(sources: readonly ActSource[], isOpen: boolean | undefined, texts: Texts): Markup {
  return html`<details${isOpen === true ? html` open` : undefined}><summary>${texts.say("acts-page-sources", { count: sources.length })}</summary>
<ul>
${sources.map((source) => html`<li>${sourceLine(source, texts)}</li>\n`)}</ul></details>`;
}

function sourceLine({ title, url, date, isRead }: ActSource, texts: Texts): Markup {
  const source = html`${listed([linked(title, url), ...(date === undefined ? [] : [date])], texts)}`;
  if (isRead) return source;
  return said("with-aside", { text: source, aside: html`<span class="muted">${texts.say("acts-page-source-not-read")}</span>` }, texts);
}

function linked(text: string, address: string | undefined): Markup | string {
  return address === undefined ? text : html`<a href="${address}">${text}</a>`;
}
