import type Big from "big.js";
import type { Place } from "../text/place.ts";

/** What is known of a figure of an item: from where to where it lies, in the first unit. */
export interface Figure {
  /** Undefined where nothing bounds it below. */
  readonly least: Big | undefined;
  readonly most: Big | undefined;
  /** It is more than `least`, and not that itself. */
  readonly isOver: boolean;
  /** It is less than `most`. */
  readonly isUnder: boolean;
  /** It is read without a unit: it can keep a limit, and tells nothing by itself of what else is open. */
  readonly isLoose?: boolean;
  /** As it is written: `99.9999 %`, `6N`. */
  readonly seen: string;
  readonly place: Place;
}

/** A figure that is a number. */
export function exactly(value: Big, seen: string, place: Place): Figure {
  return { least: value, most: value, isOver: false, isUnder: false, seen, place };
}
