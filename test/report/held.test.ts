import { describe, expect, it } from "vitest";
import { allSamples } from "../samples/samples.ts";
import { editorPage, inspected, modelOf, reportPage } from "./support.ts";

const magnet = `      - partNumber: MAG-1
        description: Sintered NdFeB block
        quantity: 8
        form: magnet
        magnet: { type: NdFeB }
        mass: { value: 10, unit: g }
        countryOfOrigin: CN
        compositionStatus: complete
        composition:
          - { element: Nd, massPercent: 28 }
          - { element: Dy, massPercent: 2 }
          - { element: Fe, massPercent: 70 }
`;
const rotor = `kind: bom
id: ROTOR
endUse: { category: automotive, statement: Traction motor of the van V2 }
items:
  - partNumber: R-1
    description: Carrier
    quantity: 3
    items:
${magnet}  - partNumber: BOLT-SET
    description: Bolts
    quantity: 1
    items:
      - { partNumber: BOLT, description: Bolt M6, quantity: 4 }
`;
const shipment = `kind: shipment
id: S-1
exporter: Alpha GmbH
consignee: Beta SAS
countryOfExport: DE
countryOfDestination: FR
items:
  - { partNumber: "10", ref: ./rotor.bom.yaml, quantity: 5 }
  - { partNumber: "20", ref: "./rotor.bom.yaml#MAG-1", quantity: 100 }
  - { partNumber: "30", ref: "./rotor.bom.yaml#BOLT", quantity: 100 }
`;
const shipped = { path: "to-france.shipment.yaml", text: shipment, kind: "shipment", beside: { "rotor.bom.yaml": rotor } } as const;

describe("what is held in all", () => {
  it("is told of a document, its parts as often as they are in it, and of each assembly with rare earth for one unit", () => {
    const [document] = inspected({ path: "rotor.bom.yaml", text: rotor }).facts.documents;
    expect(document?.held).toEqual([
      { label: "elements", text: "Nd 67.2 g; Dy 4.8 g" },
      {
        label: "magnets",
        text: expect.stringContaining("240 g of NdFeB, SmCo and AlNiCo. This is above the limit of 200 g"),
        tone: "bad",
      },
    ]);
    expect(document?.wholes).toEqual([
      {
        partNumber: "R-1",
        place: { line: 5, column: 17 },
        within: [],
        quantity: "3",
        rows: [
          { label: "elements", text: "Nd 22.4 g; Dy 1.6 g" },
          { label: "magnets", text: "80 g of NdFeB, SmCo and AlNiCo." },
          { label: "value", text: expect.stringContaining("Its own price is not declared"), tone: "doubt" },
        ],
      },
    ]);
  });

  it("is told of the lines of a shipment by what they refer to, times their quantity", () => {
    const [document] = inspected(shipped).facts.documents;
    expect(document?.wholes.map(({ partNumber, rows }) => [partNumber, rows[0]?.text])).toEqual([
      ["10", "Nd 336 g; Dy 24 g"],
      ["20", "Nd 280 g; Dy 20 g"],
    ]);
    expect(document?.held[0]?.text).toBe("Nd 616 g; Dy 44 g");
  });

  it("names what is missing, the largest first", () => {
    const text = rotor.replace("        mass: { value: 10, unit: g }\n", "");
    const [document] = inspected({ path: "rotor.bom.yaml", text }).facts.documents;
    expect(document?.held.at(-1)).toEqual({ label: "largest unknown", text: "MAG-1: no mass (Nd, Dy)", tone: "doubt" });
  });

  it("is bounded: of many assemblies those that lie in fewer others are told, the others counted", () => {
    const nested = magnet.replace(/^/gm, "    ").trimEnd();
    const one = (n: number): string =>
      `  - partNumber: A-${n}\n    description: Frame\n    quantity: 1\n    items:\n      - partNumber: B-${n}\n        description: Frame\n        quantity: 1\n        items:\n${nested}\n`;
    const text = `kind: bom\nid: M\nitems:\n${Array.from({ length: 70 }, (_, n) => one(n)).join("")}`;
    const { documents } = inspected({ path: "m.bom.yaml", text }).facts;
    expect([documents[0]?.wholes.length, documents[0]?.wholesLeftOut]).toEqual([100, 40]);
    expect(documents[0]?.wholes.filter(({ within }) => within.length === 0)).toHaveLength(70);
    const model = modelOf(Array.from({ length: 6 }, (_, n) => ({ path: `${n}.bom.yaml`, text })));
    const told = model.files.flatMap((file) => file.documents.map(({ wholes, wholesLeftOut }) => [wholes.length, wholesLeftOut]));
    expect(told).toEqual([...Array.from({ length: 5 }, () => [100, 40]), [0, 140]]);
    expect(reportPage(model)).toContain("140 more assemblies with monitored materials.");
  });

  it("stands on the page of every sample whose document holds something, and on no other", () => {
    const files = allSamples().map(({ file, kind, text }) => ({ path: file, kind, text }));
    const model = modelOf(files);
    const holding = model.files.flatMap(({ documents }) => documents.filter(({ held }) => held.length > 0));
    expect(holding.length).toBeGreaterThan(3);
    expect(reportPage(model).split(/Total content(?!s)/).length - 1).toBe(holding.length);
  });
});

describe("a place in another file", () => {
  const model = modelOf([shipped]);
  const [document] = model.files[0]?.documents ?? [];

  it("is told with its file, where evidence and end use come from there", () => {
    const line = document?.listed.find(({ partNumber }) => partNumber === "20");
    expect(line?.endUse).toMatchObject({ kind: "declared", origin: "ref", place: { file: "rotor.bom.yaml", line: 3 } });
    expect(line?.evidence).toContainEqual(expect.objectContaining({ seen: "Dy", place: { file: "rotor.bom.yaml", line: 19, column: 24 } }));
    expect(line?.place).toEqual({ line: 9, column: 19 });
  });

  it("is told of the BOM where a line refers to all of it", () => {
    const text = shipment.replace('"10",', '"10", description: Sintered NdFeB magnets,');
    expect(reportPage(modelOf([{ ...shipped, text }]))).toContain("Declared in the BOM that it refers to. Written at");
  });

  it("stands on the page, and is a link where the page has links", () => {
    const links = { file: (path: string) => (path === "rotor.bom.yaml" ? 7 : 8) };
    const plain = reportPage(model);
    expect(plain).toContain("Written at <bdi>rotor.bom.yaml</bdi>, line 3");
    expect(plain).not.toContain('class="place"');
    const linked = editorPage(model, { nonce: "n0", links });
    expect(linked).toContain('<a class="place" href="#at-7-3-1">');
    expect(linked).toContain('<a class="place" href="#at-8-9-19">Line 9</a>');
  });

  it("is told with its file among the related places of a finding", () => {
    const undetermined = rotor.replace("category: automotive", "category: undetermined");
    const page = reportPage(modelOf([{ ...shipped, beside: { "rotor.bom.yaml": undetermined } }]));
    expect(page).toMatch(/<li><bdi>rotor\.bom\.yaml<\/bdi>, line 3: /);
  });
});
