import type { Place } from "../text/place.ts";
import type { Written } from "../text/written.ts";
import type { FieldRecord } from "./record.ts";
import { type Measure, readMeasure } from "./units.ts";

/** A figure of the material of an item: its purity, its density. */
export interface Property extends Place {
  /** Its key, such as `purity`. */
  readonly name: string;
  /** Where the key stands. */
  readonly key: Place;
  /** Undefined where there is no number. */
  readonly measure: Measure | undefined;
  /** Where its unit stands. */
  readonly unit: Written | undefined;
  /** The text that it was made of, where it is not in our format: it may say more than a number and a unit, such as `> 99.99 %`. */
  readonly figure: NonNullable<FieldRecord["conversion"]>["figure"];
}

/** What stands under `properties`. */
export interface Properties extends Place {
  readonly figures: readonly Property[];
}

/** Reads what stands under `properties`. */
export function readProperties(of: FieldRecord): Properties | undefined {
  const record = of.value("properties")?.record;
  if (record === undefined) return undefined;
  const { in: within, start, end } = record;
  const figures = record.entries().map(({ name, key, value }): Property => {
    const { in: inside, start: from, end: to } = value;
    const { record: said } = value;
    return {
      in: inside,
      start: from,
      end: to,
      name,
      key,
      measure: readMeasure(said),
      unit: said?.text("unit"),
      figure: said?.conversion?.figure,
    };
  });
  return { in: within, start, end, figures };
}
