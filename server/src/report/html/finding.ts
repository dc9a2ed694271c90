import { verdictRows } from "../../core/describe/finding.ts";
import type { RowPlace } from "../../core/describe/places.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { ReportFinding } from "../../generated/report.ts";
import { html, type Markup, prose } from "./markup.ts";
import { anchor } from "./names.ts";
import type { PlacesIn } from "./places.ts";

/** Related places shown for a finding, at most. */
const mostRelated = 8;

/**
 * A list of findings; undefined when there are none.
 *
 * @param told places that the page already shows beside the findings and that are not repeated
 */
export function findingList(
  findings: readonly ReportFinding[],
  places: PlacesIn,
  texts: Texts,
  told: readonly RowPlace[] = [],
): Markup | undefined {
  if (findings.length === 0) return undefined;
  const known = new Set(told.map(placeKey));
  const fresh = ({ related }: ReportFinding): ReportFinding["related"] =>
    related.filter((place) => !known.has(placeKey(relatedPlace(place))));
  return html`${findings.map((finding) => findingBlock({ ...finding, related: fresh(finding) }, places, texts))}`;
}

function placeKey({ file, line, column }: RowPlace): string {
  return `${file ?? ""}:${line}:${column}`;
}

/** The place of related information, in this file or another. */
function relatedPlace({ range, elsewhere }: ReportFinding["related"][number]): RowPlace {
  return elsewhere === undefined ? range.start : { ...elsewhere.range.start, file: elsewhere.path };
}

/** One finding: its severity, rule, message and legal basis, and the reason if it is suppressed. */
function findingBlock(finding: ReportFinding, places: PlacesIn, texts: Texts): Markup {
  const { ruleId, summary, message, range, related } = finding;
  const { standing, suppressed } = verdictRows(finding, texts);
  const grade = suppressed === undefined ? finding.severity : "dim";
  return html`<div class="finding ${grade}">
<p><span class="tag ${grade}">${standing}</span> <a href="#rule-${anchor(ruleId)}"><code>${ruleId}</code></a> <span class="muted small">${places(range.start)}</span></p>
<p>${prose(summary)}<span class="rest">${prose(message.slice(summary.length))}</span></p>
${suppressed === undefined ? undefined : html`<p><strong>${suppressed}</strong></p>\n`}${related.length === 0 ? undefined : html`<ul class="small">${related.slice(0, mostRelated).map((place) => html`<li>${capitalPlace(place, places, texts)}: ${prose(place.message)}</li>`)}</ul>\n`}${basisLine(finding, texts)}</div>
`;
}

/** The name of a related place, capitalised for the start of a sentence. */
function capitalPlace(place: ReportFinding["related"][number], places: PlacesIn, texts: Texts): Markup {
  const at = relatedPlace(place);
  return places(at, at.file === undefined ? texts.say("report-line-begins", { line: at.line }) : undefined);
}

/** The acts or the house rule that a finding rests on, with the date. */
function basisLine({ acts, asOf, houseRule }: ReportFinding, texts: Texts): Markup | undefined {
  if (acts.length === 0 && !houseRule) return undefined;
  const links = acts.map((id, index) => html`${index === 0 ? undefined : ", "}<a class="muted" href="#act-${anchor(id)}">${id}</a>`);
  const day =
    asOf === undefined ? undefined : html` · ${texts.say("explain-label", { label: "judged-as-of" })} <span class="date">${asOf}</span>`;
  const basis = acts.length === 0 ? texts.say("report-house-rule") : html`${texts.say("report-label", { label: "rests-on" })} ${links}`;
  return html`<p class="muted small">${basis}${day}</p>\n`;
}
