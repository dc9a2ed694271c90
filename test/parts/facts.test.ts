import { describe, expect, it } from "vitest";
import { Graph } from "../../server/src/core/graph/graph.ts";
import type { Item, ItemFields } from "../../server/src/core/model/types.ts";
import { isForeign } from "../../server/src/core/text/place.ts";
import { contentIn, type Files, load } from "../graph/files.ts";

const bom = (...items: readonly string[]): string => `kind: bom\nid: B\nitems:\n${items.map((item) => `  - ${item}\n`).join("")}`;
const line = (part: string, more = ""): string => `{ partNumber: ${part}, description: part, quantity: 1${more} }`;

/** The items of a file among others, as others see them. */
function itemsOf(files: Files, path: string): readonly Item[] {
  const graph = new Graph();
  graph.set(path, contentIn(files, path));
  load(graph, files, path);
  return (graph.documentsOf(path) ?? []).flatMap((document) => document.items);
}

/** A text field of an item with where it comes from: `own CN`, `part JP lib.parts.yaml`. */
function said(
  item: Item | undefined,
  key: "countryOfOrigin" | "material" | "hsCode" | "compositionStatus" | "casNumber",
): string | undefined {
  const field: ItemFields[typeof key] = item?.[key];
  if (field === undefined) return undefined;
  return [field.origin, field.value, ...(isForeign(field) && field.origin === "part" ? [field.in.path] : [])].join(" ");
}

function endUseOf(item: Item | undefined): string | undefined {
  const endUse = item?.endUse;
  if (endUse === undefined) return undefined;
  return `${endUse.origin} ${endUse.kind === "declared" ? endUse.endUse.statement?.value : endUse.among === undefined ? "unresolved" : "ambiguous"}`;
}

