import { expect, it } from "vitest";
import { Memory } from "../../server/src/core/recognise/memory.ts";

/** A memory, and the keys for which something was made. */
function counting() {
  const memory = new Memory<number | undefined>();
  const made: string[] = [];
  const ask = (key: string, make: () => number | undefined = () => key.length) =>
    memory.of(key, () => {
      made.push(key);
      return make();
    });
  return { ask, made };
}

it("makes a value once", () => {
  const { ask, made } = counting();
  expect([ask("a"), ask("a"), ask("bb")]).toEqual([1, 1, 2]);
  expect(made).toEqual(["a", "bb"]);
});

it("remembers that there is nothing", () => {
  const { ask, made } = counting();
  expect([ask("a", () => undefined), ask("a")]).toEqual([undefined, undefined]);
  expect(made).toEqual(["a"]);
});

it("remembers no more than it may", () => {
  const { ask, made } = counting();
  for (let key = 0; key < 4096; key++) ask(`${key}`);
  ask("0");
  expect(made).toHaveLength(4096);
  ask("one more");
  ask("0");
  expect(made).toHaveLength(4098);
});

it("does not keep a long key", () => {
  const { ask, made } = counting();
  const long = "a".repeat(2001);
  expect([ask(long), ask(long)]).toEqual([2001, 2001]);
  expect(made).toHaveLength(2);
});
