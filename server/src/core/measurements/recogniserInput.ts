import type { Item } from "../model/types.ts";
import type { CompositionInput, RecogniserInput } from "../recognise/types.ts";
import { isPlaceholder, type Placeholders } from "../text/placeholder.ts";
import { beginningOf, type Written } from "../text/written.ts";
import { type ItemTexts, itemTexts, type TextInput, word } from "./itemTexts.ts";

/**
 * UTF-16 code units read from all texts of one item together: some forty pages, more than any real description. Results take a hundred
 * times the memory of a text and more.
 */
export const longestRead = 100_000;

/**
 * Gathers the texts and codes of an item, and of all that describes the same part, that may name a monitored material. Texts beyond
 * `longestRead` are cut. `apart`: the texts of each other that describes the part by itself.
 */
export function recogniserInput(item: Item): RecogniserInput & Pick<ItemTexts, "apart"> {
  const { together, apart } = itemTexts(item);
  const input = {
    texts: together,
    apart,
    tariffCodes: tariffCodes(item),
    controlCodes: controlCodes(item),
    magnetType: item.magnet?.type,
    magnetProcess: item.magnet?.process,
    casNumber: item.casNumber,
    form: item.form?.value,
    composition: compositionInput(item),
  };
  return lengthOf(input) > longestRead ? cutInput(input) : input;
}

/**
 * True for an item that can be judged: it has a text with letters that is no placeholder, a code, a material, parts or a reference. Without
 * these, an empty result proves nothing.
 */
export function hasText(
  { texts, tariffCodes: tariff, controlCodes: control, magnetType, magnetProcess, casNumber, form, composition }: RecogniserInput,
  item: Item,
  placeholders: Placeholders,
): boolean {
  return (
    tariff.length > 0 ||
    (control !== undefined && control.length > 0) ||
    magnetType !== undefined ||
    magnetProcess !== undefined ||
    casNumber !== undefined ||
    form !== undefined ||
    composition !== undefined ||
    item.children.length > 0 ||
    item.reference !== undefined ||
    tell(texts, placeholders)
  );
}

/** True for texts with content. Beside a placeholder at least one text must hold a word, since letters alone may be a row number. */
function tell(texts: readonly TextInput[], placeholders: Placeholders): boolean {
  const isPlain = ({ value }: TextInput): boolean => !isPlaceholder(value, placeholders);
  const lettered = texts.filter(({ value }) => letter.test(value));
  if (lettered.every(isPlain)) return lettered.length > 0;
  return lettered.some((text) => word.test(text.value) && isPlain(text));
}

const letter = /\p{L}/u;

/** Length of all texts of an input, in UTF-16 code units. */
function lengthOf({ texts, composition }: RecogniserInput): number {
  let sum = 0;
  for (const { value } of texts) sum += value.length;
  if (composition !== undefined) for (const { substance } of composition.lines) sum += substance?.value.length ?? 0;
  return sum;
}

/** Cuts the texts of an input to `longestRead` in all, and names the fields that were cut. */
function cutInput(input: RecogniserInput): RecogniserInput & Pick<ItemTexts, "apart"> {
  let left = longestRead;
  const cut = new Set<string>();
  const cutText = <T extends Written>(text: T, name: string): T => {
    const kept = Math.min(text.value.length, left);
    left -= kept;
    if (kept === text.value.length) return text;
    cut.add(name);
    return beginningOf(text, kept);
  };
  const texts = input.texts.map((text) => cutText(text, text.field));
  const lines = input.composition?.lines.map((line) =>
    line.substance === undefined ? line : { ...line, substance: cutText(line.substance, "composition") },
  );
  const composition = input.composition && lines && { ...input.composition, lines };
  return { ...input, texts, apart: [], composition, cut: [...cut] };
}

function tariffCodes({ hsCode, tariffCodes: declared }: Item): RecogniserInput["tariffCodes"] {
  const more = (declared?.codes ?? []).map(({ code, nomenclature }) =>
    nomenclature === undefined ? code : { nomenclature: nomenclature.value, ...code },
  );
  return hsCode === undefined ? more : [hsCode, ...more];
}

function controlCodes({ codesInEffect }: Item): RecogniserInput["controlCodes"] {
  if (codesInEffect.length === 0) return undefined;
  return codesInEffect.flatMap(({ list, code }) => (list === undefined ? [] : [{ list: list.value, ...code }]));
}

function compositionInput({ composition }: Item): CompositionInput | undefined {
  // An empty list declares nothing, regardless of its status.
  return composition === undefined || composition.lines.length === 0 ? undefined : composition;
}
