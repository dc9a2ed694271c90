import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { openDocument } from "../../server/src/core/mappings/own/read.ts";
import { ItemRecord } from "../../server/src/core/model/item.ts";
import { resolveReferences } from "../../server/src/core/model/resolve.ts";
import type { DocumentKind, Item } from "../../server/src/core/model/types.ts";

function itemsOf(text: string, kind: DocumentKind = "bom"): readonly Item[] {
  const root = readYaml(text).documents[0]?.root;
  if (root?.kind !== "map") throw new Error("no map");
  const { items } = openDocument(root, kind, 0, undefined);
  resolveReferences(items);
  return items;
}

function only(text: string, kind?: DocumentKind): Item {
  const [item] = itemsOf(text, kind);
  if (item === undefined) throw new Error("no item");
  return item;
}

it("an item has a field for each key of the schemas", () => {
  const { $defs } = JSON.parse(readFileSync("schemas/shipment.schema.json", "utf8"));
  const item = only("items: [{ partNumber: A }]");
  // The parts of an item are `children`.
  expect(Object.keys($defs.line.properties).filter((key) => key !== "items" && !(key in item))).toEqual([]);
});

describe("a field", () => {
  const text = `parties:
  acme: { name: ACME Magnets, country: DE }
items:
  - partNumber: LINE
    ref: "#PART"
    material: ~
    quantity: 2
    magnet: NdFeB
  - partNumber: PART
    ref: "#BASE"
    material: NdFeB
    quantity: 7
    unit: g
    hsCode: 8505.11
    manufacturer: acme
    licence: L-1
    controlCodes: [none, { list: PRC, code: 1C902.a }, { list: PRC }]
  - partNumber: BASE
    unit: kg
    level: processed-part
    magnet: { type: NdFeB, grade: N42SH }
    description: { de: Magnet, en: magnet, fr: }
`;
  const [line, part, base] = itemsOf(text);
  if (line === undefined || part === undefined || base === undefined) throw new Error("no items");
  const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  it("says what is written, where, and that the item writes it itself", () => {
    expect(part.hsCode).toMatchObject({ value: "8505.11", origin: "own", by: part });
    expect(at(part.hsCode ?? line.place)).toBe("8505.11");
    expect(part.quantity).toMatchObject({ value: "7", origin: "own", by: part });
  });

  it("is taken from the nearest item that a ref leads to and that writes it", () => {
    expect(line.hsCode).toMatchObject({ value: "8505.11", origin: "ref", by: part });
    expect(line.level).toMatchObject({ value: "processed-part", origin: "ref", by: base });
    expect(line.unit).toMatchObject({ value: "g", by: part });
    expect(line.manufacturer).toMatchObject({ origin: "ref", by: part, path: "/parties/acme", name: { value: "ACME Magnets" } });
    expect(line.controlCodes).toMatchObject({
      origin: "ref",
      codes: [{ list: { value: "PRC" }, code: { value: "1C902.a" }, index: 1 }],
    });
    expect(line.description.map(({ value, language, by }) => [value, language, by])).toEqual([
      ["Magnet", "de", base],
      ["magnet", "en", base],
    ]);
  });

  it("is decided by a key that is written, also where nothing of use stands under it", () => {
    expect(line.material).toBeUndefined();
    expect(line.magnet).toBeUndefined();
    expect(line.writes("material")).toBe(true);
    // Where the key is left out, it is taken over.
    expect(part.magnet).toMatchObject({ grade: { value: "N42SH" }, origin: "ref", by: base });
    expect(part.writes("magnet")).toBe(false);
  });

  it("stays with the item that writes it where a line does not take it over", () => {
    expect(line.quantity?.value).toBe("2");
    expect(line.licence).toBeUndefined();
    expect(part.licence?.value).toBe("L-1");
    expect(line.ref?.value).toBe("#PART");
    expect(base.quantity).toBeUndefined();
  });
});

it("a control code hides those of the same list behind it, and of no other", () => {
  const [line] = itemsOf(`items:
  - { partNumber: LINE, ref: "#PART", controlCodes: [{ list: US, code: EAR99 }] }
  - { partNumber: PART, ref: "#BASE", controlCodes: [{ list: PRC, code: 1C902.a }, { list: PRC, code: 1C902.b }] }
  - { partNumber: BASE, controlCodes: [{ list: PRC, code: 3C001.a }, { list: EU, code: 1C010 }] }
`);
  expect(line?.controlCodes?.codes.map(({ code }) => code.value)).toEqual(["EAR99"]);
  expect(line?.codesInEffect.map(({ code }) => code.value)).toEqual(["EAR99", "1C902.a", "1C902.b", "1C010"]);
});

it("a composition of its own is reckoned by its own mass, one in effect by the mass in effect", () => {
  const [line] = itemsOf(`items:
  - { partNumber: LINE, ref: "#PART", composition: [{ element: Nd, mass: { value: 3, unit: g } }] }
  - { partNumber: PART, mass: { value: 10, unit: g }, compositionStatus: complete }
`);
  expect(line?.composition).toMatchObject({ origin: "own", status: "complete", lines: [{ share: { min: "30", max: "30" } }] });
  expect(line?.ownComposition).toMatchObject({ status: "incomplete", lines: [{ share: undefined }] });
});

it("a name that leads nowhere is told, a number where a name is asked for is left to the schema", () => {
  const licences = "kind: shipment\nlicences: [{ number: L-1 }]\n";
  const item = (keys: string) => only(`${licences}items: [{ partNumber: A, ${keys} }]`, "shipment");
  expect(item("licence: L-2, endUse: motors")).toMatchObject({
    unknownLicence: { value: "L-2" },
    writtenEndUse: { kind: "unresolved", name: { value: "motors" } },
  });
  expect(item("licence: L-1").unknownLicence).toBeUndefined();
  const { unknownLicence, writtenEndUse } = item("licence: 12, endUse: 12");
  expect([unknownLicence, writtenEndUse]).toEqual([undefined, { kind: "unresolved", name: undefined }]);
});

describe("an item that is seen from another document", () => {
  const [item] = itemsOf("items: [{ partNumber: A, material: NdFeB }]");
  const seen = item?.seenFrom({ ...item.document, kind: "shipment" }, { kind: "unresolved", origin: "document", by: undefined });

  it("is the same but for the document and its end use", () => {
    expect(seen).toMatchObject({ partNumber: item?.partNumber, path: "/items/0", material: { value: "NdFeB" } });
    expect(seen?.document.kind).toBe("shipment");
    expect(seen?.endUse?.kind).toBe("unresolved");
    expect(seen?.identity).toBe(item?.identity);
  });

  it("has its map for whoever writes into the text", () => {
    expect(seen === undefined ? undefined : ItemRecord.recordOf(seen)?.map.kind).toBe("map");
  });
});

it("what is written once has one identity, however many aliases lead to it", () => {
  const [first, second, other] = itemsOf("items: [&a { partNumber: A }, *a, { partNumber: A }]");
  expect(second).not.toBe(first);
  expect(second?.identity).toBe(first?.identity);
  expect(other?.identity).not.toBe(first?.identity);
});
