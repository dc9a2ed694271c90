import fc from "fast-check";
import { expect, it } from "vitest";
import { indexesWhere, perBlock } from "../../server/src/core/sections/block.ts";
import { Blocks } from "../../server/src/core/sections/blocks.ts";
import type { SectionId } from "../../server/src/core/text/place.ts";

interface Simple {
  readonly text: string;
  readonly entries: readonly unknown[];
  readonly in: SectionId;
}

/** Makes sections, each with an id of its own. */
function maker(): (length: number) => Simple {
  let next = 100;
  return (length) => {
    return { text: "x".repeat(length), entries: Array.from({ length: length % 3 }), in: next++ as SectionId };
  };
}

const isLong = ({ text }: Simple): boolean => text.length > 3;
const long = indexesWhere(isLong);
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
        const changes = new Map(list.flatMap((_, index) => ((index + a) % 5 === 0 ? [[index, make(b % 6)] as const] : [])));
        list = list.map((section, index) => changes.get(index) ?? section);
        blocks = blocks.with(changes);
        expectSame(blocks, list);
      }
    }),
    { numRuns: 300 },
  );
});

it("the id of a section is not taken for its index", () => {
  const blocks = Blocks.of([maker()(1)]);
  const [{ in: id } = { in: undefined }] = blocks.slice();
  if (id === undefined) throw new Error("there is a section");
  // @ts-expect-error An id says which section, not where in the list it is.
  expect(blocks.at(id)).toBeUndefined();
  expect(blocks.at(blocks.indexOf(id) ?? -1)?.in).toBe(id);
});

function expectSame(blocks: Blocks<Simple>, list: readonly Simple[]): void {
  const indexes = list.map((_, index) => index);
  const before = (index: number, measure: (section: Simple) => number): number =>
    list.slice(0, index).reduce((sum, section) => sum + measure(section), 0);
  const starts = indexes.map((index) => before(index, ({ text }) => text.length));
  const positions = indexes.map((index) => before(index, ({ entries }) => entries.length));
  const end = before(list.length, ({ text }) => text.length);
  expect([blocks.count, blocks.end]).toEqual([list.length, end]);
  expect(blocks.slice()).toEqual(list);
  expect(blocks.slice(1, list.length - 1)).toEqual(list.slice(1, Math.max(1, list.length - 1)));
  expect(indexes.map((index) => blocks.at(index))).toEqual(list);
  expect([blocks.at(-1), blocks.at(list.length)]).toEqual([undefined, undefined]);
  expect(indexes.map((index) => blocks.startOf(index))).toEqual(starts);
  expect([...blocks.placed()]).toEqual(list.map((section, index) => [section, starts[index]]));
  expect(blocks.entryCount).toBe(before(list.length, ({ entries }) => entries.length));
  expect(indexes.map((index) => blocks.positionOf(index))).toEqual(positions);
  const lastFrom = (all: readonly number[], most: number): number =>
    Math.max(
      0,
      all.findLastIndex((one) => one <= most),
    );
  for (let at = 0; at <= end; at++) expect(blocks.indexAt(at)).toBe(lastFrom(starts, at));
  for (let at = 0; at <= list.length; at++) expect(blocks.indexAtPosition(at)).toBe(lastFrom(positions, at));
  expect(blocks.indexes(long)).toEqual(indexes.filter((index) => list[index] !== undefined && isLong(list[index])));
  expect(blocks.gathered(texts)).toEqual(list.map(({ text }) => text));
  for (const [index, section] of list.entries()) expect(blocks.indexOf(section.in)).toBe(index);
  expect(blocks.indexOf(99 as SectionId)).toBeUndefined();
}
