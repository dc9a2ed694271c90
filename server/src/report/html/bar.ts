import type { ReportModel } from "../model.ts";
import { html, type Markup } from "./markup.ts";
import { hasSection } from "./overview.ts";

/** The words of what a reader filters, folds and copies a report with. `{shown}` and `{all}` are numbers that the script fills in. */
const words = {
  label: "Filter this report",
  text: "Text",
  file: "File",
  allFiles: "All files",
  severity: "Show",
  grades: { error: "errors", warning: "warnings", information: "information", hint: "hints", aside: "put aside", none: "no findings" },
  shown: "{shown} of {all} items",
  loading: "{shown} items so far",
  nothing: "Nothing matches.",
  clear: "Clear the filter",
  unfold: "Unfold all",
  fold: "Fold all",
  copy: "Copy as Markdown",
  copied: "Copied.",
  notCopied: "The browser did not let this page copy.",
  export: "Export as HTML",
  print: "Print",
} as const;

/**
 * What a reader filters and folds the report with. It is hidden until the script of the page shows it: without a script
 * nothing is there that does nothing.
 *
 * @param canExport whether the surroundings can write the page to a file
 */
export function filterBar({ files, summary }: ReportModel, canExport: boolean): Markup {
  const sections = files.flatMap((file, index) => (hasSection(file) ? [{ path: file.path, value: index + 1 }] : []));
  const counts = { ...summary, aside: summary.suppressed, none: 1 };
  const grades = (["error", "warning", "information", "hint", "aside", "none"] as const).filter((grade) => counts[grade] > 0);
  return html`<form class="bar screen" role="search" aria-label="${words.label}" data-shown="${words.shown}" data-loading="${words.loading}" data-copied="${words.copied}" data-not-copied="${words.notCopied}" hidden>
<label class="text">${words.text} <input type="search" name="text" autocomplete="off" spellcheck="false"></label>
<label class="file">${words.file} <select name="file"><option value="">${words.allFiles}</option>${sections.map(({ path, value }) => html`<option value="${value}">${path}</option>`)}</select></label>
<fieldset><legend>${words.severity}</legend>${grades.map((grade) => html` <label><input type="checkbox" name="grade" value="${grade}" checked> ${words.grades[grade]}</label>`)}</fieldset>
<div class="buttons">${button("unfold")}${button("fold")}${button("copy")}${canExport ? button("export") : undefined}${button("print")}</div>
<p class="small"><output name="shown"></output> <span class="nothing" hidden>${words.nothing}</span> <button type="button" name="clear" hidden>${words.clear}</button></p>
</form>
`;
}

function button(name: "unfold" | "fold" | "copy" | "export" | "print"): Markup {
  return html`<button type="button" name="${name}">${words[name]}</button> `;
}
