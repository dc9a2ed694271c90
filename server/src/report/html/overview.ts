import type { FileModel, ProblemModel, ReportModel } from "../model.ts";
import { counted } from "../phrasing.ts";
import { html, type Markup, prose } from "./markup.ts";
import { fileId } from "./names.ts";
import { type Links, PlacesIn } from "./places.ts";

/** More rows than this are no overview. */
const mostRows = 2000;

/** What could not be checked, and a line for each file. */
export function overviewSection({ problems, files, leftOut }: ReportModel, links: Links): Markup {
  return html`${problems.length === 0 ? undefined : problemSection(problems, links)}${files.length === 0 ? html`<p>No file was judged.</p>` : filesSection(files)}${leftOut.items + leftOut.findings === 0 ? undefined : leftOutNote(leftOut)}`;
}

function problemSection(problems: readonly ProblemModel[], links: Links): Markup {
  return html`<section aria-labelledby="problems">
<h2 id="problems">What could not be checked</h2>
<ul>${problems.slice(0, mostRows).map((problem) => problemLine(problem, links))}</ul>
${problems.length > mostRows ? html`<p>And ${counted(problems.length - mostRows, "more thing")}.</p>` : undefined}</section>
`;
}

function problemLine({ path, position, message }: ProblemModel, links: Links): Markup {
  const line = position === undefined ? undefined : `, line ${position.line}`;
  const place =
    path === undefined ? undefined : new PlacesIn(links, path).link(position ?? { line: 1, column: 1 }, html`<code>${path}</code>${line}`);
  return html`<li>${place === undefined ? undefined : html`${place}: `}${prose(message)}</li>\n`;
}

function filesSection(files: readonly FileModel[]): Markup {
  const shown = files.slice(0, mostRows);
  return html`<section aria-labelledby="files">
<h2 id="files">Files</h2>
<div class="scroll" role="group" aria-labelledby="files" tabindex="0">
<table>
<thead><tr><th scope="col" class="wide">File</th><th scope="col">Judged as of</th><th scope="col" class="number">Items</th><th scope="col" class="number">Rare earth</th><th scope="col" class="number">No end use</th><th scope="col" class="number">Errors</th><th scope="col" class="number">Warnings</th><th scope="col" class="number">Other</th><th scope="col" class="number">Put aside</th></tr></thead>
<tbody>
${shown.map(fileRow)}</tbody>
</table>
</div>
${files.length > shown.length ? html`<p>And ${counted(files.length - shown.length, "more file")}, counted in the totals above.</p>` : undefined}</section>
`;
}

function fileRow(file: FileModel, index: number): Markup {
  const { path, counts, documents } = file;
  const sum = (of: "items" | "rareEarthItems" | "undeclared"): number => documents.reduce((total, document) => total + document[of], 0);
  const days = [...new Set(documents.map(({ asOf }) => asOf))].sort();
  const name = hasSection(file) ? html`<a href="#${fileId(index)}">${path}</a>` : html`${path}`;
  return html`<tr><td class="wide"><bdi>${name}</bdi></td><td>${days.length === 0 ? "not judged" : days.map((day, at) => html`${at === 0 ? undefined : html`<br>`}<span class="date">${day}</span>`)}</td><td class="number">${sum("items")}</td><td class="number">${sum("rareEarthItems")}</td>${number(sum("undeclared"), "warning")}${number(counts.error, "error")}${number(counts.warning, "warning")}<td class="number">${counts.information + counts.hint}</td><td class="number">${counts.suppressed}</td></tr>
`;
}

function number(count: number, grade: string): Markup {
  return html`<td class="number${count === 0 ? "" : ` ${grade}`}">${count === 0 ? count : html`<strong>${count}</strong>`}</td>`;
}

/** Whether there is more to say of a file than its line in the overview. */
export function hasSection({ documents, findings }: FileModel): boolean {
  return findings.length > 0 || documents.some(({ listed }) => listed.length > 0);
}

function leftOutNote({ items, findings }: ReportModel["leftOut"]): Markup {
  return html`<p class="note"><strong>Too much for one page.</strong> ${counted(items, "item")} and ${counted(findings, "finding")} are counted in the totals and not listed below; what is listed is the gravest. Check fewer files at once, or write JSON, which holds every finding.</p>`;
}
