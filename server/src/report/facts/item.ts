import { takenFromParts, takenInWords } from "../../core/explain/fromParts.ts";
import { type ArgumentsOf, keyOfMessage, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { Item } from "../../core/model/types.ts";
import type { Recognition } from "../../core/recognise/types.ts";
import type { JudgedItem } from "../../core/rule.ts";
import { stateInWords } from "../../core/states/inWords.ts";
import type { ItemState } from "../../core/states/types.ts";
import type { ItemFacts, Labelled, PlaceFacts } from "../model.ts";
import { clipped } from "../phrasing.ts";
import { controlFacts } from "./control.ts";
import { endUseFacts } from "./endUse.ts";
import { longestText } from "./head.ts";
import type { PlaceOf } from "./places.ts";

type Label = ArgumentsOf<"report-label">[0]["label"];

/** More pieces of evidence than this say nothing new. */
const mostEvidence = 20;

/** What a report says of an item. `rank` and `findings` as in `ItemFacts`. */
export function itemFacts(
  { item, recognition, control }: JudgedItem,
  state: ItemState,
  placeOf: PlaceOf,
  rank: number,
  findings: readonly number[],
  texts: Texts,
): ItemFacts {
  return {
    path: item.path,
    place: positionOf(placeOf(item.place)),
    endLine: placeOf({ ...item.extent, start: item.extent.end }).line,
    partNumber: clippedOr(item.partNumber?.value),
    description: clippedOr(descriptionOf(item, texts)),
    declared: [...declared(item, texts), ...fromParts(item, placeOf, texts)],
    within: assembliesAbove(item, texts),
    holds: recognition.verdict,
    classes: recognition.classes.filter(({ verdict }) => verdict === recognition.verdict).map(({ of }) => texts.prose(of.name)),
    evidence: recognition.evidence.slice(0, mostEvidence).map(({ kind, strength, seen, meaning, entry, confidence, ...span }) => ({
      kind,
      strength,
      seen: clipped(seen, longestText),
      meaning: texts.name(meaning),
      entry,
      confidence,
      place: placeOf(span),
    })),
    rejected: rejections(recognition, texts),
    elements: elements(recognition),
    composition: recognition.compositionState,
    form: form(recognition, texts),
    controls: controlFacts(control, texts),
    endUse: endUseFacts(item.endUse, placeOf, texts),
    state: state.kind,
    stateInWords: stateInWords(state, texts),
    rank,
    findings,
  };
}

/** A text that is not blank, cut to what is shown of one. */
export function clippedOr(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === "" ? undefined : clipped(text, longestText);
}

/** A description in the language of the report where it has that, else in English, else in the first. */
function descriptionOf({ description }: Item, { locale }: Texts): string | undefined {
  return (
    description.find(({ language }) => language === locale.slice(0, 2)) ??
    description.find(({ language }) => language === "en") ??
    description[0]
  )?.value;
}

function declared(item: Item, texts: Texts): Labelled[] {
  const rows: readonly (readonly [label: Label, text: string | undefined])[] = [
    ["quantity", quantityText(item)],
    ["origin", item.countryOfOrigin?.value],
    ["tariff-code", item.hsCode?.value],
    ["material", item.material?.value],
    ["level", item.level?.value],
    ["licence", item.licence?.value],
    ["customs-remark", item.customsRemark?.value],
  ];
  return rows.flatMap(([label, text]) =>
    text === undefined || text.trim() === "" ? [] : [{ label: texts.say("report-label", { label }), text: clipped(text, longestText) }],
  );
}

/** The facts that it takes from parts files, their places and their sources. */
function fromParts(item: Item, placeOf: PlaceOf, texts: Texts): Labelled[] {
  return takenFromParts(item).map((taken) => {
    const { file, line } = placeOf(taken.entry.place);
    const text = texts.sentences(takenInWords(taken, file === undefined ? `${line}` : `${file}:${line}`));
    return { label: texts.say("explain-label", { label: "parts-file" }), text: clipped(text, longestText) };
  });
}

/** Quantity with its unit, as declared. */
export function quantityText(item: Item): string | undefined {
  const quantity = item.quantity?.value;
  const unit = item.unit?.value;
  return quantity === undefined ? undefined : `${quantity}${unit === undefined ? "" : ` ${clipped(unit, longestText)}`}`;
}

/** The part numbers of the assemblies above an item, the outermost first. */
export function assembliesAbove(item: Item, texts: Texts): string[] {
  const above: string[] = [];
  for (let at = item.parent; at !== undefined; at = at.parent)
    above.unshift(clipped(at.partNumber?.value ?? texts.say("explain-item-unnamed"), longestText));
  return above;
}

function rejections({ rejected }: Recognition, texts: Texts): ItemFacts["rejected"] {
  const each = new Map(
    rejected.map(({ seen, reason }) => [
      `${seen.toLowerCase()} ${keyOfMessage(reason)}`,
      { seen: clipped(seen, longestText), reason: texts.name(reason) },
    ]),
  );
  return [...each.values()].slice(0, mostEvidence);
}

function elements({ elements }: Recognition): ItemFacts["elements"] {
  return (["declared", "shown", "possible", "excluded"] as const)
    .map((presence) => ({ presence, symbols: [...elements].flatMap(([symbol, as]) => (as === presence ? [symbol] : [])) }))
    .filter(({ symbols }) => symbols.length > 0);
}

function form({ form }: Recognition, texts: Texts): string | undefined {
  if (form === undefined) return undefined;
  const { value, declared, orGood } = form;
  const known = declared ? "declared" : "shown";
  return texts.say("explain-form", { form: verbatim(value), known, good: orGood === true ? "perhaps" : "no" });
}

/** A place of an item, which always stands in the file that was judged. */
export function positionOf({ line, column }: PlaceFacts): ItemFacts["place"] {
  return { line, column };
}
