import { verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { ActFacts, ReportModel } from "../model.ts";
import { unbroken } from "./controls.ts";
import { html, type Markup } from "./markup.ts";
import { anchor } from "./names.ts";

/** The acts that the report names, as they stand on its days. */
export function actsSection({ acts }: ReportModel, texts: Texts): Markup | undefined {
  if (acts.length === 0) return undefined;
  return html`<section aria-labelledby="acts">
<h2 id="acts">${texts.say("report-acts")}</h2>
<div class="scroll" role="group" aria-labelledby="acts" tabindex="0">
<table class="small">
<thead><tr><th scope="col">${texts.say("report-label", { label: "act" })}</th><th scope="col">${texts.say("report-label", { label: "about" })}</th><th scope="col">${texts.say("report-label", { label: "day" })}</th><th scope="col">${texts.say("report-label", { label: "state" })}</th><th scope="col">${texts.say("report-label", { label: "confidence" })}</th></tr></thead>
<tbody>
${acts.map((act, index) => row(act, act.id === acts[index - 1]?.id, texts))}</tbody>
</table>
</div>
</section>
`;
}

function row(
  { id, asOf, shortTitle, title, issuers, issued, stateWords, lastKnown, confidence, pack }: ActFacts,
  again: boolean,
  texts: Texts,
): Markup {
  const name = again
    ? html`<td></td><td></td>`
    : html`<td id="act-${anchor(id)}"><strong>${shortTitle}</strong><br><code>${id}</code></td><td>${title}<br><span class="muted">${unbroken(texts.say("report-act-issued", { issuers: verbatim(issuers.join(", ")), issued: verbatim(issued), pack: verbatim(pack) }))}</span></td>`;
  return html`<tr>${name}<td class="date">${asOf}</td><td>${unbroken(stateWords)}${lastKnown === undefined ? undefined : html`<br><span class="muted">${lastKnown}</span>`}</td><td>${texts.say("report-confidence", { confidence })}</td></tr>
`;
}
