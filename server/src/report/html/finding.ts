import type { RowPlace } from "../../core/describe/places.ts";
import { suppressionWords } from "../../core/describe/suppression.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { ReportFinding } from "../../generated/report.ts";
import { html, type Markup, prose } from "./markup.ts";
import { anchor } from "./names.ts";
import type { PlacesIn } from "./places.ts";

/** Places that help to understand a finding; more than these help no more. */
const mostRelated = 8;

/**
 * What is told of findings one after another; nothing where there are none.
 *
 * @param told places that the reader is told of beside the findings: they are not named again
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

/** Where a related place is: of this file, or of another one. */
function relatedPlace({ range, elsewhere }: ReportFinding["related"][number]): RowPlace {
  return elsewhere === undefined ? { ...range.start, file: undefined } : { ...elsewhere.range.start, file: elsewhere.path };
}

/** One finding: how grave, which rule, what was seen and what to do, what it rests on, and why it does not count where it does not. */
function findingBlock(finding: ReportFinding, places: PlacesIn, texts: Texts): Markup {
  const { severity, ruleId, message, range, related, suppressed } = finding;
  const why = suppressed === undefined ? undefined : suppressionWords(suppressed, texts);
  return html`<div class="finding ${why === undefined ? severity : "dim"}">
<p><span class="tag ${why === undefined ? severity : "dim"}">${why === undefined ? texts.say("explain-label", { label: severity }) : why.label}</span> <a href="#rule-${anchor(ruleId)}"><code>${ruleId}</code></a> <span class="muted small">${places.link(range.start)}</span></p>
<p>${prose(message)}</p>
${why === undefined ? undefined : html`<p><strong>${why.text}</strong></p>\n`}${related.length === 0 ? undefined : html`<ul class="small">${related.slice(0, mostRelated).map((place) => html`<li>${capitalPlace(place, places, texts)}: ${prose(place.message)}</li>`)}</ul>\n`}${basisLine(finding, texts)}</div>
`;
}

/** A related place as the beginning of a sentence. */
function capitalPlace(place: ReportFinding["related"][number], places: PlacesIn, texts: Texts): Markup {
  const at = relatedPlace(place);
  return places.link(at, at.file === undefined ? texts.say("report-line-begins", { line: at.line }) : undefined);
}

/** The acts that it rests on, or that it is a rule of the house, and the day. */
function basisLine({ acts, asOf, houseRule }: ReportFinding, texts: Texts): Markup | undefined {
  if (acts.length === 0 && !houseRule) return undefined;
  const links = acts.map((id, index) => html`${index === 0 ? undefined : ", "}<a class="muted" href="#act-${anchor(id)}">${id}</a>`);
  const day =
    asOf === undefined ? undefined : html` · ${texts.say("explain-label", { label: "judged-as-of" })} <span class="date">${asOf}</span>`;
  const basis = acts.length === 0 ? texts.say("report-house-rule") : html`${texts.say("report-label", { label: "rests-on" })} ${links}`;
  return html`<p class="muted small">${basis}${day}</p>\n`;
}
