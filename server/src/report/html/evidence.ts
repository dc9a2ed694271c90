import { byPresence, type EvidenceRow, holdingInWords } from "../../core/describe/itemRows.ts";
import { listOf, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { addTo } from "../../core/maps.ts";
import type { ItemFacts } from "../model.ts";
import { html, type Markup } from "./markup.ts";
import type { PlacesIn } from "./places.ts";

/** The rows on the monitored materials of an item and the evidence. Beside strong evidence, weak evidence is only counted. */
export function evidenceLines(
  { holds, classes, evidence, rejected, elements, form, composition }: ItemFacts,
  places: PlacesIn,
  texts: Texts,
): Markup {
  const told = holds === "material" ? evidence.filter(({ strength }) => strength === "strong") : evidence;
  const weaker = evidence.length - told.length;
  return html`${texts.of(holdingInWords({ holds, classes }))}
${told.length === 0 ? undefined : html`<ul class="small">${merged(told, places, texts)}${weaker === 0 ? undefined : html`<li class="muted">${texts.say("report-weaker-signs", { count: weaker })}</li>`}</ul>`}${rejected.length === 0 ? undefined : html`<ul class="small muted">${rejected.map(({ seen, reason }) => html`<li>${texts.say("report-label", { label: "rejected" })}: <code>${seen}</code>, ${texts.name(reason)}</li>`)}</ul>`}${holds === "none" ? undefined : html`<p class="small">${elementWords(elements, texts)}${form === undefined ? undefined : html` · <span class="muted">${texts.say("report-label", { label: "form" })}</span> ${texts.of(form)}`} · <span class="muted">${texts.say("report-label", { label: "composition" })}</span> ${texts.say("report-composition", { state: composition })}</p>`}`;
}

/** One line for each meaning, with the matched words and their places. */
function merged(evidence: readonly EvidenceRow[], places: PlacesIn, texts: Texts): Markup[] {
  const byMeaning = new Map<string, EvidenceRow[]>();
  const colon = texts.say("labelled", { label: verbatim(""), text: verbatim("") });
  for (const one of evidence) addTo(byMeaning, texts.name(one.meaning), one);
  return [...byMeaning].map(([meaning, same]) => {
    const seen = [...new Set(same.map((one) => one.seen))].map((text, index) => html`${index === 0 ? "" : ", "}<code>${text}</code>`);
    const lines = [...new Map(same.map(({ place }) => [`${place.file ?? ""}:${place.line}`, place])).values()];
    const where = lines.map((place, index) => html`${index === 0 ? "" : ", "}${places(place)}`);
    // Reliable evidence needs no remark: its meaning says what it is.
    const doubted = same.filter(({ confidence }) => confidence !== "high");
    const kinds = [...new Set(doubted.map(({ kind, confidence }) => verbatim(texts.say("report-evidence-kind", { kind, confidence }))))];
    const remark = kinds.length === 0 ? undefined : html`${texts.list(listOf(kinds, "semicolon"))}; `;
    return html`<li>${seen}${colon}${meaning} <span class="muted">(${remark}${where})</span></li>`;
  });
}

/** The elements grouped by kind of knowledge. Excluded elements are not named when others are declared or shown. */
function elementWords(elements: ItemFacts["elements"], texts: Texts): Markup {
  const rows = byPresence(elements);
  const named = rows.filter(({ presence }) => presence !== "excluded" || rows.length === 1);
  const rest = named.length < rows.length ? [texts.say("report-others-excluded")] : [];
  const words = [
    ...named.map(({ presence, symbols }) => `${symbols.join(", ")} (${texts.say("explain-label", { label: presence })})`),
    ...rest,
  ];
  return html`<span class="muted">${texts.say("report-label", { label: "elements" })}</span> ${words.length === 0 ? texts.say("report-not-known") : words.join("; ")}`;
}
