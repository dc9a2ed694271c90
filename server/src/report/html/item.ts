import { type FieldKey, partsEntries, partsInWords, sourceInWords } from "../../core/describe/fieldRows.ts";
import { endUseOrigin } from "../../core/describe/itemRows.ts";
import { lineInWords } from "../../core/describe/places.ts";
import { type ArgumentsOf, listOf, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { stateInWords, stateWord } from "../../core/states/inWords.ts";
import { stateSigns } from "../../core/states/types.ts";
import type { ItemFacts } from "../model.ts";
import { controlLines } from "./controls.ts";
import { evidenceLines, shownEvidence } from "./evidence.ts";
import { findingList, type Writing } from "./finding.ts";
import { html, type Markup, type PlacesIn, said } from "./markup.ts";

/**
 * The foldable card of an item: its name and findings, then the evidence, applicable acts and end use. An item without findings has no
 * evidence on its card. The page script splits groups of items at the start of these elements and reads their attributes.
 *
 * @param id the HTML id
 * @param open true when the card is unfolded
 */
export function itemCard(item: ItemFacts, id: string, open: boolean, writing: Writing): Markup {
  const { places, texts } = writing;
  const { partNumber, description, findings, findingsLeftOut, place, endLine, holds, acts, unreached } = item;
  const evidence = shownEvidence(item);
  const beside = {
    places: evidence.map(({ place }) => place),
    acts: holds === "material" ? [...acts, ...unreached].map(({ title }) => texts.name(title)) : [],
    line: place.line,
  };
  const facts = [evidenceLines(item, evidence, places, texts), controlLines(item, texts), endUseLine(item, places, texts)].filter(
    (row) => row !== undefined,
  );
  return html`<details class="item box" id="${id}" data-lines="${place.line}-${endLine}" data-grades="${grades(item)}"${open ? html` open` : undefined}>
<summary><h4><bdi>${partNumber ?? texts.say("explain-item-unnamed")}</bdi></h4><span class="tags">${tags(item, texts)}</span></summary>
${description === undefined ? undefined : html`<p><bdi>${description}</bdi></p>\n`}${metaLine(item, places, texts)}${findingList(findings, writing, beside)}${findingsLeftOut === 0 ? undefined : html`<p>${texts.say("report-more-findings", { count: findingsLeftOut })}</p>\n`}${facts.length === 0 ? undefined : html`<dl class="facts">\n${facts}</dl>\n`}</details>
`;
}

/** The grades of the findings on an item, each once: severities, `aside` for suppressed findings, `none` for no findings. */
function grades({ findings }: ItemFacts): string {
  const all = findings.map(({ severity, suppressed }) => (suppressed === undefined ? severity : "aside"));
  return all.length === 0 ? "none" : [...new Set(all)].join(" ");
}

/** The fields that a report shows, with their labels. */
const shownFields = [
  ["quantity", "quantity"],
  ["countryOfOrigin", "origin"],
  ["origins", "stages"],
  ["hsCode", "tariff-code"],
  ["material", "material"],
  ["level", "level"],
  ["licence", "licence"],
  ["customsRemark", "customs-remark"],
] as const satisfies readonly (readonly [FieldKey, ArgumentsOf<"report-label">[0]["label"]])[];

/** The line with the place of an item and its other declared fields. */
function metaLine({ place, within, fields }: ItemFacts, places: PlacesIn, texts: Texts): Markup {
  const key = (label: string, text: string): Markup => html`<span><span class="muted">${label}</span> <bdi>${text}</bdi></span>`;
  const byKey = new Map(fields.map(({ key, text }) => [key, text]));
  const keys = [
    ...shownFields.flatMap(([field, label]) => {
      const text = byKey.get(field);
      return text === undefined ? [] : key(texts.say("report-label", { label }), text);
    }),
    ...[...partsEntries(fields)].map(([entry, keys]) =>
      key(texts.say("explain-label", { label: "parts-file" }), texts.sentences(partsInWords(entry, keys, lineInWords(entry.place)))),
    ),
  ];
  return html`<p class="meta small"><span class="muted">${places(place, texts.say("report-line-begins", { line: place.line }))}${assemblies(within, texts)}</span>${keys}</p>\n`;
}

/** The assemblies that contain an item, from the outermost inwards. */
export function assemblies(within: ItemFacts["within"], texts: Texts): Markup {
  return html`${within.map((part, index) => html`${index === 0 ? " · " : " › "}<bdi>${part ?? texts.say("explain-item-unnamed")}</bdi>`)}`;
}

/** The tags that summarise the state of an item. */
function tags({ holds, classes, acts, findings, state }: ItemFacts, texts: Texts): Markup[] {
  const names = texts.list(listOf(classes, "comma"));
  const counting = findings.filter(({ suppressed }) => suppressed === undefined);
  const gravest = (["error", "warning"] as const).find((severity) => counting.some((finding) => finding.severity === severity));
  const surely = acts.some(({ verdict, state }) => verdict === "applies" && state === "in-force");
  return [
    holds === "material"
      ? tag(names, "information")
      : holds === "question"
        ? tag(texts.say("report-perhaps", { classes: verbatim(names) }), "dim")
        : undefined,
    acts.length === 0
      ? undefined
      : surely
        ? tag(texts.say("report-tag", { tag: "controlled" }), "warning")
        : tag(texts.say("report-tag", { tag: "may-be-controlled" }), "warning"),
    gravest === undefined
      ? counting.length === 0
        ? tag(`${stateSigns[state.kind]} ${texts.of(stateWord(state.kind))}`, state.kind === "not-checked" ? "warning" : "dim")
        : undefined
      : tag(texts.say("explain-label", { label: gravest }), gravest),
  ].flatMap((each) => each ?? []);
}

function tag(text: string, grade: string): Markup {
  return html`<span class="tag ${grade}">${text}</span>`;
}

/** The row on the end use that applies to an item and its source. Undefined for an item without monitored material. */
function endUseLine({ endUse, holds, state }: ItemFacts, places: PlacesIn, texts: Texts): Markup | undefined {
  if (holds !== "material") return undefined;
  const label = (label: "missing" | "unreadable"): string => texts.say("explain-label", { label });
  if (endUse.kind === "missing" && (state.kind === "not-asked" || state.kind === "not-checked"))
    return row(html`<span class="tag dim">${stateSigns[state.kind]} ${stateInWords(state, texts)}</span>`, texts);
  if (endUse.kind === "missing") return row(html`<span class="tag error">${label("missing")}</span>`, texts);
  const { origin, by } = endUse;
  const from = texts.of(endUseOrigin(origin, by && verbatim(by.partNumber ?? texts.say("explain-item-unnamed"))));
  if (endUse.kind === "unreadable")
    return row(html`<span class="tag error">${label("unreadable")}</span> ${texts.say("explain-end-use-unreadable")} ${from}`, texts);
  const { category, statement, endUser, country, place } = endUse;
  const kind =
    category === "undetermined"
      ? html`<span class="tag error">undetermined</span>`
      : html`<strong>${category ?? texts.say("report-no-category")}</strong>`;
  const who =
    endUser === undefined
      ? undefined
      : html`<br><span class="muted">${texts.say("report-label", { label: "end-user" })}</span> <bdi>${endUser}</bdi>`;
  const where =
    country === undefined
      ? undefined
      : html`${who === undefined ? html`<br>` : " · "}<span class="muted">${texts.say("report-label", { label: "used-in" })}</span> ${country}`;
  const source = by?.restsOn === undefined ? [] : sourceInWords(by.restsOn);
  const elsewhere = html`<br><span class="muted small">${from} ${texts.say("report-label", { label: "written-at" })} ${places(place)}${source.length === 0 ? undefined : html`. ${texts.sentences(source)}`}</span>`;
  return row(
    html`${said("labelled", { label: kind, text: html`<bdi>${statement ?? texts.say("report-no-statement")}</bdi>` }, texts)}${who}${where}${origin === "item" ? undefined : elsewhere}`,
    texts,
  );
}

function row(text: Markup, texts: Texts): Markup {
  return html`<dt>${texts.say("report-label", { label: "end-use" })}</dt><dd>${text}</dd>\n`;
}
