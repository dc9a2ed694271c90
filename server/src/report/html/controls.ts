import type { ControlFacts, ItemModel } from "../model.ts";
import { html, type Markup } from "./markup.ts";
import { anchor } from "./names.ts";

const verdicts: Readonly<Record<ControlFacts["verdict"], string>> = {
  applies: "applies",
  "may-apply": "may apply",
  "not-reached": "does not bind",
};

/** The acts that bind an item or may, and those that list it and do not; of one that holds no rare earth it is not asked. */
export function controlTable({ controls, holds, place }: ItemModel): Markup | undefined {
  if (holds !== "material") return undefined;
  if (controls.length === 0) return html`<dt>Controls</dt><dd>No act lists any of its elements in this form.</dd>\n`;
  return html`<dt>Controls</dt><dd><div class="scroll"><table class="small" aria-label="Acts, line ${place.line}">
<thead><tr><th scope="col">Act</th><th scope="col">Code</th><th scope="col">State on the day</th><th scope="col">Verdict</th></tr></thead>
<tbody>
${controls.map(row)}</tbody>
</table></div></dd>
`;
}

function row({ act, shortTitle, codes, verdict, state, stateWords, why, confidence }: ControlFacts): Markup {
  const grade = verdict === "not-reached" ? "dim" : state === "in-force" && verdict === "applies" ? "error" : "warning";
  const sure = confidence === "high" ? "" : `Confidence ${confidence}.`;
  const listed = codes.map((code, index) => html`${index === 0 ? undefined : html`<br>`}<code>${code}</code>`);
  return html`<tr><td><a href="#act-${anchor(act)}">${shortTitle}</a></td><td class="date">${listed}</td><td>${unbroken(stateWords)}</td><td><span class="tag ${grade}">${verdicts[verdict]}</span> ${why} ${sure}</td></tr>
`;
}

/** Words with dates, which are not broken. */
export function unbroken(text: string): Markup {
  return html`${text.split(/(\d{4}-\d{2}-\d{2})/).map((part, index) => (index % 2 === 0 ? part : html`<span class="date">${part}</span>`))}`;
}
