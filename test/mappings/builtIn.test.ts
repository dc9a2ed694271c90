import { describe, expect, it } from "vitest";
import { recogniseAnswer, recogniseMapping } from "../../server/src/core/config/recogniseMapping.ts";
import { builtInMappings } from "../../server/src/generated/builtInMappings.ts";
import { checkForeign, faultsIn, readForeign } from "./support.ts";

/** A file of a built-in mapping, in the layout of its source, and its items as they are understood. */
interface Excerpt {
  readonly what: string;
  readonly use: string;
  readonly file: string;
  readonly text: string;
  readonly items: readonly unknown[];
}

const mark = "\u{FEFF}";
const excerpts: readonly Excerpt[] = [
  {
    what: "KiCad 8 and 9, as exported from the schematic",
    use: "kicad-csv",
    file: "bom.csv",
    text: [
      '"Reference","Value","Datasheet","Footprint","Qty","DNP"',
      '"M1","Motor_DC","~","Connector:JST_2P","1",""',
      '"C3,C4","100n"," ~","Capacitor_SMD:C_0402_1005Metric","2","DNP"',
    ].join("\n"),
    items: [{ partNumber: "Motor_DC", description: { 1: "Motor_DC", 2: "Connector:JST_2P" }, quantity: 1 }],
  },
  {
    what: "KiCad with fields for the manufacturer, some of them blank",
    use: "kicad-csv",
    file: "bom.csv",
    text: [
      "Reference,Qty,Value,Manufacturer,MPN,Footprint,Description",
      "MG1,4,N42,Supermag,S-06-03-N,Custom:Magnet,NdFeB disc",
      "R1,2,10k,,,Resistor_SMD:R_0603,",
    ].join("\r\n"),
    items: [
      {
        partNumber: "S-06-03-N",
        description: { 1: "NdFeB disc", 2: "N42", 3: "Custom:Magnet" },
        quantity: 4,
        manufacturer: "Supermag",
      },
      { partNumber: "10k", description: { 1: "10k", 2: "Resistor_SMD:R_0603" }, quantity: 2 },
    ],
  },
  {
    what: "the board editor of KiCad, with semicolons",
    use: "kicad-csv",
    file: "board.csv",
    text: '"Id";"Designator";"Footprint";"Quantity";"Designation";"Supplier and ref";\n1;"L1";"L_0805";1;"4u7";;;\n',
    items: [{ partNumber: "4u7", description: { 1: "4u7", 2: "L_0805" }, quantity: 1 }],
  },
  {
    what: "the script of KiCad that writes a heading",
    use: "kicad-csv",
    file: "board.csv",
    text: '"Source:","/home/x/board.kicad_sch"\n"Tool:","Eeschema 6.0.11"\n"Component Count:","2"\n"Ref","Qnty","Value","Cmp name","Footprint","Description","Vendor"\n"U1, U2","2","DRV5053","DRV5053","SOT-23","Hall sensor","Mouser"\n',
    items: [
      {
        partNumber: "DRV5053",
        description: { 1: "Hall sensor", 2: "DRV5053", 3: "DRV5053", 4: "SOT-23" },
        quantity: 2,
        supplier: "Mouser",
      },
    ],
  },
  {
    what: "production files for JLCPCB, with a byte order mark and a row for what has no value",
    use: "jlcpcb",
    file: "production/bom.csv",
    text: `${mark}Designator,Footprint,Quantity,Value,LCSC Part #\r\n"C1, C2",0402,2,1u,C52923\r\n"_3, _2, ",,2,,\r\n`,
    items: [{ partNumber: "1u", description: { 1: "1u", 2: "0402" }, quantity: 2 }, { quantity: 2 }],
  },
  {
    what: "JLCPCB by its template",
    use: "jlcpcb",
    file: "bom.csv",
    text: "Comment,Designator,Footprint,JLCPCB Part #（optional）\nSH1.0-4P,J1,CONN-SMD,C145956\n",
    items: [{ partNumber: "SH1.0-4P", description: { 1: "SH1.0-4P", 2: "CONN-SMD" }, quantity: 1 }],
  },
  {
    what: "EasyEDA with tabs and manufacturer parts",
    use: "jlcpcb",
    file: "bom.csv",
    text: "ID\tName\tDesignator\tFootprint\tQuantity\tManufacturer Part\tManufacturer\tSupplier\tSupplier Part\n1\t10uF\tC1\tC0805\t1\tCL21A106\tSAMSUNG\tLCSC\tC15850\n",
    items: [
      {
        partNumber: "CL21A106",
        description: { 1: "10uF", 2: "C0805" },
        quantity: 1,
        manufacturer: "SAMSUNG",
        supplier: "LCSC",
      },
    ],
  },
  {
    what: "a cart of LCSC",
    use: "lcsc-cart",
    file: "cart.csv",
    text: 'LCSC Part Number,Manufacture Part Number,Manufacturer,Customer NO.,Package,Description,RoHS,Order Qty.,Min\\Mult Order Qty.,Unit Price($),Order Price($)\nC99001,HX-7,Hengstler,,"SMD,4x4mm","Hall switch, 3 V",YES,20,5\\5,0.1230,2.46\n',
    items: [
      {
        partNumber: "HX-7",
        description: { 1: "Hall switch, 3 V", 2: "SMD,4x4mm" },
        quantity: 20,
        manufacturer: "Hengstler",
        supplier: "LCSC",
        value: { amount: 0.123, currency: "USD" },
      },
    ],
  },
  {
    what: "Altium with rows above the header",
    use: "altium",
    file: "bom.csv",
    text: '"Bill of Materials","","",""\n"Project:","Drive","",""\n"Comment","Description","Designator","Manufacturer 1","Manufacturer Part Number 1","Quantity","Fitted"\n"LM2596","Buck","U1","TI","LM2596S-ADJ","1","Fitted"\n"HDR","Header","J9","","","1","Not Fitted"\n',
    items: [{ partNumber: "LM2596S-ADJ", description: { 1: "Buck", 2: "LM2596" }, quantity: 1, manufacturer: "TI" }],
  },
  {
    what: "a structure of Windchill",
    use: "windchill",
    file: "structure.csv",
    text: "Number,Name,Version,Quantity,Unit,Find Number,State\n0000000063,NdFeB magnet N42SH,A.1 (Design),4,each,10,RELEASED\n",
    items: [{ partNumber: "0000000063", description: "NdFeB magnet N42SH", quantity: 4, unit: "H87" }],
  },
  {
    what: "a part library of GitBuilding",
    use: "gitbuilding-parts",
    file: "parts.yaml",
    text: "DiscMagnet:\n    Name: Disc magnet 6x3\n    Description: >\n        Neodymium magnet\n    Specs:\n        Grade: N42\n        Material: NdFeB\n    Suppliers:\n        Magnets4U:\n            PartNo: 06-003\n            Link: 'https://example.org/06-003'\n",
    items: [
      {
        partNumber: "DiscMagnet",
        description: { 1: "Disc magnet 6x3", 2: "Neodymium magnet\n", 3: "N42", 4: "NdFeB" },
        supplier: "Magnets4U",
        material: "NdFeB",
      },
    ],
  },
  {
    what: "the table that GitBuilding writes, with tabs and `None`",
    use: "gitbuilding-csv",
    file: "index_BOM.csv",
    text: "Name in documentation\tCategory\tQty\tFull Name\tNotes\tSupplier 1\tPart No\tLink\nmagnet\tpart\t4\tDisc magnet 6x3\t\tMagnets4U\t06-003\thttps://example.org\nhex key\ttool\tNone\t\t\t\t\t\n",
    items: [
      { partNumber: "magnet", description: { 1: "magnet", 2: "Disc magnet 6x3" }, quantity: 4, supplier: "Magnets4U", category: "part" },
      { partNumber: "hex key", description: "hex key", category: "tool" },
    ],
  },
  {
    what: "a harness of WireViz, with links, templates and further components",
    use: "wireviz",
    file: "harness.yml",
    text: [
      "connectors:",
      "  X1: &plug",
      "    type: Molex KK",
      "    subtype: female",
      "    manufacturer: '<a href=\"https://example.org\">Molex</a>'",
      "    mpn: '<a href=\"https://example.org/08500030\">08500030</a>'",
      "    additional_components: [{ type: Crimp, qty: 4, mpn: 08-50 }]",
      "  X2: { <<: *plug, pn: CON2 }",
      "cables:",
      "  W1: { category: bundle, length: 0.4, mpn: [A, B] }",
      "additional_bom_items:",
      "  - { description: Holding magnet NdFeB, qty: 2, pn: MAG-1 }",
    ].join("\n"),
    items: [
      {
        partNumber: "08500030",
        description: { 1: "Molex KK", 2: "female" },
        manufacturer: "Molex",
        manufacturerPartNumber: "08500030",
        items: [{ partNumber: "08-50", description: "Crimp", quantity: 4, manufacturerPartNumber: "08-50" }],
      },
      {
        partNumber: "08500030",
        description: { 1: "Molex KK", 2: "female" },
        manufacturer: "Molex",
        manufacturerPartNumber: "08500030",
        items: [{ partNumber: "08-50", description: "Crimp", quantity: 4, manufacturerPartNumber: "08-50" }],
      },
      { partNumber: "W1", description: "bundle", quantity: 0.4, unit: "m" },
      { partNumber: "MAG-1", description: "Holding magnet NdFeB", quantity: 2 },
    ],
  },
  {
    what: "a package of PartCAD",
    use: "partcad",
    file: "partcad.yaml",
    text: "desc: Motors\nparts:\n  nema17:\n    type: step\n    desc: Stepper motor\n    vendor: acme\n    sku: 17HS19\nassemblies:\n  axis: { type: assy }\n",
    items: [
      { partNumber: "17HS19", description: { 1: "Stepper motor", 2: "nema17" }, supplier: "acme" },
      { partNumber: "axis", description: "axis" },
    ],
  },
  {
    what: "a device type of NetBox",
    use: "netbox-device-type",
    file: "pdu.yaml",
    text: "---\nmanufacturer: Acme\nmodel: PDU 16\npart_number: 08858\nweight: 3.5\nweight_unit: kg\ndescription: Rack PDU, metered\npower-ports:\n  - name: P1\n    type: iec-60320-c20\n",
    items: [
      {
        partNumber: "08858",
        description: { 1: "PDU 16", 2: "Rack PDU, metered" },
        manufacturer: "Acme",
        mass: { value: 3.5, unit: "kg" },
      },
    ],
  },
  {
    what: "hardware among software in CycloneDX 1.6",
    use: "cyclonedx",
    file: "hbom.json",
    text: JSON.stringify({
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      components: [
        { type: "library", name: "openssl", version: "3.0" },
        {
          type: "device",
          name: "Voice coil",
          description: "Actuator with NdFeB magnet",
          supplier: { name: "Acme" },
          manufacturer: { name: "Coils Ltd" },
          properties: [
            { name: "cdx:device:quantity", value: "2" },
            { name: "cdx:device:partNumber", value: "VC-20" },
          ],
        },
      ],
    }),
    items: [
      {
        partNumber: "VC-20",
        description: { 1: "Voice coil", 2: "Actuator with NdFeB magnet" },
        quantity: 2,
        supplier: { name: "Acme" },
        manufacturer: { name: "Coils Ltd" },
      },
    ],
  },
  {
    what: "materials within devices in the draft of CycloneDX 2.0, with stages of production and shares",
    use: "cyclonedx",
    file: "hbom.json",
    text: JSON.stringify({
      specFormat: "CycloneDX",
      specVersion: "2.0",
      components: [
        {
          type: "device",
          name: "Magnet",
          classification: { subcategory: "permanent-magnet", codes: [{ standard: "HS", value: "8505.11" }] },
          quantity: { value: 2 },
          origins: [
            { stage: "designed", distribution: [{ isoCode: "US", percentage: 100 }] },
            { stage: "manufactured", distribution: [{ isoCode: "CN", percentage: 100 }] },
          ],
          components: [
            {
              type: "material",
              name: "Samarium metal",
              quantity: { value: 12.5, unit: "g" },
              origins: [
                {
                  stage: "mined",
                  distribution: [
                    { isoCode: "PT", percentage: 55 },
                    { isoCode: "BO", percentage: 45 },
                  ],
                },
              ],
            },
            { type: "material", name: "Iron", origins: [{ basis: "mass", distribution: [{ isoCode: "SE", percentage: 100 }] }] },
            {
              type: "material",
              name: "Cobalt",
              origins: [{ stage: "refined", distribution: [{ isoCode: "FI" }, { isoCode: "BE", percentage: 9 }] }],
            },
          ],
        },
      ],
    }),
    items: [
      {
        partNumber: "Magnet",
        description: { 1: "Magnet", 2: "permanent-magnet" },
        quantity: 2,
        countryOfOrigin: "CN",
        hsCode: "8505.11",
        origins: [{ stage: "manufactured", country: "CN", percent: 100 }],
        items: [
          {
            partNumber: "Samarium metal",
            description: "Samarium metal",
            quantity: 12.5,
            unit: "g",
            origins: [
              { stage: "mined", country: "PT", percent: 55 },
              { stage: "mined", country: "BO", percent: 45 },
            ],
          },
          { partNumber: "Iron", description: "Iron", countryOfOrigin: "SE" },
          {
            partNumber: "Cobalt",
            description: "Cobalt",
            origins: [
              { stage: "refined", country: "FI" },
              { stage: "refined", country: "BE" },
            ],
          },
        ],
      },
    ],
  },
  {
    what: "a spreadsheet with title, numbered rows, a heading of a group, the header again and a total",
    use: "table",
    file: "parts.csv",
    text: [
      "Robot arm,,,,",
      "Item,Part Name,Qty,Material,Mass_g",
      "1,Base plate,1,Steel,1200.5",
      "Actuators,,,,",
      "2,Magnet ring,4,NdFeB,12",
      "Item,Part Name,Qty,Material,Mass_g",
      "3,Cover,2,PLA,30",
      ",,,,",
      "Total,---,,,1302.5",
    ].join("\n"),
    items: [
      { partNumber: "Base plate", description: "Base plate", quantity: 1, material: "Steel", mass: { value: 1200.5, unit: "g" } },
      { partNumber: "Magnet ring", description: "Magnet ring", quantity: 4, material: "NdFeB", mass: { value: 12, unit: "g" } },
      { partNumber: "Cover", description: "Cover", quantity: 2, material: "PLA", mass: { value: 30, unit: "g" } },
    ],
  },
  {
    what: "names under Item, and a total under the column of quantities",
    use: "table",
    file: "cart.csv",
    text: "Qty,Item,Price,Link\n2,Gear motor,$4.00,https://example.org\nTotal,----,$8.00,\n",
    items: [{ partNumber: "Gear motor", description: "Gear motor", quantity: 2 }],
  },
  {
    what: "value and description in one column of a board",
    use: "kicad-csv",
    file: "board.csv",
    text: "Designator,quantity,value/description,Footprint,Part Number\nM1,2,Vibration motor 3 V,Custom footprint,VM-3\n",
    items: [{ partNumber: "VM-3", description: { 1: "Vibration motor 3 V", 2: "Custom footprint" }, quantity: 2 }],
  },
  {
    what: "Polish columns, and the sums of a basket",
    use: "table",
    file: "koszyk.csv",
    text: "Lp.;Nazwa Produktu;Ilość;Cena\n1;Silnik krokowy;2;34,59 zł\nSuma produktów:;;;69,18 zł\nWysyłka:;;1;10,00 zł\nSzacowana suma:;;;79,18 zł\n",
    items: [{ partNumber: "Silnik krokowy", description: "Silnik krokowy", quantity: 2 }],
  },
  {
    what: "units needed beside units sold",
    use: "table",
    file: "leg.csv",
    text: "Name of Component,Price,Units Sold,Units Needed\nEncoder Magnet,1.50,10,3\n",
    items: [{ partNumber: "Encoder Magnet", description: "Encoder Magnet", quantity: 3 }],
  },
  {
    what: "Italian columns of a page",
    use: "table",
    file: "BOM.md",
    text: "| ID | Componente | Modello | Qtà |\n|--|--|--|--|\n| P-01 | Motore Brushless | AIR2213 | 6 |\n",
    items: [{ partNumber: "AIR2213", description: { "1": "AIR2213", "2": "Motore Brushless" }, quantity: 6 }],
  },
  {
    what: "Chinese columns of a page",
    use: "table",
    file: "BOM.md",
    text: "| 序号 | 元件 | 搜索关键词 | 数量 |\n|--|--|--|--|\n| 1 | 18650 电池 | 动力电芯 | 1 |\n",
    items: [{ partNumber: "18650 电池", description: "18650 电池", quantity: 1 }],
  },
  {
    what: "French columns of a page",
    use: "table",
    file: "liste du matériel.md",
    text: "|Dénomination|Où|Qt|\n|--|--|--|\n|Moteur DC|Conrad|1|\n",
    items: [{ partNumber: "Moteur DC", description: "Moteur DC", quantity: 1 }],
  },
  {
    what: "German columns with semicolons, decimal commas and umlauts",
    use: "table",
    file: "stueckliste.csv",
    text: 'Pos.;Artikelnummer;Bezeichnung;Menge;Einheit;Werkstoff;Ursprungsland;"Gewicht [kg]"\n10;4711-A;Haftmagnet;2,5;Stk;NdFeB;China;0,125\nSumme;;;;;;;\n',
    items: [
      {
        partNumber: "4711-A",
        description: "Haftmagnet",
        quantity: 2.5,
        unit: "H87",
        material: "NdFeB",
        countryOfOrigin: "CN",
        mass: { value: 0.125, unit: "kg" },
      },
    ],
  },
  {
    what: "the short German headings of a drawing",
    use: "table",
    file: "teile.csv",
    text: "Pos;Benennung;Werkstoff;Anz\n1;Haftmagnet;NdFeB;4\n2;Platte;S235;1\n",
    items: [
      { partNumber: "Haftmagnet", description: "Haftmagnet", quantity: 4, material: "NdFeB" },
      { partNumber: "Platte", description: "Platte", quantity: 1, material: "S235" },
    ],
  },
  {
    what: "a table whose columns are called by what they hold besides",
    use: "table",
    file: "BOM.csv",
    text: '"Item #","Designator","Qty","Manufacturer","Mfg Part #","Description/Value","Notes"\n"1","C7","1","Kemet","T495A226","22uF Capacitor Tantalum",""\n',
    items: [
      {
        partNumber: "T495A226",
        description: "22uF Capacitor Tantalum",
        quantity: 1,
        manufacturer: "Kemet",
        manufacturerPartNumber: "T495A226",
      },
    ],
  },
  {
    what: "Chinese columns",
    use: "table",
    file: "bom.csv",
    text: "序号,料号,名称,规格,数量,单位,原产国\n1,08500030,磁钢,N42SH,8,个,中国\n合计,,,,,,\n",
    items: [
      {
        partNumber: "08500030",
        description: { 1: "磁钢", 2: "N42SH" },
        quantity: 8,
        unit: "H87",
        countryOfOrigin: "CN",
      },
    ],
  },
  {
    what: "a header with line breaks in quotes, columns without a name, two of one name, and a unit beside the quantity",
    use: "table",
    file: "bom.csv",
    text: ',"Part\nNumber","Supplier","Supplier",Qty\n,MG-1,,Second,3 pcs\n,MG-2,First,Second,1.5 kg\n',
    items: [
      { partNumber: "MG-1", supplier: "Second", quantity: 3, unit: "H87" },
      { partNumber: "MG-2", supplier: "First", quantity: 1.5, unit: "kg" },
    ],
  },
  {
    what: "CustomsInformation of Catena-X, by the example beside its schema",
    use: "catena-x-customs",
    file: "customs.json",
    text: '{ "confirmationDate": "2025-01-15", "catenaXId": "580d3adf-1981-44a0-a214-13d6ceed9379", "commercialCountryOfOrigin": "DE" }',
    items: [{ countryOfOrigin: "DE" }],
  },
  {
    what: "UsTariffInformation of Catena-X, by the example beside its schema",
    use: "catena-x-us-tariff",
    file: "tariff.json",
    text: '{ "partWeight": 1000.0, "referenceNumber": "774773he878", "materialList": [{ "materialOrigin": [{ "materialOriginCountry": "CHN" }] }], "customsClassification": { "customClassificationCode": "1234.56.7890", "customClassificationCodingSystem": "HS" }, "partOriginCountry": "USA" }',
    items: [{ countryOfOrigin: "US", hsCode: "1234.56.7890", mass: { value: 1000, unit: "kg" } }],
  },
];

