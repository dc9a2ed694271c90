import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counts } from "../../server/src/core/finding.ts";
import { type FixedText, fixAll } from "../../server/src/core/fixes/fixAll.ts";
import { applyEdits } from "../../server/src/core/fixes/safeFixes.ts";
import { getOrInsert } from "../../server/src/core/maps.ts";
import { type CheckResult, type Finding, LineIndex, type TextEdit } from "../../server/src/index.ts";
import { allCases } from "../rules/caseRunner.ts";
import { checkText, type Judging } from "../rules/lodestone.ts";
import { allSamples } from "../samples/samples.ts";
import { anySlips } from "./slips.ts";

interface Given extends Judging {
  readonly name: string;
  readonly text: string;
}

/** Every case of every rule and every sample. */
const all: readonly Given[] = [
  ...allCases().map((one) => ({ name: `${one.ruleId} ${one.file}`, text: one.text, kind: one.kind, settings: one.settings ?? {} })),
  ...allSamples().map(({ file, ...sample }) => ({ ...sample, name: file })),
];

const slipped: fc.Arbitrary<Given> = fc
  .tuple(fc.constantFrom(...all), anySlips)
  .map(([given, slip]) => ({ ...given, text: slip(given.text) }));

type Check = (text: string) => CheckResult;

/** Checks texts as one given is to be judged, each once. */
function checkOf(given: Given): Check {
  const results = new Map<string, CheckResult>();
  return (text) => getOrInsert(results, text, () => checkText(text, given));
}

function fixed(
  { text, ...given }: Given,
  check: Check = checkOf({ text, ...given }),
): FixedText<CheckResult> & { readonly before: CheckResult } {
  const before = check(text);
  return { ...fixAll(text, before, check), before };
}

/** Holds what is true of any text; gives how many fixes were made. */
function expectSound(given: Given): number {
  const check = checkOf(given);
  const { text, edits, count, verdict, before, refusal } = fixed(given, check);
  expect(["broken", undefined]).toContain(refusal);
  expect(applyEdits(given.text, edits)).toBe(text);
  expect(verdict.findings).toEqual(checkText(text, given).findings);
  if (refusal === undefined) expect(fixed({ ...given, text }, check)).toMatchObject({ text, edits: [], count: 0 });
  expect(count === 0).toBe(edits.length === 0);
  expect(edits.filter((edit) => !isOneWord(edit, given.text))).toEqual([]);
  const isOfAnotherDay = String(daysOf(before)) !== String(daysOf(verdict));
  for (const [ruleId, now] of tally(verdict.findings)) {
    // A waiver is over by an export date whose key was misspelled.
    if (isUncovered(ruleId) || (isOfAnotherDay && ruleId === "waiver/expired")) continue;
    // Keys of a parts file that were misspelled may hold a waiver that is malformed. One in a comment was read before.
    const uncovered = ruleId === "waiver/malformed" && given.kind === "parts" && count > 0 ? malformedKeys(verdict, text) : 0;
    expect(now - uncovered, `${ruleId} in ${given.name}`).toBeLessThanOrEqual(tally(before.findings).get(ruleId) ?? 0);
  }
  return count;
}

/** The number of malformed waivers under the key `waive`. */
function malformedKeys({ findings }: CheckResult, text: string): number {
  const isInComment = (start: number) => text.slice(text.lastIndexOf("\n", start - 1) + 1, start).includes("#");
  return findings.filter(({ ruleId, start }) => ruleId === "waiver/malformed" && !isInComment(start)).length;
}

/** The days that the documents are judged at. */
function daysOf({ documents }: CheckResult): readonly string[] {
  return documents.map(({ asOf }) => asOf);
}

/** Comments and line ends stay: an edit reaches over one word, quoted or not, and puts one there, on as many lines at most. */
function isOneWord({ start, end, newText }: TextEdit, text: string): boolean {
  const old = text.slice(start, end);
  const breaks = (word: string) => word.match(/\r\n|\r|\n/g) ?? [];
  return !/\s#/.test(old) && breaks(newText).every((lineEnd, index) => breaks(old)[index] === lineEnd);
}

