import { describe, expect, it } from "vitest";
import type { Item } from "../../server/src/core/model/types.ts";
import { Patterns } from "../../server/src/core/parts/matching.ts";
import { linksAmong } from "../graph/files.ts";
import { caseToday, checker } from "../rules/lodestone.ts";

const settings = { actStates: {}, severities: {}, traceRareEarths: false };

/** The first item of a BOM with parts files beside it. */
function itemWith(item: string, parts: Readonly<Record<string, string>>, path = "boms/a.bom.yaml", head = ""): Item {
  const text = `kind: bom\nid: A\n${head}items:\n  - { description: Bracket, quantity: 1, ${item} }\n`;
  const files = { [path]: text, ...Object.fromEntries(Object.entries(parts).map(([name, said]) => [name, `kind: parts\n${said}\n`])) };
  const { judged } = checker.inspect({ text, kind: "bom", today: caseToday, settings, links: linksAmong(files, path) });
  const found = judged[0]?.items[0]?.item;
  if (found === undefined) throw new Error("no item");
  return found;
}

const originOf = (...given: Parameters<typeof itemWith>): string | undefined => itemWith(...given).countryOfOrigin?.value;

describe("matching in parts files", () => {
  const all = { "x.parts.yaml": 'matching: [{ parts: ["MAG-*"], manufacturer: "Alpha *", supplier: ningbo strong, countryOfOrigin: CN }]' };

  it("holds for items that every pattern fits, without case, and by the names of parties", () => {
    const alpha = "manufacturer: ALPHA Magnets, supplier: Ningbo  Strong";
    expect(originOf(`partNumber: mag-1, ${alpha}`, all)).toBe("CN");
    expect(originOf(`partNumber: P-1, manufacturerPartNumber: MAG-1, ${alpha}`, all)).toBe("CN");
    expect(
      originOf(
        "partNumber: MAG-1, manufacturer: a, supplier: n",
        all,
        undefined,
        "parties: { a: { name: Alpha Magnets }, n: { name: Ningbo Strong } }\n",
      ),
    ).toBe("CN");
    expect(originOf('partNumber: MAG-1, manufacturer: " Alpha Magnets", supplier: "Ningbo Strong "', all)).toBe("CN");
    expect(originOf("partNumber: MAG-1, manufacturer: Alpha Magnets, supplier: NingboStrong", all)).toBe(undefined);
    expect(originOf(`partNumber: XMAG-1, ${alpha}`, all)).toBe(undefined);
    expect(originOf("partNumber: MAG-1, manufacturer: Alpha Magnets", all)).toBe(undefined);
    expect(originOf("partNumber: MAG-1, manufacturer: Beta Magnets, supplier: Ningbo Strong", all)).toBe(undefined);
  });

  it.each(["manufacturer", "supplier"])("holds for nothing while its %s is to be filled in", (key) => {
    expect(originOf("partNumber: M-1", { "x.parts.yaml": `matching: [{ parts: [M-1], ${key}: , countryOfOrigin: CN }]` })).toBe(undefined);
  });

  it("gives facts, and not its patterns", () => {
    const item = itemWith("partNumber: A.B", {
      "x.parts.yaml": 'matching: [{ parts: ["A.*"], manufacturer: "*", countryOfOrigin: CN }, { parts: ["A.*"], form: magnet }]',
    });
    expect([item.countryOfOrigin, item.form?.value, item.manufacturer, item.supplier]).toEqual([undefined, "magnet", undefined, undefined]);
    expect(originOf("partNumber: AxB", { "x.parts.yaml": "matching: [{ parts: [A.B], countryOfOrigin: CN }]" })).toBe(undefined);
  });

  it("comes after the line and its entry, key by key", () => {
    const parts = {
      "x.parts.yaml": "parts: { M-1: { hsCode: '850511' } }\nmatching: [{ parts: [M-*], countryOfOrigin: CN, hsCode: '850519' }]",
    };
    const item = itemWith("partNumber: M-1", parts);
    expect([item.hsCode?.value, item.countryOfOrigin?.value, item.countryOfOrigin?.origin]).toEqual(["850511", "CN", "part"]);
    expect(originOf("partNumber: M-1, countryOfOrigin: JP", parts)).toBe("JP");
  });

  it("takes together what says something only together", () => {
    const parts = {
      "x.parts.yaml":
        "parts: { M-1: { compositionStatus: incomplete } }\nmatching: [{ parts: [M-*], composition: [{ element: Nd }], compositionStatus: complete }]",
    };
    const item = itemWith("partNumber: M-1", parts);
    expect([item.composition, item.compositionStatus?.value]).toEqual([undefined, "incomplete"]);
  });

  it("counts in the order of a file, and of the nearest one upward first", () => {
    const said = (origin: string): string =>
      `matching: [{ parts: [M-*], countryOfOrigin: ${origin} }, { parts: [M-1], countryOfOrigin: DE }]`;
    const parts = { "a/x.parts.yaml": said("US"), "boms/x.parts.yaml": said("JP"), "x.parts.yaml": said("CN") };
    expect(originOf("partNumber: M-1", parts)).toBe("JP");
    expect(originOf("partNumber: M-1", parts, "c/a.bom.yaml")).toBe("CN");
    expect(originOf("partNumber: M-1", { "a/x.parts.yaml": said("US") })).toBe("US");
  });

  it("holds in the files that it names, and gives an end use before uses", () => {
    const parts = {
      "x.parts.yaml": `endUses: { a: { category: rail, statement: Motor T4 }, b: { category: rail, statement: Motor T5 } }
matching: [{ files: [boms/**], endUse: a }, { files: [other/**], countryOfOrigin: CN }]
uses: [{ parts: ["M-*"], endUse: b }]`,
    };
    const item = itemWith("partNumber: M-1", parts);
    expect(item.endUse?.kind === "declared" ? item.endUse.endUse.statement?.value : undefined).toBe("Motor T4");
    expect(item.countryOfOrigin).toBe(undefined);
  });
});

describe("patterns", () => {
  it.each([
    ["AB*BA", "ABA", false],
    ["AB*BA", "ABBA", true],
    ["A*A", "A", false],
    ["*", "", true],
    ["**", "x", true],
    ["A*B*C", "AxC", false],
    ["A*B*C", "ABxBC", true],
    ["A*BC*C", "ABC", false],
    ["A.C", "ABC", false],
  ])("%s on %s: %s", (pattern, text, fits) => {
    const patterns = new Patterns<string>();
    patterns.add(pattern, "it");
    expect([...patterns.fitting(text)]).toEqual(fits ? ["it"] : []);
  });
});

describe("uses", () => {
  it("that name the number of the part come before those that name its manufacturer's", () => {
    const parts = {
      "x.parts.yaml": `endUses: { own: { category: rail, statement: Motor T4 }, makers: { category: rail, statement: Motor T5 } }
uses: [{ parts: [MPN-1], endUse: makers }, { parts: [P-1], endUse: own }]`,
    };
    const item = itemWith("partNumber: P-1, manufacturerPartNumber: MPN-1", parts);
    expect(item.endUse?.kind === "declared" ? item.endUse.endUse.statement?.value : undefined).toBe("Motor T4");
    const makers = itemWith("partNumber: P-2, manufacturerPartNumber: MPN-1", parts);
    expect(makers.endUse?.kind === "declared" ? makers.endUse.endUse.statement?.value : undefined).toBe("Motor T5");
  });
});
