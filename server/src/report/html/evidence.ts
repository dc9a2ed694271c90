import { byPresence, type EvidenceRow } from "../../core/describe/itemRows.ts";
import { withAside } from "../../core/l10n/labelled.ts";
import { listOf, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { addTo } from "../../core/maps.ts";
import { meaningsOnce, namesIn } from "../blocks.ts";
import type { ItemFacts } from "../model.ts";
import { html, listed, type Markup, type PlacesIn, said } from "./markup.ts";

/** The evidence that a card shows: beside strong evidence, no weaker one; of an item without findings, none. */
export function shownEvidence({ holds, evidence, findings }: Pick<ItemFacts, "holds" | "evidence" | "findings">): readonly EvidenceRow[] {
  if (findings.length === 0) return [];
  return holds === "material" ? evidence.filter(({ strength }) => strength === "strong") : evidence;
}

/**
 * The row on the evidence for monitored materials in an item, whose classes the head of the card names. A finding has told the meaning of
 * the texts that it quotes. Undefined without evidence or a rejected text.
 */
export function evidenceLines(
  { holds, rejected, elements, form, composition, findings }: ItemFacts,
  evidence: readonly EvidenceRow[],
  places: PlacesIn,
  texts: Texts,
): Markup | undefined {
  if (findings.length === 0 || (evidence.length === 0 && rejected.length === 0)) return undefined;
  const quoted = new Set(findings.flatMap((finding) => namesIn(finding).seen));
  const known = [
    ...elementWords(elements, texts),
    ...(form === undefined ? [] : [labelled("form", texts.of(form), texts)]),
    ...(composition === "undeclared" ? [] : [labelled("composition", texts.say("report-composition", { state: composition }), texts)]),
  ].map((fact, index) => html`${index === 0 ? undefined : " · "}${fact}`);
  return html`<dt>${texts.say("report-label", { label: "material-held" })}</dt><dd>${evidence.length === 0 ? undefined : html`<ul class="small">${merged(evidence, quoted, places, texts)}</ul>`}${rejected.length === 0 ? undefined : html`<ul class="small muted">${rejected.map((one) => rejectedLine(one, texts))}</ul>`}${holds === "none" || known.length === 0 ? undefined : html`<p class="small">${known}</p>`}</dd>
`;
}

function rejectedLine({ seen, reason }: ItemFacts["rejected"][number], texts: Texts): Markup {
  const text = html`${listed([html`<code>${seen}</code>`, texts.name(reason)], texts)}`;
  return html`<li>${said("labelled", { label: verbatim(texts.say("report-label", { label: "rejected" })), text }, texts)}</li>`;
}

function labelled(label: "elements" | "form" | "composition", text: string, texts: Texts): Markup {
  return html`<span class="muted">${texts.say("report-label", { label })}</span> ${text}`;
}

/** One line for each entry of the packs, with the matched words and their places. Only a source of low reliability weakens a verdict. */
function merged(evidence: readonly EvidenceRow[], quoted: ReadonlySet<string>, places: PlacesIn, texts: Texts): Markup[] {
  const byEntry = new Map<string, EvidenceRow[]>();
  const colon = texts.say("labelled", { label: verbatim(""), text: verbatim("") });
  for (const one of evidence) addTo(byEntry, one.entry, one);
  return [...byEntry.values()].map((same) => {
    const seen = [...new Set(same.map((one) => one.seen))].map((text) => html`<code>${text}</code>`);
    const meanings = meaningsOnce(same.map(({ meaning }) => texts.name(meaning)));
    const isDoubtful = same.every(({ confidence }) => confidence === "low");
    const doubt = isDoubtful ? html` <span class="muted">${texts.say("explain-confidence", { confidence: "low" })}</span>` : undefined;
    const isTold = same.every((one) => quoted.has(`\`${one.seen}\``));
    const meaning = html`${texts.list(listOf(meanings.map(verbatim), "comma"))}`;
    const asSeen = html`${listed(seen, texts)}${isTold ? undefined : html`${colon}${meaning}`}`;
    // A line of a composition says its element itself.
    const text = same.every(({ kind }) => kind === "composition") ? meaning : asSeen;
    return html`<li>${said("with-aside", { text, aside: html`<span class="muted">${listed(placesOf(same, places, texts), texts)}</span>` }, texts)}${doubt}</li>`;
  });
}

/** The places of evidence: in this file by line, in others by path. */
function placesOf(evidence: readonly EvidenceRow[], places: PlacesIn, texts: Texts): Markup[] {
  const once = [...new Map(evidence.map(({ place }) => [`${place.file ?? ""}:${place.line}`, place])).values()];
  const isLine = ({ file, cell }: EvidenceRow["place"]): boolean => file === undefined && cell === undefined;
  const lines = once.filter(isLine).sort((a, b) => a.line - b.line);
  const numbers = listed(
    lines.map((place) => places(place, String(place.line))),
    texts,
  );
  const here = lines.length === 0 ? [] : [said("output-lines", { count: lines.length, lines: html`${numbers}` }, texts)];
  return [...here, ...once.filter((place) => !isLine(place)).map((place) => places(place))];
}

/** The elements grouped by kind of knowledge; empty when nothing is known. Excluded elements are not named when others are declared or shown. */
function elementWords(elements: ItemFacts["elements"], texts: Texts): readonly Markup[] {
  const rows = byPresence(elements);
  const named = rows.filter(({ presence }) => presence !== "excluded" || rows.length === 1);
  const rest = named.length < rows.length ? [texts.say("report-others-excluded")] : [];
  const words = [
    ...named.map(({ presence, symbols }) =>
      withAside(texts.list(listOf(symbols.map(verbatim), "comma")), texts.say("explain-label", { label: presence }), texts),
    ),
    ...rest,
  ];
  return words.length === 0 ? [] : [labelled("elements", texts.list(listOf(words.map(verbatim), "semicolon")), texts)];
}
