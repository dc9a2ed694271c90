import { verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { rulePage } from "../../core/links.ts";
import { type RuleMeta, summaryOf } from "../../core/ruleMeta.ts";
import type { ReportModel } from "../model.ts";
import { html, type Markup, prose, said } from "./markup.ts";
import { anchor } from "./names.ts";
import type { Links } from "./places.ts";

/** The section on the rules with findings in the report. */
export function rulesSection({ rules }: ReportModel, links: Links, texts: Texts): Markup | undefined {
  if (rules.length === 0) return undefined;
  return html`<section class="rules" aria-labelledby="rules">
<h2 id="rules">${texts.say("report-rules")}</h2>
<dl class="small">${rules.map((rule) => row(rule, links, texts))}</dl>
</section>
`;
}

function row(rule: RuleMeta, links: Links, texts: Texts): Markup {
  const { id, pack } = rule;
  const summary = prose(texts.of(summaryOf(rule)));
  return html`<dt id="rule-${anchor(id)}"><code>${id}</code></dt><dd>${pack === undefined ? html`${summary}${pageLink(id, links, texts)}` : said("with-aside", { text: summary, aside: html`<span class="muted">${texts.say("report-of-pack", { pack: verbatim(pack) })}</span>` }, texts)}</dd>\n`;
}

/** A link to the page of a rule; undefined when there is no page that the report can open. */
function pageLink(id: string, links: Links, texts: Texts): Markup | undefined {
  if (links.rules === true)
    return html` <a class="screen" href="#rule-${anchor(id)}" data-rule="${id}">${texts.say("report-rule-page")}</a>`;
  const page = rulePage(id);
  return page === undefined ? undefined : html` <a class="screen" href="${page}">${texts.say("report-rule-page")}</a>`;
}
