import type { ActFacts, ReportModel } from "../model.ts";
import { unbroken } from "./controls.ts";
import { html, type Markup } from "./markup.ts";
import { anchor } from "./names.ts";

/** The acts that the report names, as they stand on its days. */
export function actsSection({ acts }: ReportModel): Markup | undefined {
  if (acts.length === 0) return undefined;
  return html`<section aria-labelledby="acts">
<h2 id="acts">Acts named in this report</h2>
<div class="scroll" role="group" aria-labelledby="acts" tabindex="0">
<table class="small">
<thead><tr><th scope="col">Act</th><th scope="col">What it is about</th><th scope="col">On</th><th scope="col">State</th><th scope="col">Confidence</th></tr></thead>
<tbody>
${acts.map((act, index) => row(act, act.id === acts[index - 1]?.id))}</tbody>
</table>
</div>
</section>
`;
}

function row({ id, asOf, shortTitle, title, issuers, issued, stateWords, lastKnown, confidence, pack }: ActFacts, again: boolean): Markup {
  const name = again
    ? html`<td></td><td></td>`
    : html`<td id="act-${anchor(id)}"><strong>${shortTitle}</strong><br><code>${id}</code></td><td>${title}<br><span class="muted">${issuers.join(", ")}, issued <span class="date">${issued}</span>; pack ${pack}</span></td>`;
  return html`<tr>${name}<td class="date">${asOf}</td><td>${unbroken(stateWords)}${lastKnown === undefined ? undefined : html`<br><span class="muted">${lastKnown}</span>`}</td><td>${confidence}</td></tr>
`;
}
