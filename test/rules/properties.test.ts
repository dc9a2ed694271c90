import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allSamples } from "../samples/samples.ts";
import { checkText, ruleMetas } from "./lodestone.ts";

const samples = allSamples();

/** A text with a few random cuts, repetitions and insertions of what a hand, an editor or an enemy might leave. */
const mutated = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(40),
        insert: fc.oneof(
          fc.constantFrom(
            "\t",
            "\r",
            "\0",
            "&a ",
            "*a",
            "<<: *a",
            "- ",
            ": ",
            "{",
            "]",
            '"',
            "'",
            "|\n",
            "---\n",
            "#",
            "!!int ",
            "\u{FEFF}",
            "🧲",
            "\ud800",
            "? ",
          ),
          fc.string({ unit: "binary", maxLength: 8 }),
        ),
      }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  )
  .map(([sample, edits]) => {
    let text = sample.text;
    for (const { at, cut, insert } of edits) {
      const start = Math.floor(at * text.length);
      text = text.slice(0, start) + insert + text.slice(start + cut);
    }
    return { ...sample, text };
  });

describe("check", () => {
  it("gives a result for any text, inside the text, of rules that there are", () => {
    const known = new Set(ruleMetas.map(({ id }) => id));
    fc.assert(
      fc.property(mutated, ({ text, kind }) => {
        const { findings } = checkText(text, { kind });
        for (const { start, end, ruleId, message } of findings) {
          expect(known.has(ruleId), `${ruleId}: ${message}`).toBe(true);
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("says the same of a text behind a byte order mark, which editors take away", () => {
    const said = (text: string, kind: (typeof samples)[number]["kind"], from: number) =>
      checkText(text, { kind }).findings.map(({ ruleId, severity, message, start, end }) => [
        ...[ruleId, severity, message],
        ...[Math.max(0, start - from), Math.max(0, end - from)],
      ]);
    fc.assert(
      fc.property(mutated, ({ text, kind }) => {
        const without = text.replace(/^\uFEFF+/, "");
        expect(said(`\uFEFF${without}`, kind, 1)).toEqual(said(without, kind, 0));
      }),
      { numRuns: 100 },
    );
  });

  it("gives a result for text that never was a document", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.constantFrom("bom" as const, "shipment" as const), (text, kind) => {
        const { findings } = checkText(text, { kind });
        expect(findings.filter(({ ruleId }) => ruleId === "rule/failed")).toEqual([]);
        expect(findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same findings for the same text, whatever was checked in between", () => {
    const first = samples.map((sample) => checkText(sample.text, sample).findings);
    const again = [...samples].reverse().map((sample) => checkText(sample.text, sample).findings);
    expect(again.reverse()).toEqual(first);
  });

  it("judges a document the same wherever it stands in a file", () => {
    const one = { kind: "bom" as const };
    let compared = 0;
    for (const [index, a] of samples.entries()) {
      for (const b of samples.slice(index + 1)) {
        if (a.text.includes("\n---") || b.text.includes("\n---")) continue;
        const joined = checkText(`${a.text}---\n${b.text}`, one).findings.map(
          ({ document, message, ruleId }) => `${document} ${ruleId} ${message}`,
        );
        const swapped = checkText(`${b.text}---\n${a.text}`, one).findings.map(
          ({ document, message, ruleId }) => `${1 - document} ${ruleId} ${message}`,
        );
        expect(swapped.sort()).toEqual(joined.sort());
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(50);
  });
});
