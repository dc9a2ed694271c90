import { message } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { ReportModel } from "../model.ts";
import { packLines } from "./head.ts";
import { html, type Markup } from "./markup.ts";

const limits = [
  message("report-limit-written"),
  message("report-limit-doubt"),
  message("report-limit-files"),
  message("report-limit-sums"),
  message("report-limit-parties"),
  message("report-limit-licences"),
  message("report-limit-law"),
];

/** The section on the limits of the report, and the packs that it rests on. */
export function limitsSection({ packs }: ReportModel, texts: Texts): Markup {
  return html`<section aria-labelledby="limits">
<h2 id="limits">${texts.say("report-limits")}</h2>
<ul>${limits.map((limit) => html`<li>${texts.of(limit)}</li>\n`)}</ul>
<p>${texts.say("report-not-advice-why")}</p>
<dl class="small">
<dt>${texts.say("report-label", { label: "packs" })}</dt><dd>${packLines(packs, texts)}</dd>
</dl>
<p class="muted small">${texts.say("report-same-again")}</p>
</section>`;
}
