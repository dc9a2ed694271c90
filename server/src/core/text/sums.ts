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

/** The last index whose number is at most another, among the first `length` of ascending numbers; -1 where none is. */
export function lastAtMost(numbers: ArrayLike<number>, length: number, most: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