function tally(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { ruleId } of findings.filter(counts)) numbers.set(ruleId, (numbers.get(ruleId) ?? 0) + 1);
  return numbers;
}

/**
 * Whether a fix may bring findings of a rule to light. What stands under a key that was misspelled has not been judged
 * before: then items, parties and licences are judged at last, and a waiver may have nothing to waive any more. Quotes make
 * a text of a code, which may not be one that its key takes, and a code that a key takes may be one that needs quotes.
 * Nothing is found that makes the text worse to read.
 */
function isUncovered(ruleId: string): boolean {
  return !/^(?:yaml\/(?:syntax|too-deep)|json\/syntax|schema\/(?:type|missing-key|unknown-key)|rule\/failed|waiver\/(?:malformed|expired))$/.test(
    ruleId,
  );
}

describe("fixing", () => {
  it("is sound for every case and sample, and fixes some", () => {
    expect(all.filter((given) => expectSound(given) > 0).length).toBeGreaterThan(5);
  });

  it("is sound for cases and samples in which a hand has slipped", () => {
    fc.assert(
      fc.property(slipped, (given) => void expectSound(given)),
      { numRuns: 300 },
    );
  });

  it("lets a waiver be over by an export date whose key is put right, and by nothing else", () => {
    const given = all.find(({ name }) => name === "waiver/expired fires-export-date.yaml");
    if (given === undefined) throw new Error("the case is gone");
    const slip = { ...given, text: given.text.replace("exportDate", "exortDate") };
    const { before, verdict, text } = fixed(slip);
    expect(text).toBe(given.text);
    expect([tally(before.findings).get("waiver/expired"), tally(verdict.findings).get("waiver/expired")]).toEqual([undefined, 1]);
    expectSound(slip);
  });

  it("brings a malformed waiver to light under a key that is put right", () => {
    const text =
      "kind: parts\nprts:\n  M-1:\n    waive:\n      - { rule: o#gin/missing, until: 2027-03-31, by: J. Doe, reason: the supplier was asked }\n";
    const given: Given = { name: "parts", text, kind: "parts", settings: {} };
    const { before, verdict } = fixed(given);
    expect([tally(before.findings).get("waiver/malformed"), tally(verdict.findings).get("waiver/malformed")]).toEqual([undefined, 1]);
    expectSound(given);
  });

  it("does the same whatever the line ends, and with a byte order mark", () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), anySlips, (given, slip) => {
        const text = slip(given.text)
          .replace(/\r/g, "")
          .replace(/^\ufeff/, "");
        const plain = fixed({ ...given, text }).text;
        expect(fixed({ ...given, text: text.replaceAll("\n", "\r\n") }).text).toBe(plain.replaceAll("\n", "\r\n"));
        expect(fixed({ ...given, text: `\ufeff${text}` }).text).toBe(`\ufeff${plain}`);
      }),
      { numRuns: 200 },
    );
  });

  it("leaves every waived finding where it is", () => {
    let waived = 0;
    for (const given of all) {
      const before = checkText(given.text, given);
      const lines = new LineIndex(given.text);
      const mendable = before.findings.filter(({ fixes = [], ruleId }) => !ruleId.startsWith("waiver/") && fixes.some(({ safe }) => safe));
      const waivers = mendable.map(({ ruleId, start }) => {
        const offset = lines.offsetAt({ line: lines.positionAt(start).line, character: 0 });
        return { start: offset, end: offset, newText: `# lodestone-waive ${ruleId} until 2099-01-01 by J. Doe: stays so\n` };
      });
      if (waivers.length === 0) continue;
      const text = waivers.reduceRight((now, waiver) => applyEdits(now, [waiver]), given.text);
      const { edits, before: judged } = fixed({ ...given, text });
      const covered = judged.findings.filter((finding) => !counts(finding));
      waived += covered.length;
      for (const { start, end } of covered)
        expect(
          edits.filter((edit) => edit.start < end && start < edit.end),
          given.name,
        ).toEqual([]);
    }
    expect(waived).toBeGreaterThan(20);
  });
});
