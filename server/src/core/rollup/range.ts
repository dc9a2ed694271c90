import Big from "big.js";

/** A number; `least` and `most` are equal where it is exact. */
export interface Range {
  readonly least: Big;
  readonly most: Big;
}

/** The range of one number, or between two. */
export function range(least: Big, most = least): Range {
  return { least, most };
}

export const zero = range(new Big(0));

export function plus(one: Range | undefined, other: Range): Range {
  return one === undefined ? other : range(one.least.plus(other.least), one.most.plus(other.most));
}

export function times({ least, most }: Range, factor: Big): Range {
  return range(least.times(factor), most.times(factor));
}
