import fc from "fast-check";
import { expect, it } from "vitest";
import { indexesWhere, perBlock } from "../../server/src/core/sections/block.ts";
import type { JudgedSection } from "../../server/src/core/sections/judgedSection.ts";
import { unjudged } from "../../server/src/core/sections/judgedSection.ts";
import { unread, wholeSection } from "../../server/src/core/sections/section.ts";
import { SectionList } from "../../server/src/core/sections/sectionList.ts";
import type { SectionId } from "../../server/src/core/text/place.ts";

/** Makes sections, each with an id of its own. */
function maker(): (length: number) => JudgedSection {
  let next = 100;
  return (length) => {
    const entries = Array.from({ length: length % 3 }, () => unread).flat();
    return unjudged({ ...wholeSection(entries), text: "x".repeat(length), in: next++ as SectionId });
  };
}

const textOf = ({ section }: JudgedSection): string => section.text;
const isLong = (section: JudgedSection): boolean => textOf(section).length > 3;
const long = indexesWhere(isLong);
const texts = perBlock((sections) => sections.map(textOf));

const lengths = fc.array(fc.nat(6), { maxLength: 12 });
const exchanges = fc.array(fc.record({ a: fc.nat(30), b: fc.nat(30), added: lengths }), { maxLength: 8 });

it("a list in blocks says the same as a plain one, whatever was exchanged in it", () => {
  fc.assert(
    fc.property(lengths, exchanges, fc.integer({ min: 1, max: 4 }), fc.nat(5), (given, all, size, head) => {
      const make = maker();
      let list = given.map(make);
      let blocks = SectionList.of(list, head, size);
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
  const blocks = SectionList.of([maker()(1)]);
  const id = blocks.slice()[0]?.section.in;
  if (id === undefined) throw new Error("there is a section");
  // @ts-expect-error An id says which section, not where in the list it is.
  expect(blocks.at(id)).toBeUndefined();
  expect(blocks.at(blocks.indexOf({ in: id }) ?? -1)?.section.in).toBe(id);
});

function expectSame(blocks: SectionList, list: readonly JudgedSection[]): void {
  const indexes = list.map((_, index) => index);
  const before = (index: number, measure: (section: JudgedSection) => number): number =>
    list.slice(0, index).reduce((sum, section) => sum + measure(section), 0);
  const length = (section: JudgedSection): number => textOf(section).length;
  const starts = indexes.map((index) => blocks.head + before(index, length));
  const positions = indexes.map((index) => before(index, ({ section }) => section.entries.length));
  const end = blocks.head + before(list.length, length);
  expect([blocks.count, blocks.end]).toEqual([list.length, end]);
  expect(blocks.slice()).toEqual(list);
  expect(blocks.slice(1, list.length - 1)).toEqual(list.slice(1, Math.max(1, list.length - 1)));
  expect(indexes.map((index) => blocks.at(index))).toEqual(list);
  expect([blocks.at(-1), blocks.at(list.length)]).toEqual([undefined, undefined]);
  expect(indexes.map((index) => blocks.startOf(index))).toEqual(starts);
  expect([...blocks.placed()]).toEqual(list.map((section, index) => [section, starts[index]]));
  expect(blocks.entryCount).toBe(before(list.length, ({ section }) => section.entries.length));
  expect(indexes.map((index) => blocks.positionOf(index))).toEqual(positions);
  const lastFrom = (all: readonly number[], most: number): number =>
    Math.max(
      0,
      all.findLastIndex((one) => one <= most),
    );
  for (let at = 0; at <= end; at++) expect(blocks.indexAt(at)).toBe(lastFrom(starts, at));
  for (let at = 0; at <= list.length; at++) expect(blocks.indexAtPosition(at)).toBe(lastFrom(positions, at));
  expect(blocks.indexes(long)).toEqual(indexes.filter((index) => list[index] !== undefined && isLong(list[index])));
  expect(blocks.gathered(texts)).toEqual(list.map(textOf));
  for (const [index, { section }] of list.entries()) expect(blocks.indexOf(section)).toBe(index);
  expect(blocks.indexOf({ in: 99 as SectionId })).toBeUndefined();
}
