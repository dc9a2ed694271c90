import * as fc from "fast-check";
import { expect, it } from "vitest";
import { beginning, type TextPiece } from "../../server/src/core/text/pieces.ts";
import { LineIndex } from "../../server/src/index.ts";

const text = fc
  .array(fc.constantFrom("a", " ", "#", "\r", "\n", "\r\n", "🧲", "\u{FEFF}"), { maxLength: 12 })
  .map((parts) => parts.join(""));

function linesOf(index: LineIndex): string[] {
  return Array.from({ length: index.lineCount }, (_, line) => index.lineText(line));
}

it("splits lines as LSP does", () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(linesOf(new LineIndex(given))).toEqual(given.split(/\r\n|\r|\n/));
    }),
  );
});

/** Edits with the length of the pieces that the text is kept in: most of these texts have several. */
const edits = fc.array(fc.tuple(text, fc.nat(60), fc.nat(60)), { minLength: 1, maxLength: 6 });

it("gives the same index for an edited text as for the text that results", () => {
  fc.assert(
    fc.property(text, edits, fc.integer({ min: 1, max: 9 }), (given, all, pieceLength) => {
      let edited = new LineIndex(given, { pieceLength });
      let result = given;
      for (const [newText, a, b] of all) {
        const [start, end] = [Math.min(a, b, result.length), Math.min(Math.max(a, b), result.length)];
        edited = edited.replaced({ start, end }, newText);
        result = result.slice(0, start) + newText + result.slice(end);
        expectSame(edited, new LineIndex(result));
      }
    }),
    { numRuns: 1000 },
  );
});

it("goes up and down over all lines but those in pieces that may be passed over", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 9 }), fc.nat(12), (given, pieceLength, from) => {
      const index = new LineIndex(given, { pieceLength });
      const lines = linesOf(index);
      const start = Math.min(from, lines.length - 1);
      const [up, down]: [number[], number[]] = [[], []];
      const mayPass = (piece: TextPiece): boolean => !piece.text.includes("#");
      for (let at = index.above(start, mayPass); at >= 0; at = index.above(at, mayPass)) up.push(at);
      for (let at = index.below(start, mayPass); at < lines.length; at = index.below(at, mayPass)) down.push(at);
      const marked = (line: number): boolean => lines[line]?.includes("#") === true;
      expect(up.filter(marked)).toEqual(
        lines
          .map((_, line) => line)
          .filter((line) => line < start && marked(line))
          .reverse(),
      );
      expect(down.filter(marked)).toEqual(lines.map((_, line) => line).filter((line) => line > start && marked(line)));
      expect([...up].reverse()).toEqual([...new Set(up)].sort((a, b) => a - b));
      expect(down).toEqual([...new Set(down)].sort((a, b) => a - b));
      expect(lines.map((_, line) => index.above(line, () => false))).toEqual(lines.map((_, line) => line - 1));
      expect(lines.map((_, line) => index.below(line, () => false))).toEqual(lines.map((_, line) => line + 1));
    }),
    { numRuns: 1000 },
  );
});

const comments = beginning(/[^\S\r\n]*#/y);

function expectSame(edited: LineIndex, whole: LineIndex): void {
  expect(edited.text).toBe(whole.text);
  expect(edited.length).toBe(whole.text.length);
  expect(edited.lineBreak).toBe(/\r\n|\n/.exec(whole.text)?.[0] ?? "\n");
  expect(linesOf(edited)).toEqual(linesOf(whole));
  const offsets = Array.from({ length: whole.length + 1 }, (_, at) => at);
  const positions = offsets.map((at) => whole.positionAt(at));
  expect(offsets.map((at) => edited.positionAt(at))).toEqual(positions);
  expect(positions.map((at) => edited.offsetAt(at))).toEqual(positions.map((at) => whole.offsetAt(at)));
  expect([...edited.linesFound(comments)]).toEqual(linesOf(whole).flatMap((line, number) => (/^\s*#/.test(line) ? [number] : [])));
  for (const at of offsets) expect(edited.slice(at, at + 5)).toBe(whole.text.slice(at, at + 5));
}

it("goes there and back, and clamps to the line", () => {
  const index = new LineIndex("ab\r\nc\rd\n");
  for (const offset of [0, 1, 2, 4, 5, 6, 7, 8]) expect(index.offsetAt(index.positionAt(offset))).toBe(offset);
  expect(index.offsetAt({ line: 0, character: 99 })).toBe(2);
  expect(index.offsetAt({ line: 1, character: 99 })).toBe(5);
  expect(index.offsetAt({ line: 9, character: 0 })).toBe(8);
  expect(index.offsetAt({ line: 0, character: -1 })).toBe(0);
});
