import { verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { ReportModel } from "../model.ts";
import { html, type Markup } from "./markup.ts";
import { hasSection } from "./names.ts";

/**
 * The filter bar of the report. It stays hidden until the page script shows it, so that a page without script has no controls without
 * function. In the text with the number of shown items, `{shown}` and `{all}` are placeholders that the script replaces.
 *
 * @param canExport true when the host can export the page to a file
 */
export function filterBar({ files, summary }: ReportModel, canExport: boolean, texts: Texts): Markup {
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
