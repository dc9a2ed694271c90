import type { DocumentModel, FileModel, Labelled, ReportModel } from "../model.ts";
import { counted } from "../phrasing.ts";
import { findingList } from "./finding.ts";
import type { Groups } from "./groups.ts";
import { heldPart } from "./held.ts";
import { itemCard } from "./item.ts";
import { html, type Markup } from "./markup.ts";
import { fileId, itemId } from "./names.ts";
import { hasSection } from "./overview.ts";
import { type Links, PlacesIn } from "./places.ts";

/** A section for each file that there is more to say of than its line in the overview. */
export function fileSections({ files }: ReportModel, links: Links, groups: Groups): Markup {
  return html`${files.map((file, index) => (hasSection(file) ? fileSection(file, index, links, groups) : undefined))}`;
}

function fileSection({ path, documents, findings }: FileModel, file: number, links: Links, groups: Groups): Markup {
  const several = documents.length > 1;
  const places = new PlacesIn(links, path);
  const uri = links.file?.(path);
  const opens = uri === undefined ? undefined : html`<p class="small">${places.link({ line: 1, column: 1 }, "Open the file")}</p>\n`;
  return html`<section aria-labelledby="${fileId(file)}">
<details class="file" data-file="${file + 1}"${uri === undefined ? undefined : html` data-uri="${uri}"`} open>
<summary><h2 id="${fileId(file)}"><bdi>${path}</bdi></h2></summary>
${opens}${findings.length === 0 ? undefined : html`<div class="whole"><h3>On the file as a whole</h3>\n${findingList(findings, places)}</div>\n`}${documents.map((document, index) => documentPart(document, several, { id: (item) => itemId(file, index, item), places, groups }))}</details>
</section>
`;
}

/** What the parts of a document are written with. */
interface PartSetting {
  /** The name within the page of an item, by its place in the list. */
  id(item: number): string;
  readonly places: PlacesIn;
  readonly groups: Groups;
}

const kinds: Readonly<Record<DocumentModel["kind"], string>> = { bom: "Bill of materials", shipment: "Shipment" };

function documentPart(document: DocumentModel, several: boolean, { id, places, groups }: PartSetting): Markup {
  const { index, kind, head, asOf, asOfWhy, items, rareEarthItems, listed } = document;
  return html`<h3>${several ? `Document ${index + 1}: ${kinds[kind].toLowerCase()}` : kinds[kind]}</h3>
<p>Judged by the law of <strong class="date">${asOf}</strong> (${asOfWhy}). ${counted(items, "item")}, ${rareEarthItems} with rare earth.</p>
${labels(head)}${heldPart(document, places)}${groups.of(listed.map((item, at) => itemCard(item, id(at), places, groups.open)))}${notListed(document)}`;
}

/** Labels with their texts, one behind another. */
function labels(rows: readonly Labelled[]): Markup | undefined {
  if (rows.length === 0) return undefined;
  return html`<dl class="line">${rows.map(({ label, text }) => html`<div><dt>${label}</dt><dd><bdi>${text}</bdi></dd></div>`)}</dl>\n`;
}

/** How many items are not listed, and why. */
function notListed({ items, listable, listed }: DocumentModel): Markup {
  const quiet = items - listable;
  const left = listable - listed.length;
  const [it, is] = quiet === 1 ? ["it", "is"] : ["them", "are"];
  const silent = html`${counted(quiet, listed.length > 0 ? "more item" : "item")} ${is} not listed: nothing in ${it} speaks of rare earth, and there is no finding on ${it}.`;
  return html`${quiet === 0 ? undefined : html`<p class="muted small">${silent}</p>\n`}${left === 0 ? undefined : html`<p class="note"><strong>${counted(left, "item")} with rare earth or findings did not fit on this page.</strong> The gravest of the report are listed.</p>\n`}`;
}
