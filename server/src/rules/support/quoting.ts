import { type Argument, type CatalogueMessage, type List, listOf, message, type Verbatim, verbatim } from "../../core/l10n/message.ts";
import type { Item } from "../../core/model/types.ts";

/** A piece of user text for a message, shortened to about 60 characters. */
export function quoted(text: string): Verbatim {
  const line = text.replace(/\s+/g, " ");
  return verbatim(`\`${line.length > 60 ? `${line.slice(0, 57)}…` : line}\``);
}

/** The name of an item in messages. */
export function itemName(item: Item): Verbatim | CatalogueMessage {
  return item.partNumber === undefined ? message("item-unnamed") : quoted(item.partNumber.value);
}

/** The place in a parts file where facts of an item belong: the entry of its number, or `matching` if it has none. */
export function inPartsFile({ sought }: Item): CatalogueMessage {
  return message((sought.number ?? sought.manufacturerNumber()) === undefined ? "in-parts-matching" : "in-parts-entry");
}

/** The names of the first few items, with the number of the rest. */
export function itemNames(items: readonly { readonly item: Item }[], most = 3): List | CatalogueMessage {
  return someOf(items, ({ item }) => itemName(item), most);
}

/** The names of the first few elements, with the number of the rest. */
export function someOf<T>(all: readonly T[], nameOne: (one: T) => Argument, most = 3): List | CatalogueMessage {
  const names = listOf(all.slice(0, most).map(nameOne), all.length > most ? "comma" : "and");
  return all.length > most ? message("items-and-more", { names, count: all.length - most }) : names;
}
