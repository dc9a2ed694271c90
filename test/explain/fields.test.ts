import { describe, expect, it } from "vitest";
import { fieldRows } from "../../server/src/core/describe/fieldRows.ts";
import { placesIn } from "../../server/src/core/describe/places.ts";
import { partKeys, plainFields } from "../../server/src/generated/fields.ts";
import { LineIndex } from "../../server/src/index.ts";
import { checkText } from "../rules/lodestone.ts";

const text = `kind: bom
id: B
items:
  - { partNumber: M-1, quantity: 4, unit: pcs, material: Steel }
  - { partNumber: M-2, quantity: 1, ref: "#M-1", hsCode: "" }
`;
const parts = `kind: parts
parts:
  M-1: { countryOfOrigin: CN, composition: [{ element: Fe, massPercent: 100 }], source: { document: Letter 12, date: 2026-03-01, by: A. Lee } }
`;

function rowsOf(index: number, beside: Readonly<Record<string, string>>) {
  const item = checkText(text, { kind: "bom", beside }).judged[0]?.items[index]?.item;
  if (item === undefined) throw new Error("There is no such item.");
  const rows = fieldRows(item, placesIn(new LineIndex(text)));
  return { rows, of: (key: string) => rows.find((row) => row.key === key) };
}

describe("the fields of an item", () => {
  it("have a row for the quantity, the origins by stage and each plain field of the schemas, declared or absent", () => {
    const { rows, of } = rowsOf(0, {});
    expect(rows.map(({ key }) => key)).toEqual(["quantity", "origins", ...Object.keys(plainFields)]);
    expect(of("quantity")).toMatchObject({ text: "4 pcs", source: { kind: "own" }, place: { line: 4 } });
    expect(of("casNumber")).toEqual({ key: "casNumber", text: undefined, place: undefined, source: { kind: "absent" } });
  });

  it("name the entry of a parts file that says them, with its source, and the item that a line refers to", () => {
    const beside = { "lib.parts.yaml": parts };
    const { rows, of } = rowsOf(0, beside);
    const source = { kind: "part", document: "Letter 12", date: "2026-03-01", by: "A. Lee", place: { file: "lib.parts.yaml", line: 3 } };
    expect(of("countryOfOrigin")).toMatchObject({ text: "CN", source });
    expect(of("composition")).toMatchObject({ text: undefined, source });
    for (const key of partKeys) expect(rows.filter((row) => row.key === key)).toHaveLength(1);
    expect(rowsOf(1, beside).of("material")).toMatchObject({ text: "Steel", source: { kind: "ref" } });
  });
});
