import type { Item } from "../../core/model/types.ts";
import type { Recognition } from "../../core/recognise/types.ts";
import type { JudgedItem } from "../../core/rule.ts";
import type { ItemFacts, Labelled, PlaceFacts } from "../model.ts";
import { clipped } from "../phrasing.ts";
import { controlFacts } from "./control.ts";
import { endUseFacts } from "./endUse.ts";
import { longestText } from "./head.ts";
import type { PlaceOf } from "./places.ts";

/** More pieces of evidence than this say nothing new. */
const mostEvidence = 20;

/** What a report says of an item. `rank` and `findings` as in `ItemFacts`. */
export function itemFacts(
  { item, recognition, control }: JudgedItem,
  placeOf: PlaceOf,
  rank: number,
  findings: readonly number[],
): ItemFacts {
  return {
    path: item.path,
    place: positionOf(placeOf(item.place)),
    endLine: placeOf({ ...item.extent, start: item.extent.end }).line,
    partNumber: clippedOr(item.partNumber?.value),
    description: clippedOr(descriptionOf(item)),
    declared: declared(item),
    within: assembliesAbove(item),
    holds: recognition.verdict,
    evidence: recognition.evidence.slice(0, mostEvidence).map(({ kind, strength, seen, meaning, entry, confidence, ...span }) => ({
      kind,
      strength,
      seen: clipped(seen, longestText),
      meaning,
      entry,
      confidence,
      place: placeOf(span),
    })),
    rejected: rejections(recognition),
    elements: elements(recognition),
    composition: recognition.compositionState,
    form: form(recognition),
    controls: controlFacts(control),
    endUse: endUseFacts(item.endUse, placeOf),
    rank,
    findings,
  };
}

/** A text that is not blank, cut to what is shown of one. */
export function clippedOr(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === "" ? undefined : clipped(text, longestText);
}

/** A description in English where it has several languages, else in the first. */
function descriptionOf({ description }: Item): string | undefined {
  return (description.find(({ language }) => language === "en") ?? description[0])?.value;
}

function declared(item: Item): Labelled[] {
  const rows: readonly (readonly [label: string, text: string | undefined])[] = [
    ["Quantity", quantityText(item)],
    ["Origin", item.countryOfOrigin?.value],
    ["Tariff code", item.hsCode?.value],
    ["Material", item.material?.value],
    ["Level", item.level?.value],
    ["Licence", item.licence?.value],
    ["Customs remark", item.customsRemark?.value],
  ];
  return rows.flatMap(([label, text]) => (text === undefined || text.trim() === "" ? [] : [{ label, text: clipped(text, longestText) }]));
}

/** Quantity with its unit, as declared. */
export function quantityText(item: Item): string | undefined {
  const quantity = item.quantity?.value;
  const unit = item.unit?.value;
  return quantity === undefined ? undefined : `${quantity}${unit === undefined ? "" : ` ${clipped(unit, longestText)}`}`;
}

/** The part numbers of the assemblies above an item, the outermost first. */
export function assembliesAbove(item: Item): string[] {
  const above: string[] = [];
  for (let at = item.parent; at !== undefined; at = at.parent)
    above.unshift(clipped(at.partNumber?.value ?? "without part number", longestText));
  return above;
}

function rejections({ rejected }: Recognition): ItemFacts["rejected"] {
  const each = new Map(
    rejected.map(({ seen, reason }) => [`${seen.toLowerCase()} ${reason}`, { seen: clipped(seen, longestText), reason }]),
  );
  return [...each.values()].slice(0, mostEvidence);
}

function elements({ elements }: Recognition): ItemFacts["elements"] {
  return (["declared", "shown", "possible", "excluded"] as const)
    .map((presence) => ({ presence, symbols: [...elements].flatMap(([symbol, as]) => (as === presence ? [symbol] : [])) }))
    .filter(({ symbols }) => symbols.length > 0);
}

function form({ form }: Recognition): string | undefined {
  if (form === undefined) return undefined;
  const { value, declared, orGood } = form;
  return `${value} (${declared ? "declared" : "shown by the evidence"})${orGood === true ? ", or a finished good with it" : ""}`;
}

/** A place of an item, which always stands in the file that was judged. */
export function positionOf({ line, column }: PlaceFacts): ItemFacts["place"] {
  return { line, column };
}
