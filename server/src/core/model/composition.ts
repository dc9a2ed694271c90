import type Big from "big.js";
import type { Place } from "../text/place.ts";
import type { Written } from "../text/written.ts";
import type { FieldRecord } from "./record.ts";
import { type Mass, readMass } from "./units.ts";

/** A mass share in percent as decimal text. `min` and `max` are equal for a single number. */
export interface Share {
  readonly min: string;
  readonly max: string;
}

/** A share in digits, without a unit: `28.5`, `28–30`. */
export function shareInDigits({ min, max }: Share): string {
  return min === max ? min : `${min}–${max}`;
}

/** One line of `composition` as written. */
export interface CompositionLine {
  readonly element: Written | undefined;
  readonly casNumber: Written | undefined;
  readonly substance: Written | undefined;
  /** Taken from `massPercent`, or computed from `mass` and the mass of the item; undefined when neither gives a share. */
  readonly share: Share | undefined;
  /** Taken from `mass`. */
  readonly grams: Big | undefined;
}

/** The declared composition of an item. Its place is that of the list. */
export interface Composition extends Place {
  /** The place of the key. */
  readonly key: Place;
  readonly lines: readonly CompositionLine[];
  readonly status: "complete" | "incomplete" | "unknown";
}

/** The fields used for reading a composition. The mass of the item is read only for lines that give a mass instead of a share. */
export interface CompositionTerms {
  readonly compositionStatus: Written | undefined;
  readonly mass: Mass | undefined;
}

/** Reads the value of `composition`; undefined if it is no list. */
export function readComposition(record: FieldRecord, terms: CompositionTerms): Composition | undefined {
  const place = record.value("composition");
  const list = place?.listed;
  if (place === undefined || list === undefined) return undefined;
  let known: { readonly grams: Big | undefined } | undefined;
  const itemGrams = (): Big | undefined => {
    known ??= { grams: terms.mass?.grams };
    return known.grams;
  };
  const status = terms.compositionStatus?.value;
  return {
    in: place.in,
    start: place.start,
    end: place.end,
    key: record.keyPlace("composition") ?? place,
    lines: list.map((line) => readLine(line.record, itemGrams)),
    status: status === "complete" || status === "unknown" ? status : "incomplete",
  };
}

function readLine(record: FieldRecord, itemGrams: () => Big | undefined): CompositionLine {
  const grams = readMass(record)?.grams;
  return {
    element: record.text("element"),
    casNumber: record.text("casNumber"),
    substance: record.text("substance"),
    share: percentShare(record) ?? massShare(grams, itemGrams),
    grams,
  };
}

function percentShare(record: FieldRecord): Share | undefined {
  const single = record.decimal("massPercent");
  if (single !== undefined) return { min: single.value, max: single.value };
  // A blank is not filled in yet: the share may be anything, including zero.
  if (record.isBlank("massPercent")) return { min: "0", max: "100" };
  const range = record.value("massPercent")?.record;
  const min = range?.decimal("min");
  const max = range?.decimal("max");
  if (min === undefined && max === undefined) return undefined;
  return { min: min?.value ?? "0", max: max?.value ?? "100" };
}

function massShare(grams: Big | undefined, itemGrams: () => Big | undefined): Share | undefined {
  if (grams === undefined) return undefined;
  if (grams.eq(0)) return { min: "0", max: "0" };
  const whole = itemGrams();
  if (whole === undefined || whole.lte(0)) return undefined;
  const percent = grams.times(100).div(whole).toFixed();
  return { min: percent, max: percent };
}
