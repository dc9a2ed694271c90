import { message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { ReportModel } from "../model.ts";
import { type ActLine, actsTable } from "./acts.ts";
import { noticeLines, packLines } from "./head.ts";
import { html } from "./markup.ts";
import { type PanelFrame, panelPage } from "./panelPage.ts";

/** Every act in the packs, with its state on a date. */
export interface ActsModel extends Pick<ReportModel, "packs" | "notices"> {
  readonly asOf: string;
  readonly acts: readonly ActLine[];
}

/** The acts as an HTML page for an editor. The titles link to sources. */
export function actsPage({ asOf, acts, packs, notices }: ActsModel, texts: Texts, frame: Omit<PanelFrame, "locale">): string {
  const title = texts.say("acts-on", { date: verbatim(asOf) });
  const main = html`<h1 id="acts">${title}</h1>
<p class="muted">${texts.sentences([message("acts-page-days"), message("acts-page-links"), message("acts-behind")])}</p>
<dl>
<dt>${texts.say("report-label", { label: "packs" })}</dt><dd>${packLines(packs, texts)}</dd>
</dl>
${noticeLines(notices, texts)}<p class="note"><strong>${texts.say("report-not-advice")}</strong></p>
${actsTable(acts, ["act", "about", "state", "confidence"], "acts", texts)}`;
  return panelPage(title, main, { ...frame, locale: texts.locale });
}
