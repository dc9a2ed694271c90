import { partKeys } from "../../generated/fields.ts";
import { listOf, type Message, message, verbatim } from "../l10n/message.ts";
import type { Item } from "../model/types.ts";
import type { PlaceOf, RowPlace } from "./places.ts";

/** The keys that an item takes from one entry of a parts file, with the source document, date and person of the entry. */
export interface PartsRow extends Readonly<Record<"document" | "date" | "by", string | undefined>> {
  readonly keys: readonly string[];
  /** The place of the entry. */
  readonly place: RowPlace;
}

/** The rows on data from parts files, one for each entry; empty for most items. */
export function partsRows(item: Item, at: PlaceOf): readonly PartsRow[] {
  if (item.document.parts === undefined) return [];
  const byEntry = new Map<Item, string[]>();
  const take = (key: string, field: { readonly origin: string; readonly by: Item } | undefined): void => {
    if (field?.origin !== "part") return;
    const keys = byEntry.get(field.by);
    if (keys === undefined) byEntry.set(field.by, [key]);
    else keys.push(key);
  };
  for (const key of partKeys) take(key, key === "description" ? item.description[0] : item[key]);
  return [...byEntry].map(([entry, keys]) => ({ ...entry.restsOn, keys, place: at(entry.place) }));
}

/** Spelling of keys and texts in plain text or Markdown. */
interface Writing {
  key(key: string): string;
  text(text: string): string;
}
const plain: Writing = { key: (key) => key, text: (text) => text };

/** A row as sentences. `place`: the place of the entry in words. */
export function partsInWords({ keys, document, date, by }: PartsRow, place: string, as: Writing = plain): readonly Message[] {
  const told = [
    ...[document, date].flatMap((text) => (text === undefined ? [] : verbatim(as.text(text)))),
    ...(by === undefined ? [] : [message("explain-parts-by", { by: verbatim(as.text(by)) })]),
  ];
  const list = listOf(
    keys.map((key) => verbatim(as.key(key))),
    "comma",
  );
  return [
    message("explain-from-parts", { place: verbatim(as.text(place)), facts: list }),
    ...(told.length === 0 ? [] : [message("explain-parts-source", { told: listOf(told, "comma") })]),
  ];
}
