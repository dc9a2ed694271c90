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
  /** The id of the act that the page is opened for; it stands first, with its sources unfolded. */
  readonly first?: string | undefined;
}

const columns = ["act", "about", "state", "confidence"] as const;

/** The acts as an HTML page for an editor, with their sources. A title links to a page of its authority, where one is known. */
export function actsPage({ asOf, acts, packs, notices, first }: ActsModel, texts: Texts, frame: Omit<PanelFrame, "locale">): string {
  const title = texts.say("acts-on", { date: verbatim(asOf) });
  const wanted = acts.filter(({ id }) => id === first).map((act) => ({ ...act, isOpen: true }));
  const rest = acts.filter(({ id }) => id !== first);
  const main = html`<h1 id="acts">${title}</h1>
<p class="muted">${texts.sentences([message("acts-page-days"), message("acts-page-links"), message("acts-behind")])}</p>
<dl>
<dt>${texts.say("report-label", { label: "packs" })}</dt><dd>${packLines(packs, texts)}</dd>
</dl>
${noticeLines(notices, texts)}<p class="note"><strong>${texts.say("report-not-advice")}</strong></p>
${wanted.length === 0 ? undefined : html`${actsTable(wanted, columns, "acts", texts)}<h2 id="others">${texts.say("acts-page-others")}</h2>\n`}${actsTable(rest, columns, wanted.length === 0 ? "acts" : "others", texts)}`;
  return panelPage(title, main, { ...frame, locale: texts.locale });
}
