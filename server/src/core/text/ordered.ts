/** What comes before each of some things, by a measure of them; last, what all of them come to. */
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

/** How many of the first `length` things something holds for, where those for which it holds come before all others. */
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

/** The last index whose number is at most another, among the first `length` of ascending numbers; -1 where none is. */
export function lastAtMost(numbers: ArrayLike<number>, length: number, most: number): number {
  return countWhile(numbers, (number) => number <= most, length) - 1;
}

/** Order by code unit, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
