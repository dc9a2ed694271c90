import { partKeys } from "../../generated/fields.ts";
import { type IsoDate, monthsAfter, parseIsoDate } from "../date.ts";
import { ItemRecord } from "../model/item.ts";
import type { FieldValues, Item } from "../model/types.ts";
import type { AskedFact } from "../ruleMeta.ts";
import { type Located, placeOf } from "../text/place.ts";

/** The keys that declare each fact that suppliers are asked for. */
export const factKeys: Readonly<Record<AskedFact, readonly (keyof FieldValues)[]>> = {
  composition: ["composition", "freeOf"],
  origin: ["countryOfOrigin", "origins"],
  figures: ["properties"],
};

/** Keys of an entry that name or describe a part and need no source. */
export const namingKeys: readonly string[] = [
  "description",
  "unit",
  "level",
  "category",
  "manufacturer",
  "manufacturerPartNumber",
  "supplier",
];

/** True for an entry that declares facts and has no source with a day. */
export function lacksDay(entry: Item): boolean {
  return entry.restsOn.date === undefined && partKeys.some((key) => !namingKeys.includes(key) && entry.writes(key));
}

/** The age from which declared facts are asked again. */
export interface AgeLimit {
  readonly maxAge: number;
  readonly asOf: IsoDate;
}

/** Facts of an entry that are older than allowed. */
export interface StaleEntry {
  readonly entry: Item;
  /** The day of the source, with its place. */
  readonly date: Located<IsoDate>;
  readonly keys: readonly (keyof FieldValues)[];
  readonly maxAge: number;
}

/** The day of a source that is older than allowed; undefined for a newer one, and without a day. */
export function staleSince(date: string | undefined, { maxAge, asOf }: AgeLimit): IsoDate | undefined {
  const day = parseIsoDate(date ?? "");
  return day !== undefined && monthsAfter(day, maxAge) < asOf ? day : undefined;
}

/** The entries whose facts are older than allowed. Facts that no rule asks for do not age. */
export function staleEntries(entries: readonly Item[], limit: AgeLimit): readonly StaleEntry[] {
  return entries.flatMap((entry) => {
    const date = staleSince(entry.restsOn.date, limit);
    const keys = Object.values(factKeys).flatMap((all) => all.filter((key) => entry.writes(key)));
    const at = ItemRecord.recordOf(entry)?.value("source")?.record?.text("date");
    return date === undefined || at === undefined || keys.length === 0
      ? []
      : [{ entry, date: { value: date, ...placeOf(at) }, keys, maxAge: limit.maxAge }];
  });
}
