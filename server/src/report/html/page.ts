import { message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { rulePage } from "../../core/links.ts";
import { type RuleMeta, summaryOf } from "../../core/ruleMeta.ts";
import { reportScript, reportScriptHash } from "../../generated/reportScript.ts";
import type { ReportModel } from "../model.ts";
import { actsSection } from "./acts.ts";
import { fileSections } from "./file.ts";
import { Groups } from "./groups.ts";
import { headSection, packLines } from "./head.ts";
import { html, type Links, Markup, prose, said } from "./markup.ts";
import { anchor, anchorsOf, hasSection } from "./names.ts";
import { overviewSection } from "./overview.ts";
import { type Frame, framing } from "./panelPage.ts";
import { mistakesSection, unsourcedSection, workSection } from "./work.ts";

/** A page in an editor. */
export interface EditorFrame {
  /** The nonce that the content security policy allows for the style and script of the page. */
  readonly nonce: string;
  /** The links that the editor can open. */
  readonly links: Links;
}

/** A page around the data that its script unpacks. */
export interface OpenPage {
  readonly before: string;
  /** The markup of groups of items, in page order; empty when the page contains its items. */
  readonly groups: readonly string[];
  readonly after: string;
}

/** Compresses text as raw deflate, in base64. */
export type Pack = (text: string) => Promise<string>;

/** The whole page. A browser does not run the data, so no policy has to allow it. */
export async function packedPage({ before, groups, after }: OpenPage, pack: Pack): Promise<string> {
  if (groups.length === 0) return before + after;
  return `${before}<script type="text/plain" id="packed">${await pack(JSON.stringify(groups))}</script>\n${after}`;
}

/**
 * A report as one self-contained HTML page: no images, no network access, and no inline event handlers or styles. Its single script filters
 * and folds; a page of few items is readable without it. All content from files is escaped as text.
 */
export function reportPage(model: ReportModel, texts: Texts): OpenPage {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${reportScriptHash}'; form-action 'none'; base-uri 'none'`;
  return page(model, { policy, nonce: undefined, links: {}, texts });
}

/** The report page in an editor, which can open places in files and pages of rules. */
export function editorPage(model: ReportModel, { nonce, links }: EditorFrame, texts: Texts): OpenPage {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; form-action 'none'; base-uri 'none'`;
  return page(model, { policy, nonce, links, texts });
}

/** The title, under which a browser saves the page: with the name of the only file, or of the folder of all. */
function titleOf({ files, checkedOn }: ReportModel, texts: Texts): string {
  const [first = [], ...more] = files.map(({ path }) => path.split("/"));
  const differs = first.findIndex((part, index) => more.some((other) => other[index] !== part));
  const name = first.at(differs < 0 ? -1 : differs - 1);
  const of = differs === 0 || name === undefined || /^\.*$/.test(name) ? undefined : name;
  return texts.say("report-title", { some: of === undefined ? "no" : "yes", of: verbatim(of ?? ""), date: verbatim(checkedOn) });
}

interface Setting extends Pick<Frame, "policy" | "nonce"> {
  readonly links: Links;
  readonly texts: Texts;
}

function page(model: ReportModel, { policy, nonce, links, texts }: Setting): OpenPage {
  const meta = html`<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="lodestone ${model.version}">
`;
  const frame = { locale: texts.locale, policy, nonce, meta, script: new Markup(reportScript) };
  const [before, after] = framing(titleOf(model, texts), frame);
  const anchors = anchorsOf(model.files);
  const groups = new Groups(model);
  const unprinted = groups.isPacked
    ? html`<p class="note paper">${texts.say("report-not-on-paper")}</p>
<noscript><p class="note">${texts.say("report-not-on-paper")}</p></noscript>\n`
    : undefined;
  const main = html`${headSection(model, texts)}
${filterBar(model, nonce !== undefined, texts)}${workSection(model, anchors, texts)}${unsourcedSection(model, anchors, texts)}${mistakesSection(model, anchors, links, texts)}${overviewSection(model, links, texts)}
${unprinted}<div${groups.isPacked ? html` class="screen"` : undefined}>
${fileSections(model, links, groups, texts)}</div>
${actsSection(model, texts)}
${rulesSection(model, links, texts)}
${limitsSection(model, texts)}
`;
  return { before: before.source + main.source, groups: groups.packed, after: after.source };
}

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
function limitsSection({ packs }: ReportModel, texts: Texts): Markup {
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

/**
 * The filter bar of the report. It stays hidden until the page script shows it, so that a page without script has no controls without
 * function. In the text with the number of shown items, `{shown}` and `{all}` are placeholders that the script replaces.
 *
 * @param canExport true when the host can export the page to a file
 */
function filterBar({ files, summary }: ReportModel, canExport: boolean, texts: Texts): Markup {
  const sections = files.flatMap((file, index) => (hasSection(file) ? [{ path: file.path, value: index + 1 }] : []));
  const counts = { ...summary, aside: summary.suppressed, none: 1 };
  const grades = (["error", "warning", "information", "hint", "aside", "none"] as const).filter((grade) => counts[grade] > 0);
  return html`<form class="bar screen" role="search" aria-label="${texts.say("report-filter")}" data-shown="${texts.say("report-filter-shown", { shown: verbatim("{shown}"), all: verbatim("{all}") })}" data-loading="${texts.say("report-filter-loading", { shown: verbatim("{shown}") })}" data-copied="${texts.say("report-copied")}" data-not-copied="${texts.say("report-not-copied")}" hidden>
<label class="text">${texts.say("report-label", { label: "text" })} <input type="search" name="text" autocomplete="off" spellcheck="false"></label>
<label class="file">${texts.say("report-label", { label: "file" })} <select name="file"><option value="">${texts.say("report-filter-all-files")}</option>${sections.map(({ path, value }) => html`<option value="${value}">${path}</option>`)}</select></label>
<fieldset><legend>${texts.say("report-label", { label: "show" })}</legend>${grades.map((grade) => html` <label><input type="checkbox" name="grade" value="${grade}" checked> ${texts.say("report-grade", { grade })}</label>`)}</fieldset>
<div class="buttons">${button("unfold", texts)}${button("fold", texts)}${button("copy", texts)}${canExport ? button("export", texts) : undefined}${button("print", texts)}</div>
<p class="small"><output name="shown"></output> <span class="nothing" hidden>${texts.say("report-filter-nothing")}</span> <button type="button" name="clear" hidden>${texts.say("report-filter-clear")}</button></p>
</form>
`;
}

function button(name: "unfold" | "fold" | "copy" | "export" | "print", texts: Texts): Markup {
  return html`<button type="button" name="${name}">${texts.say("report-button", { name })}</button> `;
}

/** The section on the rules with findings in the report. */
function rulesSection({ rules }: ReportModel, links: Links, texts: Texts): Markup | undefined {
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
