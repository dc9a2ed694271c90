import { endUseOrigin } from "../../core/explain/originWords.ts";
import { verbatim } from "../../core/l10n/message.ts";
import { inEnglish } from "../../core/l10n/texts.ts";
import type { ItemModel } from "../model.ts";
import { html, type Markup } from "./markup.ts";
import type { PlacesIn } from "./places.ts";

/** The end use in effect on an item and where it comes from; of an item that holds no rare earth it is not asked. */
export function endUseLine({ endUse, holds }: ItemModel, places: PlacesIn): Markup | undefined {
  if (holds !== "material") return undefined;
  if (endUse.kind === "missing")
    return row(html`<span class="tag error">missing</span> None is declared on the item, on an assembly above it or on the document.`);
  const from = inEnglish.of(endUseOrigin(endUse.origin, endUse.by === undefined ? undefined : verbatim(endUse.by)));
  if (endUse.kind === "unreadable") return row(html`<span class="tag error">unreadable</span> One is named and cannot be read. ${from}`);
  const { category, statement, endUser, country, place } = endUse;
  const kind =
    category === "undetermined" ? html`<span class="tag error">undetermined</span>` : html`<strong>${category ?? "no category"}</strong>`;
  const who = endUser === undefined ? undefined : html`<br><span class="muted">End user</span> <bdi>${endUser}</bdi>`;
  const where =
    country === undefined ? undefined : html`${who === undefined ? html`<br>` : " · "}<span class="muted">Used in</span> ${country}`;
  return row(
    html`${kind}: <bdi>${statement ?? "no statement"}</bdi>${who}${where}<br><span class="muted small">${from} Written at ${places.link(place)}</span>`,
  );
}

function row(text: Markup): Markup {
  return html`<dt>End use</dt><dd>${text}</dd>\n`;
}
