import Big from "big.js";
import { isCountryCode } from "../countries/countriesNamed.ts";
import type { Located, Place } from "../text/place.ts";
import type { Written } from "../text/written.ts";
import type { FieldRecord } from "./record.ts";

/** A stage of production with its country, as written. Its place is that of the entry. */
export interface OriginOfStage extends Place {
  readonly stage: Written;
  readonly country: Written;
  /** The share of the material from the country, in percent, as decimal text. */
  readonly percent: Located<string> | undefined;
}

/** The value of `origins`, without entries that lack a stage or a country. */
export interface Origins extends Place {
  readonly stages: readonly OriginOfStage[];
}

/** Reads the value of `origins`; undefined if it is no list. */
export function readOrigins(of: FieldRecord): Origins | undefined {
  const value = of.value("origins");
  const list = value?.listed;
  if (value === undefined || list === undefined) return undefined;
  const stages = list.flatMap(({ record }): OriginOfStage[] => {
    const [stage, country] = [record.text("stage"), record.text("country")];
    if (stage === undefined || country === undefined) return [];
    const { in: within, start, end } = record;
    return [{ in: within, start, end, stage, country, percent: record.decimal("percent") }];
  });
  return { in: value.in, start: value.start, end: value.end, stages };
}

/** The entries of a stage that name a country, without those of a share of 0. */
export function originsAt({ stages }: Origins, stage: string): readonly OriginOfStage[] {
  return stages.filter(
    (one) =>
      one.stage.value === stage && isCountryCode(one.country.value) && (one.percent === undefined || new Big(one.percent.value).gt(0)),
  );
}

/** Sum of shares, in percent, from which a stage counts as told in full: shares are rounded. */
const whole = 99;

/** True when the countries of a stage are known for all of the material. */
export function isKnownAt(origins: Origins, stage: string): boolean {
  const known = originsAt(origins, stage);
  if (known.some(({ percent }) => percent === undefined)) return true;
  return known.reduce((sum, { percent }) => sum.plus(percent?.value ?? 0), new Big(0)).gte(whole);
}
