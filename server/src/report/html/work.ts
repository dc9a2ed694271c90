import { labelled } from "../../core/l10n/labelled.ts";
import { listOf, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { addTo } from "../../core/maps.ts";
import { capital } from "../../core/text/capital.ts";
import type { ReportModel, WorkPlace, WorkRow } from "../model.ts";
import { whatAsked } from "../questionWords.ts";
import { dueInWords, gradeOf, namedOnce, people, placesOf, rowsOf, workInWords } from "../workList.ts";
import { askedLast } from "../workReport.ts";
import { html, joined, type Links, listed, type Markup, placesIn, said } from "./markup.ts";
import type { Anchors } from "./names.ts";

/** Parts named in a row, at most. */
const mostNamed = 12;
/** Mistakes listed, at most. */
const mostMistakes = 200;

/** The work list: one table for each person who has to act, with room to sign; undefined without work. */
export function workSection(model: ReportModel, anchors: Anchors, texts: Texts): Markup | undefined {
  const tables = people.flatMap(([person, actions]) => {
    const rows = rowsOf(model, actions);
    return rows.length === 0 ? [] : personTable(person, rows, anchors, texts);
  });
  if (tables.length === 0) return undefined;
  return html`<section aria-labelledby="work">
<h2 id="work">${texts.say("report-work")}</h2>
${tables}</section>
`;
}

function personTable(person: (typeof people)[number][0], rows: readonly WorkRow[], anchors: Anchors, texts: Texts): Markup {
  return html`<div class="table"><h3 id="work-${person}">${texts.say("report-person", { person })} <span class="muted">${rows.length}</span></h3>
<div class="scroll" role="group" aria-labelledby="work-${person}" tabindex="0">
<table class="small work" aria-labelledby="work-${person}">
<thead><tr><th scope="col">${columnLabel("what", texts)}</th><th scope="col">${columnLabel("about-parts", texts)}</th><th scope="col" class="due">${columnLabel("due", texts)}</th><th scope="col" class="sign">${columnLabel("signed", texts)}</th></tr></thead>
<tbody>
${rows.map((row) => workRow(row, anchors, texts))}</tbody>
</table>
</div></div>
`;
}

function workRow(row: WorkRow, anchors: Anchors, texts: Texts): Markup {
  const { severity, due } = row;
  const day =
    due === undefined ? undefined : html`<span class="date">${due.date}</span><br><span class="muted">${dueInWords(due, texts)}</span>`;
  return html`<tr${shownBy(row, anchors)}><td><span class="tag ${severity}">${gradeOf(row, texts)}</span> ${taskLines(row, texts)}</td><td>${partsOf(row, anchors, texts)}</td><td class="due">${day}</td><td class="sign"><span></span> <span></span></td></tr>
`;
}

/** The attributes by which the filter shows a row. */
function shownBy({ places, severity }: WorkRow, { file }: Anchors): Markup {
  return html` data-files="${[...new Set(places.map(({ path }) => file(path)))].join(" ")}" data-grade="${severity}"`;
}

function taskLines(row: WorkRow, texts: Texts): Markup {
  const { head, of, asked } = workInWords(row, texts);
  const lines = asked.map(({ what, parts, put }) => {
    const fact = capital(whatAsked(what, put && askedLast(put), texts));
    return asked.length === 1 ? fact : labelled(fact, texts.list(listOf(parts.slice(0, mostNamed).map(verbatim), "comma")), texts);
  });
  const name = html`<strong>${head}</strong>`;
  const title = of === undefined ? name : said("labelled", { label: name, text: html`<bdi>${of}</bdi>` }, texts);
  return html`${title}${[...row.deliveries, ...lines].map((each) => html`<br><bdi>${each}</bdi>`)}`;
}

/** The parts that a row is about, by file. */
function partsOf(row: WorkRow, anchors: Anchors, texts: Texts): Markup {
  const { shown, more } = namedOnce({ places: row.places, all: placesOf(row) }, mostNamed, true);
  const byFile = new Map<string, WorkPlace[]>();
  for (const place of shown) addTo(byFile, place.path, place);
  const files = [...byFile].map(([path, inFile]) =>
    said(
      "with-aside",
      {
        text: html`${listed(
          inFile.map((place) => part(place, anchors, texts)),
          texts,
        )}`,
        aside: html`<span class="muted"><bdi>${path}</bdi></span>`,
      },
      texts,
    ),
  );
  return html`${joined(files, html`<br>`)}${morePlaces(more, texts)}`;
}

/** A note on the places of a row beyond those shown; undefined without any. */
function morePlaces(more: number, texts: Texts): Markup | undefined {
  return more > 0 ? html` <span class="muted">${texts.say("report-more-places", { count: more })}</span>` : undefined;
}

function part({ name, path, at }: WorkPlace, anchors: Anchors, texts: Texts): Markup {
  const target = anchors.item(path, at) ?? anchors.section(path);
  const words = html`<bdi>${name ?? texts.say("report-line", { line: at.line })}</bdi>`;
  return target === undefined ? words : html`<a href="#${target}">${words}</a>`;
}

/** The declarations in parts files whose source has no day, by file; undefined without any. */
export function unsourcedSection({ unsourced }: ReportModel, anchors: Anchors, texts: Texts): Markup | undefined {
  if (unsourced.length === 0) return undefined;
  const byFile = new Map<string, WorkPlace[]>();
  for (const place of unsourced.slice(0, mostMistakes)) addTo(byFile, place.at.file ?? place.path, place);
  const files = [...byFile].map(([path, places]) => {
    const names = listed(
      places.map((place) => part({ ...place, path }, anchors, texts)),
      texts,
    );
    return html`<li>${said("labelled", { label: html`<bdi>${path}</bdi>`, text: html`${names}` }, texts)}</li>
`;
  });
  return html`<section aria-labelledby="unsourced">
<h2 id="unsourced">${texts.say("report-unsourced")} <span class="muted">${unsourced.length}</span></h2>
<ul class="small">
${files}</ul>
${
  unsourced.length > mostMistakes
    ? html`<p class="muted">${texts.say("report-more-places", { count: unsourced.length - mostMistakes })}</p>
`
    : undefined
}</section>
`;
}

/** The mistakes in files, a list for their authors; undefined when there are none. */
export function mistakesSection(model: ReportModel, anchors: Anchors, links: Links, texts: Texts): Markup | undefined {
  const rows = rowsOf(model, ["mend"]);
  if (rows.length === 0) return undefined;
  const left = rows.length - mostMistakes;
  return html`<section aria-labelledby="mistakes">
<h2 id="mistakes">${texts.say("report-mistakes")}</h2>
<div class="scroll" role="group" aria-labelledby="mistakes" tabindex="0">
<table class="small work" aria-labelledby="mistakes">
<thead><tr><th scope="col">${columnLabel("mistake", texts)}</th><th scope="col">${columnLabel("where", texts)}</th></tr></thead>
<tbody>
${rows.slice(0, mostMistakes).map((row) => mistakeRow(row, anchors, links, texts))}</tbody>
</table>
</div>
${left > 0 ? html`<p class="muted">${texts.say("report-more-places", { count: left })}</p>\n` : undefined}</section>
`;
}

function mistakeRow(row: WorkRow, anchors: Anchors, links: Links, texts: Texts): Markup {
  const { tasks, severity, places } = row;
  const path = places[0]?.path ?? "";
  const section = anchors.section(path);
  const at = placesIn(links, path, texts);
  const file = html`<bdi>${path}</bdi>`;
  const shown = places.slice(0, mostNamed);
  const where = [section === undefined ? file : html`<a href="#${section}">${file}</a>`, ...shown.map((place) => at(place.at))];
  return html`<tr${shownBy(row, anchors)}><td><span class="tag ${severity}">${texts.say("explain-label", { label: severity })}</span> ${capital(tasks[0]?.words ?? "")}</td><td>${listed(where, texts)}${morePlaces(placesOf(row) - shown.length, texts)}</td></tr>
`;
}

function columnLabel(label: "what" | "mistake" | "where" | "about-parts" | "due" | "signed", texts: Texts): string {
  return texts.say("report-label", { label });
}
