import type { Texts } from "../../core/l10n/texts.ts";
import type { ReportFinding } from "../../generated/report.ts";
import { rankOfFinding } from "../gravest.ts";
import type { ReportModel } from "../model.ts";
import { capital, html, type Markup } from "./markup.ts";
import { anchor, fileId, itemId } from "./names.ts";
import { type Links, type PlacesIn, placesIn } from "./places.ts";

/** Rows of the list of open decisions, at most. */
const mostRows = 100;

/** A finding with the link target of its description on the page. */
interface Open {
  readonly finding: ReportFinding;
  readonly path: string;
  /** The index of the file in the report. */
  readonly file: number;
  readonly part: string | undefined;
  readonly target: string;
}

/** The errors and warnings of the report in one list, the most severe first, each with a link to its subject. */
export function decisionsSection(model: ReportModel, links: Links, texts: Texts): Markup | undefined {
  const open = openFindings(model, texts).sort((a, b) => rankOfFinding(a.finding) - rankOfFinding(b.finding));
  if (open.length === 0) return undefined;
  const titles = new Map(model.rules.map(({ id, title }) => [id, title]));
  const left = model.summary.error + model.summary.warning - Math.min(open.length, mostRows);
  return html`<section aria-labelledby="decisions">
<h2 id="decisions">${texts.say("report-decisions")}</h2>
<div class="scroll" role="group" aria-labelledby="decisions" tabindex="0">
<table class="small decisions">
<thead><tr><th scope="col">${texts.say("report-label", { label: "severity" })}</th><th scope="col">${texts.say("report-label", { label: "item" })}</th><th scope="col">${texts.say("report-label", { label: "what" })}</th><th scope="col">${texts.say("report-label", { label: "where" })}</th></tr></thead>
<tbody>
${open.slice(0, mostRows).map((one) => row(one, titles, placesIn(links, one.path, texts), texts))}</tbody>
</table>
</div>
${left > 0 ? html`<p class="muted">${texts.say("report-more-decisions", { count: left })}</p>\n` : undefined}</section>
`;
}

function openFindings({ files }: ReportModel, texts: Texts): Open[] {
  const isOpen = ({ severity, suppressed }: ReportFinding): boolean =>
    suppressed === undefined && (severity === "error" || severity === "warning");
  return files.flatMap(({ path, findings, documents }, file) => [
    ...findings.filter(isOpen).map((finding) => ({ finding, path, file, part: undefined, target: fileId(file) })),
    ...documents.flatMap(({ listed }, document) =>
      listed.flatMap((item, index) =>
        item.findings.filter(isOpen).map((finding) => ({
          finding,
          path,
          file,
          part: item.partNumber ?? texts.say("explain-item-unnamed"),
          target: itemId(file, document, index),
        })),
      ),
    ),
  ]);
}

function row({ finding, path, file, part, target }: Open, titles: ReadonlyMap<string, string>, places: PlacesIn, texts: Texts): Markup {
  const { severity, ruleId, range } = finding;
  return html`<tr data-file="${file + 1}" data-grade="${severity}"><td><span class="tag ${severity}">${texts.say("explain-label", { label: severity })}</span></td><td><a href="#${target}"><bdi>${part ?? texts.say("report-the-file")}</bdi></a></td><td>${capital(texts.prose(titles.get(ruleId) ?? ""))} <a class="muted date" href="#rule-${anchor(ruleId)}">${ruleId}</a></td><td class="muted"><bdi>${path}</bdi>, <span class="date">${places(range.start)}</span></td></tr>
`;
}
