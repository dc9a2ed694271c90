import { describe, expect, it } from "vitest";
import { checkForeign, readForeign } from "./support.ts";

describe("a tree", () => {
  it("has its items where a path leads, with their parts at every depth", () => {
    const text = "parts:\n  - { no: A, name: a, sub: [{ no: B, sub: [{ no: C }] }] }\n";
    expect(readForeign(text, "{ items: /parts/*, children: sub/*, fields: { partNumber: no, description: name } }", "x.yaml")).toEqual({
      items: [{ partNumber: "A", description: "a", items: [{ partNumber: "B", items: [{ partNumber: "C" }] }] }],
    });
  });

  it("takes the key of a map for a part number", () => {
    const text = "bolts:\n  M3x8: { qty: 4 }\n  M4x10: { qty: 2 }\n";
    expect(readForeign(text, '{ items: "/bolts/*", fields: { partNumber: "@key", quantity: qty } }', "x.yaml")).toEqual({
      items: [
        { partNumber: "M3x8", quantity: 4 },
        { partNumber: "M4x10", quantity: 2 },
      ],
    });
  });

  it("selects an entry by the text under one of its keys", () => {
    const text = JSON.stringify({
      parts: [
        {
          props: [
            { name: "a", value: "no" },
            { name: "qty", value: "3" },
          ],
          id: "P",
        },
      ],
    });
    const mapping = '{ items: "/parts/*", fields: { partNumber: id, quantity: "props/*[name=qty]/value" } }';
    expect(readForeign(text, mapping, "x.json")).toEqual({ items: [{ partNumber: "P", quantity: 3 }] });
  });

  it("says nothing where a path leads to several different values", () => {
    const text = "p: [{ no: A, from: [CN, JP] }, { no: B, from: [CN, CN] }]";
    expect(readForeign(text, '{ items: "/p/*", fields: { partNumber: no, countryOfOrigin: "from/*" } }', "x.yaml")).toEqual({
      items: [{ partNumber: "A" }, { partNumber: "B", countryOfOrigin: "CN" }],
    });
  });

  it("takes a list for what its entries say", () => {
    const text = "p: [{ no: [A], name: [Disc, NdFeB magnet], from: [CN] }, { no: [B, C], name: [{ en: Nut }, {}], from: [CN, JP] }]";
    expect(readForeign(text, '{ items: "/p/*", fields: { partNumber: no, description: name, countryOfOrigin: from } }', "x.yaml")).toEqual({
      items: [{ partNumber: "A", description: { 1: "Disc", 2: "NdFeB magnet" }, countryOfOrigin: "CN" }, { description: "Nut" }],
    });
  });

  it("composes elements, masses and end uses", () => {
    const text = "p: [{ no: A, dy: 3.5, nd: '29 %', g: 12, why: rotor of a lathe }]";
    const fields = "{ partNumber: no, composition/Dy: dy, composition/Nd: nd, mass: { from: g, unit: g }, endUse: why }";
    expect(readForeign(text, `{ items: "/p/*", fields: ${fields} }`, "x.yaml")).toEqual({
      items: [
        {
          partNumber: "A",
          mass: { value: 12, unit: "g" },
          endUse: { statement: "rotor of a lathe" },
          composition: [
            { element: "Dy", massPercent: 3.5 },
            { element: "Nd", massPercent: 29 },
          ],
        },
      ],
    });
  });

  it("takes each of two words for what the mapping says, and tells of one that it does not know", () => {
    const text = "p: [{ no: NdFeB magnet, from: PRC }, { no: SmCo magnet, from: Mordor }]";
    const mapping = '{ items: "/p/*", fields: { partNumber: no, countryOfOrigin: { from: from, values: { PRC: CN } } } }';
    const { findings } = checkForeign(text, mapping, "x.yaml");
    const [value, ...others] = findings.filter(({ ruleId }) => ruleId === "mapping/value");
    expect(value?.message).toContain("`Mordor`");
    expect(others).toEqual([]);
  });

  it("takes all other words for what the mapping says of them, and unknown for nothing", () => {
    const text = "p: [{ no: A, from: PRC }, { no: B, from: Mordor }, { no: C, from: toString }]";
    const read = (values: string): unknown => {
      const mapping = `{ items: "/p/*", fields: { partNumber: no, countryOfOrigin: { from: from, values: ${values} } } }`;
      expect(checkForeign(text, mapping, "x.yaml").findings.filter(({ ruleId }) => ruleId === "mapping/value")).toEqual([]);
      return (readForeign(text, mapping, "x.yaml") as { items: { countryOfOrigin?: string }[] }).items.map((item) => item.countryOfOrigin);
    };
    expect(read('{ PRC: CN, "*": unknown }')).toEqual(["CN", undefined, undefined]);
    expect(read('{ PRC: unknown, "*": JP }')).toEqual([undefined, "JP", "JP"]);
  });

  it("is not clear where its items are elsewhere", () => {
    const { findings } = checkForeign("other: [{ no: NdFeB magnet }]", '{ items: "/p/*", fields: { partNumber: no } }', "x.yaml");
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["mapping/no-items"]);
  });

  it("has the later of two equal keys, and what all merge keys bring in", () => {
    const mapping = "{ items: [/p/*], fields: { partNumber: no, description: name, countryOfOrigin: made, material: of } }";
    const text =
      "a: &a { name: A, of: steel }\nb: &b { name: B }\nc: &c { made: JP }\np:\n  - { no: X, <<: *a, <<: [*b, *c], no: Y }\n  - { no: Z, no: , name: Z }\n";
    expect(readForeign(text, mapping, "x.yaml")).toEqual({
      items: [{ partNumber: "Y", description: "B", countryOfOrigin: "JP", material: "steel" }, { description: "Z" }],
    });
    expect(checkForeign(text, mapping, "x.yaml").findings.map(({ ruleId, start, end }) => `${ruleId} ${text.slice(start, end)}`)).toEqual([
      "yaml/duplicate-key <<",
      "yaml/duplicate-key no",
      "yaml/duplicate-key no",
    ]);
  });

  it("has a key that stands twice in broken text too, and in large maps", () => {
    const many = Array.from({ length: 40 }, (_, index) => `    k${index}: ${index}\n`).join("");
    const text = `p:\n  - no: X\n${many}    k7: x\n    no: Y\n  - no: [\n`;
    const { findings } = checkForeign(text, '{ items: "/p/*", fields: { partNumber: no } }', "x.yaml");
    const found = findings.map(({ ruleId, start, end }) => `${ruleId} ${text.slice(start, end)}`);
    expect(found.slice(0, 2)).toEqual(["yaml/duplicate-key k7", "yaml/duplicate-key no"]);
    expect(found.at(-1)).toContain("yaml/syntax");
  });
});

