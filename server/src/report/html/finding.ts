import type { ReportFinding, ReportPosition } from "../../generated/report.ts";
import { suppressionWords } from "../suppression.ts";
import { html, type Markup, prose } from "./markup.ts";
import { anchor } from "./names.ts";

/** Places that help to understand a finding; more than these help no more. */
const mostRelated = 8;

/**
 * What is told of findings one after another; nothing where there are none.
 *
 * @param told places that the reader is told of beside the findings: they are not named again
 */
export function findingList(findings: readonly ReportFinding[], told: readonly ReportPosition[] = []): Markup | undefined {
  if (findings.length === 0) return undefined;
  const known = new Set(told.map(placeKey));
  return html`${findings.map((finding) => findingBlock({ ...finding, related: finding.related.filter(({ range }) => !known.has(placeKey(range.start))) }))}`;
}

function placeKey({ line, column }: ReportPosition): string {
  return `${line}:${column}`;
}

/** One finding: how grave, which rule, what was seen and what to do, what it rests on, and why it does not count where it does not. */
function findingBlock(finding: ReportFinding): Markup {
  const { severity, ruleId, message, range, related, suppressed } = finding;
  const why = suppressed === undefined ? undefined : suppressionWords(suppressed);
  return html`<div class="finding ${why === undefined ? severity : "dim"}">
<p><span class="tag ${why === undefined ? severity : "dim"}">${why === undefined ? severity : why.label}</span> <a href="#rule-${anchor(ruleId)}"><code>${ruleId}</code></a> <span class="muted small">line ${range.start.line}</span></p>
<p>${prose(message)}</p>
${why === undefined ? undefined : html`<p><strong>${why.text}</strong></p>\n`}${related.length === 0 ? undefined : html`<ul class="small">${related.slice(0, mostRelated).map((place) => html`<li>Line ${place.range.start.line}: ${prose(place.message)}</li>`)}</ul>\n`}${basisLine(finding)}</div>
`;
}

/** The acts that it rests on, or that it is a rule of the house, and the day. */
function basisLine({ acts, asOf, houseRule }: ReportFinding): Markup | undefined {
  if (acts.length === 0 && !houseRule) return undefined;
  const links = acts.map((id, index) => html`${index === 0 ? "Rests on " : ", "}<a class="muted" href="#act-${anchor(id)}">${id}</a>`);
  const day = asOf === undefined ? undefined : html`, judged as of <span class="date">${asOf}</span>`;
  return html`<p class="muted small">${acts.length === 0 ? "A rule of the house" : links}${day}.</p>\n`;
}
