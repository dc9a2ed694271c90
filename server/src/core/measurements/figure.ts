import type Big from "big.js";
import type { Place } from "../text/place.ts";

/** Known bounds of a measurement of an item, in the first unit of the parameter. */
export interface Figure {
  /** Lower bound; undefined where there is none. */
  readonly least: Big | undefined;
  readonly most: Big | undefined;
  /** True where `least` itself is excluded. */
  readonly isOver: boolean;
  /** True where `most` itself is excluded. */
  readonly isUnder: boolean;
  /** True for a number read without a unit. It can keep a limit, but tells nothing about other open limits. */
  readonly isLoose?: boolean;
  /** As the document writes it: `99.9999 %`, `6N`. */
  readonly seen: string;
  readonly place: Place;
}

/** A measurement with an exact value. */
export function exactly(value: Big, seen: string, place: Place): Figure {
  return { least: value, most: value, isOver: false, isUnder: false, seen, place };
}
