import { partKeys, plainFields } from "../../generated/fields.ts";
import { listOf, type Message, message, verbatim } from "../l10n/message.ts";
import { addTo, getOrInsert } from "../maps.ts";
import type { Item } from "../model/types.ts";
import { clipped, clippedOr } from "../text/clipped.ts";
import type { Located } from "../text/place.ts";
import type { PlaceOf, RowPlace } from "./places.ts";

/** An entry of a parts file that says something of an item, with the document, date and person that it rests on. */
export interface PartsSource extends Readonly<Record<"document" | "date" | "by", string | undefined>> {
  readonly kind: "part";
  readonly place: RowPlace;
}

/** The source of a field: the item itself, an item that it refers to, a parts file, or none. */
export type Source = PartsSource | { readonly kind: "own" | "ref" | "absent" };

/** A field of an item, declared or absent. `text` and `place`: of a field with one text. */
export interface FieldRow {
  readonly key: FieldKey;
  readonly text: string | undefined;
  readonly place: RowPlace | undefined;
  readonly source: Source;
}

type PlainKey = "quantity" | "origins" | keyof typeof plainFields;
/** A key of an item that can be declared in more than one place. */
export type FieldKey = PlainKey | (typeof partKeys)[number];

const plainKeys: readonly PlainKey[] = ["quantity", "origins", ...(Object.keys(plainFields) as (keyof typeof plainFields)[])]; // `plainFields` has no other keys
const plain: ReadonlySet<FieldKey> = new Set(plainKeys);
const allKeys = [...new Set<FieldKey>([...partKeys, ...plainKeys])];
/** The rows of absent fields, shared by all items. */
const absentRows = new Map<FieldKey, FieldRow>();

/** The fields of an item. Fields with more than one text are listed only where parts files can declare them. */
export function fieldRows(item: Item, at: PlaceOf): readonly FieldRow[] {
  const sources = new Map<Item, Source>();
  return (item.document.parts === undefined ? plainKeys : allKeys).map((key): FieldRow => {
    const field = key === "description" ? item.description[0] : item[key];
    if (field === undefined)
      return getOrInsert(absentRows, key, () => ({ key, text: undefined, place: undefined, source: { kind: "absent" } }));
    const { origin, by } = field;
    const source = getOrInsert(sources, by, () =>
      origin === "part" ? { kind: origin, ...by.restsOn, place: at(by.place) } : { kind: origin },
    );
    if (!plain.has(key)) return { key, text: undefined, place: undefined, source };
    const written = field as Located<string>; // as every field with one text
    const text = key === "quantity" ? quantityText(item) : key === "origins" ? originsText(item) : written.value;
    return { key, text: clippedOr(text), place: at(written), source };
  });
}

/** Quantity with its unit, as declared. */
export function quantityText({ quantity, unit }: Item): string | undefined {
  return quantity && `${quantity.value}${unit === undefined ? "" : ` ${clipped(unit.value)}`}`;
}

/** Stages of production with their countries and shares: `mined AU 60 %, refined MY`. */
function originsText({ origins }: Item): string | undefined {
  const told = (origins?.stages ?? []).map(
    ({ stage, country, percent }) => `${stage.value} ${country.value}${percent === undefined ? "" : ` ${percent.value} %`}`,
  );
  return told.length === 0 ? undefined : told.join(", ");
}

/** The keys that each entry of a parts file declares, by the place of the entry. */
export function partsEntries(rows: readonly FieldRow[]): ReadonlyMap<PartsSource, readonly FieldKey[]> {
  const entries = new Map<PartsSource, FieldKey[]>();
  for (const { key, source } of rows) if (source.kind === "part") addTo(entries, source, key);
  return entries;
}

/** Spelling of keys and texts in plain text or Markdown. */
interface Writing {
  key(key: string): string;
  text(text: string): string;
}
const asWritten: Writing = { key: (key) => key, text: (text) => text };

/** The document, date and person behind an entry of a parts file, as a sentence; empty without any. */
export function sourceInWords({ document, date, by }: Item["restsOn"], as: Pick<Writing, "text"> = asWritten): readonly Message[] {
  const told = [
    ...[document, date].flatMap((text) => (text === undefined ? [] : verbatim(as.text(text)))),
    ...(by === undefined ? [] : [message("explain-parts-by", { by: verbatim(as.text(by)) })]),
  ];
  return told.length === 0 ? [] : [message("explain-parts-source", { told: listOf(told, "comma") })];
}

/** The keys that an entry of a parts file declares and the document, date and person behind it, as sentences. `place`: of the entry, in words. */
export function partsInWords(source: PartsSource, keys: readonly FieldKey[], place: string, as: Writing = asWritten): readonly Message[] {
  const facts = listOf(
    keys.map((key) => verbatim(as.key(key))),
    "comma",
  );
  return [message("explain-from-parts", { place: verbatim(as.text(place)), facts }), ...sourceInWords(source, as)];
}
