import Big from "big.js";
import type { Located, Place } from "../text/place.ts";
import type { Written } from "../text/written.ts";
import type { FieldRecord } from "./record.ts";

/** The dimension of a unit. */
type Dimension = "mass" | "length" | "volume" | "count";

/** An amount in the base unit of its dimension: grams, metres, litres, pieces. */
export interface Amount {
  /** The dimension. A unit of unknown size is its own dimension, so that sets add up with sets. */
  readonly dimension: string;
  readonly value: Big;
}

/** The size of each unit in base units, for plain symbols and the codes of UNECE Recommendation 20. */
const units: Readonly<Record<Dimension, Readonly<Record<string, string>>>> = {
  mass: {
    g: "1",
    GRM: "1",
    kg: "1000",
    KGM: "1000",
    mg: "0.001",
    MGM: "0.001",
    t: "1000000",
    TNE: "1000000",
    LBR: "453.59237",
    ONZ: "28.349523125",
  },
  length: { m: "1", MTR: "1", cm: "0.01", CMT: "0.01", mm: "0.001", MMT: "0.001", KMT: "1000" },
  volume: { l: "1", LTR: "1", ml: "0.001", MLT: "0.001", MTQ: "1000" },
  count: { pc: "1", H87: "1", EA: "1", C62: "1", NAR: "1", PR: "2", DZN: "12" },
};

const byUnit = new Map(
  (Object.keys(units) as Dimension[]).flatMap((dimension) =>
    Object.entries(units[dimension]).map(([unit, factor]) => [unit, { dimension, factor }] as const),
  ),
);

/** The default unit of a quantity: a piece. */
export const defaultUnit = "H87";

/** Converts a decimal text in a unit to base units; without a unit it counts pieces. */
export function toAmount(value: string, unit: string = defaultUnit): Amount {
  const known = byUnit.get(unit);
  return known === undefined
    ? { dimension: unit, value: new Big(value) }
    : { dimension: known.dimension, value: new Big(value).times(known.factor) };
}

/** A number with a unit. */
export interface Measure {
  readonly value: Located<string>;
  /** As written; undefined if not given. */
  readonly unit: string | undefined;
}

/** Reads `{ value, unit }`; undefined without a number. */
export function readMeasure(record: FieldRecord | undefined): Measure | undefined {
  const value = record?.decimal("value");
  return value === undefined ? undefined : { value, unit: record?.text("unit")?.value };
}

/** A declared mass. Missing and faulty parts are undefined. */
export interface Mass extends Place {
  readonly measure: Measure | undefined;
  /** Undefined unless the unit is a unit of mass. */
  readonly grams: Big | undefined;
}

/** Reads the value of `mass`; undefined without that key. */
export function readMass(of: FieldRecord): Mass | undefined {
  const value = of.value("mass");
  if (value === undefined) return undefined;
  const { in: within, start, end } = value.record ?? value;
  const measure = readMeasure(value.record);
  return { in: within, start, end, measure, grams: gramsOf(measure) };
}

function gramsOf(measure: Measure | undefined): Big | undefined {
  if (measure?.unit === undefined) return undefined;
  const amount = toAmount(measure.value.value, measure.unit);
  return amount.dimension === "mass" ? amount.value : undefined;
}

/** A declared amount of money. Missing and faulty parts are undefined. */
export interface Money extends Place {
  /** As decimal text. */
  readonly amount: Located<string> | undefined;
  readonly currency: Written | undefined;
}

/** Reads the value of `value`; undefined without that key. */
export function readMoney(of: FieldRecord): Money | undefined {
  const value = of.value("value");
  if (value === undefined) return undefined;
  const { in: within, start, end } = value.record ?? value;
  return { in: within, start, end, amount: value.record?.decimal("amount"), currency: value.record?.text("currency") };
}
