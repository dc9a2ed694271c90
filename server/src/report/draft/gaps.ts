import { type Argument, message, verbatim } from "../../core/l10n/message.ts";
import { addTo } from "../../core/maps.ts";
import type { Item } from "../../core/model/types.ts";
import { mayAsk } from "../../core/papers/basis.ts";
import type { Draft, FilledField } from "../../core/papers/types.ts";
import type { PaperText } from "../../generated/pack.ts";
import type { Said } from "../paper/paper.ts";
import { type DraftWords, itemsIn } from "./words.ts";

/** The blanks of a draft. */
export interface Gaps {
  /** In the order of the paper, with the goods that they are about. */
  readonly due: readonly Said[];
  /** True where sections for which no act can ask on the day have blanks too. */
  readonly hasIdle: boolean;
}

/** The blanks of a draft. Blanks in a section that no act can ask for are not due. */
export function gapsOf(draft: Draft, words: DraftWords): Gaps {
  const gaps = draft.sections.map(({ section, basis, fields }) => ({
    isDue: basis.length === 0 || basis.some(mayAsk),
    said: fields.flatMap((field) => gapsIn(field, section.title, draft, words)),
  }));
  return {
    due: gaps.flatMap(({ isDue, said }) => (isDue ? said : [])),
    hasIdle: gaps.some(({ isDue, said }) => !isDue && said.length > 0),
  };
}

function gapsIn(filled: FilledField, section: PaperText, { goods }: Draft, words: DraftWords): readonly Said[] {
  const { field } = filled;
  if (field.optional === true) return [];
  const label = words.text(inSection(section, field.label));
  if (filled.kind === "goods") return cellGaps(filled.rows, section, goods, words);
  if (filled.kind === "promise") return promiseGaps(filled, inSection(section, field.label), goods, words);
  if (filled.values.every(({ doubt }) => doubt === "expired")) return [label];
  const known = new Set(filled.values.flatMap(({ only }) => only ?? goods.map(({ item }) => item)));
  const lacking = goods.filter(({ item }) => !known.has(item)).map(({ item }) => item);
  return lacking.length === 0 ? [] : [gapOf(inSection(section, field.label), lacking, words)];
}

function promiseGaps(
  { promise, values, lacking }: Extract<FilledField, { kind: "promise" }>,
  label: PaperText,
  goods: Draft["goods"],
  words: DraftWords,
): readonly Said[] {
  if (promise === "given") return [];
  if (promise === "not-given") {
    const items = values.flatMap(({ text, only }) => (text === "false" ? (only ?? []) : []));
    const said = items.length === 0 ? message("draft-not-given") : message("draft-not-given-for", { items: itemsIn(items) });
    return [labelled(label, said, words)];
  }
  return [lacking.length < goods.length ? gapOf(label, lacking, words) : words.text(label)];
}

function cellGaps(
  rows: Extract<FilledField, { kind: "goods" }>["rows"],
  section: PaperText,
  goods: Draft["goods"],
  words: DraftWords,
): readonly Said[] {
  const gaps = new Map<PaperText, Item[]>();
  for (const [index, row] of rows.entries()) {
    const item = goods[index]?.item;
    for (const { column, values, isDue } of row)
      if (values.every(({ doubt }) => doubt === "refused") && isDue && item !== undefined) addTo(gaps, column.label, item);
  }
  return [...gaps].map(([label, items]) => gapOf(inSection(section, label), items, words));
}

function gapOf(label: PaperText, items: readonly Item[], words: DraftWords): Said {
  return labelled(label, itemsIn(items), words);
}

function labelled(label: PaperText, of: Argument, words: DraftWords): Said {
  return words.each((texts, language) => texts.of(message("draft-gap-of", { label: verbatim(label[language] ?? label.en), items: of })));
}

/** The label of a field behind the title of its section, in each language of either. */
function inSection(section: PaperText, label: PaperText): PaperText {
  const { en, zh, ja, de } = label;
  return {
    en: `${section.en}: ${en}`,
    ...(zh === undefined ? {} : { zh: `${section.zh ?? section.en}：${zh}` }),
    ...(ja === undefined ? {} : { ja: `${section.ja ?? section.en}：${ja}` }),
    ...(de === undefined ? {} : { de: `${section.de ?? section.en}: ${de}` }),
  };
}
