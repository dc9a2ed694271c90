import { type ControlRow, conditional } from "../../core/describe/itemRows.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { actState } from "../../core/packs/notices.ts";
import type { ItemFacts } from "../model.ts";
import { html, type Markup, prose } from "./markup.ts";
import { anchor } from "./names.ts";

/**
 * The acts that apply or may apply to an item, and acts that list it but do not apply, one a line. Undefined for an item without controlled
 * material, and for one that no act lists and a finding with an act is about. The dates of each state are in the table of acts.
 */
export function controlLines({ acts, unreached, holds, findings }: ItemFacts, texts: Texts): Markup | undefined {
  if (holds !== "material") return undefined;
  const all = [...acts, ...unreached];
  if (all.length === 0 && findings.some((finding) => finding.acts.length > 0)) return undefined;
  const lines = all.length === 0 ? texts.say("report-no-control") : html`<ul class="small">${all.map((one) => line(one, texts))}</ul>`;
  return html`<dt>${texts.say("report-label", { label: "controls" })}</dt><dd>${lines}</dd>\n`;
}

function line({ act, title, codes, verdict, state, why, confidence }: ControlRow, texts: Texts): Markup {
  const grade = verdict === "not-reached" ? "dim" : state === "in-force" && verdict === "applies" ? "error" : "warning";
  const said = verdict === "not-reached" ? verdict : conditional(verdict, state);
  const standing = state === "in-force" ? undefined : texts.of(actState({ state }));
  const doubt = confidence !== "low" ? "" : texts.say("explain-confidence", { confidence });
  const listed = codes.map((code) => html` <code>${code}</code>`);
  return html`<li><a href="#act-${anchor(act)}">${texts.of(title)}</a>${listed} <span class="tag ${grade}">${texts.say("report-verdict", { verdict: said })}</span>${standing === undefined ? undefined : html` <span class="muted">${standing}</span>`} ${prose(texts.sentences(why))} ${doubt}</li>
`;
}

/** Text whose dates are protected from line breaks. */
export function unbroken(text: string): Markup {
  return html`${text.split(/(\d{4}-\d{2}-\d{2})/).map((part, index) => (index % 2 === 0 ? part : html`<span class="date">${part}</span>`))}`;
}
