import { message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { stateSigns } from "../../core/states/types.ts";
import type { DocumentModel, FileModel, Labelled, ReportModel } from "../model.ts";
import { uncheckedItems } from "../unseen.ts";
import { unbroken } from "./controls.ts";
import { findingList } from "./finding.ts";
import type { Groups } from "./groups.ts";
import { heldPart } from "./held.ts";
import { itemCard } from "./item.ts";
import { html, type Markup } from "./markup.ts";
import { fileId, itemId } from "./names.ts";
import { hasSection } from "./overview.ts";
import { type Links, PlacesIn } from "./places.ts";

/** The sections of the files that have more to show than a line in the overview. */
export function fileSections({ files }: ReportModel, links: Links, groups: Groups, texts: Texts): Markup {
  return html`${files.map((file, index) => (hasSection(file) ? fileSection(file, index, { links, groups, texts }) : undefined))}`;
}

interface Setting {
  readonly links: Links;
  readonly groups: Groups;
  readonly texts: Texts;
}

function fileSection({ path, documents, findings }: FileModel, file: number, { links, groups, texts }: Setting): Markup {
  const several = documents.length > 1;
  const places = new PlacesIn(links, path, texts);
  const uri = links.file?.(path);
  const opens =
    uri === undefined ? undefined : html`<p class="small">${places.link({ line: 1, column: 1 }, texts.say("report-open-file"))}</p>\n`;
  return html`<section aria-labelledby="${fileId(file)}">
<details class="file" data-file="${file + 1}"${uri === undefined ? undefined : html` data-uri="${uri}"`} open>
<summary><h2 id="${fileId(file)}"><bdi>${path}</bdi></h2></summary>
${opens}${findings.length === 0 ? undefined : html`<div class="whole"><h3>${texts.say("report-on-file")}</h3>\n${findingList(findings, places, texts)}</div>\n`}${documents.map((document, index) => documentPart(document, several, { id: (item) => itemId(file, index, item), places, groups, texts }))}</details>
</section>
`;
}

/** The helpers for writing the parts of a document. */
interface PartSetting {
  /** The HTML id of an item, by its index in the list. */
  id(item: number): string;
  readonly places: PlacesIn;
  readonly groups: Groups;
  readonly texts: Texts;
}

function documentPart(document: DocumentModel, several: boolean, { id, places, groups, texts }: PartSetting): Markup {
  const { index, kind, head, asOf, asOfWhy, items, materialItems, listed } = document;
  const heading = several ? texts.say("explain-document-numbered", { number: index + 1, kind }) : texts.say("explain-document", { kind });
  const judged = texts.sentences([
    message("report-judged-by", { date: verbatim(asOf), source: verbatim(asOfWhy) }),
    message("report-items-held", { items, held: materialItems }),
  ]);
  return html`<h3>${heading}</h3>
<p>${unbroken(judged)}</p>
${labels(head)}${heldPart(document, places, texts)}${groups.of(listed.map((item, at) => itemCard(item, id(at), places, groups.open, texts)))}${notListed(document, texts)}`;
}

/** Labels with their texts in one line. */
function labels(rows: readonly Labelled[]): Markup | undefined {
  if (rows.length === 0) return undefined;
  return html`<dl class="line">${rows.map(({ label, text }) => html`<div><dt>${label}</dt><dd><bdi>${text}</bdi></dd></div>`)}</dl>\n`;
}

/** Notes on the numbers of items that were not checked or not listed, with the reasons. */
function notListed(document: DocumentModel, texts: Texts): Markup {
  const { quiet, listable, listed, notChecked } = document;
  const left = listable - listed.length;
  return html`${notChecked === 0 ? undefined : html`<p><strong>${stateSigns["not-checked"]} ${uncheckedItems(document, texts)}</strong></p>\n`}${quiet === 0 ? undefined : html`<p class="muted small">${texts.say("report-not-listed", { count: quiet })}</p>\n`}${left === 0 ? undefined : html`<p class="note"><strong>${texts.say("report-did-not-fit", { count: left })}</strong> ${texts.say("report-gravest-listed")}</p>\n`}`;
}
