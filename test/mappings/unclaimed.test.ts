import { describe, expect, it } from "vitest";
import { bearsOut } from "../../server/src/core/config/bearsOut.ts";
import { suspicionOf } from "../../server/src/core/config/unclaimed.ts";

describe("a file that looks like a bill of materials", () => {
  it.each([
    "bom.csv",
    "BOM.xlsx",
    "GimbalBOM.ods",
    "BOMList.json",
    "boms.yaml",
    "my_parts-list v2.txt",
    "PartsList.tsv",
    "partslist2.csv",
    "Stückliste.xls",
    "Stu\u0308ckliste.xls",
    "Bill of Materials.csv",
    "bill-of-materials.json",
    "nomenclature.csv",
    "电机清单.csv",
    "部品表.xlsx",
    "bom2.yml",
    ...["bom.xml", "motor.cdx.xml", "BOM.xlsm", "bom.xlsb", "bom.fods", "bom.numbers", "bom.pdf", "motor-bom.docx", "bom.tab", "bom.jsonl"],
    ...["bom.jsonc", "bom.json5", "bom.prn", "bom.slk", "bom.csv.gz", "bom.CSV~", "motor.bom.yaml.txt", "MBOM_rev3.csv", "ebom.csv"],
    ...[
      "Teileliste.csv",
      "Materialliste.xlsx",
      "Ersatzteile.csv",
      "零件表.csv",
      "明细表.xls",
      "부품표.csv",
      "спецификация.csv",
      "stuklijst.csv",
    ],
    ...["lista de materiais.csv", "stycklista.csv", "kusovnik.csv", "distinta base.csv", "lista-de-materiales.csv"],
    ...["hardware_list.xlsx", "Bauteilliste.csv", "Komponentenliste.csv", "liste-du-matériel.csv", "wykaz części.csv", "部品一覧.csv"],
    ...["packing list.csv", "shipment.xlsx", "commercial_invoice.pdf"],
    ...["hw.spdx", "hw.spdx.json", "hw.spdx.yml", "hw.SPDX.rdf"],
  ])("is named like one: %s", (name) => {
    expect(suspicionOf(`a/b/${name}`)).toMatchObject({ sign: "name", within: undefined });
  });

  it.each(["bom.py", "bom.ts", "bom.rs", "bom.svg", "bom.csv.license", "acid.cdx", ".bom", "~$embomb.xlsx", "lodestone.yaml"])(
    "is not named like one: %s",
    (name) => {
      expect(suspicionOf(name)).toBeUndefined();
    },
  );

  it.each(["bomb.json", "bombay.yaml", "bom/readme.yaml", "spare.json"])("is not named like one, and its keys decide: %s", (name) => {
    expect(suspicionOf(name)).toMatchObject({ sign: "keys" });
  });

  it.each(["budget.xls", "budget.xlsb", "budget.ods", "budget.numbers"])("may be one, as nobody can look into it: %s", (name) => {
    expect(suspicionOf(name)).toEqual({ sign: "workbook", within: undefined });
  });

  const holds = (name: string, text: string): boolean => {
    const suspicion = suspicionOf(name);
    return suspicion !== undefined && bearsOut(suspicion.sign, text, name);
  };

  it("is SPDX of any name by its version or context", () => {
    expect(holds("hw.json", '{ "spdxVersion": "SPDX-2.3", "packages": [] }')).toBe(true);
    expect(holds("hw.json", '{\n  "SPDXID": "SPDXRef-DOCUMENT",\n  "spdxVersion": "SPDX-2.3"\n}')).toBe(true);
    expect(holds("hw.yaml", "spdxVersion: SPDX-2.3\n")).toBe(true);
    expect(holds("hw.jsonld", '{ "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld" }')).toBe(true);
    expect(holds("hw.jsonld", '{ "@context": "https://schema.org" }')).toBe(false);
    expect(holds("licences.json", '{ "licenses": [{ "seeAlso": "https://spdx.org/licenses/MIT" }] }')).toBe(false);
  });

  it("is a page of that name only where it holds a table", () => {
    expect(holds("BOM.md", "# Parts\n\n| Part | Qty |\n| :-- | --: |\n| magnet | 2 |\n")).toBe(true);
    expect(holds("BOM.md", "Part | Qty\r\n---|---\r\nmagnet | 2\r\n")).toBe(true);
    expect(holds("bom.html", "<TABLE class='x'><tr>")).toBe(true);
    expect(holds("bom.htm", "<p>none</p>")).toBe(false);
    expect(holds("fab/ibom.html", '<table class="bom" id="bomtable">')).toBe(true);
    expect(holds("BOM.md", "Order the magnets.\n\n---\n\nThen | wait.\n")).toBe(false);
    expect(holds("parts.md", "| Part | Qty |\n|---|---|\n")).toBe(false);
  });

  it("is a table of another name with two headings that one built-in mapping knows", () => {
    expect(holds("gimbal.csv", "Reference,Value\nM1,magnet\n")).toBe(true);
    expect(holds("gimbal.txt", "Drive unit\n\nMenge;Bezeichnung\n2;Magnet\n")).toBe(true);
    expect(holds("gimbal.tsv", "料号\t名称\n1\t磁钢\n")).toBe(true);
    expect(holds("BOM", "Part Number,Qty\nA-1,2\n")).toBe(true);
    expect(holds("bom", "#!/bin/sh\necho bom\n")).toBe(false);
    expect(holds("plm.csv", "Level|Item Number|Qty|UOM\n1|A-1|2|EA\n")).toBe(true);
    expect(holds("gimbal.csv", "料号 P/N,品名 Description of parts\n1,磁钢\n")).toBe(true);
    expect(holds("rain.csv", "Date,Rain\n1,2\n")).toBe(false);
    expect(holds("gimbal.csv", "Value\nmagnet\n")).toBe(false);
    expect(holds("positions.csv", "Ref,Val,Package,PosX,PosY,Rot\nM1,magnet,x,1,2,0\n")).toBe(false);
  });

  it("is YAML or JSON of another name with the keys that a mapping is proposed for", () => {
    const part = "  - { pn: M1, title: NdFeB magnet, count: 4 }\n";
    expect(holds("parts.yaml", `parts:\n${part}`)).toBe(true);
    expect(holds("parts.yaml", `parts:\n${part.repeat(300)}`.slice(0, 8192))).toBe(true);
    expect(holds("parts.json", JSON.stringify({ parts: Array(300).fill({ pn: "M1", count: 4 }) }, null, 2).slice(0, 8192))).toBe(true);
    expect(holds("harness.yml", "connectors:\n  X1: { type: magnet }\nconnections: []\n")).toBe(true);
    expect(holds("device.json", '{"bomFormat":"CycloneDX","components":[]}')).toBe(true);
    expect(holds("readme.yaml", "name: x\non: push\n")).toBe(false);
    expect(holds("minified.json", JSON.stringify({ parts: Array(800).fill({ pn: "M1", count: 4 }) }).slice(0, 8192))).toBe(true);
    expect(holds("spare.json", '{ "a": [1, 2] }')).toBe(false);
    const order = { export: { modules: [{ id: 1, assemblies: [{ id: 2, parts: [{ pn: "M1", title: "NdFeB magnet" }] }] }] } };
    expect(holds("order.json", JSON.stringify(order))).toBe(true);
    expect(holds("jobs.yaml", "jobs:\n  - name: x\n    steps: [{ name: y, run: make, count: 2 }]\n")).toBe(false);
    expect(holds("x.json", '{"$schema":"http://json-schema.org/draft-07/schema#","items":[{"pn":"A","qty":1}]}')).toBe(false);
  });
});
