import fc from "fast-check";
import { expect, it } from "vitest";
import { composed } from "../../server/src/core/fixes/composed.ts";
import { applyEdits } from "../../server/src/core/fixes/safeFixes.ts";
import type { TextEdit } from "../../server/src/index.ts";

const edit = (start: number, end: number, newText: string): TextEdit => ({ start, end, newText });

it.each<[string, TextEdit[][], TextEdit[]]>([
  ["nothing", [], []],
  ["one round as it is", [[edit(1, 2, "x"), edit(4, 5, "")]], [edit(1, 2, "x"), edit(4, 5, "")]],
  ["what moved back to where it was", [[edit(0, 0, "xx")], [edit(5, 6, "y")]], [edit(0, 0, "xx"), edit(3, 4, "y")]],
  ["an edit inside what is new", [[edit(2, 3, "long")], [edit(3, 5, "")]], [edit(2, 3, "lg")]],
  ["an edit across what is new", [[edit(2, 3, "long")], [edit(1, 7, "z")]], [edit(1, 4, "z")]],
  ["nothing of what is taken back", [[edit(2, 3, "x")], [edit(2, 3, "c")]], []],
  ["an insertion at the end", [[edit(6, 6, "x")], [edit(7, 7, "y")]], [edit(6, 6, "xy")]],
])("makes one round of several: %s", (_what, rounds, expected) => {
  expect(composed("abcdef", rounds)).toEqual(expected);
});

/** Edits in order and apart, from pairs of a gap and a length. */
function editsOn(length: number, steps: readonly (readonly [gap: number, cut: number, newText: string])[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  for (const [gap, cut, newText] of steps) {
    const start = at + gap;
    if (start + cut > length) break;
    edits.push(edit(start, start + cut, newText));
    at = start + cut + 1;
  }
  return edits;
}

it("gives the text that the rounds give, by edits in order and apart", () => {
  const steps = fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 5 });
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.array(steps, { maxLength: 4 }), (text, all) => {
      let now = text;
      const rounds = all.map((round) => {
        const edits = editsOn(now.length, round);
        now = applyEdits(now, edits);
        return edits;
      });
      const edits = composed(text, rounds);
      expect(applyEdits(text, edits)).toBe(now);
      for (const [index, { start, end, newText }] of edits.entries()) {
        expect(start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0);
        expect(newText).not.toBe(text.slice(start, end));
      }
    }),
  );
});
