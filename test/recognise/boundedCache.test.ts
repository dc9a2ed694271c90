import { expect, it } from "vitest";
import { BoundedCache } from "../../server/src/core/recognise/boundedCache.ts";

/** A cache, and the keys for which something was made. */
function counting() {
  const cache = new BoundedCache<number | undefined>();
  const made: string[] = [];
  const ask = (key: string, make: () => number | undefined = () => key.length) =>
    cache.of(key, () => {
      made.push(key);
      return make();
    });
  return { ask, made };
}

it("keeps what is asked for a second time", () => {
  const { ask, made } = counting();
  expect([ask("a"), ask("bb"), ask("a"), ask("a"), ask("a")]).toEqual([1, 2, 1, 1, 1]);
  expect(made).toEqual(["a", "bb", "a"]);
});

it("keeps that there is nothing", () => {
  const { ask, made } = counting();
  for (let time = 0; time < 2; time++) ask("a", () => undefined);
  expect(ask("a")).toBeUndefined();
  expect(made).toEqual(["a", "a"]);
});

it("keeps no more than it may", () => {
  const { ask, made } = counting();
  for (let key = 0; key < 4096; key++) for (let time = 0; time < 2; time++) ask(`${key}`);
  made.length = 0;
  ask("0");
  expect(made).toEqual([]);
  for (let time = 0; time < 2; time++) ask("one more");
  made.length = 0;
  ask("0");
  expect(made).toEqual(["0"]);
});

it("does not keep a long key, nor forgets others for it", () => {
  const { ask, made } = counting();
  for (let key = 0; key < 4096; key++) for (let time = 0; time < 2; time++) ask(`${key}`);
  made.length = 0;
  const long = "a".repeat(20_001);
  for (let time = 0; time < 4; time++) expect(ask(long)).toBe(20_001);
  ask("0");
  expect(made).toEqual([long, long, long, long]);
});

it("keeps long keys as long as all of them together are not too long", () => {
  const { ask, made } = counting();
  const long = (index: number) => `${index} `.padEnd(20_000, "x");
  for (let key = 0; key < 200; key++) for (let time = 0; time < 2; time++) ask(long(key));
  made.length = 0;
  ask(long(0));
  expect(made).toEqual([]);
  for (let time = 0; time < 2; time++) ask("one more");
  made.length = 0;
  ask(long(0));
  expect(made).toEqual([long(0)]);
});
