import type { ControlRow } from "../../core/describe/itemRows.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { ItemFacts } from "../model.ts";
import { html, type Markup } from "./markup.ts";
import { anchor } from "./names.ts";

/**
 * The table of acts that apply or may apply to an item, and of acts that list it but do not apply. Undefined for an item without controlled
 * material.
 */
export function controlTable({ acts, unreached, holds, place }: ItemFacts, texts: Texts): Markup | undefined {
  if (holds !== "material") return undefined;
  const all = [...acts, ...unreached];
  if (all.length === 0)
    return html`<dt>${texts.say("report-label", { label: "controls" })}</dt><dd>${texts.say("report-no-control")}</dd>\n`;
  return html`<dt>${texts.say("report-label", { label: "controls" })}</dt><dd><div class="scroll"><table class="small" aria-label="${texts.say("report-acts-of-line", { line: place.line })}">
<thead><tr><th scope="col">${texts.say("report-label", { label: "act" })}</th><th scope="col">${texts.say("report-label", { label: "code" })}</th><th scope="col">${texts.say("report-label", { label: "state-on-day" })}</th><th scope="col">${texts.say("report-label", { label: "verdict" })}</th></tr></thead>
<tbody>
${all.map((one) => row(one, texts))}</tbody>
</table></div></dd>
`;
}

function row({ act, title, codes, verdict, state, standing, why, confidence }: ControlRow, texts: Texts): Markup {
  const grade = verdict === "not-reached" ? "dim" : state === "in-force" && verdict === "applies" ? "error" : "warning";
  const sure = confidence === "high" ? "" : texts.say("explain-confidence", { confidence });
  const listed = codes.map((code, index) => html`${index === 0 ? undefined : html`<br>`}<code>${code}</code>`);
  return html`<tr><td><a href="#act-${anchor(act)}">${texts.of(title)}</a></td><td class="date">${listed}</td><td>${unbroken(texts.of(standing))}</td><td><span class="tag ${grade}">${texts.say("report-verdict", { verdict })}</span> ${texts.sentences(why)} ${sure}</td></tr>
`;
}

/** Text whose dates are protected from line breaks. */
export function unbroken(text: string): Markup {
  return html`${text.split(/(\d{4}-\d{2}-\d{2})/).map((part, index) => (index % 2 === 0 ? part : html`<span class="date">${part}</span>`))}`;
}
