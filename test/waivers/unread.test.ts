import { describe, expect, it } from "vitest";
import { collect } from "../../server/src/core/baseline/collect.ts";
import { check } from "../../server/src/core/check.ts";
import type { CheckSettings, Verdict } from "../../server/src/core/judge/types.ts";
import { engine, input, whole } from "../sections/support.ts";

const head = "kind: shipment\nid: S\nexporter: { name: X, country: CN }\nconsignee: { name: Y, country: JP }\ncountryOfExport: CN\n";
const magnet = "{ partNumber: A, description: Sintered NdFeB magnet N42SH, quantity: 1, countryOfOrigin: CN, customsRemark: controlled,";
const military = "endUse: { category: military, statement: Seeker head of a missile } }";
const plain = `${head}countryOfDestination: JP\nitems:\n  - ${magnet} ${military}\n`;
const waive = (rule: string) => `# lodestone-waive ${rule} until 2027-03-31 by J. Doe: sample lot\n`;

/** Texts in which a prohibition is not seen, because something is not read; with the rule that says so. */
const unread: readonly (readonly [string, string, string])[] = [
  ["items that are a map", "schema/type", `${head}countryOfDestination: JP\n${waive("schema/type")}items: { a: ${magnet} ${military} }\n`],
  ["a key misspelt", "schema/unknown-key", plain.replace("items:", `items: []\n${waive("schema/unknown-key")}itemes:`)],
  [
    "a key misspelt, over an alias",
    "schema/unknown-key",
    plain.replace("items:", `items: []\nx-a: &a\n`).concat(`${waive("schema/unknown-key")}parts: *a\n`),
  ],
  [
    "a word misspelt",
    "schema/value",
    plain.replace("  - ", `  ${waive("schema/value")}  - `).replace("category: military", "category: millitary"),
  ],
  ["no YAML", "yaml/syntax", plain.replace("  - ", `  ${waive("yaml/syntax")}  - `).replace(" military,", " military]")],
];

const counting = ({ findings }: Verdict) => findings.flatMap(({ ruleId, suppression }) => (suppression === undefined ? [ruleId] : []));

/** What is found where a rule is off, or whatever a hand has written into a baseline is known. */
function judged(text: string, settings: Partial<CheckSettings>): Verdict {
  const plain = input(text, "shipment");
  return check(engine, { ...plain, settings: { ...plain.settings, ...settings } });
}

describe("what says that something was not read", () => {
  it("hides a prohibition in these texts", () => {
    expect(counting(whole(plain, "shipment"))).toContain("end-use/military");
    for (const [, , text] of unread) expect(counting(whole(text, "shipment"))).not.toContain("end-use/military");
  });

  it.each(unread)("cannot be waived: %s", (_, rule, text) => {
    const found = counting(check(engine, input(text, "shipment")));
    expect(found).toContain(rule);
    expect(found.some((one) => one === "waiver/malformed" || one === "waiver/unused")).toBe(true);
  });

  it.each(unread)("is not known to a baseline: %s", (_, rule, text) => {
    const verdict = whole(text, "shipment");
    const metas = engine.rules.map(({ meta }) => meta);
    const { findings, refused } = collect(verdict, metas);
    expect(refused).toContain(rule);
    expect(findings.map((one) => one.rule)).not.toContain(rule);
    const anyway = { ...verdict, findings: verdict.findings.map(({ waivable: _, ...finding }) => finding) };
    const all = collect(
      anyway,
      metas.map((meta) => ({ ...meta, waivable: true })),
    ).findings;
    const known = new Map(all.map((one) => [one.fingerprint, one]));
    expect(counting(judged(text, { baseline: { name: "b", known } }))).toContain(rule);
  });

  it.each(unread)("cannot be off: %s", (_, rule, text) => {
    expect(counting(judged(text, { severities: { [rule]: "off" } }))).toContain(rule);
  });

  it("is not a key with a scalar, which can be put aside in every way", () => {
    const text = `${waive("schema/unknown-key")}colour: red\n${plain}`;
    expect(counting(judged(text, {}))).not.toContain("schema/unknown-key");
    expect(counting(judged(text, { ignoreWaivers: true }))).toContain("schema/unknown-key");
    expect(counting(judged(text, { ignoreWaivers: true, severities: { "schema/unknown-key": "off" } }))).not.toContain(
      "schema/unknown-key",
    );
  });
});
