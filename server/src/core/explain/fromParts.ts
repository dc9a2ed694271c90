import { partKeys } from "../../generated/fields.ts";
import { listOf, type Message, message, verbatim } from "../l10n/message.ts";
import type { Item } from "../model/types.ts";

/** An entry of a parts file with the keys that an item takes from it. */
export interface TakenFrom {
  readonly entry: Item;
  readonly keys: readonly string[];
}

/** What an item takes from parts files, by entry; nothing for most. */
export function takenFromParts(item: Item): readonly TakenFrom[] {
  if (item.document.parts === undefined) return [];
  const byEntry = new Map<Item, string[]>();
  const take = (key: string, field: { readonly origin: string; readonly by: Item } | undefined): void => {
    if (field?.origin !== "part") return;
    const keys = byEntry.get(field.by);
    if (keys === undefined) byEntry.set(field.by, [key]);
    else keys.push(key);
  };
  for (const key of partKeys) take(key, key === "description" ? item.description[0] : item[key]);
  return [...byEntry].map(([entry, keys]) => ({ entry, keys }));
}

/** Spelling of keys and texts in plain text or Markdown. */
interface Writing {
  key(key: string): string;
  text(text: string): string;
}
const plain: Writing = { key: (key) => key, text: (text) => text };

/** The keys that an item takes from an entry, the place of the entry, and the document, day and person behind its facts. */
export function takenInWords({ entry: { restsOn }, keys }: TakenFrom, place: string, as: Writing = plain): readonly Message[] {
  const { document, date, by } = restsOn;
  const facts = listOf(
    keys.map((key) => verbatim(as.key(key))),
    "comma",
  );
  const told = [
    ...[document, date].flatMap((text) => (text === undefined ? [] : verbatim(as.text(text)))),
    ...(by === undefined ? [] : [message("explain-parts-by", { by: verbatim(as.text(by)) })]),
  ];
  return [
    message("explain-from-parts", { place: verbatim(as.text(place)), facts }),
    ...(told.length === 0 ? [] : [message("explain-parts-source", { told: listOf(told, "comma") })]),
  ];
}
