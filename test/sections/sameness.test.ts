import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../server/src/core/yaml/read.ts";
import { allCases } from "../rules/caseRunner.ts";
import { checkText } from "../rules/lodestone.ts";
import { cold, manyItems, said, waiverLines, whole, withWaivers } from "./support.ts";

const samples = new URL("../../samples/", import.meta.url).pathname;
const texts = [
  ...allCases().map(({ ruleId, file, text, kind }) => ({ name: `${ruleId} ${file}`, text, kind })),
  ...readdirSync(samples)
    .filter((file) => /\.(bom|shipment)\.yaml$/.test(file))
    .map((file) => ({
      name: file,
      text: readFileSync(join(samples, file), "utf8"),
      kind: file.includes(".bom.") ? ("bom" as const) : ("shipment" as const),
    })),
  { name: "a generated BOM", text: manyItems(60), kind: "bom" as const },
];
const wellFormed = texts.filter(({ text }) => readYaml(text).problems.length === 0);

const unknownKey = "# lodestone-waive schema/unknown-key until 2027-03-31 by J. Doe: old exporter\n";

describe("a text read section by section", () => {
  it.each(wellFormed)("says the same as one read as a whole: $name", ({ text, kind }) => {
    const sectioned = cold(text, kind);
    if (sectioned !== undefined) expect(said(sectioned.verdict())).toEqual(said(whole(text, kind)));
  });

  it("has the same waivers as one read as a whole, wherever they stand", () => {
    const choices = fc.array(fc.oneof(fc.constant(waiverLines.length), fc.nat(waiverLines.length)), { minLength: 60, maxLength: 60 });
    const ends = fc.constantFrom(
      "",
      "notes: |\n  # lodestone-waive\n  text\n",
      "    # the end\ncurrency: EUR\n",
      waiverLines[1] ?? "",
      `colour: red\n${unknownKey}`,
      `    ${unknownKey}${unknownKey}colour: red\ncolour2: red\n${unknownKey}`,
      `notes: |\n  text\n\n    ${unknownKey}colour: red ${unknownKey}`,
    );
    fc.assert(
      fc.property(choices, ends, fc.boolean(), fc.boolean(), (chosen, end, crlf, blanks) => {
        const plain = withWaivers(manyItems(9) + end, (line) => chosen[line % chosen.length] ?? 0);
        const spaced = blanks ? plain.replaceAll("lot\n  -", "lot\n\n  -") : plain;
        const text = crlf ? spaced.replaceAll("\n", "\r\n") : spaced;
        fc.pre(readYaml(text).problems.length === 0);
        const sectioned = cold(text)?.verdict();
        expect(sectioned).toBeDefined();
        if (sectioned !== undefined) expect(said(sectioned)).toEqual(said(whole(text)));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("is how most texts are read", () => {
    const cut = texts.filter(({ text, kind }) => cold(text, kind) !== undefined);
    expect(cut.length / texts.length).toBeGreaterThan(0.6);
  });

  it.each(texts)("says the same with and without keeping what was read: $name", ({ text, kind }) => {
    const kept = cold(text, kind);
    const dropped = cold(text, kind, false);
    expect(dropped === undefined).toBe(kept === undefined);
    if (kept !== undefined && dropped !== undefined) {
      expect(said(dropped.verdict())).toEqual(said(kept.verdict()));
      expect(kept.text).toBe(text);
    }
  });

  it.each(texts)("finds the part number at the path of every finding: $name", ({ text, kind }) => {
    const sectioned = cold(text, kind, false)?.verdict();
    const result = checkText(text, { kind });
    if (sectioned === undefined || result.file?.yaml.problems.length !== 0) return;
    for (const { path } of sectioned.findings) {
      for (let at = path; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
        const item = result.judged[0]?.document.items.find((one) => one.path === at);
        expect(sectioned.partNumberAt(0, at), at).toBe(item?.partNumber?.value);
      }
    }
  });
});
