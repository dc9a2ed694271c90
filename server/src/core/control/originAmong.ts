import { statedOrigins } from "../countries/statedOrigins.ts";
import { describingTexts } from "../measurements/itemTexts.ts";
import { type OriginState, originOf } from "../model/origin.ts";
import { originsAt } from "../model/origins.ts";
import type { Item } from "../model/types.ts";
import { type Place, placeOf } from "../text/place.ts";

/** A country of making that something beside the declared country of origin says. */
interface OtherOrigin {
  readonly country: string;
  readonly at: Place;
}

const none: readonly OtherOrigin[] = [];
const known = new WeakMap<Item, readonly OtherOrigin[]>();

/** The countries other than the declared origin in which the texts or the last stages of an item say that it was made. */
export function otherOrigins(item: Item): readonly OtherOrigin[] {
  const declared = originOf(item);
  if (declared === undefined) return none;
  let others = known.get(item);
  if (others === undefined) {
    const { origins } = item;
    const stages = origins === undefined ? [] : ["manufactured", "assembled"].flatMap((stage) => originsAt(origins, stage));
    others = [
      ...describingTexts(item).flatMap((text) => statedOrigins(text.value).map((country) => ({ country, at: placeOf(text) }))),
      ...stages.map((stage) => ({ country: stage.country.value, at: placeOf(stage) })),
    ].filter(({ country }) => country !== declared);
    known.set(item, others);
  }
  return others;
}

/** The state of the country of origin of an item. */
export function originStateOf(item: Item): OriginState {
  if (originOf(item) !== undefined) return otherOrigins(item).length > 0 ? "disputed" : "known";
  return item.countryOfOrigin === undefined ? "undeclared" : "no-country";
}

/** Tells if an item is of one of some origins. `open`: its origin is not declared, or something beside the declared one says so. */
export function originAmong(item: Item, countries: readonly string[]): "yes" | "open" | "no" {
  const origin = originOf(item);
  if (origin === undefined) return "open";
  if (countries.includes(origin)) return "yes";
  return otherOrigins(item).some(({ country }) => countries.includes(country)) ? "open" : "no";
}
