import { expect } from "vitest";

/** Milliseconds below which the clock and the collector of garbage tell more than the work does. */
const noise = 20;

/**
 * CPU time that this process spends on some work, in milliseconds: the least of a few runs. A busy machine makes work
 * take longer, but hardly cost more. One test runs in a process at a time.
 */
export function cpuTime(work: () => unknown, runs = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/**
 * Expects the cost of work to grow with its size, not with the square of it: eight times as much may cost three times
 * eight times, where quadratic work costs 64 times. How long anything takes is for `npm run bench` to say.
 */
export function expectLinear(work: (size: number) => () => unknown, small: number): void {
  const times = 8;
  const most = 3 * times * Math.max(noise, cpuTime(work(small)));
  const large = work(small * times);
  // The first run within the limit shows that it is kept.
  let cost = cpuTime(large, 1);
  for (let run = 1; run < 3 && cost >= most; run++) cost = Math.min(cost, cpuTime(large, 1));
  expect(cost).toBeLessThan(most);
}
