import type { Texts } from "../../core/l10n/texts.ts";
import { stateSigns } from "../../core/states/types.ts";
import type { FileModel, ReportModel, ToldProblem } from "../model.ts";
import { html, joined, type Links, type Markup, placesIn, prose, said } from "./markup.ts";
import { fileId, hasSection } from "./names.ts";

/** Rows of the overview, at most. */
const mostRows = 2000;

/** The overview: problems of the run, and a line for each file. */
export function overviewSection({ problems, files, leftOut }: ReportModel, links: Links, texts: Texts): Markup {
  return html`${problems.length === 0 ? undefined : problemSection(problems, links, texts)}${files.length === 0 ? html`<p>${texts.say("report-no-file")}</p>` : filesSection(files, texts)}${leftOut.items + leftOut.findings === 0 ? undefined : leftOutNote(leftOut, texts)}`;
}

function problemSection(problems: readonly ToldProblem[], links: Links, texts: Texts): Markup {
  return html`<section aria-labelledby="problems">
<h2 id="problems">${texts.say("report-problems")}</h2>
<ul>${problems.slice(0, mostRows).map((problem) => problemLine(problem, links, texts))}</ul>
${problems.length > mostRows ? html`<p>${texts.say("report-more-problems", { count: problems.length - mostRows })}</p>` : undefined}</section>
`;
}

function problemLine({ path, position, message }: ToldProblem, links: Links, texts: Texts): Markup {
  const line = position === undefined ? undefined : texts.say("report-in-line", { line: position.line });
  const place =
    path === undefined ? undefined : placesIn(links, path, texts)(position ?? { line: 1, column: 1 }, html`<code>${path}</code>${line}`);
  return html`<li>${place === undefined ? prose(message) : said("labelled", { label: place, text: prose(message) }, texts)}</li>\n`;
}

function filesSection(files: readonly FileModel[], texts: Texts): Markup {
  const all = files.map((file, index) => ({ file, index }));
  const isQuiet = ({ file: { counts } }: (typeof all)[number]): boolean =>
    counts.error + counts.warning + counts.information + counts.hint === 0;
  const [quiet, rest] = [all.filter(isQuiet), all.filter((one) => !isQuiet(one))];
  return html`<section aria-labelledby="files">
<h2 id="files">${texts.say("report-files")}</h2>
${rest.length === 0 ? undefined : filesTable(rest, texts)}${
  quiet.length === 0
    ? undefined
    : html`<details class="quiet"><summary>${texts.say("report-quiet-files", { count: quiet.length })}</summary>
${filesTable(quiet, texts)}</details>
`
}</section>
`;
}

function filesTable(files: readonly { readonly file: FileModel; readonly index: number }[], texts: Texts): Markup {
  const shown = files.slice(0, mostRows);
  return html`<div class="table"><div class="scroll" role="group" aria-labelledby="files" tabindex="0">
<table class="small files">
<thead><tr><th scope="col" class="wide">${texts.say("report-label", { label: "file" })}</th><th scope="col">${texts.say("report-label", { label: "judged-as-of" })}</th><th scope="col" class="number">${texts.say("report-label", { label: "items" })}</th><th scope="col" class="number">${texts.say("report-label", { label: "materials" })}</th><th scope="col" class="number">${texts.say("report-label", { label: "not-checked" })}</th><th scope="col" class="number">${texts.say("report-label", { label: "no-end-use" })}</th><th scope="col" class="number">${texts.say("report-label", { label: "errors" })}</th><th scope="col" class="number">${texts.say("report-label", { label: "warnings" })}</th><th scope="col" class="number">${texts.say("report-label", { label: "other" })}</th><th scope="col" class="number">${texts.say("report-label", { label: "aside" })}</th></tr></thead>
<tbody>
${shown.map(({ file, index }) => fileRow(file, index, texts))}</tbody>
</table>
</div></div>
${files.length > shown.length ? html`<p>${texts.say("report-more-files", { count: files.length - shown.length })}</p>\n` : undefined}`;
}

function fileRow(file: FileModel, index: number, texts: Texts): Markup {
  const { path, counts, documents, judged } = file;
  const sum = (of: "items" | "materialItems" | "notChecked" | "undeclared"): number =>
    documents.reduce((total, document) => total + document[of], 0);
  const days = [...new Set(documents.map(({ asOf }) => asOf))].sort().map((day) => html`<span class="date">${day}</span>`);
  const none = texts.say(judged === "none" ? "report-not-judged" : "report-parts-file");
  const how = [...(days.length === 0 ? [none] : days), ...(judged === "part" ? [texts.say("report-in-part")] : [])];
  const notChecked = sum("notChecked");
  const name = hasSection(file) ? html`<a href="#${fileId(index)}">${path}</a>` : html`${path}`;
  return html`<tr data-files="${index + 1}"><td class="wide"><bdi>${name}</bdi></td><td>${joined(how, html`<br>`)}</td><td class="number">${sum("items")}</td><td class="number">${sum("materialItems")}</td>${judged === "part" && notChecked === 0 ? html`<td class="number warning"><strong>${stateSigns["not-checked"]}</strong></td>` : number(notChecked, "warning")}${number(sum("undeclared"), "warning")}${number(counts.error, "error")}${number(counts.warning, "warning")}<td class="number">${counts.information + counts.hint}</td><td class="number">${counts.suppressed}</td></tr>
`;
}

function number(count: number, grade: string): Markup {
  return html`<td class="number${count === 0 ? "" : ` ${grade}`}">${count === 0 ? count : html`<strong>${count}</strong>`}</td>`;
}

function leftOutNote({ items, findings }: ReportModel["leftOut"], texts: Texts): Markup {
  return html`<p class="note"><strong>${texts.say("report-too-much")}</strong> ${texts.say("report-left-out", { items, findings })} ${texts.say("report-left-out-advice")}</p>`;
}
