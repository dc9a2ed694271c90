import { rulePage } from "../../core/links.ts";
import type { ReportModel, RuleModel } from "../model.ts";
import { html, type Markup } from "./markup.ts";
import { anchor } from "./names.ts";
import type { Links } from "./places.ts";

/** The rules whose findings the report tells. */
export function rulesSection({ rules }: ReportModel, links: Links): Markup | undefined {
  if (rules.length === 0) return undefined;
  return html`<section aria-labelledby="rules">
<h2 id="rules">Rules named in this report</h2>
<dl class="small">${rules.map((rule) => row(rule, links))}</dl>
</section>
`;
}

function row({ id, summary, pack }: RuleModel, links: Links): Markup {
  return html`<dt id="rule-${anchor(id)}"><code>${id}</code></dt><dd>${summary}${pack === undefined ? pageLink(id, links) : html` <span class="muted">(pack ${pack})</span>`}</dd>\n`;
}

/** A link to the page of a rule, where there is one that this report can be left for. */
function pageLink(id: string, links: Links): Markup | undefined {
  if (links.rules === true) return html` <a class="screen" href="#rule-${anchor(id)}" data-rule="${id}">More</a>`;
  const page = rulePage(id);
  return page === undefined ? undefined : html` <a class="screen" href="${page}">More</a>`;
}