describe("the facts of a part in a parts file", () => {
  const lib = `kind: parts
parts:
  M-1: { countryOfOrigin: CN, material: NdFeB, manufacturer: Alpha }
  08500030: { countryOfOrigin: DE }
  " M-4 ": { countryOfOrigin: FR }
  M-2:
    - { manufacturer: Alpha, countryOfOrigin: CN }
    - { manufacturer: { name: Beta }, countryOfOrigin: JP }
  M-3:
    - { manufacturer: Alpha, countryOfOrigin: CN }
    - { countryOfOrigin: US }
`;
  const origins = (...items: readonly string[]) => {
    const found = itemsOf({ "lib.parts.yaml": lib, "boms/a.bom.yaml": bom(...items) }, "boms/a.bom.yaml");
    return found.map((item) => said(item, "countryOfOrigin"));
  };

  it("hold where the line says nothing, and give way to what it says", () => {
    expect(origins(line("M-1"), line("M-0"))).toEqual(["part CN lib.parts.yaml", undefined]);
    expect(origins(line("M-1", ", countryOfOrigin: JP"))).toEqual(["own JP"]);
  });

  it("are found by the part number as it is written, else by that of the manufacturer", () => {
    expect(origins(line("08500030"), line("M-4"), line("X", ', manufacturerPartNumber: "M-1"'))).toEqual([
      "part DE lib.parts.yaml",
      "part FR lib.parts.yaml",
      "part CN lib.parts.yaml",
    ]);
    expect(origins(line("M-4", ', manufacturerPartNumber: "08500030"'))).toEqual(["part FR lib.parts.yaml"]);
    expect(origins(line("m-1"), line("8500030"))).toEqual([undefined, undefined]);
  });

  it("hold for a line that names the same manufacturer, or none", () => {
    expect(origins(line("M-1", ", manufacturer: ALPHA"), line("M-1", ", manufacturer: Gamma"))).toEqual([
      "part CN lib.parts.yaml",
      undefined,
    ]);
    expect(origins(line("M-2", ", manufacturer: Beta"), line("M-2"), line("M-2", ", manufacturer: Gamma"))).toEqual([
      "part JP lib.parts.yaml",
      undefined,
      undefined,
    ]);
    expect(origins(line("M-3", ", manufacturer: Alpha"), line("M-3", ", manufacturer: Gamma"), line("M-3"))).toEqual([
      "part CN lib.parts.yaml",
      "part US lib.parts.yaml",
      undefined,
    ]);
  });

  it("know the manufacturer of a line that is the key of a party", () => {
    const text = `parties: { a: { name: Alpha } }\n${bom(line("M-2", ", manufacturer: a"))}`;
    const found = itemsOf({ "lib.parts.yaml": lib, "a.bom.yaml": text }, "a.bom.yaml");
    expect(said(found[0], "countryOfOrigin")).toBe("part CN lib.parts.yaml");
  });

  it("are those of the target of a ref before those of the line", () => {
    const files = {
      "lib.parts.yaml": "kind: parts\nparts:\n  L: { countryOfOrigin: US, material: Sm2Co17 }\n  T: { countryOfOrigin: CN }\n",
      "a.bom.yaml": bom(line("T"), line("O", ", countryOfOrigin: JP")),
      "b.bom.yaml": bom(line("L", ', ref: "./a.bom.yaml#T"')),
      "c.bom.yaml": bom(line("L", ', ref: "./a.bom.yaml#O"')),
    };
    const one = itemsOf(files, "b.bom.yaml")[0];
    expect([said(one, "countryOfOrigin"), said(one, "material")]).toEqual(["part CN lib.parts.yaml", "part Sm2Co17 lib.parts.yaml"]);
    expect(said(itemsOf(files, "c.bom.yaml")[0], "countryOfOrigin")).toBe("ref JP");
  });

  it("travel together where one says nothing without the other", () => {
    const facts = `kind: parts
parts:
  P: { composition: [{ element: Nd, massPercent: 29 }], compositionStatus: complete, hsCode: "8505.11", tariffCodes: [{ nomenclature: CN2026, code: "8505 11 10" }] }
`;
    const files = {
      "lib.parts.yaml": facts,
      "a.bom.yaml": bom(line("P")),
      "b.bom.yaml": bom(
        line("P", ', composition: [{ element: Dy, massPercent: 1 }], tariffCodes: [{ nomenclature: HS2022, code: "8505.19" }]'),
      ),
    };
    const taken = itemsOf(files, "a.bom.yaml")[0];
    expect([taken?.composition?.status, said(taken, "compositionStatus"), said(taken, "hsCode")]).toEqual([
      "complete",
      "part complete lib.parts.yaml",
      "part 8505.11 lib.parts.yaml",
    ]);
    const own = itemsOf(files, "b.bom.yaml")[0];
    expect([own?.composition?.status, said(own, "compositionStatus"), said(own, "hsCode")]).toEqual(["incomplete", undefined, undefined]);
    expect(own?.composition?.lines.map(({ element }) => element?.value)).toEqual(["Dy"]);
  });

  it("never say how many there are, what they refer to or what customs are told", () => {
    const files = {
      "lib.parts.yaml": "kind: parts\nparts: { P: { quantity: 5, ref: '#Q', customsRemark: controlled, licence: L } }\n",
      "a.bom.yaml": bom("{ partNumber: P, description: part }"),
    };
    const item = itemsOf(files, "a.bom.yaml")[0];
    expect([item?.quantity, item?.reference, item?.customsRemark, item?.licence]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("change with the file, for whatever leans on it", () => {
    const files = { "lib.parts.yaml": lib, "a.bom.yaml": bom(line("M-1")), "b.bom.yaml": bom(line("X", ", ref: './a.bom.yaml#M-1'")) };
    const graph = new Graph();
    const links = load(graph, files, "b.bom.yaml");
    graph.set("b.bom.yaml", contentIn(files, "b.bom.yaml"));
    const origin = () => said(graph.documentsOf("b.bom.yaml")?.[0]?.items[0], "countryOfOrigin");
    expect(origin()).toBe("part CN lib.parts.yaml");
    const before = links.stamp;
    expect(links.stamp).toBe(before);
    graph.set("lib.parts.yaml", { kind: "text", text: lib.replace("countryOfOrigin: CN, material", "countryOfOrigin: KR, material") });
    expect(links.stamp).not.toBe(before);
    expect(origin()).toBe("part KR lib.parts.yaml");
    expect([...graph.dependentsOf("lib.parts.yaml")].sort()).toEqual(["a.bom.yaml", "b.bom.yaml"]);
    graph.parts.setFiles([]);
    expect([origin(), links.parts]).toEqual([undefined, undefined]);
  });
});

describe("end uses in parts files", () => {
  const lib = `kind: parts
endUses:
  spindle: { category: industrial-automation, statement: Spindle }
  car: { category: automotive, statement: Car }
parts:
  M-1: { endUse: spindle }
  M-2: { endUse: nobody }
uses:
  - { files: ["boms/lathe/**"], endUse: car }
  - { files: ["boms/lathe/**"], parts: ["MAG-*"], endUse: spindle }
  - { parts: ["MAG-2*"], endUse: car }
  - { files: [boms/two], endUse: car }
  - { files: [boms/two], endUse: spindle }
`;
  const uses = (path: string, text: string) =>
    [...itemsOf({ "lib.parts.yaml": lib, [path]: text, "boms/whole.bom.yaml": bom(line("W")) }, path).values()].map(endUseOf);

  it("come after what the item, its assembly and its document say", () => {
    expect(uses("a.bom.yaml", bom(line("M-1"), line("M-2"), line("M-3")))).toEqual(["part Spindle", "part unresolved", undefined]);
    const own = ", endUse: { category: rail, statement: Own }";
    expect(uses("a.bom.yaml", bom(line("M-1", own), line("A", `${own}, items: [${line("M-1")}]`)))).toEqual([
      "item Own",
      "item Own",
      "assembly Own",
    ]);
    expect(uses("a.bom.yaml", `endUse: car\n${bom(line("M-1"))}`)).toEqual(["document Car"]);
  });

  it("are named by key in any document, whose own keys come first", () => {
    expect(uses("a.bom.yaml", bom(line("X", ", endUse: car")))).toEqual(["item Car"]);
    const own = "endUses: { car: { category: automotive, statement: Own car } }\n";
    expect(uses("a.bom.yaml", own + bom(line("X", ", endUse: car")))).toEqual(["item Own car"]);
  });

  it("go by the own number of a part before that of its manufacturer", () => {
    const of = (own: string, makers: string) => uses("boms/lathe/a.bom.yaml", bom(line(own, `, manufacturerPartNumber: ${makers}`)));
    expect([of("MAG-1", "MAG-2"), of("X", "MAG-1"), of("X", "Y")].flat()).toEqual(["use Spindle", "use Spindle", "use Car"]);
  });

  it("go by the file and the part, those that name parts first", () => {
    expect(uses("boms/lathe/x/a.bom.yaml", bom(line("X"), line("MAG-1"), line("M-1")))).toEqual(["use Car", "use Spindle", "part Spindle"]);
    expect(uses("boms/mill/a.bom.yaml", bom(line("X"), line("MAG-1"), line("MAG-21")))).toEqual([undefined, undefined, "use Car"]);
  });

  it("are ambiguous where two of one rank differ", () => {
    expect(uses("boms/lathe/a.bom.yaml", bom(line("MAG-2")))).toEqual(["use ambiguous"]);
    expect(uses("boms/two/a.bom.yaml", bom(line("X"), line("MAG-2")))).toEqual(["use ambiguous", "use Car"]);
  });

  it("hold at what a ref leads to, after what that says itself", () => {
    expect(uses("boms/lathe/a.bom.yaml", bom(line("X", ', ref: "../whole.bom.yaml"')))).toEqual(["use Car"]);
    const files = {
      "lib.parts.yaml": lib,
      "boms/lathe/a.bom.yaml": bom(line("M-1"), line("MAG-1")),
      "b.bom.yaml": bom(line("X", ', ref: "./boms/lathe/a.bom.yaml#MAG-1"'), line("Y", ', ref: "./boms/lathe/a.bom.yaml#M-1"')),
    };
    expect(itemsOf(files, "b.bom.yaml").map(endUseOf)).toEqual(["use Spindle", "part Spindle"]);
    const there = {
      "lib.parts.yaml": lib,
      "c.bom.yaml": `endUse: { category: rail, statement: There }\n${bom(line("M-1"))}`,
      "b.bom.yaml": bom(line("M-1", ', ref: "./c.bom.yaml#M-1"'), line("M-1", ', ref: "./c.bom.yaml"')),
    };
    expect(itemsOf(there, "b.bom.yaml").map(endUseOf)).toEqual(["ref There", "ref There"]);
  });

  it("may be declared in another parts file than the one that names them", () => {
    const files = {
      "z/uses.parts.yaml": "kind: parts\nendUses: { rail: { category: rail, statement: Rail } }\n",
      "a.parts.yml": "kind: parts\nuses: [{ parts: [R], endUse: rail }]\n",
      "a.bom.yaml": bom(line("R")),
    };
    const graph = new Graph();
    graph.set("a.bom.yaml", contentIn(files, "a.bom.yaml"));
    load(graph, files, "a.bom.yaml");
    expect(graph.documentsOf("a.bom.yaml")?.flatMap(({ items }) => items.map(endUseOf))).toEqual(["use Rail"]);
  });
});
