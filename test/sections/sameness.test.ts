import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { perKey } from "../../server/src/core/perKey.ts";
import { verdictOf } from "../../server/src/core/sections/queries.ts";
import type { SectionedText } from "../../server/src/core/sections/sectionedText.ts";
import { allCases } from "../rules/caseRunner.ts";
import { checkText } from "../rules/lodestone.ts";
import { cold, manyItems, said, textIn, waiverLines, whole, withWaivers } from "./support.ts";

const samples = new URL("../../samples/", import.meta.url).pathname;
const texts = [
  // A parts file is never cut.
  ...allCases().flatMap(({ ruleId, file, text, kind }) => (kind === "parts" ? [] : [{ name: `${ruleId} ${file}`, text, kind }])),
  ...readdirSync(samples)
    .filter((file) => /\.(bom|shipment)\.yaml$/.test(file))
    .map((file) => ({
      name: file,
      text: readFileSync(join(samples, file), "utf8"),
      kind: file.includes(".bom.") ? ("bom" as const) : ("shipment" as const),
    })),
  { name: "a generated BOM", text: manyItems(60), kind: "bom" as const },
];
type Given = (typeof texts)[number];
/** Each text read section by section once, with everything kept. */
const opened = perKey(({ text, kind }: Given) => cold(text, kind));
const cut = texts.filter((given) => opened(given) !== undefined);
const wellFormed = cut.filter(({ text }) => readYaml(text).problems.length === 0);

const unknownKey = "# lodestone-waive schema/unknown-key until 2027-03-31 by J. Doe: old exporter\n";

describe("a text read section by section", () => {
  it.each(wellFormed)("says the same as one read as a whole: $name", (given) => {
    expect(saidInSections(opened(given))).toEqual(said(whole(given.text, given.kind)));
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
        expect(saidInSections(cold(text))).toEqual(said(whole(text)));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("takes nothing that is written for a path of its own", () => {
    const item = (partNumber: string) => `  - partNumber: ${partNumber}\n    description: Sintered NdFeB magnet\n    quantity: 1\n`;
    const text = `kind: bom\nid: B\nitems:\n${["A", "/items/0", "/items/@0.0", '"/items/@536870912.0"', "B"].map(item).join("")}`;
    const judged = cold(text)?.judged;
    expect(judged && said(verdictOf(judged))).toEqual(said(whole(text)));
    expect(judged && verdictOf(judged).findings.filter(({ message }) => message.startsWith("`/items/@0.0`")).length).toBeGreaterThan(0);
  });

  it("is how most texts are read", () => {
    expect(texts.length).toBeGreaterThan(250);
    expect(cut.length / texts.length).toBeGreaterThan(0.6);
    expect(wellFormed.length / texts.length).toBeGreaterThan(0.5);
  });

  it.each(texts)("says the same with and without keeping what was read: $name", (given) => {
    const { text, kind } = given;
    const kept = opened(given);
    const dropped = cold(text, kind, false);
    expect(dropped && said(verdictOf(dropped.judged))).toEqual(kept && said(verdictOf(kept.judged)));
    expect(kept === undefined ? text : textIn(kept.judged)).toBe(text);
  });

  it("finds the part number at the path of every finding", () => {
    const found: unknown[] = [];
    const wanted: unknown[] = [];
    for (const given of wellFormed) {
      const { name, text, kind } = given;
      const dropped = cold(text, kind, false);
      const sectioned = dropped && verdictOf(dropped.judged);
      const items = checkText(text, { kind }).judged[0]?.document.items;
      for (const { path } of sectioned?.findings ?? [])
        for (let at = path; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
          found.push([name, at, sectioned?.partNumberAt(0, at)]);
          wanted.push([name, at, items?.find((one) => one.path === at)?.partNumber?.value]);
        }
    }
    expect(found).toEqual(wanted);
    expect(found.length).toBeGreaterThan(1000);
  });
});

/** What is said of a text that can be cut. */
function saidInSections(sectioned: SectionedText | undefined): ReturnType<typeof said> {
  if (sectioned === undefined) throw new Error("The text cannot be cut.");
  return said(verdictOf(sectioned.judged));
}
