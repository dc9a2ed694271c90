import { type Place, placeOf } from "../text/place.ts";
import type { FieldRecord } from "./record.ts";
import type { Item, Reference } from "./types.ts";

/** What keeps facts or parts of an item from being known, with the item that it is written on. */
export type Unread =
  /** Its `ref`, or that of what it refers to, leads nowhere. */
  | { readonly kind: "reference"; readonly item: Item; readonly reference: Reference }
  /** Its `ref` names another file, and none are followed. */
  | { readonly kind: "not-followed"; readonly item: Item; readonly reference: Reference }
  /** What stands under `items` is no list of items; `item` is the one that refers to it where it is that of a document. */
  | { readonly kind: "items"; readonly item: Item; readonly at: Place };

/** What of an item, by its own keys and those of what it refers to, cannot be read; undefined for nothing. */
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

/** Where `items` stands, if what stands there is no list of items: neither that nor a blank. */
export function invalidItems(record: FieldRecord): Place | undefined {
  const value = record.value("items");
  if (value === undefined) return undefined;
  const isList = value.list?.every((one) => one.record !== undefined) === true;
  if (isList || record.isBlank("items")) return undefined;
  return placeOf(record.keyPlace("items") ?? value);
}
