import type { Row } from "../../core/describe/row.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { DocumentFacts, WholeFacts } from "../model.ts";
import { assemblies } from "./item.ts";
import { html, joined, type Markup, prose } from "./markup.ts";
import type { PlacesIn } from "./places.ts";

/** The totals of a document and of each assembly or line in it; undefined without monitored material. */
export function heldPart(document: DocumentFacts, places: PlacesIn, texts: Texts): Markup | undefined {
  const { held } = document;
  if (held.length === 0) return undefined;
  return html`<div class="box held">
<h4>${texts.say("report-held-in-all")}</h4>
<dl class="facts">
${held.map(({ label, text, tone }) => html`<dt>${label}</dt><dd${toneClass(tone)}>${prose(text)}</dd>\n`)}</dl>
${wholesTable(document, places, texts)}</div>
`;
}

/** The class of a row: `doubt` for what is unknown, `bad` for a limit that is reached. */
function toneClass(tone: Row["tone"]): Markup | undefined {
  return tone === "doubt" || tone === "bad" ? html` class="${tone}"` : undefined;
}

function wholesTable({ kind, wholes, wholesLeftOut }: DocumentFacts, places: PlacesIn, texts: Texts): Markup {
  const more = html`<p class="muted small">${texts.say("report-more-wholes", { kind, count: wholesLeftOut })}</p>\n`;
  return html`${wholes.length === 0 ? undefined : table(kind, wholes, places, texts)}${wholesLeftOut === 0 ? undefined : more}`;
}

function table(kind: DocumentFacts["kind"], wholes: readonly WholeFacts[], places: PlacesIn, texts: Texts): Markup {
  const noun = texts.say("report-whole", { kind });
  return html`<div class="scroll" role="group" aria-label="${noun}" tabindex="0"><table class="small">
<thead><tr><th scope="col" class="whole">${noun}</th><th scope="col">${texts.say("report-whole-holds", { kind })}</th></tr></thead>
<tbody>
${wholes.map((whole) => wholeRow(whole, places, texts))}</tbody>
</table></div>
`;
}

function wholeRow({ partNumber, place, within, quantity, rows }: WholeFacts, places: PlacesIn, texts: Texts): Markup {
  const often = quantity === undefined ? undefined : html` · ${texts.say("report-label", { label: "quantity" })} ${quantity}`;
  const lines = rows.map(
    ({ label, text, tone }) => html`<span class="muted">${label}</span> <span${toneClass(tone)}>${prose(text)}</span>`,
  );
  return html`<tr><td class="whole"><strong><bdi>${partNumber ?? texts.say("explain-item-unnamed")}</bdi></strong><br><span class="muted">${places(place)}${assemblies(within, texts)}${often}</span></td><td>${joined(lines, html`<br>`)}</td></tr>
`;
}
