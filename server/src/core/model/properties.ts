import type { Place } from "../text/place.ts";
import type { Written } from "../text/written.ts";
import type { FieldRecord } from "./record.ts";
import { type Measure, readMeasure } from "./units.ts";

/** A technical figure of the material, such as purity or density. */
export interface Property extends Place {
  /** The key, such as `purity`. */
  readonly name: string;
  /** The place of the key. */
  readonly key: Place;
  /** Undefined without a number. */
  readonly measure: Measure | undefined;
  /** The unit with its place. */
  readonly unit: Written | undefined;
  /** For foreign formats, the original text, which may contain more than number and unit, such as `> 99.99 %`. */
  readonly figure: NonNullable<FieldRecord["conversion"]>["figure"];
}

/** The value of `properties`. */
export interface Properties extends Place {
  readonly figures: readonly Property[];
}

/** Reads the value of `properties`. */
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
