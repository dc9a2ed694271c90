import type { ItemModel } from "../model.ts";
import { counted } from "../phrasing.ts";
import { controlTable } from "./controls.ts";
import { endUseLine } from "./endUse.ts";
import { evidenceLines } from "./evidence.ts";
import { findingList } from "./finding.ts";
import { html, type Markup } from "./markup.ts";
import type { PlacesIn } from "./places.ts";

/**
 * An item, to be folded: what it is and the findings on it, and below what they rest on: what was seen, which acts reach it, what
 * it is for. The script of the page cuts groups of items where these begin, and reads the attributes of this one element.
 *
 * @param id its name within the page
 * @param open whether it is folded out
 */
export function itemCard(item: ItemModel, id: string, places: PlacesIn, open: boolean): Markup {
  const { partNumber, description, findings, findingsLeftOut, place, endLine } = item;
  return html`<details class="item box" id="${id}" data-lines="${place.line}-${endLine}" data-grades="${grades(item)}"${open ? html` open` : undefined}>
<summary><h4><bdi>${partNumber ?? "Item without part number"}</bdi></h4><span class="tags">${tags(item)}</span></summary>
${description === undefined ? undefined : html`<p><bdi>${description}</bdi></p>\n`}${metaLine(item, places)}${findingList(
  findings,
  places,
  item.evidence.map(({ place }) => place),
)}${findingsLeftOut === 0 ? undefined : html`<p>And ${counted(findingsLeftOut, "more finding")} on this item.</p>\n`}<dl class="facts">
<dt>Rare earth</dt><dd>${evidenceLines(item, places)}</dd>
${controlTable(item)}${endUseLine(item, places)}</dl>
</details>
`;
}

/** What its findings are, each once: severities, `aside` for those that count for nothing, `none` where there is none. */
function grades({ findings }: ItemModel): string {
  const all = findings.map(({ severity, suppressed }) => (suppressed === undefined ? severity : "aside"));
  return all.length === 0 ? "none" : [...new Set(all)].join(" ");
}

/** Where it stands, and what it declares beside what was seen. */
function metaLine({ place, within, declared }: ItemModel, places: PlacesIn): Markup {
  const above = within.map((part, index) => html`${index === 0 ? " in " : " › "}<bdi>${part}</bdi>`);
  const keys = declared.map(({ label, text }) => html`<span><span class="muted">${label}</span> <bdi>${text}</bdi></span>`);
  return html`<p class="meta small"><span class="muted">${places.link(place, `Line ${place.line}`)}${above}</span>${keys}</p>\n`;
}

/** The state of an item at a glance. */
function tags({ holds, controls, findings }: ItemModel): Markup[] {
  const counting = findings.filter(({ suppressed }) => suppressed === undefined);
  const gravest = (["error", "warning"] as const).find((severity) => counting.some((finding) => finding.severity === severity));
  const binding = controls.filter(({ verdict }) => verdict !== "not-reached");
  const surely = binding.some(({ verdict, state }) => verdict === "applies" && state === "in-force");
  return [
    holds === "material" ? tag("rare earth", "information") : holds === "question" ? tag("perhaps rare earth", "dim") : undefined,
    binding.length === 0 ? undefined : surely ? tag("controlled", "warning") : tag("may be controlled", "warning"),
    gravest === undefined
      ? counting.length === 0
        ? tag(findings.length === 0 ? "no findings" : "put aside", "dim")
        : undefined
      : tag(gravest, gravest),
  ].flatMap((each) => each ?? []);
}

function tag(text: string, grade: string): Markup {
  return html`<span class="tag ${grade}">${text}</span>`;
}