describe("items of a tree that are left out", () => {
  it("are passed over by what stands in them, and their parts are not", () => {
    const mapping = '{ items: /p/*, children: sub/*, fields: { partNumber: n }, without: { state: [obsolete, "no"] } }';
    const text = "p:\n  - { n: A }\n  - { n: B, state: Obsolete, sub: [{ n: C }, { n: D, state: no }] }\n  - { n: E, state: ok }\n";
    expect(readForeign(text, mapping, "x.yaml")).toEqual({ items: [{ partNumber: "A" }, { partNumber: "C" }, { partNumber: "E" }] });
  });
});

describe("control codes", () => {
  const codesOf = (fields: string, row: string): unknown => {
    const read = readForeign(`p:\n  - ${row}\n`, `{ items: /p/*, fields: { partNumber: n, ${fields} } }`, "x.yaml") as {
      items: { controlCodes?: unknown }[];
    };
    return read.items[0]?.controlCodes;
  };

  it("are of the list that their field names, or that stands beside them", () => {
    expect(codesOf("controlCodes/PRC: cc, controlCodes/US: eccn", "{ n: A, cc: 3C001.b, eccn: 3C005 }")).toEqual([
      { list: "PRC", code: "3C001.b" },
      { list: "US", code: "3C005" },
    ]);
    expect(codesOf("controlCodes/code: cc, controlCodes/list: { value: PRC }", "{ n: A, cc: 3C001.b }")).toEqual([
      { list: "PRC", code: "3C001.b" },
    ]);
    expect(codesOf("controlCodes/code: c/no, controlCodes/list: c/of", "{ n: A, c: { no: 3C001.b, of: prc } }")).toEqual([
      { code: "3C001.b", list: "PRC" },
    ]);
    expect(codesOf("controlCodes/code: cc, controlCodes/list: { value: PRC }", "{ n: A }")).toBeUndefined();
  });

  it("put an item under their entry wherever they stand", () => {
    const { findings } = checkForeign(
      "p:\n  - { n: A, d: part, cc: 3C001.b }\n",
      "{ items: /p/*, fields: { partNumber: n, description: d, controlCodes/code: cc, controlCodes/list: { value: PRC } } }",
      "x.yaml",
    );
    expect(findings.map(({ ruleId }) => ruleId)).toContain("end-use/missing");
  });

  it("without a list, or of one that nobody knows, are told of", () => {
    const mapping = "{ items: /p/*, fields: { partNumber: n, controlCodes/code: cc, controlCodes/list: of } }";
    const text = "p:\n  - { n: A, cc: 3C001.b }\n  - { n: B, cc: 3C001.a, of: Mars }\n  - { n: C, cc: 3C001.a, of: PRC }\n  - { n: D }\n";
    expect(
      checkForeign(text, mapping, "x.yaml")
        .findings.filter(({ ruleId }) => ruleId === "mapping/value")
        .map(({ start, end, summary }) => [text.slice(start, end), summary]),
    ).toEqual([
      ["3C001.b", "`3C001.b` is a control code without its list."],
      ["Mars", "`Mars` is not a possible value of `controlCodes/list`."],
    ]);
  });
});
