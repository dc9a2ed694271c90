import { verdictRows } from "../../core/describe/finding.ts";
import type { RowPlace } from "../../core/describe/places.ts";
import { groundsOf, keyOfGround } from "../../core/finding.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { partsOf } from "../../core/text/wording.ts";
import type { ReportFinding } from "../../generated/report.ts";
import type { Telling } from "../blocks.ts";
import { html, joined, listed, type Markup, type PlacesIn, prose, said } from "./markup.ts";
import { type ActNames, actId, anchor } from "./names.ts";

/** Related places shown for a finding, at most. */
const mostRelated = 8;

/** The facts that a page shows beside a list of findings, which the findings do not repeat. */
export interface Beside {
  /** Places that the page shows with their evidence. */
  readonly places: readonly RowPlace[];
  /** Names of the acts whose verdict the page shows, with the reasons for it. */
  readonly acts: readonly string[];
  /** The line that the page names above the findings. */
  readonly line: number;
}

/** The means of writing the findings of a file. */
export interface Writing {
  readonly places: PlacesIn;
  /** The acts and clauses that the page has a row for, by their keys. */
  readonly acts: ActNames;
  /** The advice that the page has given above. */
  readonly telling: Telling;
  readonly texts: Texts;
}

/**
 * A list of findings; undefined when there are none.
 *
 * @param beside undefined for findings that stand alone, which carry the date they were judged at
 */
export function findingList(findings: readonly ReportFinding[], writing: Writing, beside?: Beside): Markup | undefined {
  if (findings.length === 0) return undefined;
  const { places, telling } = writing;
  const known = new Set(beside?.places.map(placeKey));
  const said = telling.of(findings);
  return html`${findings.map((finding, index) => {
    const related = finding.related.filter((place) => !known.has(placeKey(relatedPlace(place))));
    const reasons = new Set(partsOf(finding).reasons);
    const more = (said[index] ?? []).filter((sentence) => !(reasons.has(sentence) && beside?.acts.some((act) => sentence.includes(act))));
    const { asOf: _, ...dateless } = finding;
    const place = finding.range.start.line === beside?.line ? undefined : places(finding.range.start);
    const basis = basisOf(beside === undefined ? finding : dateless, beside?.acts ?? [], writing);
    return findingBlock({ ...finding, related }, more, place === undefined ? basis : [place, ...basis], writing);
  })}`;
}

function placeKey({ file, line, column }: RowPlace): string {
  return `${file ?? ""}:${line}:${column}`;
}

/** The place of related information, in this file or another. */
function relatedPlace({ range, elsewhere }: ReportFinding["related"][number]): RowPlace {
  return elsewhere === undefined ? range.start : { ...elsewhere.range.start, file: elsewhere.path };
}

/**
 * One finding: its severity, rule, legal basis and text, and the reason if it is suppressed.
 *
 * @param more the text after the summary, in sentences
 * @param head the place of the finding, the acts that it rests on and its date, where the page has not told them
 */
function findingBlock(finding: ReportFinding, more: readonly string[], head: readonly Markup[], { places, texts }: Writing): Markup {
  const { ruleId, severity, summary, related } = finding;
  const { standing, suppressed } = verdictRows({ severity, suppressed: finding.suppressed }, texts);
  const grade = suppressed === undefined ? severity : "dim";
  return html`<div class="finding ${grade}">
<p><span class="tag ${grade}">${standing}</span> <a href="#rule-${anchor(ruleId)}"><code>${ruleId}</code></a> <span class="muted small">${joined(head, " · ")}</span></p>
<p>${prose(summary)}<span class="rest">${prose(texts.joined([summary, ...more]).slice(summary.length))}</span></p>
${suppressed === undefined ? undefined : html`<p><strong>${suppressed}</strong></p>\n`}${related.length === 0 ? undefined : html`<ul class="small">${related.slice(0, mostRelated).map((place) => html`<li>${said("labelled", { label: capitalPlace(place, places, texts), text: prose(place.message) }, texts)}</li>`)}</ul>\n`}</div>
`;
}

/** The name of a related place, capitalised for the start of a sentence. */
function capitalPlace(place: ReportFinding["related"][number], places: PlacesIn, texts: Texts): Markup {
  const at = relatedPlace(place);
  return places(at, at.file === undefined ? texts.say("report-line-begins", { line: at.line }) : undefined);
}

/**
 * The acts or the house rule that a finding rests on, and the date if it has one.
 *
 * @param told names of acts that the page shows beside the finding
 */
function basisOf(
  { acts, clauses, asOf, houseRule }: ReportFinding,
  told: readonly string[],
  { acts: names, texts }: Writing,
): readonly Markup[] {
  if (acts.length === 0 && !houseRule) return [];
  const links = groundsOf({ acts, clauses }).flatMap((ground) => {
    const name = names.get(keyOfGround(ground));
    if (name === undefined) return html`${ground.act}`;
    return told.includes(name) ? [] : html`<a class="muted" href="#${actId(ground)}">${name}</a>`;
  });
  const rests = acts.length === 0 ? [html`${texts.say("report-house-rule")}`] : links.length === 0 ? [] : [html`${listed(links, texts)}`];
  if (asOf === undefined) return rests;
  return [...rests, html`${texts.say("explain-label", { label: "judged-as-of" })} <span class="date">${asOf}</span>`];
}
