import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf } from "../../server/src/core/sections/digest.ts";
import { aroundOf, digestOfText, verdictOf } from "../../server/src/core/sections/queries.ts";
import { SectionedText } from "../../server/src/core/sections/sectionedText.ts";
import { judgeUncut } from "../../server/src/core/sections/uncut.ts";
import { engine, inText, manyItems, said } from "../sections/support.ts";
import { expectEqual } from "../support/equal.ts";
import { against, baselineOf } from "./support.ts";

const start = manyItems(12);
const scraps = [
  "x",
  "\n",
  "",
  "    countryOfOrigin: CN\n",
  "  - partNumber: M-1\n    description: NdFeB magnet N42SH\n    quantity: 1\n",
  "B-2",
  "    ref: '#M-1'\n",
];
const edits = fc.array(fc.record({ at: fc.nat(start.length), removed: fc.constantFrom(0, 1, 40), newText: fc.constantFrom(...scraps) }), {
  minLength: 1,
  maxLength: 8,
});
/** Parts of the text of which the baseline was written, so that some findings are known, some twice, and some not. */
const bases = [manyItems(6), manyItems(12), `${manyItems(4)}${manyItems(3).split("items:\n")[1] ?? ""}`].map(baselineOf);

describe("a text kept in sections", () => {
  it("shows the same as known as a check from nothing, whatever is typed", () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.constantFrom(...bases), edits, (baseline, all) => {
        let text = start;
        let kept = SectionedText.open(engine, against(text, baseline), { keep: true });
        for (const { at, removed, newText } of all) {
          const from = Math.min(at, text.length);
          const edit = { start: from, end: Math.min(text.length, from + removed), newText };
          text = text.slice(0, edit.start) + newText + text.slice(edit.end);
          if (kept?.edit(edit) !== true) kept = SectionedText.open(engine, against(text, baseline), { keep: true }, kept);
          if (kept === undefined) continue;
          compared++;
          const opened = SectionedText.open(engine, against(text, baseline), { keep: false });
          if (opened === undefined) throw new Error("what an edit leaves in sections can be cut");
          const fresh = verdictOf(opened.judged);
          expectEqual(said(verdictOf(kept.judged)), said(fresh));
          for (const most of [3, 1000]) expectEqual(inText(digestOfText(kept.judged, most)), inText(digestOf(fresh, most)));
          for (const finding of aroundOf(kept.judged, { start: from, end: from }).findings) expect(fresh.findings).toContainEqual(finding);
        }
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(60);
  }, 120_000);

  it("says the same as a text that is not cut", () => {
    for (const baseline of bases) {
      const input = against(start, baseline);
      const uncut = judgeUncut(engine, input);
      const whole = verdictOf(uncut);
      expect(whole.findings.some(({ suppression }) => suppression?.kind === "baseline")).toBe(true);
      const cut = SectionedText.open(engine, input, { keep: true });
      expect(cut && said(verdictOf(cut.judged))).toEqual(said(whole));
      expect(inText(digestOfText(uncut, 1000))).toEqual(inText(digestOf(whole, 1000)));
      expect(cut && inText(digestOfText(cut.judged, 1000))).toEqual(inText(digestOf(whole, 1000)));
    }
  });
});
