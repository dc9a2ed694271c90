import { countsInWords } from "../../core/describe/finding.ts";
import { listOf, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { noFindings } from "../../core/states/inWords.ts";
import { isWhole, type RunState } from "../../core/states/ofRun.ts";
import { stateSigns } from "../../core/states/types.ts";
import { capital } from "../../core/text/capital.ts";
import type { ReportModel } from "../model.ts";
import { packGroups, passedOverMessages, uncheckedItems } from "../run.ts";
import { unbroken } from "./controls.ts";
import { glance } from "./glance.ts";
import { html, joined, type Markup, prose } from "./markup.ts";

/** The head of the page: title, law, result, and the page for a manager. */
export function headSection(model: ReportModel, texts: Texts): Markup {
  const { checkedOn, lawOf, version, notices } = model;
  const checked = texts.say("report-checked-by", { date: verbatim(checkedOn), version: verbatim(version) });
  return html`<header>
<h1>${texts.say("report-heading")}</h1>
<p class="muted meta"><span>${texts.say("report-label", { label: "law-as-of" })} <strong>${lawOf}</strong></span> <span>${texts.say("report-label", { label: "checked-on" })} ${checked}</span> <strong>${texts.say("report-not-advice")}</strong></p>
${verdict(model, texts)}
${glance(model, texts)}${noticeLines(notices, texts)}</header>`;
}

function verdict({ summary, problems, state, passedOver }: ReportModel, texts: Texts): Markup {
  const { suppressed, items, materialItems, notChecked, unfinished } = summary;
  const counted = countsInWords(summary);
  const findings = listOf(counted.length === 0 ? noFindings(state) : counted, "comma");
  const result = findings.list.length === 0 ? undefined : html`<strong>${capital(texts.list(findings))}</strong> `;
  const grade = problems.length > 0 ? "error" : gradeOf(state, unfinished);
  const isNoneHeld = materialItems === 0 && items > notChecked;
  const none = isNoneHeld ? texts.say("report-none-held", { among: isWhole(state) ? "all" : "checked" }) : undefined;
  const unchecked = html`<p><strong>${texts.say("report-unchecked", { count: problems.length })}</strong> <a href="#problems">${texts.say("report-unchecked-named")}</a></p>\n`;
  return html`<div class="verdict ${grade}">
${problems.length === 0 ? undefined : unchecked}<p>${result}${none}</p>
${unfinished === 0 ? undefined : html`<p><strong>${texts.say("summary-unfinished", { count: unfinished })}</strong></p>\n`}${notChecked === 0 ? undefined : html`<p><strong>${stateSigns["not-checked"]} ${uncheckedItems(summary, texts)}</strong></p>\n`}
${suppressed === 0 ? undefined : html`<p class="small">${texts.say("report-aside", { count: suppressed })}</p>\n`}${passedOverMessages(passedOver).map((said) => html`<p class="small">${prose(texts.of(said))}</p>\n`)}</div>`;
}

/** The colour grade of the result. Only a complete run without findings is `good`. */
function gradeOf(state: RunState, unfinished: number): "error" | "warning" | "information" | "good" {
  switch (state.kind) {
    case "finding":
      if (state.severity === "error") return "error";
      return state.severity === "warning" || unfinished > 0 ? "warning" : "information";
    case "nothing-found":
      return "good";
    case "not-asked":
    case "not-checked":
    case "not-read":
      return "warning";
  }
}

/** Notices about the settings and packs of a run. */
export function noticeLines(notices: ReportModel["notices"], texts: Texts): Markup[] {
  return notices.map(({ message }) => html`<p class="note"><strong>${texts.say("report-notice")}</strong> ${prose(message)}</p>\n`);
}

/** Packs with the same version and review date share a line. */
export function packLines(packs: ReportModel["packs"], texts: Texts): Markup {
  const lines = packGroups(packs).map(({ ids, version, reviewedOn }) => {
    const names = texts.list(
      listOf(
        ids.map((id) => verbatim(`${id} ${version}`)),
        "comma",
      ),
    );
    const reviewed = unbroken(texts.say("report-pack-reviewed", { date: verbatim(reviewedOn) }));
    return html`${names} <span class="muted">${reviewed}</span>`;
  });
  return html`${joined(lines, html`<br>`)}`;
}
