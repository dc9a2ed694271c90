import { sourceInWords } from "../../core/describe/fieldRows.ts";
import { endUseOrigin } from "../../core/describe/itemRows.ts";
import { verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { stateInWords } from "../../core/states/inWords.ts";
import { stateSigns } from "../../core/states/types.ts";
import type { ItemFacts } from "../model.ts";
import { html, type Markup, said } from "./markup.ts";
import type { PlacesIn } from "./places.ts";

/** The row on the end use that applies to an item and its source. Undefined for an item without monitored material. */
export function endUseLine({ endUse, holds, state }: ItemFacts, places: PlacesIn, texts: Texts): Markup | undefined {
  if (holds !== "material") return undefined;
  const label = (label: "missing" | "unreadable"): string => texts.say("explain-label", { label });
  if (endUse.kind === "missing" && (state.kind === "not-asked" || state.kind === "not-checked"))
    return row(html`<span class="tag dim">${stateSigns[state.kind]} ${stateInWords(state, texts)}</span>`, texts);
  if (endUse.kind === "missing") return row(html`<span class="tag error">${label("missing")}</span>`, texts);
  const { origin, by } = endUse;
  const from = texts.of(endUseOrigin(origin, by && verbatim(by.partNumber ?? texts.say("explain-item-unnamed"))));
  if (endUse.kind === "unreadable")
    return row(html`<span class="tag error">${label("unreadable")}</span> ${texts.say("explain-end-use-unreadable")} ${from}`, texts);
  const { category, statement, endUser, country, place } = endUse;
  const kind =
    category === "undetermined"
      ? html`<span class="tag error">undetermined</span>`
      : html`<strong>${category ?? texts.say("report-no-category")}</strong>`;
  const who =
    endUser === undefined
      ? undefined
      : html`<br><span class="muted">${texts.say("report-label", { label: "end-user" })}</span> <bdi>${endUser}</bdi>`;
  const where =
    country === undefined
      ? undefined
      : html`${who === undefined ? html`<br>` : " · "}<span class="muted">${texts.say("report-label", { label: "used-in" })}</span> ${country}`;
  const source = by?.restsOn === undefined ? [] : sourceInWords(by.restsOn);
  const elsewhere = html`<br><span class="muted small">${from} ${texts.say("report-label", { label: "written-at" })} ${places(place)}${source.length === 0 ? undefined : html`. ${texts.sentences(source)}`}</span>`;
  return row(
    html`${said("labelled", { label: kind, text: html`<bdi>${statement ?? texts.say("report-no-statement")}</bdi>` }, texts)}${who}${where}${origin === "item" ? undefined : elsewhere}`,
    texts,
  );
}

function row(text: Markup, texts: Texts): Markup {
  return html`<dt>${texts.say("report-label", { label: "end-use" })}</dt><dd>${text}</dd>\n`;
}
