import * as fc from "fast-check";
import { expect, it } from "vitest";
import { LineIndex } from "../../server/src/index.ts";

const text = fc.array(fc.constantFrom("a", "\r", "\n", "\r\n", "🧲", "\u{FEFF}"), { maxLength: 12 }).map((parts) => parts.join(""));

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

it("gives the same index for an edited text as for the text that results", () => {
  fc.assert(
    fc.property(text, text, fc.nat(20), fc.nat(20), (given, newText, a, b) => {
      const [start, end] = [Math.min(a, b, given.length), Math.min(Math.max(a, b), given.length)];
      const edited = new LineIndex(given).replaced({ start, end }, newText);
      const whole = new LineIndex(given.slice(0, start) + newText + given.slice(end));
      expect(edited.text).toBe(whole.text);
      expect(Array.from({ length: whole.text.length + 1 }, (_, at) => edited.positionAt(at))).toEqual(
        Array.from({ length: whole.text.length + 1 }, (_, at) => whole.positionAt(at)),
      );
    }),
    { numRuns: 1000 },
  );
});

it("goes there and back, and clamps to the line", () => {
  const index = new LineIndex("ab\r\nc\rd\n");
  for (const offset of [0, 1, 2, 4, 5, 6, 7, 8]) expect(index.offsetAt(index.positionAt(offset))).toBe(offset);
  expect(index.offsetAt({ line: 0, character: 99 })).toBe(2);
  expect(index.offsetAt({ line: 1, character: 99 })).toBe(5);
  expect(index.offsetAt({ line: 9, character: 0 })).toBe(8);
  expect(index.offsetAt({ line: 0, character: -1 })).toBe(0);
});
