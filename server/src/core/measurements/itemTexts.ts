import { chainFrom } from "../model/reference.ts";
import type { Item } from "../model/types.ts";
import type { RecogniserInput } from "../recognise/types.ts";
import type { Written } from "../text/written.ts";

/** A text that the recogniser reads. */
export type TextInput = RecogniserInput["texts"][number];

/** The texts that may name the material of an item. */
export interface ItemTexts {
  /** Its own, and those of all others that describe the same part, in the order of the fields. */
  readonly together: readonly TextInput[];
  /** The texts of each other that describes the part by itself. Empty where the item adds nothing to them. */
  readonly apart: readonly (readonly TextInput[])[];
}

/** The other places that describe the part of an item: the items of its chain of references, and the entries in parts files of all these. */
interface Described {
  readonly targets: readonly Item[];
  readonly entries: readonly Item[];
}

const noItems: readonly Item[] = [];
const alone: Described = { targets: noItems, entries: noItems };

function describedBy(item: Item): Described {
  // Fast path: nearly every item is described in one place.
  if (item.reference === undefined && item.entry === undefined) return alone;
  const targets: Item[] = [];
  for (const reference of chainFrom(item)) if (reference.kind === "item") targets.push(reference.target);
  return { targets, entries: [item, ...targets].flatMap(({ entry }) => (typeof entry === "object" ? [entry] : noItems)) };
}

/**
 * Collects the texts of an item and of all other descriptions of the same part. Texts from elsewhere count even if the item has the key
 * itself.
 */
export function itemTexts(item: Item): ItemTexts {
  const own = textsOf(item);
  const { targets, entries } = describedBy(item);
  if (targets.length + entries.length === 0) return { together: own, apart: [] };
  const ofTargets = targets.map(textsOf);
  const ofEntries = entries.map(textsOf);
  const known = new Set(own.map(({ value }) => value));
  const together = [...own];
  for (const text of [...ofTargets, ...ofEntries].flat()) {
    if (known.has(text.value)) continue;
    known.add(text.value);
    together.push(text);
  }
  together.sort((a, b) => fieldOrder.indexOf(a.field) - fieldOrder.indexOf(b.field));
  // An entry without a description only adds to that of the item.
  const whole = [...ofTargets, ...ofEntries.filter((_texts, at) => (entries[at]?.description.length ?? 0) > 0)];
  return { together, apart: whole.filter((texts) => new Set(texts.map(({ value }) => value)).size < known.size) };
}

const fieldOrder: readonly TextInput["field"][] = ["description", "material", "grade", "number", "category"];

/** The descriptions and materials of an item and of all that describes the same part, which may state a measurement or a use. */
export function describingTexts(item: Item): readonly Written[] {
  const { targets, entries } = describedBy(item);
  if (targets.length + entries.length === 0) return describing(item);
  return [...new Map([item, ...targets, ...entries].flatMap(describing).map((text) => [text.value, text])).values()];
}

function describing({ description, material }: Item): readonly Written[] {
  return material === undefined ? description : [...description, material];
}

/** The texts of an item. Spreads are avoided for speed, because this runs for every item. */
function textsOf(item: Item): TextInput[] {
  const texts: TextInput[] = [];
  const { magnet } = item;
  for (const text of item.description) add(texts, "description", text);
  add(texts, "material", item.material);
  add(texts, "grade", magnet?.grade);
  addNumber(texts, item.partNumber);
  addNumber(texts, item.manufacturerPartNumber);
  add(texts, "category", item.category);
  return texts;
}

function add(texts: TextInput[], field: TextInput["field"], text: Written | undefined): void {
  if (text === undefined) return;
  const { value, in: within, start, end, layout } = text;
  texts.push(layout === undefined ? { field, value, in: within, start, end } : { field, value, in: within, start, end, layout });
}

/** Adds a part number as a text, unless it holds no word or repeats a description. A table may have one column for both. */
function addNumber(texts: TextInput[], number: Written | undefined): void {
  if (number === undefined || !word.test(number.value)) return;
  if (texts.some(({ value }) => value === number.value)) return;
  add(texts, "number", number);
}

/** Three letters, an oxide formula, or one letter of a script in which a single letter can be a word. */
export const word = /[A-Za-z]{3}|[A-Za-z]\d?O\d|[^ -~\p{P}]/u;
