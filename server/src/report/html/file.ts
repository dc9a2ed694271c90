import type { DocumentModel, FileModel, ReportModel } from "../model.ts";
import { counted } from "../words.ts";
import { findingList } from "./finding.ts";
import { itemCard } from "./item.ts";
import { labels } from "./labels.ts";
import { html, type Markup } from "./markup.ts";
import { fileId, itemId } from "./names.ts";
import { hasSection } from "./overview.ts";

/** A section for each file that there is more to say of than its line in the overview. */
export function fileSections({ files }: ReportModel): Markup {
  return html`${files.map((file, index) => (hasSection(file) ? fileSection(file, index) : undefined))}`;
}

function fileSection({ path, documents, findings }: FileModel, file: number): Markup {
  const several = documents.length > 1;
  return html`<section aria-labelledby="${fileId(file)}">
<h2 id="${fileId(file)}"><bdi>${path}</bdi></h2>
${findings.length === 0 ? undefined : html`<h3>On the file as a whole</h3>\n${findingList(findings)}`}${documents.map((document, index) => documentPart(document, several, (item) => itemId(file, index, item)))}</section>
`;
}

function documentPart(document: DocumentModel, several: boolean, nameOf: (item: number) => string): Markup {
  const { index, kind, head, asOf, asOfWhy, items, rareEarthItems, listed } = document;
  const quiet = items - listed.length;
  return html`${several ? html`<h3>Document ${index + 1}: ${kind}</h3>\n` : undefined}<p>Judged by the law of <strong class="date">${asOf}</strong> (${asOfWhy}). ${counted(items, "item")} in this ${kind === "bom" ? "bill of materials" : "shipment"}, ${rareEarthItems} with rare earth.</p>
${labels(head)}${listed.map((item, at) => itemCard(item, nameOf(at)))}${quiet === 0 ? undefined : quietLine(quiet, listed.length > 0)}`;
}

function quietLine(quiet: number, more: boolean): Markup {
  const [it, is] = quiet === 1 ? ["it", "is"] : ["them", "are"];
  return html`<p class="muted small">${counted(quiet, more ? "more item" : "item")} ${is} not listed: nothing in ${it} speaks of rare earth and there is no finding on ${it}, or the page holds no more.</p>\n`;
}
