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
  const more =
    pack === undefined
      ? html` <a class="screen" href="${links.rule?.(id) ?? rulePage(id)}">More</a>`
      : html` <span class="muted">(pack ${pack})</span>`;
  return html`<dt id="rule-${anchor(id)}"><code>${id}</code></dt><dd>${summary}${more}</dd>\n`;
}
