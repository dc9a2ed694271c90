import type { DocumentModel, WholeFacts } from "../model.ts";
import { counted } from "../phrasing.ts";
import { html, type Markup } from "./markup.ts";
import type { PlacesIn } from "./places.ts";

/** What the items of a document hold together, and each assembly or line in it; nothing where that is nothing. */
export function heldPart(document: DocumentModel, places: PlacesIn): Markup | undefined {
  const { held } = document;
  if (held.length === 0) return undefined;
  return html`<div class="box held">
<h4>What it holds in all</h4>
<dl class="facts">
${held.map(({ label, text, tone }) => html`<dt>${label}</dt><dd${tone === "doubt" ? html` class="doubt"` : undefined}>${text}</dd>\n`)}</dl>
${wholesTable(document, places)}</div>
`;
}

function wholesTable({ kind, wholes, wholesLeftOut }: DocumentModel, places: PlacesIn): Markup {
  const isShipment = kind === "shipment";
  const more = isShipment ? counted(wholesLeftOut, "more line") : counted(wholesLeftOut, "more assembly", "more assemblies");
  return html`${wholes.length === 0 ? undefined : table(isShipment, wholes, places)}${wholesLeftOut === 0 ? undefined : html`<p class="muted small">And ${more} with rare earth.</p>\n`}`;
}

function table(isShipment: boolean, wholes: readonly WholeFacts[], places: PlacesIn): Markup {
  const [noun, what] = isShipment
    ? ["Line of the shipment", "What the line holds"]
    : ["Assembly", "What one unit of it holds, its parts together"];
  return html`<div class="scroll" role="group" aria-label="${noun}" tabindex="0"><table class="small">
<thead><tr><th scope="col" class="whole">${noun}</th><th scope="col">${what}</th></tr></thead>
<tbody>
${wholes.map((whole) => wholeRow(whole, places))}</tbody>
</table></div>
`;
}

function wholeRow({ partNumber, place, within, quantity, rows }: WholeFacts, places: PlacesIn): Markup {
  const above = within.map((part, index) => html`${index === 0 ? " in " : " › "}<bdi>${part}</bdi>`);
  const often = quantity === undefined ? undefined : html`, quantity ${quantity}`;
  return html`<tr><td class="whole"><strong><bdi>${partNumber ?? "without part number"}</bdi></strong><br><span class="muted">${places.link(place)}${above}${often}</span></td><td>${rows.map(({ label, text, tone }, index) => html`${index === 0 ? undefined : html`<br>`}<span class="muted">${label}</span> <span${tone === "doubt" ? html` class="doubt"` : undefined}>${text}</span>`)}</td></tr>
`;
}
