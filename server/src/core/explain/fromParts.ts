import type { Item, ItemFields } from "../model/types.ts";

/** The facts of an item that may come from parts files. */
const facts = [
  "unit",
  "level",
  "form",
  "manufacturer",
  "manufacturerPartNumber",
  "supplier",
  "countryOfOrigin",
  "hsCode",
  "tariffCodes",
  "controlCodes",
  "casNumber",
  "material",
  "category",
  "magnet",
  "composition",
  "compositionStatus",
  "freeOf",
  "properties",
  "mass",
  "value",
] as const satisfies readonly (keyof ItemFields)[];

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
  take("description", item.description[0]);
  for (const key of facts) take(key, item[key]);
  return [...byEntry].map(([entry, keys]) => ({ entry, keys }));
}
