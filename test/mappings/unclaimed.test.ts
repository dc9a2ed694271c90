import { describe, expect, it } from "vitest";
import { bearsOut } from "../../server/src/core/config/bearsOut.ts";
import { searchMaterials } from "../../server/src/core/config/materialSearch.ts";
import { suspicionOf } from "../../server/src/core/config/unclaimed.ts";
import { engine } from "../sections/support.ts";

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
    expect(holds("customers.csv", "Customer,Country\nAcme,DE\n")).toBe(false);
    expect(holds("customers.csv", "End User,Country\nAcme,DE\n")).toBe(false);
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

describe("an unclaimed file without known headings or keys", () => {
  const names = (name: string, text: string): boolean => searchMaterials(() => engine.recogniser).finds([text], name);

  it.each([
    ["in no known language", "x.csv", "Α/Α;Περιγραφή;Ποσότητα\n1;Bracket;2\n2;NdFeB magnet N42SH;4\n"],
    ["without headings", "x.csv", "W-1,Gallium arsenide wafer,2\n"],
    ["of one column", "x.csv", "Bracket\nNdFeB magnet\n"],
    ["of technical headings", "x.csv", "id,product_qty,bom_line_ids/product_id/name\nb1,1,NdFeB magnet N42SH\n"],
    ["with another separator", "x.csv", "Pos^Teil^Zahl\n1^Magnet NdFeB^4\n"],
    ["with two columns between carets", "x.txt", "M-1^NdFeB magnet\nS-1^Steel screw\n"],
    ["with two columns between tildes", "x.txt", "M-1~NdFeB magnet\nS-1~Steel screw\n"],
    ["with columns of blanks", "x.txt", "Qty   Type    Name\n 1    Part    NDFEB_MAGNET\n 4    Part    SCREW_M3\n"],
    ["with tabs and the time of each change", "x.txt", "M1\tNdFeB magnet\t2026-01-01 10:00\nM2\tScrew\t2026-01-01 10:00\n"],
    ["in Markdown", "x.md", "# Motor\n\n| Τι | Πόσα |\n|---|---|\n| NdFeB magnet | 4 pcs |\n"],
    ["as one record", "x.json", '{ "item": "NdFeB magnet N42SH", "qty": 4 }'],
    ["within other records", "x.yaml", "build:\n  rotor:\n    what: NdFeB magnet\n    quantity: 12\n"],
    ["as elements of XML", "order.xml", "<order>\n<line><desc>NdFeB magnet</desc><qty>4</qty></line>\n</order>\n"],
    ["as attributes of XML", "order.XML", '<order><line qty="4" desc="NdFeB magnet"/></order>\n'],
    ["as attributes in single quotes", "order.xml", "<?xml version='1.0'?><line qty='4' desc='NdFeB magnet'/>\n"],
    ["as character data of XML", "order.xml", "<line><desc><![CDATA[NdFeB magnet]]></desc><qty>4</qty></line>\n"],
    ["with a long unit", "x.json", '{ "item": "NdFeB magnet N42SH", "qty": "4 Stück" }'],
    ["with a figure below it", "x.json", '{ "item": "NdFeB magnet N42SH", "qty": { "value": 4 } }'],
    ["far below", "x.csv", `Pos,Text,Anzahl\n${"1,Steel screw M3,4\n".repeat(3000)}2,NdFeB magnet,4\n`],
    ["with two columns between tabs, one of them a figure", "x.txt", "NdFeB magnet N42SH\t4\nSteel screw\t10\n"],
    ["with two columns of fixed width", "x.txt", "NdFeB magnet N42SH      4\nSteel screw             10\n"],
    ["in a list that counts", "x.md", "# Order\n\n- 4x NdFeB magnet\n- 10 x Steel screw\n"],
    ["in a list that counts in pieces", "x.txt", "10 pcs NdFeB magnet\n2 Stück Schraube\n"],
    ["in lines of JSON", "x.jsonl", '{ "item": "NdFeB magnet", "qty": 4 }\n{ "item": "Screw", "qty": 4 }\n'],
    ["in lists of lists", "x.json", '[["M-1", "NdFeB magnet", 4], ["S-1", "Screw", 10]]'],
    ["as a sheet", "x.xlsx", "\u001dSheet1\n1\u001fΑ\u001fΒ\n2\u001f7\u001fNdFeB magnet\n"],
  ])("is named where a cell is a monitored material: %s", (_, name, text) => {
    expect(names(name, text)).toBe(true);
  });

  it.each([
    ["ordinary parts", "x.csv", "Α/Α;Περιγραφή\n1;Steel screw M3\n2;Resistor 10k\n"],
    ["a log", "x.csv", "2026-01-01T10:00:00Z,INFO,NdFeB magnet heated\n10:01:02,INFO,NdFeB magnet cooled\n"],
    ["sentences", "x.csv", "q,a\n1,Are NdFeB magnets strong?\n2,NdFeB magnets are strong.\n"],
    ["headings of what was measured", "x.csv", "Date,Neodymium,Dysprosium oxide\n2026-01-01,61,248\n"],
    ["long texts", "x.csv", `1,NdFeB magnets ${"are strong and ".repeat(8)}\n`],
    ["places on a board", "x.csv", "Ref,Val,PosX,PosY,Rot\nM1,NdFeB magnet,1,2,0\n"],
    ["prose in Markdown", "x.md", "NdFeB magnet | a name\n\n| Word | Meaning |\n|---|---|\n| NdFeB magnet | a magnet |\n"],
    ["texts of a program", "en.json", '{ "part": "NdFeB magnet", "quantity": "How many" }'],
    ["texts of an application", "strings.xml", '<resources><string name="part">NdFeB magnet</string></resources>'],
    ["texts with a declaration of XML", "x.xml", '<?xml version="1.0"?>\n<string name="part">NdFeB magnet</string>'],
    ["texts with a count of other things", "x.json", '{ "item": "NdFeB magnet", "qty": "4 questions" }'],
    ["a JSON Schema", "x.json", '{ "$schema": "http://json-schema.org/draft-07/schema#", "qty": 4, "part": "NdFeB magnet" }'],
    ["a report of tests", "junit.xml", '<testsuites tests="4"><testcase name="NdFeB magnet"/></testsuites>'],
    ["prose", "x.txt", "We build motors, and test them.\nNdFeB magnets, as a rule\nand steel, too\n"],
    ["a list of sections", "x.md", "# Guide\n\n1. Magnets of NdFeB\n2. Steel\n- NdFeB magnet\n"],
    ["two columns without a figure", "x.txt", "NdFeB magnet\tstrong\nFerrite\tweak\n"],
    ["a list in prose", "x.txt", "Order:\n  NdFeB magnet\n  Screw\n"],
  ])("is not named for %s", (_, name, text) => {
    expect(names(name, text)).toBe(false);
  });

  it("is counted where the search ends before a table with names of parts does", () => {
    const search = searchMaterials(() => engine.recogniser);
    expect(search.finds(["1,Steel screw\n"], "x.csv", true)).toBe(false);
    expect(search.finds(["1,2\n"], "x.csv", true)).toBe(false);
    expect(search.finds(["1,NdFeB magnet\n"], "x.csv", true)).toBe(true);
    expect(search.notLookedAt).toBe(1);
  });

  it("is searched up to a limit for all files, and those beyond are counted", () => {
    const search = searchMaterials(() => engine.recogniser);
    const line = (file: number, row: number): string => `${file}-${row},${"xyz".repeat(20)} ${file} ${row}\n`;
    const texts = Array.from({ length: 70 }, (_, file) => Array.from({ length: 500 }, (__, row) => line(file, row)).join(""));
    for (const text of texts) search.finds([text], "x.csv");
    expect(search.notLookedAt).toBeGreaterThan(0);
    const { notLookedAt } = search;
    expect(search.finds(["1,NdFeB magnet\n"], "x.csv")).toBe(false);
    expect(search.notLookedAt).toBe(notLookedAt + 1);
    expect(search.finds(["1,2\n"], "x.csv")).toBe(false);
    expect(search.notLookedAt).toBe(notLookedAt + 1);
  });
});
