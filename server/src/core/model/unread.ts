import { type Place, placeOf } from "../text/place.ts";
import type { FieldRecord } from "./record.ts";
import type { Item, Reference } from "./types.ts";

/** The reason why facts or parts of an item are unknown, with the item that causes it. */
export type Unread =
  /** The `ref` of the item, or of one it refers to, cannot be resolved. */
  | { readonly kind: "reference"; readonly item: Item; readonly reference: Reference }
  /** The `ref` names another file, and references to files are not followed. */
  | { readonly kind: "not-followed"; readonly item: Item; readonly reference: Reference }
  /** The value of `items` is no list of items. If it belongs to a document, `item` is the item that refers to it. */
  | { readonly kind: "items"; readonly item: Item; readonly at: Place };

/** The unreadable part of an item or of the items it refers to; undefined if there is none. */
export function unreadOf(item: Item): Unread | undefined {
  let current = item;
  for (;;) {
    const at = current.invalidItems;
    if (at !== undefined) return { kind: "items", item: current, at };
    const { reference } = current;
    if (reference === undefined) return undefined;
    if (reference.kind === "bom") {
      const list = reference.target.invalidItems();
      return list === undefined ? undefined : { kind: "items", item: current, at: list };
    }
    if (reference.kind === "other-file") return { kind: "not-followed", item: current, reference };
    if (reference.kind !== "item") return { kind: "reference", item: current, reference };
    current = reference.target;
  }
}

/** The place of `items` if its value is neither a list of items nor blank. */
export function invalidItems(record: FieldRecord): Place | undefined {
  const value = record.value("items");
  if (value === undefined) return undefined;
  const isList = value.list?.every((one) => one.record !== undefined) === true;
  if (isList || record.isBlank("items")) return undefined;
  return placeOf(record.keyPlace("items") ?? value);
}
