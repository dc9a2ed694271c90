import { describe, expect, it } from "vitest";
import { check, inspect } from "../../server/src/core/check.ts";
import type { Format } from "../../server/src/core/formats/format.ts";
import { defaultFormat, formatOf } from "../../server/src/core/formats/registry.ts";
import { openLiveText } from "../../server/src/core/sections/liveText.ts";
import { engine, input, manyItems, said } from "../sections/support.ts";
import { keyValue } from "./keyValue.ts";

it("tells the format of a file by the ending of its name, and reads what no format has as YAML", () => {
  for (const name of ["a.bom.yaml", "a.bom.yml", "A.BOM.YAML", "parts/list", "a.yaml/b.txt"]) expect(formatOf(name)).toBe(defaultFormat);
});

describe("a format that is never cut", () => {
  const whole: Format = { ...defaultFormat, glance: undefined, sections: undefined };
  const text = `${manyItems(40)}  - { partNumber: LAST, quantity: 1, ref: "#M-0" }\n`;
  const given = { ...input(text), format: whole };
  const expected = said(check(engine, input(text)));

  it("has the findings of one that is", () => {
    expect(expected.findings.length).toBeGreaterThan(10);
    expect(said(check(engine, given))).toEqual(expected);
    expect(said(inspect(engine, given))).toEqual(expected);
  });

  it("has them after an edit, too", () => {
    const live = openLiveText(engine, given);
    expect(live.isCut).toBe(false);
    expect(said(live.verdict())).toEqual(expected);
    const at = text.indexOf("NdFeB");
    live.edit({ start: at, end: at + 5, newText: "Steel" });
    const after = said(check(engine, input(live.text)));
    expect(said(live.verdict())).toEqual(after);
    expect(after).not.toEqual(expected);
    expect(live.whole.documents.flatMap(({ entries }) => entries.flatMap(({ list }) => list ?? []))).toEqual([]);
  });

  it("loses more to a mistake than one that is cut, and says what is wrong", () => {
    const broken = text.replace("quantity: many", 'quantity: "many');
    const [cut, uncut] = [check(engine, input(broken)), check(engine, { ...input(broken), format: whole })];
    for (const { findings } of [cut, uncut]) expect(findings.map(({ ruleId }) => ruleId)).toContain("yaml/syntax");
  });
});

describe("a format without comments that is never written", () => {
  const waived = "# lodestone-waive end-use/missing until 2099-01-01 by J. Doe: sample lot";
  const text = `kind=bom\nid=B\n[items]\n${waived}\npartNumber=M\ndescription=NdFeB magnet\nquantity=1\ncountryOforigin=CN\n`;
  const { findings, waivers } = check(engine, { ...input(text), format: keyValue });

  it("takes no line for a waiver", () => {
    const asked = findings.find(({ ruleId }) => ruleId === "end-use/missing");
    expect(asked?.suppression).toBeUndefined();
    expect(text.slice(asked?.start, asked?.end)).toBe("M");
    expect(waivers).toEqual([]);
    const same = check(
      engine,
      input(`kind: bom\nid: B\nitems:\n  ${waived}\n  - { partNumber: M, description: NdFeB magnet, quantity: 1 }\n`),
    );
    expect(same.waivers).toHaveLength(1);
  });

  it("has no fixes", () => {
    const unknown = findings.filter(({ ruleId }) => ruleId === "schema/unknown-key");
    expect(unknown.map(({ start, end }) => text.slice(start, end))).toContain("countryOforigin");
    expect(findings.flatMap(({ fixes = [] }) => fixes)).toEqual([]);
    const same = check(engine, input("kind: bom\nid: B\nitems: [{ partNumber: M, description: x, quantity: 1, countryOforigin: CN }]\n"));
    expect(same.findings.flatMap(({ fixes = [] }) => fixes)).not.toEqual([]);
  });
});
