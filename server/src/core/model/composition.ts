import type Big from "big.js";
import type { Place } from "../text/place.ts";
import type { Written } from "../text/written.ts";
import type { FieldRecord } from "./record.ts";
import { type Mass, readMass } from "./units.ts";

/** A mass share in percent, as decimal text; least and greatest are equal where one number was written. */
export interface Share {
  readonly min: string;
  readonly max: string;
}

/** One line of `composition` as written. */
export interface CompositionLine {
  readonly element: Written | undefined;
  readonly casNumber: Written | undefined;
  readonly substance: Written | undefined;
  /** From `massPercent`, or from `mass` where the item's own mass is known; undefined when no share can be told. */
  readonly share: Share | undefined;
  /** From `mass`. */
  readonly grams: Big | undefined;
}

/** The declared composition of an item; its place is that of the list. */
export interface Composition extends Place {
  /** Where its key stands. */
  readonly key: Place;
  readonly lines: readonly CompositionLine[];
  readonly status: "complete" | "incomplete" | "unknown";
}

/** What a composition is read by; the mass is asked for only where a line says no more than its own. */
export interface CompositionTerms {
  readonly compositionStatus: Written | undefined;
  readonly mass: Mass | undefined;
}

/** Reads what stands under `composition`; undefined where that is no list. */
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
  // A blank that waits to be filled in says nothing yet, not even that there is any.
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
