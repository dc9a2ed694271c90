import type { ReportModel } from "../model.ts";
import { html, type Markup } from "./markup.ts";

const limits = [
  "A clear result means that nothing was found in what is written, not that nothing is there.",
  "Where the report says “may apply”, something is not declared or in doubt; where it says “unverified”, nobody has seen a text that settles how the act stands on that day.",
  "A line that refers to another file is judged by what stands there; nothing outside the root is read, and a reference that leads nowhere is a finding.",
  "What is held in all is a sum of what is declared: what is missing is named, and comes on top.",
  "Parties are compared with two lists of the PRC alone; who made or sold an item, and owners that are not declared, are not looked into.",
  "Licences of the US, the EU and Japan are not judged, nor are controlled materials other than rare earths.",
  "Law after the day on which a pack was reviewed is not known here.",
];

/** What the report does not say. */
export function limitsSection({ checkedOn, version }: ReportModel): Markup {
  return html`<section aria-labelledby="limits">
<h2 id="limits">What this report does not say</h2>
<ul>${limits.map((limit) => html`<li>${limit}</li>\n`)}</ul>
<p class="muted small">Made on ${checkedOn} by lodestone ${version}. The same files, packs, settings and date give the same report. Not legal advice.</p>
</section>`;
}