describe("the built-in mappings", () => {
  it.each(Object.keys(builtInMappings))("%s has no mistakes", (use) => {
    expect(faultsIn(`{ use: ${use}, files: [x] }`)).toEqual([]);
  });

  it("are all read below", () => {
    expect(new Set(excerpts.map(({ use }) => use))).toEqual(new Set(Object.keys(builtInMappings)));
  });

  it.each(excerpts)("read $what", ({ use, file, text, items }) => {
    expect(readForeign(text, `{ use: ${use}, files: [x] }`, file)).toEqual({ items });
  });

  it.each(excerpts.filter(({ items }) => items.every((item) => Object.hasOwn(item as object, "partNumber"))))(
    "find no fault in $what",
    ({ use, file, text }) => {
      const { findings } = checkForeign(text, `{ use: ${use}, files: [x] }`, file);
      expect(findings.filter(({ ruleId }) => /^(?:csv|mapping|schema|yaml)\//.test(ruleId))).toEqual([]);
    },
  );

  it.each(excerpts.filter(({ use }) => use.startsWith("catena-x")))("are proposed for answers alone: $what", ({ file, text, use }) => {
    expect(recogniseMapping(file, text)).toBeUndefined();
    expect(recogniseAnswer(file, text)?.mapping).toEqual({ use });
  });

  it("read devices below software in CycloneDX, and the device that a file is about", () => {
    const text = JSON.stringify({
      metadata: { component: { type: "device", name: "Magnet", components: [{ type: "firmware", name: "boot" }] } },
      components: [
        { type: "application", name: "fw", components: [{ type: "firmware", name: "x", components: [{ type: "device", name: "Wafer" }] }] },
        { type: "device", name: "Board", components: [{ type: "library", name: "l", components: [{ type: "device", name: "Chip" }] }] },
      ],
    });
    expect(readForeign(text, "{ use: cyclonedx }", "a.json")).toEqual({
      items: [
        { partNumber: "Magnet", description: "Magnet" },
        { partNumber: "Wafer", description: "Wafer" },
        { partNumber: "Board", description: "Board", items: [{ partNumber: "Chip", description: "Chip" }] },
      ],
    });
  });

  it("do not call a CycloneDX file of software alone clear", () => {
    const text = JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", components: [{ type: "library", name: "openssl" }] });
    const { findings } = checkForeign(text, "{ use: cyclonedx, files: [x] }", "sbom.json");
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["mapping/no-items"]);
  });

  it.each([
    ["Materialnummer;Materialbezeichnung;Herkunft\nM1;NdFeB-Magnet;China", { partNumber: "M1", description: "NdFeB-Magnet" }],
    ["Artikelnummer;Artikelbezeichnung;Anz.\nM1;SmCo-Ring;2", { partNumber: "M1", description: "SmCo-Ring", quantity: 2 }],
    [
      "Stufe;Objektnummer;Objektkurztext;Komponentenmenge\n1;4711;Ringmagnet NdFeB;2",
      { partNumber: "4711", description: "Ringmagnet NdFeB", quantity: 2 },
    ],
    [
      "Part Number,Type,Nomenclature,Quantity\nR-1,Part,NdFeB ring,1",
      { partNumber: "R-1", description: "NdFeB ring", quantity: 1, category: "Part" },
    ],
    ["序号,代号,名称,数量,材料\n1,A-1,环,2,钕铁硼", { partNumber: "A-1", description: "环", quantity: 2, material: "钕铁硼" }],
    ["Repère;Réf.;Libellé;Qté\n1;A1;Aimant néodyme;4", { partNumber: "A1", description: "Aimant néodyme", quantity: 4 }],
    [
      "品番,品目名称,数量,メーカ\nM1,ネオジム磁石,4,TDK",
      { partNumber: "M1", description: "ネオジム磁石", quantity: 4, manufacturer: "TDK" },
    ],
    ["料号,品名规格,用量\nM1,钕铁硼磁铁,4", { partNumber: "M1", description: "钕铁硼磁铁", quantity: 4 }],
    ["物料编号,物料名称,用量\nM1,钐钴磁铁,2", { partNumber: "M1", description: "钐钴磁铁", quantity: 2 }],
    ["Nr części;Ilość\nM1;4", { partNumber: "M1", quantity: 4 }],
    ["Numer artykułu;Ilość\nM1;4", { partNumber: "M1", quantity: 4 }],
    ["Nr rysunku;Ilość\nM1;4", { partNumber: "M1", quantity: 4 }],
    ["Part Number,Qty,Werkst./Norm\nM1,4,NdFeB N45", { partNumber: "M1", quantity: 4, material: "NdFeB N45" }],
    ["MATNR;MAKTX;MENGE;MEINS;HERKL\nM1;NdFeB-Magnet;2;ST;CN", { partNumber: "M1", description: "NdFeB-Magnet", countryOfOrigin: "CN" }],
    ["Part Number,Qty,Mat.,Güte\nM1,4,NdFeB,N42SH", { partNumber: "M1", quantity: 4, material: "NdFeB", description: "N42SH" }],
    ["Artikelnummer;Stat. Warennr.\nM1;85051110", { partNumber: "M1", hsCode: "85051110" }],
    ["Part Number,Dual-use\nM1,PRC 1C902.a.4", { partNumber: "M1", controlCodes: [{ list: "PRC", code: "1C902.a.4" }] }],
    [
      "Part Number,Purity,Energy density (Wh/kg)\nM1,99.995 %,350",
      { partNumber: "M1", properties: { purity: { value: 99.995, unit: "%" }, energyDensity: { value: 350, unit: "Wh/kg" } } },
    ],
    ["Part Number,Qty,Long Text\nM1,4,Gallium metal", { partNumber: "M1", quantity: 4, description: "Gallium metal" }],
    [
      "Part No. 料号,Description / 品名,Qty 数量,原産国(Country of Origin)\nM1,NdFeB magnet,4,CN",
      { partNumber: "M1", description: "NdFeB magnet", quantity: 4, countryOfOrigin: "CN" },
    ],
    ['"Part\nNumber",Description of Goods,"Qty\n(pcs)"\nM1,NdFeB,4', { partNumber: "M1", description: "NdFeB", quantity: 4 }],
    ["Teilenummer,Benennung (DE),Description (EN)\nM1,Ring,NdFeB", { partNumber: "M1", description: { 1: "NdFeB", 2: "Ring" } }],
    ["品番,品名,数量(個)\nM1,磁石,4", { partNumber: "M1", description: "磁石", quantity: 4 }],
    ["Part-No,Desc,Qty/Assy\nM1,NdFeB,4", { partNumber: "M1", description: "NdFeB", quantity: 4 }],
    ["Part Number,Qty,Designation / Specification\nM1,4,NdFeB", { partNumber: "M1", quantity: 4, description: "NdFeB" }],
  ])("read the usual headings of ERP systems: %j", (text, item) => {
    expect(readForeign(text, "{ use: table, files: [x] }", "bom.csv")).toMatchObject({ items: [item] });
  });

  it("take the positions of SAP for no part number", () => {
    const text = "Item,Material,Description\n0010,MAT-1,NdFeB\n0020,MAT-2,Screw";
    expect(readForeign(text, "{ use: table, files: [x] }", "bom.csv")).toEqual({
      items: [
        { description: "NdFeB", material: "MAT-1" },
        { description: "Screw", material: "MAT-2" },
      ],
    });
  });

  it("read no heading whose parts name two fields, or a quantity with another unit", () => {
    const text = "Item ID,Item Name,Qty (kg),Manufacturer/Supplier\nM1,NdFeB,4,X";
    expect(readForeign(text, "{ use: table, files: [x] }", "bom.csv")).toEqual({
      items: [{ partNumber: "M1", description: "NdFeB" }],
    });
  });

  it.each([
    [
      "table",
      "Teilenummer;Bezeichnung;Menge;Urspr.-Land;Zolltarif-Nr.;Verwendungszweck",
      "R1;NdFeB-Ring;4;CN;85051110;Spindelmotor der Fräse F3",
    ],
    ["table", "品番,品名,使用数量,原産国,税番,用途", "R1,NdFeBリング,4,CN,85051110,旋盤L20の主軸モーター"],
    ["table", "物料代码,物料名称,单机用量,原产国（地区）,HS编码,用途", "R1,钕铁硼环,4,CN,85051110,L20车床主轴电机"],
    ["table", "物料編號,名稱,數量,原產國,稅號,最終用途", "R1,钕铁硼环,4,CN,85051110,L20車床主軸電機"],
    ["kicad-csv", "Referenz;Wert;Anzahl;Ursprungsland;Zolltarifnummer;Verwendungszweck", "M1;R1;4;CN;85051110;Spindelmotor der Fräse F3"],
    ["kicad-csv", "リファレンス,値,数量,原産国,HSコード,用途", "M1,R1,4,CN,85051110,旋盤L20の主軸モーター"],
    ["altium", "Designator,Comment,Quantity,原产国,HS编码,用途", "M1,R1,4,CN,85051110,L20车床主轴电机"],
  ])("%s reads the usual headings of origin, tariff code and end use in each language: %s", (use, header, row) => {
    const text = `${header}\n${row}\n`;
    expect(readForeign(text, `{ use: ${use}, files: [x] }`, "bom.csv")).toMatchObject({
      items: [
        {
          partNumber: "R1",
          quantity: 4,
          countryOfOrigin: "CN",
          hsCode: "85051110",
          endUse: { statement: row.split(/[,;]/u).at(-1) },
        },
      ],
    });
  });

  it.each([
    "번호,품번,품명,재질,수량,원산지",
    "Pos,Artikelnummer,Omschrijving,Materiaal,Aantal,Land van oorsprong",
    "Pos,Artikelnr,Benämning,Material,Antal,Ursprungsland",
    "Поз.,Обозначение,Наименование,Материал,Кол-во,Страна происхождения",
    "Item,Código,Descrição,Material,Quantidade,País de origem",
    "Pos.,Codice,Descrizione,Materiale,Quantità,Paese di origine",
    "Lp.,Indeks,Nazwa,Materiał,Ilość,Kraj pochodzenia",
    "Poz.,Číslo dílu,Název,Materiál,Množství,Země původu",
    "Sıra,Parça No,Parça Adı,Malzeme,Adet,Menşei",
  ])("tell a list of parts by the headings of more languages: %s", (header) => {
    const text = `${header}\n1,R-1,Ring,NdFeB,4,CN\n2,R-2,Ring,NdFeB,4,CN\n`;
    expect(recogniseMapping("lager.csv", text)?.mapping).toEqual({ use: "table" });
    expect(readForeign(text, "{ use: table, files: [x] }", "lager.csv")).toMatchObject({
      items: [{ partNumber: "R-1", material: "NdFeB", quantity: 4, countryOfOrigin: "CN" }, { partNumber: "R-2" }],
    });
  });

  it.each([
    ["Ware;Liefermenge", "NdFeB-Ring;4"],
    ["Item,Ship Qty", "NdFeB ring,4"],
    ["Teil;Stück", "NdFeB-Ring;4"],
    ["序号,物料,单台用量", "1,钕铁硼环,4"],
    ["Désignation;Matière", "Anneau;NdFeB"],
    ["BoM Lines/Component,BoM Lines/Quantity", "[R-1] NdFeB ring,4"],
    ["id,product_tmpl_id,bom_line_ids/product_id,bom_line_ids/product_qty", "b1,Motor,NdFeB ring,4"],
    ["Item Number,Manufacturer,Manufacturer Item Number,BOM Qty", "R-1,Arnold,NdFeB-N42,4"],
    ["BOM.Item Number,BOM.Item Description,BOM.Qty,MFR. Name", "R-1,NdFeB ring,4,Arnold"],
  ])("tell a table of an ERP or PLM system, of which every material is asked about: %s", (header, row) => {
    const text = `${header}\n${row}\n`;
    expect(recogniseMapping("export.csv", text)?.mapping).toEqual({ use: "table" });
    expect(checkForeign(text, "{ use: table }", "export.csv").findings.map(({ ruleId }) => ruleId)).toContain("end-use/missing");
  });

  it.each([
    "용도,최종사용자",
    "Eindgebruik,Eindgebruiker",
    "Slutanvändning,Slutanvändare",
    "Назначение,Конечный пользователь",
    "Finalidade,Usuário final",
    "Uso finale,Utilizzatore finale",
    "Przeznaczenie,Użytkownik końcowy",
    "Účel použití,Konečný uživatel",
    "Kullanım amacı,Son kullanıcı",
  ])("read end uses under %s", (headings) => {
    const text = `Part Number,Quantity,${headings}\nR-1,4,Laser LX-2,Bar Works\n`;
    expect(readForeign(text, "{ use: table, files: [x] }", "lager.csv")).toMatchObject({
      items: [{ partNumber: "R-1", endUse: { statement: "Laser LX-2", endUser: "Bar Works" } }],
    });
  });

  it.each(["Verwendungszweck", "用途", "용도"])("take no word under %s for a declared end use", (heading) => {
    const rulesOf = (value: string): readonly string[] =>
      checkForeign(`Part Number,Description,Quantity,${heading}\nR1,Gadolinium oxide,4,${value}\n`, "{ use: table, files: [x] }", "bom.csv")
        .findings.map(({ ruleId }) => ruleId)
        .filter((rule) => rule.startsWith("end-use/"))
        .sort();
    expect(rulesOf("-")).toEqual(["end-use/missing"]);
    expect(rulesOf("blah")).toEqual(["end-use/category-missing"]);
    expect(rulesOf("automotive")).toEqual(["end-use/category-missing"]);
    expect(rulesOf("未定")).toEqual(["end-use/missing"]);
    expect(rulesOf("一般用途")).toEqual(["end-use/category-missing", "end-use/vague"]);
    expect(rulesOf("산업용")).toEqual(["end-use/category-missing", "end-use/vague"]);
    expect(rulesOf("미정")).toEqual(["end-use/missing"]);
    expect(rulesOf("軍用")).toEqual(["end-use/category-missing", "end-use/military-words"]);
  });

  it.each([
    ["Number,Description,Qty\n100-2001,NdFeB magnet,4", { partNumber: "100-2001", description: "NdFeB magnet", quantity: 4 }],
    ["Number,Description,Rev\n100-2001,NdFeB magnet,A", { partNumber: "100-2001", description: "NdFeB magnet" }],
    ["Item,Number,Description\n1,100-2001,NdFeB magnet\n2,100-2002,Screw", { partNumber: "100-2001", description: "NdFeB magnet" }],
    ["Number,Description\n1002001,NdFeB magnet", { partNumber: "1002001", description: "NdFeB magnet" }],
    ["Description,Number\nNdFeB magnet,4\nScrew,8", { description: "NdFeB magnet", quantity: 4 }],
    ["Item Number,Number,Description\nM1,4,NdFeB magnet", { partNumber: "M1", description: "NdFeB magnet", quantity: 4 }],
    ["Part No,Description,Number\nM1,Ring,10000", { partNumber: "M1", description: "Ring", quantity: 10_000 }],
    ["Part No,Description,Number\nM1,Ring,2.5", { partNumber: "M1", description: "Ring", quantity: 2.5 }],
    ["Number,Qty,Part No,Description\n1,4,M1,Ring\n2,8,M2,Screw", { partNumber: "M1", quantity: 4, description: "Ring" }],
  ])("take the column Number for part numbers or quantities by the others and its values: %s", (text, item) => {
    expect(readForeign(text, "{ use: table, files: [x] }", "a.csv")).toHaveProperty(["items", 0], item);
  });

  it("take the column Number for what the configured mapping says", () => {
    const read = (text: string, field: string) => readForeign(text, `{ use: table, files: [x], fields: { ${field}: Number } }`, "a.csv");
    expect(read("Number,Description\n47,NdFeB magnet", "partNumber")).toEqual({
      items: [{ partNumber: "47", description: "NdFeB magnet" }],
    });
    expect(read("Number,Description\n47000,NdFeB magnet", "quantity")).toEqual({
      items: [{ quantity: 47000, description: "NdFeB magnet" }],
    });
  });

  it("take a column of numbers for part numbers where they do not count the rows", () => {
    expect(readForeign("Item,Qty,Description\n10,1,Shaft\n20,2,Gear\n", "{ use: table, files: [x] }", "bom.csv")).toMatchObject({
      items: [{ partNumber: "10" }, { partNumber: "20" }],
    });
  });
});
