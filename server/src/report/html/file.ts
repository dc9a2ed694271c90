import type { Row } from "../../core/describe/row.ts";
import { message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { stateSigns } from "../../core/states/types.ts";
import { Telling } from "../blocks.ts";
import type { DocumentFacts, FileModel, ReportModel, WholeFacts } from "../model.ts";
import { uncheckedItems } from "../run.ts";
import { unbroken } from "./controls.ts";
import { findingList } from "./finding.ts";
import type { Groups } from "./groups.ts";
import { assemblies, itemCard } from "./item.ts";
import { html, joined, type Links, type Markup, type PlacesIn, placesIn, prose } from "./markup.ts";
import { type ActNames, actNames, fileId, hasSection, itemId } from "./names.ts";

/** The sections of the files that have more to show than a line in the overview. */
export function fileSections({ files, acts }: ReportModel, links: Links, groups: Groups, texts: Texts): Markup {
  const telling = new Telling();
  const names = actNames(acts);
  const isOfOneLaw = new Set(files.flatMap(({ documents }) => documents.map(({ asOf, asOfWhy }) => `${asOf} ${asOfWhy}`))).size === 1;
  return html`${files.map((file, index) => (hasSection(file) ? fileSection(file, index, { links, groups, acts: names, texts, telling, isOfOneLaw }) : undefined))}`;
}

/** The surroundings of the section of a file. `isOfOneLaw`: the head of the page tells the date of the law. */
interface Surroundings {
  readonly links: Links;
  readonly groups: Groups;
  readonly acts: ActNames;
  readonly texts: Texts;
  readonly telling: Telling;
  readonly isOfOneLaw: boolean;
}

function fileSection(
  { path, documents, findings }: FileModel,
  file: number,
  { links, groups, acts, texts, telling, isOfOneLaw }: Surroundings,
): Markup {
  const places = placesIn(links, path, texts);
  const writing = { places, acts, telling, texts };
  const uri = links.file?.(path);
  const opens =
    uri === undefined ? undefined : html`<p class="small">${places({ line: 1, column: 1 }, texts.say("report-open-file"))}</p>\n`;
  const parts = documents.map((document) => {
    const { kind, listed } = document;
    const cards = (items: typeof listed): Markup[] =>
      groups.of(items.map((item) => itemCard(item, itemId(file, item.place), groups.open, writing)));
    const quiet = listed.filter(({ findings }) => findings.length === 0);
    const number = document.index + 1;
    return html`<h3>${documents.length > 1 ? texts.say("explain-document-numbered", { number, kind }) : texts.say("explain-document", { kind })}</h3>
${documentHead(document, { isOfOneLaw, isOnly: documents.length === 1 }, texts)}${heldPart(document, places, texts)}${cards(listed.filter(({ findings }) => findings.length > 0))}${quiet.length === 0 ? undefined : html`<details class="quiet"><summary>${texts.say("report-quiet-items", { count: quiet.length })}</summary>\n${cards(quiet)}</details>\n`}${notListed(document, texts)}`;
  });
  return html`<section aria-labelledby="${fileId(file)}">
<details class="file" data-file="${file + 1}"${uri === undefined ? undefined : html` data-uri="${uri}"`} open>
<summary><h2 id="${fileId(file)}"><bdi>${path}</bdi></h2></summary>
${opens}${findings.length === 0 ? undefined : html`<div class="whole"><h3>${texts.say("report-on-file")}</h3>\n${findingList(findings, writing)}</div>\n`}${parts}</details>
</section>
`;
}

/**
 * The date of the law unless the page has one, the number of items unless the overview has it, and the declarations of the head in one
 * line.
 */
function documentHead(
  { head, asOf, asOfWhy, items, materialItems }: DocumentFacts,
  { isOfOneLaw, isOnly }: { readonly isOfOneLaw: boolean; readonly isOnly: boolean },
  texts: Texts,
): Markup {
  const judged = [
    ...(isOfOneLaw ? [] : [message("report-judged-by", { date: verbatim(asOf), source: verbatim(asOfWhy) })]),
    ...(isOnly ? [] : [message("report-items-held", { items, held: materialItems })]),
  ];
  const rows = head.map(({ label, text }) => html`<div><dt>${label}</dt><dd><bdi>${text}</bdi></dd></div>`);
  return html`${judged.length === 0 ? undefined : html`<p>${unbroken(texts.sentences(judged))}</p>\n`}${rows.length === 0 ? undefined : html`<dl class="line">${rows}</dl>\n`}`;
}

/** Notes on the numbers of items that were not checked or not listed, with the reasons. */
function notListed(document: DocumentFacts, texts: Texts): Markup {
  const { quiet, listable, listed, notChecked } = document;
  const left = listable - listed.length;
  return html`${notChecked === 0 ? undefined : html`<p><strong>${stateSigns["not-checked"]} ${uncheckedItems(document, texts)}</strong></p>\n`}${quiet === 0 ? undefined : html`<p class="muted small">${texts.say("report-not-listed", { count: quiet })}</p>\n`}${left === 0 ? undefined : html`<p class="note"><strong>${texts.say("report-did-not-fit", { count: left })}</strong> ${texts.say("report-gravest-listed")}</p>\n`}`;
}

/** The totals of a document and of each assembly or line in it; undefined without monitored material. */
function heldPart(document: DocumentFacts, places: PlacesIn, texts: Texts): Markup | undefined {
  const { held } = document;
  if (held.length === 0) return undefined;
  return html`<div class="box held">
<h4>${texts.say("report-held-in-all")}</h4>
<dl class="facts">
${held.map(({ label, text, tone }) => html`<dt>${label}</dt><dd${toneClass(tone)}>${prose(text)}</dd>\n`)}</dl>
${wholesTable(document, places, texts)}</div>
`;
}

/** The class of a row: `doubt` for an open value, `bad` for a limit that is reached. */
function toneClass(tone: Row["tone"]): Markup | undefined {
  return tone === "doubt" || tone === "bad" ? html` class="${tone}"` : undefined;
}

function wholesTable({ kind, wholes, wholesLeftOut }: DocumentFacts, places: PlacesIn, texts: Texts): Markup {
  const more = html`<p class="muted small">${texts.say("report-more-wholes", { kind, count: wholesLeftOut })}</p>\n`;
  return html`${wholes.length === 0 ? undefined : table(kind, wholes, places, texts)}${wholesLeftOut === 0 ? undefined : more}`;
}

function table(kind: DocumentFacts["kind"], wholes: readonly WholeFacts[], places: PlacesIn, texts: Texts): Markup {
  const noun = texts.say("report-whole", { kind });
  return html`<div class="scroll" role="group" aria-label="${noun}" tabindex="0"><table class="small">
<thead><tr><th scope="col" class="whole">${noun}</th><th scope="col">${texts.say("report-whole-holds", { kind })}</th></tr></thead>
<tbody>
${wholes.map((whole) => wholeRow(whole, places, texts))}</tbody>
</table></div>
`;
}

function wholeRow({ partNumber, place, within, quantity, rows }: WholeFacts, places: PlacesIn, texts: Texts): Markup {
  const often = quantity === undefined ? undefined : html` · ${texts.say("report-label", { label: "quantity" })} ${quantity}`;
  const lines = rows.map(
    ({ label, text, tone }) => html`<span class="muted">${label}</span> <span${toneClass(tone)}>${prose(text)}</span>`,
  );
  return html`<tr><td class="whole"><strong><bdi>${partNumber ?? texts.say("explain-item-unnamed")}</bdi></strong><br><span class="muted">${places(place)}${assemblies(within, texts)}${often}</span></td><td>${joined(lines, html`<br>`)}</td></tr>
`;
}
