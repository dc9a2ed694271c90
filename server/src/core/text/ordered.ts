/** Prefix sums of a measure, from 0 to the total: one entry more than there are elements. */
export function sumsOf<T>(all: readonly T[], measure: (one: T) => number): Readonly<Int32Array> {
  const sums = new Int32Array(all.length + 1);
  let sum = 0;
  for (let index = 0; index < all.length; index++) {
    const one = all[index];
    if (one !== undefined) sum += measure(one);
    sums[index + 1] = sum;
  }
  return sums;
}

/**
 * Binary search: the number of leading elements, among the first `length`, for which a test holds. The test must hold for a prefix only.
 */
export function countWhile<T>(things: ArrayLike<T>, holds: (thing: T, index: number) => boolean, length = things.length): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(things[middle] as T, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last index of a number not above `most`, among the first `length` of ascending numbers; -1 for none. */
export function lastAtMost(numbers: ArrayLike<number>, length: number, most: number): number {
  return countWhile(numbers, (number) => number <= most, length) - 1;
}

/** Compares by code unit, with the same result on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
