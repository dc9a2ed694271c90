import { describe, expect, it } from "vitest";
import { collect } from "../../server/src/core/baseline/collect.ts";
import { check } from "../../server/src/core/check.ts";
import { engine, manyItems, whole } from "../sections/support.ts";
import { against, baselineOf, counting } from "./support.ts";

const magnet = (part: string, more = "") =>
  `  - partNumber: ${part}\n    description: Sintered NdFeB magnet N42SH\n    quantity: 1\n    countryOfOrigin: CN\n${more}`;
const bom = (...items: readonly string[]) => `kind: bom\nid: B\nitems:\n${items.join("")}`;
const text = bom(magnet("A"), magnet("B"));
const judged = (now: string, baseline = baselineOf(text)) => check(engine, against(now, baseline));

describe("a baseline", () => {
  it("knows what was there, wherever it has moved to", () => {
    expect(counting(whole(text)).length).toBeGreaterThan(0);
    expect(counting(judged(text))).toEqual([]);
    expect(counting(judged(`# above\n\n${bom(magnet("B"), "\n", magnet("A"))}`))).toEqual([]);
    const [finding] = judged(text).findings;
    expect(finding?.suppression).toEqual({
      kind: "baseline",
      baseline: "lodestone-baseline.json",
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  it("does not know what is new: another part, another document, another thing seen", () => {
    expect(counting(judged(bom(magnet("A"), magnet("B"), magnet("C"))))).toEqual(counting(whole(bom(magnet("C")))));
    expect(counting(judged(text.replace("id: B\n", "id: OTHER\n")))).toEqual(counting(whole(text)));
    const twice = judged(bom(magnet("A", "    colour: red\n"), magnet("B")), baselineOf(bom(magnet("A", "    color: red\n"), magnet("B"))));
    expect(counting(twice)).toEqual(["schema/unknown-key error"]);
  });

  it("counts: the same once more in the same place is new, and once less is no matter", () => {
    const two = bom(magnet("A"), magnet("A"));
    const known = baselineOf(two);
    expect([...known.known.values()].every(({ count }) => count === 2)).toBe(true);
    expect(counting(judged(two, known))).toEqual([]);
    expect(counting(judged(bom(magnet("A")), known))).toEqual([]);
    expect(counting(judged(bom(magnet("A"), magnet("A"), magnet("A")), known))).toEqual(counting(whole(bom(magnet("A")))));
  });

  it("does not know what is graver than it was", () => {
    const { name, known } = baselineOf(text);
    const milder = new Map([...known].map(([key, one]) => [key, { ...one, severity: "hint" as const }]));
    expect(counting(judged(text, { name, known: milder }))).toEqual(counting(whole(text)));
    const graver = new Map([...known].map(([key, one]) => [key, { ...one, severity: "error" as const }]));
    expect(counting(judged(text, { name, known: graver }))).toEqual([]);
  });

  it("never knows what cannot be waived, and never holds it", () => {
    const prohibited = `kind: shipment\nid: S\nexporter: { name: X, country: CN }\nconsignee: { name: Y, country: JP }\ncountryOfExport: CN\ncountryOfDestination: JP\nitems:\n${magnet("A", "    endUse: { category: military, statement: Seeker head of a missile }\n    customsRemark: controlled\n")}`;
    const findings = whole(prohibited).findings;
    expect(findings.map(({ ruleId }) => ruleId)).toContain("end-use/military");
    const collected = collect(
      whole(prohibited),
      engine.rules.map(({ meta }) => meta),
    );
    expect(collected.refused).toContain("end-use/military");
    expect(collected.findings.map(({ rule }) => rule)).not.toContain("end-use/military");
    // Not even where somebody writes its fingerprint by hand.
    const everything = collect(
      whole(prohibited),
      engine.rules.map(({ meta }) => ({ ...meta, waivable: true })),
    );
    const known = new Map(everything.findings.map((one) => [one.fingerprint, one]));
    expect(everything.findings.map(({ rule }) => rule)).toContain("end-use/military");
    const left = counting(check(engine, against(prohibited, { name: "b", known }))).map((one) => one.split(" ", 1)[0]);
    expect(new Set(left)).toEqual(new Set(["end-use/military"]));
  });

  it("leaves to a waiver what a waiver covers, and a waived finding does not use up what is known", () => {
    const waived = text.replace(
      "  - partNumber: A",
      "  # lodestone-waive end-use/missing until 2027-03-31 by J. Doe: sample lot\n  - partNumber: A",
    );
    const kinds = judged(waived).findings.map(({ ruleId, suppression }) => `${ruleId} ${suppression?.kind}`);
    expect(kinds).toContain("end-use/missing waiver");
    expect(kinds).toContain("end-use/missing baseline");
    expect(counting(judged(waived))).toEqual([]);
    expect(baselineOf(waived).known.size).toBe(baselineOf(text).known.size - 1);
  });

  it("changes nothing but what counts", () => {
    const many = manyItems(40);
    const plain = whole(many);
    const known = check(engine, against(many, baselineOf(manyItems(20))));
    expect(known.findings.map(({ suppression: _, ...finding }) => finding)).toEqual(plain.findings);
    expect(known.findings.some(({ suppression }) => suppression !== undefined)).toBe(true);
    expect(counting(known).length).toBeGreaterThan(0);
  });
});
