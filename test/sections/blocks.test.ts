import fc from "fast-check";
import { expect, it } from "vitest";
import { perBlock, thatAre } from "../../server/src/core/sections/block.ts";
import { Blocks } from "../../server/src/core/sections/blocks.ts";

interface Simple {
  readonly text: string;
  readonly entries: readonly unknown[];
  readonly in: number;
}

/** Makes sections, each with a number of its own. */
function maker(): (length: number) => Simple {
  let next = 100;
  return (length) => {
    return { text: "x".repeat(length), entries: Array.from({ length: length % 3 }), in: next++ };
  };
}

const isLong = ({ text }: Simple): boolean => text.length > 3;
const long = thatAre(isLong);
const texts = perBlock((sections: readonly Simple[]) => sections.map(({ text }) => text));

const lengths = fc.array(fc.nat(6), { maxLength: 12 });
const exchanges = fc.array(fc.record({ a: fc.nat(30), b: fc.nat(30), added: lengths }), { maxLength: 8 });

it("blocks say the same as a list, whatever was exchanged in it", () => {
  fc.assert(
    fc.property(lengths, exchanges, fc.integer({ min: 1, max: 4 }), (given, all, size) => {
      const make = maker();
      let list = given.map(make);
      let blocks = Blocks.of(list, size);
      expectSame(blocks, list);
      for (const { a, b, added } of all) {
        const [from, to] = [Math.min(a, b, list.length), Math.min(Math.max(a, b), list.length)];
        const more = added.map(make);
        list = [...list.slice(0, from), ...more, ...list.slice(to)];
        blocks = blocks.exchanged(from, to, more);
        expectSame(blocks, list);
        const changes = new Map(list.flatMap((_, number) => ((number + a) % 5 === 0 ? [[number, make(b % 6)] as const] : [])));
        list = list.map((section, number) => changes.get(number) ?? section);
        blocks = blocks.with(changes);
        expectSame(blocks, list);
      }
    }),
    { numRuns: 300 },
  );
});

function expectSame(blocks: Blocks<Simple>, list: readonly Simple[]): void {
  const numbers = list.map((_, number) => number);
  const before = (number: number, measure: (section: Simple) => number): number =>
    list.slice(0, number).reduce((sum, section) => sum + measure(section), 0);
  const starts = numbers.map((number) => before(number, ({ text }) => text.length));
  const positions = numbers.map((number) => before(number, ({ entries }) => entries.length));
  const end = before(list.length, ({ text }) => text.length);
  expect([blocks.count, blocks.end]).toEqual([list.length, end]);
  expect(blocks.slice()).toEqual(list);
  expect(blocks.slice(1, list.length - 1)).toEqual(list.slice(1, Math.max(1, list.length - 1)));
  expect(numbers.map((number) => blocks.at(number))).toEqual(list);
  expect([blocks.at(-1), blocks.at(list.length)]).toEqual([undefined, undefined]);
  expect(numbers.map((number) => blocks.startOf(number))).toEqual(starts);
  expect([...blocks.placed()]).toEqual(list.map((section, number) => [section, starts[number]]));
  expect(blocks.entryCount).toBe(before(list.length, ({ entries }) => entries.length));
  expect(numbers.map((number) => blocks.positionOf(number))).toEqual(positions);
  const lastFrom = (all: readonly number[], most: number): number =>
    Math.max(
      0,
      all.findLastIndex((one) => one <= most),
    );
  for (let at = 0; at <= end; at++) expect(blocks.numberAt(at)).toBe(lastFrom(starts, at));
  for (let at = 0; at <= list.length; at++) expect(blocks.numberAtPosition(at)).toBe(lastFrom(positions, at));
  expect(blocks.numbers(long)).toEqual(numbers.filter((number) => list[number] !== undefined && isLong(list[number])));
  expect(blocks.gathered(texts)).toEqual(list.map(({ text }) => text));
  for (const [number, section] of list.entries()) expect(blocks.numberOf(section.in)).toBe(number);
  expect(blocks.numberOf(99)).toBeUndefined();
}
