import { describe, expect, it } from "vitest";
import { uncheckedIn } from "../../server/src/core/states/ofFile.ts";
import { mappedAs } from "../rules/caseRunner.ts";
import { checkForeign, readForeign } from "./support.ts";

const mapped = "{ fields: { partNumber: MPN, description: [Value, Description], quantity: Qty, countryOfOrigin: Origin } }";

/** The items that a table is read as. */
function itemsIn(text: string, mapping = mapped, path = "bom.csv"): unknown {
  return (readForeign(text, mapping, path) as { items: unknown } | undefined)?.items;
}

describe("a table", () => {
  it("has its header below lines that are none", () => {
    expect(itemsIn("Board rev C\n\n,MPN,Qty\n1,A-1,2\n")).toEqual([{ partNumber: "A-1", quantity: 2 }]);
  });

  it.each([";", "\t", ",", "|", "^"])("is cut at %j where that finds most columns", (separator) => {
    expect(itemsIn(`${["MPN", "Qty", "Value"].join(separator)}\n${["A-1", "2", "x"].join(separator)}`)).toEqual([
      { partNumber: "A-1", description: "x", quantity: 2 },
    ]);
  });

  it.each([
    ["Teilenummer\tMenge\nA-1\t1.234,500\n", 1234.5],
    ["|Teilenummer|Menge|\n|A-1|4,000|\n", 4],
    ["Teilenummer^Menge\nA-1^4,000\n", 4],
    ["Part Number\tQuantity\nA-1\t4,000\n", 4000],
    ['Teilenummer,Menge\nA-1,"4,000"\n', 4000],
  ])("with tabs or pipes has decimal commas where its headings say so: %j", (text, quantity) => {
    expect(itemsIn(text, "{ use: table }")).toEqual([{ partNumber: "A-1", quantity }]);
  });

  it.each([
    ["bom.xlsx", "\u001dBlatt1\n1\u001fTeilenummer\u001fMenge\n2\u001fA-1\u001f2.125\n"],
    ["bom.md", "| Teilenummer | Menge |\n|---|---|\n| A-1 | 2.125 |\n"],
  ])("has decimal points whatever its headings in %s", (path, text) => {
    expect(itemsIn(text, "{ use: table }", path)).toEqual([{ partNumber: "A-1", quantity: 2.125 }]);
  });

  it("is cut at pipes as a list of SAP, with a frame, and as an export, with quotes", () => {
    const list = '------------------\n|MPN |Value  |Qty|\n------------------\n|A_1_|"x," y |  2|\n------------------\n';
    expect(itemsIn(list)).toEqual([{ partNumber: "A_1_", description: '"x," y', quantity: 2 }]);
    expect(itemsIn('sep=|\n"MPN"|"Value"|"Qty"\n"A*1*"|"x | y\nz"|2\n')).toEqual([
      { partNumber: "A*1*", description: "x | y\nz", quantity: 2 },
    ]);
  });

  it.each([
    ["3.5", 3.5],
    ["3.5 wt.%", 3.5],
    ["<0.1", { min: 0, max: 0.1 }],
    ["max. 0.1 %", { min: 0, max: 0.1 }],
    ["28.5 – 30 %", { min: 28.5, max: 30 }],
    ["500 ppm", undefined],
    ["traces", undefined],
  ])("has a share in percent or a range of shares: %s", (text, massPercent) => {
    const read = itemsIn(`MPN,Dy\nA-1,${text}\n`, "{ fields: { partNumber: MPN, composition/Dy: Dy } }");
    expect(read).toEqual([{ partNumber: "A-1", ...(massPercent === undefined ? {} : { composition: [{ element: "Dy", massPercent }] }) }]);
  });

  it.each(["Consignee", "Ship-to", "Buyer", "End User", "Warenempfänger", "Endverwender", "荷受人", "收货人", "最终用户"])(
    "compares the parties of a column with the lists: %s",
    (heading) => {
      const lines = ["M-1,NdFeB magnet,20,CN,Lockheed Martin Aeronautics", "S-1,Steel screw,20,DE,Acme Screws"];
      const { findings } = checkForeign(`MPN,Description,Qty,Origin,${heading}\n${lines.join("\n")}\n`, "{ use: table }", "bom.csv");
      const found = findings.filter(({ ruleId }) => ruleId.startsWith("party/"));
      expect(found.map(({ ruleId, severity, subject }) => [ruleId, severity, subject])).toEqual([
        ["party/barred", "warning", "Lockheed Martin Aeronautics"],
      ]);
    },
  );

  it.each([
    "Consignee:,Lockheed Martin Aeronautics",
    "Ship to: Lockheed Martin Aeronautics",
    "Seller,Buyer\nAcme,Lockheed Martin Aeronautics",
    "Consignee,,Notify Party\nLockheed Martin Aeronautics,,Acme",
    "收货人：Lockheed Martin Aeronautics",
    "Ship to:,,Invoice No: 123\nLockheed Martin Aeronautics,,",
    "Consignee,Date\nLockheed Martin Aeronautics,2026-01-02",
    "Consignee (name and address):,Lockheed Martin Aeronautics",
    "Ship to address: Lockheed Martin Aeronautics",
    '"Ultimate consignee / end user: Lockheed Martin Aeronautics"',
    "Lieferadresse: Lockheed Martin Aeronautics",
    "Consigned to: Lockheed Martin Aeronautics",
    "送货地址：Lockheed Martin Aeronautics",
    "收货人名称：Lockheed Martin Aeronautics",
  ])("compares the parties above the header with the lists: %j", (above) => {
    const text = `PACKING LIST\n${above}\n\nMPN,Description,Qty,Origin\nM-1,NdFeB magnet,20,CN\n`;
    const found = checkForeign(text, "{ use: table }", "bom.csv").findings.filter(({ ruleId }) => ruleId.startsWith("party/"));
    expect(found.map(({ ruleId, severity, subject }) => [ruleId, severity, subject])).toEqual([
      ["party/barred", "warning", "Lockheed Martin Aeronautics"],
    ]);
    expect(text.slice(found[0]?.start, found[0]?.end)).toMatch(/^"*Lockheed Martin Aeronautics"*$/);
  });

  it.each([
    [
      "bom.md",
      (name: string, row: string) => `| Ship to: ${name} | | | |\n|---|---|---|---|\n| MPN | Description | Qty | Origin |\n${row}\n\n`,
    ],
    ["bom.xlsx", (name: string, row: string) => `\u001dTo ${name}\n1|Ship to: ${name}\n2|MPN|Description|Qty|Origin\n3${row}\n`],
  ])("compares the parties above a table with the lists for its items alone: %s", (path, table) => {
    const text = table("Lockheed Martin Aeronautics", "|S-1|Steel screw|20|DE") + table("Acme Tools", "|GD-1|Gadolinium oxide|20|CN");
    const read = path === "bom.md" ? text : text.replaceAll("|", "\u001f");
    const found = checkForeign(read, "{ use: table }", path).findings.filter(({ ruleId }) => ruleId.startsWith("party/"));
    expect(found.map(({ severity, subject }) => [severity, subject])).toEqual([["information", "Lockheed Martin Aeronautics"]]);
    const swapped = read.replace("Steel screw", "Gadolinium metal").replace("DE", "CN");
    expect(checkForeign(swapped, "{ use: table }", path).findings.find(({ ruleId }) => ruleId === "party/barred")).toMatchObject({
      severity: "error",
      message: expect.stringContaining("It takes part in the transaction in `S-1`. The goods originate in China"),
    });
  });

  it("takes an end user above the header for the end user", () => {
    const header = "MPN,Description,Qty,Origin,End User\nM-1,NdFeB magnet,20,CN,";
    const roles = (text: string, mapping = "{ use: table }") =>
      checkForeign(text, mapping, "bom.csv").findings.flatMap(({ ruleId, message }) =>
        ruleId === "party/barred" ? [/The name `(.*?)` \((.*?)\)/.exec(message)?.slice(1)] : [],
      );
    const [l3, lockheed] = ["L3 Harris Technologies", "Lockheed Martin Aeronautics"];
    const [user, other] = ["end user of an end use", "party to the transaction"];
    const above = `End user: ${l3}\nShip to: ${lockheed}\n${header}`;
    const both = [
      [l3, user],
      [lockheed, other],
    ];
    expect(roles(`${above}\n`)).toEqual(both);
    expect(roles(`${above}Gamma\n`)).toEqual(both);
    const withConstant = "{ use: table, document: { endUse/endUser: { value: Gamma } } }";
    expect(roles(`End user: ${l3}\n${header}\n`, withConstant)).toEqual([[l3, other]]);
  });

  it("compares the parties above the header for rows with an end use of their own, beside a constant one", () => {
    const mapping = "{ use: table, document: { endUse: { value: Pumps for water works } } }";
    const text =
      "Ship to: Lockheed Martin Aeronautics\nMPN,Description,Qty,Origin,End Use\nG-1,Gadolinium oxide,20,CN,Garnet wafers for lasers\n";
    const found = checkForeign(text, mapping, "bom.csv").findings.filter(({ ruleId }) => ruleId.startsWith("party/"));
    expect(found.map(({ severity, subject }) => [severity, subject])).toEqual([["error", "Lockheed Martin Aeronautics"]]);
  });

  it.each([
    ["under the title", "# List\n\n**Ship to:** Lockheed Martin Aeronautics\n\n## Box 1\n\nSCREW\n\n## Box 2\n\nOXIDE\n", "error"],
    [
      "under another heading",
      "# List\n\n## Order 1\n\n- Ship to: Lockheed Martin Aeronautics\n\nSCREW\n\n## Order 2\n\nOXIDE\n",
      "information",
    ],
    ["replaced by another", "Ship to: Lockheed Martin Aeronautics\n\nSCREW\n\nShip to: Acme Tools\n\nOXIDE\n", "information"],
    ["below its label", "Consignee:\nLockheed Martin Aeronautics\n\nOXIDE\n", "error"],
  ])("compares the parties above a table of Markdown: %s", (_, lines, severity) => {
    const table = (row: string) => `| MPN | Description | Qty | Origin |\n|---|---|---|---|\n${row}`;
    const text = lines
      .replace("SCREW", table("| S-1 | Steel screw | 20 | DE |"))
      .replace("OXIDE", table("| G-1 | Gadolinium oxide | 20 | CN |"));
    const found = checkForeign(text, "{ use: table }", "bom.md").findings.filter(({ ruleId }) => ruleId.startsWith("party/"));
    expect(found.map((one) => [one.severity, text.slice(one.start, one.end)])).toEqual([[severity, "Lockheed Martin Aeronautics"]]);
  });

  it("compares the parties above the header beside a constant one", () => {
    const subjects = (name: string, constant: string) =>
      checkForeign(
        `Ship to:,${name}\n\nMPN,Description,Qty,Origin\nM-1,NdFeB magnet,20,CN\n`,
        `{ use: table, document: { endUse/receivers: { value: ${constant} } } }`,
        "bom.csv",
      ).findings.flatMap(({ ruleId, subject }) => (ruleId.startsWith("party/") ? [subject] : []));
    expect(subjects("Lockheed Martin Aeronautics", "Acme Tools")).toEqual(["Lockheed Martin Aeronautics"]);
    expect(subjects("Lockheed Martin Aeronautics", "L3 Harris Technologies")).toHaveLength(2);
  });

  const listed = "Lockheed Martin Aeronautics";
  const header = "MPN,Description,Qty,Origin";
  const magnet = "M-1,NdFeB magnet,20,CN";

  /** The texts that findings on listed parties mark, each with its severity. */
  function partiesFound(text: string, mapping = "{ use: table }", path = "bom.csv"): readonly string[] {
    return checkForeign(text, mapping, path).findings.flatMap(({ ruleId, severity, start, end }) =>
      ruleId.startsWith("party/") ? [`${severity} ${text.slice(start, end)}`] : [],
    );
  }

  it.each([
    ["behind a blank line", `Ship to:\n\n${listed}\n`],
    ["below to the right", `Ship to:,,,\n,${listed},,\n`],
    ["below a contact", `Ship to:\nAttn: J. Doe\n${listed}\n`],
    ["behind a blank", `Ship to ${listed}\n`],
    ["in the second line of a cell", `"Ship to:\n${listed}\nStreet 5",,,\n`],
    ["in the second line of a cell without a colon", `"Ship to\n${listed}\nStreet 5",,,\n`],
    ["behind an addition", `Consignee (name and address): ${listed}\n`],
    ["behind another label of its cell", `Date: 2026; Ship to: ${listed}; Notify: Acme Tools,,,\n`],
    ["below another label", `Bill to,,Ship to,\nAcme Tools,,${listed},\n`],
  ])("reads the name of a party above the header: %s", (_, rows) => {
    expect(partiesFound(`${rows}${header}\n${magnet}\n`)).toEqual([`warning ${listed}`]);
  });

  it.each(["{ use: altium }", "{ use: kicad-csv }", "{ format: csv, fields: { partNumber: MPN, description: Description } }"])(
    "reads parties above the header by %s",
    (mapping) => {
      const columns = "Designator,MPN,Description,Qty,Origin,Reference,Comment,Footprint,Quantity,Value";
      expect(partiesFound(`Ship to: ${listed}\n${columns}\nU1,M-1,NdFeB magnet,20,CN,U1,,,20,NdFeB magnet\n`, mapping)).toHaveLength(1);
    },
  );

  it.each([
    ["those below", `Ship to: Acme\n${header}\nS-1,Steel screw,20,DE\n\nShip to: ${listed}\n${header}\n${magnet}\n`, "warning"],
    ["and not those above", `Ship to: Acme\n${header}\n${magnet}\n\nShip to: ${listed}\n${header}\nS-1,Steel screw,20,DE\n`, "information"],
    ["in place of the first", `Ship to: ${listed}\n${header}\nS-1,Steel screw,20,DE\n\nShip to:,Acme\n${magnet}\n`, "information"],
    [
      "behind another label",
      `Ship to: Acme\n${header}\n${"S-1,Steel screw,20,DE"}\n\nDate: 2026,Ship to: ${listed}\n${magnet}\n`,
      "warning",
    ],
    ["behind a semicolon", `${header}\nS-1,Steel screw,20,DE\n\nDate: 2026; Ship to: ${listed}\n${magnet}\n`, "warning"],
    ["all, behind the last", `${header}\n${magnet}\n\nShip to: ${listed}\n`, "warning"],
  ])("compares parties between the rows of a table for its items: %s", (_, text, severity) => {
    expect(partiesFound(text)).toEqual([`${severity} ${listed}`]);
  });

  it("counts no row with parties among those passed over", () => {
    const text = `Ship to: ${listed}\nList of magnets\n${header}\n${magnet}\nBuyer: Acme\n\n`;
    expect(mappedAs("{ use: table }", "bom.csv").passedOver?.(text)).toBe(2);
  });

  it.each([
    ["a line", `\nShip to: ${listed}\n`],
    ["a table", `\n| Ship to | ${listed} |\n|--|--|\n`],
  ])("compares parties behind the last table of Markdown under a heading, in %s", (_, behind) => {
    const pipes = (row: string) => `| ${row.replaceAll(",", " | ")} |\n`;
    const table = (row: string) => `\n${pipes(header)}|--|--|--|--|\n${pipes(row)}`;
    expect(partiesFound(`# Order\n${table(magnet)}${behind}`, "{ use: table }", "bom.md")).toEqual([`warning ${listed}`]);
    const first = `# Order 1\n${table(magnet)}\n# Order 2\n${table("S-1,Steel screw,20,DE")}${behind}`;
    expect(partiesFound(first, "{ use: table }", "bom.md")).toEqual([`information ${listed}`]);
  });

  it("compares the parties of a table that lists no items, for those of the others", () => {
    const pipes = (row: string) => `| ${row.replaceAll(",", " | ")} |\n`;
    const text = `${pipes(`Ship to,${listed}`)}|--|--|\n${pipes("Date,2026")}\n${pipes(header)}|--|--|--|--|\n${pipes(magnet)}`;
    expect(partiesFound(text, "{ use: table }", "bom.md")).toEqual([`warning ${listed}`]);
    const other = `# Order 1\n\n${pipes(`Ship to,${listed}`)}|--|--|\n\n# Order 2\n\n${pipes(header)}|--|--|--|--|\n${pipes(magnet)}`;
    expect(partiesFound(other, "{ use: table }", "bom.md")).toEqual([]);
  });

  it("calls a party of a column no consignee, since a heading does not say where the goods go", () => {
    const text = "MPN,Description,Qty,Origin,Notify Party\nM-1,NdFeB magnet,20,CN,Air Force Logistics\n";
    const { findings } = checkForeign(text, "{ use: table }", "bom.csv");
    expect(findings.find(({ ruleId }) => ruleId === "end-use/military-words")?.message).toContain(
      "The party to the transaction of `M-1` is military by its name",
    );
  });

  it("compares the parties of each column of a line", () => {
    const text = "MPN,Qty,Buyer,Ship to,End User\nS-1,20,Lockheed Martin Aeronautics,L3 Harris Technologies,General Dynamics\n";
    const { findings } = checkForeign(text, "{ use: table }", "bom.csv");
    expect(findings.filter(({ ruleId }) => ruleId === "party/barred")).toHaveLength(3);
  });

  it("compares names of columns without case, width and blanks", () => {
    expect(itemsIn("ｍｐｎ, Q ty\nA-1,2\n")).toEqual([{ partNumber: "A-1", quantity: 2 }]);
  });

  it("passes over blank rows, headings of groups and sums", () => {
    const text = "MPN,Qty,Value\n,,\nMagnets,,\nA-1,2,x\nTotal,,12\n\n";
    expect(itemsIn(text)).toEqual([{ partNumber: "A-1", description: "x", quantity: 2 }]);
  });

  it("passes over a sum of quantities, which names no part", () => {
    expect(itemsIn("No,MPN,Qty\n1,A-1,2\nTotal,,2\n")).toEqual([{ partNumber: "A-1", quantity: 2 }]);
  });

  it("passes over a sum in the column of names, with numbers and nothing else beside it", () => {
    expect(itemsIn("No;MPN;Qty;Mass\n1;A-1;2;0,4\n;Total;2;0,4\n")).toEqual([{ partNumber: "A-1", quantity: 2 }]);
  });

  it.each([
    "Total",
    "TOTAL:",
    "Grand total (EUR):",
    "Total: 12.50 €",
    "Sub-Total",
    "Order subtotal",
    "Shipping & handling (EU)",
    "VAT 19 %",
    "Plus shipping",
    "Zwischensumme",
    "MwSt. (19 %)",
    "Sous-total",
    "Frais de port",
    "Gastos de envío",
    "Total EGP",
    "Total USD (actual)",
    "合計",
    "运费（顺丰）",
  ])("passes over the label %j, whatever its quantity", (label) => {
    expect(itemsIn(`MPN;Qty;Value\nA-1;2;x\n${label};1;x\n;${label};3\n`)).toEqual([{ partNumber: "A-1", description: "x", quantity: 2 }]);
  });

  it.each([
    "Total station",
    "Totaliser",
    "Tax stamp",
    "Shipping container",
    "Sum frame",
    "Port",
    "Portwein",
    "TOTAL-2",
    "Summer",
    "Steuerung",
  ])("keeps the item %j, whose name only begins with such a label", (name) => {
    expect(itemsIn(`MPN,Qty,Value\n${name},2,x\n`)).toEqual([{ partNumber: name, description: "x", quantity: 2 }]);
  });

  it("passes over a footer: below the last blank row, rows with a label and a colon", () => {
    const text = "MPN,Value,Qty\nA-1,x,1\n\nB-1:,y,2\n,,\nApproved:,J. Doe,2024\nC-1,z,3\n,Notes：,see below\n";
    expect(itemsIn(text)).toEqual([
      { partNumber: "A-1", description: "x", quantity: 1 },
      { partNumber: "B-1:", description: "y", quantity: 2 },
      { partNumber: "C-1", description: "z", quantity: 3 },
    ]);
  });

  it("has no footer without a blank row", () => {
    expect(itemsIn("MPN,Value\nA-1:,x\n")).toEqual([{ partNumber: "A-1:", description: "x" }]);
  });

  it("is read without a quantity, and by one name that parts are called by, in its widest row", () => {
    expect(itemsIn("Parts of the arm,,,\nRevision:,3,of,5\nMPN,Link,Shop,Price\nA-1,https://example.org,B,1\nC-1,,,\n")).toEqual([
      { partNumber: "A-1" },
      { partNumber: "C-1" },
    ]);
  });

  it("takes no row for its header that names one column and stands below a wider one", () => {
    expect(itemsIn("What,How many,Where\nMagnet,MPN,\nCoil,2,shelf\n")).toEqual([]);
  });

  it("takes the heading of a group for none of its parts where quantities count these", () => {
    expect(itemsIn("MPN,Qty,Shop\nMagnets,,\nA-1,2,\n")).toEqual([{ partNumber: "A-1", quantity: 2 }]);
  });

  it("knows its header among titles up to row 20, and of rows that fit as well the one with least beside it", () => {
    const titles = `${"Robot,,,\n".repeat(18)}MPN,7,Value,9\n`;
    expect(itemsIn(`${titles}MPN,Value,,\nA-1,x,,\n`)).toEqual([{ partNumber: "A-1", description: "x" }]);
    expect(itemsIn(`Robot,,,\n${"Robot,,,\n".repeat(19)}MPN,Value,,\nA-1,x,,\n`)).toEqual([]);
  });

  it("compares names of columns without low lines, and without dots and asterisks at their end", () => {
    expect(itemsIn("m_p_n*,QTY.\nA-1,2\n")).toEqual([{ partNumber: "A-1", quantity: 2 }]);
  });

  it("knows a name by its end where the mapping says so, and rather by all of it", () => {
    const mapping = '{ fields: { partNumber: "* Part Number", description: Description / Part Number } }';
    expect(itemsIn("Mouser Part Number,Description / Part Number\n5-1,disc\n", mapping)).toEqual([
      { partNumber: "5-1", description: "disc" },
    ]);
  });

  it.each([
    [
      "two rows",
      "1,magnet,4\n2,coil,1\n",
      [
        { partNumber: "magnet", quantity: 4 },
        { partNumber: "coil", quantity: 1 },
      ],
    ],
    ["one row", "1,magnet,4\n", [{ partNumber: "magnet", quantity: 4 }]],
    ["one row and a sum", "1,magnet,4\nTotal,,4\n", [{ partNumber: "magnet", quantity: 4 }]],
  ])("takes no part numbers from a column that counts %s", (_, rows, items) => {
    expect(itemsIn(`Item,Name,Qty\n${rows}`, "{ fields: { partNumber: [Item, Name], quantity: Qty } }")).toEqual(items);
  });

  it.each([
    ["the mapping", "g"],
    ["another column", "{ from: Unit }"],
  ])("takes the unit beside a number before that from %s", (_, unit) => {
    const mapping = `{ fields: { partNumber: MPN, mass: { from: Mass, unit: ${unit} } } }`;
    expect(itemsIn("MPN,Mass,Unit\nA-1,2 kg,g\nB-1,2,g\n", mapping)).toEqual([
      { partNumber: "A-1", mass: { value: 2, unit: "kg" } },
      { partNumber: "B-1", mass: { value: 2, unit: "g" } },
    ]);
  });

  it.each([
    ["R1", 1],
    ["R1, R2, R5-R8", 6],
    ["R1 R2;U_3", 3],
    ["R5 – R8, D2..3", 6],
    ["R8-R5", undefined],
    ["R1-C8", undefined],
    ["REF**", undefined],
    ["R1-R900000000", undefined],
  ])("counts what the drawing calls %j, where no cell is a quantity", (names, quantity) => {
    const mapping = "{ designators: Ref, fields: { partNumber: MPN, quantity: Qty } }";
    const item = { partNumber: "A-1", ...(quantity === undefined ? {} : { quantity }) };
    expect(itemsIn(`MPN,Ref,Qty\nA-1,"${names}",\n`, mapping)).toEqual([item]);
    expect(itemsIn(`MPN,Ref\nA-1,"${names}"\n`, mapping)).toEqual([item]);
    expect(itemsIn(`MPN,Ref,Qty\nA-1,"${names}",7\n`, mapping)).toEqual([{ partNumber: "A-1", quantity: 7 }]);
  });

  it("keeps identifiers as they are written", () => {
    expect(itemsIn("MPN,Qty\n08500030,1\n1E5,1\n")).toEqual([
      { partNumber: "08500030", quantity: 1 },
      { partNumber: "1E5", quantity: 1 },
    ]);
  });

  it("reads no quantity out of a power beyond reason", () => {
    expect(itemsIn("MPN,Qty\nA-1,1e999\n")).toEqual([{ partNumber: "A-1" }]);
  });

  it.each([
    ["2", ",", 2],
    ['"1,200"', ",", 1200],
    ["1,5", ";", 1.5],
    ["1.200,5", ";", 1200.5],
    ["1e3", ",", 1000],
    ["2.5E-1", ",", 0.25],
  ])("reads the quantity %s between %j as %d", (written, separator, quantity) => {
    expect(itemsIn(`MPN${separator}Qty\nA-1${separator}${written}\n`)).toEqual([{ partNumber: "A-1", quantity }]);
  });

  it.each([
    ...["", "-", "~", "?", "n/a", "N/A", "TBD", "unknown", "not applicable"],
    ...["k.A.", "k. A.", "keine Angabe", "Unbekannt", "nicht bekannt", "entfällt", "noch zu klären"],
    ...["不明", "該当なし", "なし", "未定", "未知", "不详", "不适用", "无", "待定"],
  ])("takes %j for nothing", (written) => {
    expect(itemsIn(`MPN,Value,Qty,Origin\nA-1,${written},1,${written}\n`)).toEqual([{ partNumber: "A-1", quantity: 1 }]);
  });

  it("takes such a word for what `values` says that it means", () => {
    const mapping = "{ fields: { partNumber: MPN, endUse/category: { from: Use, values: { unbekannt: undetermined } } } }";
    const items = itemsIn("MPN,Use\nA-1,unbekannt\n", mapping);
    expect(items).toEqual([{ partNumber: "A-1", endUse: { category: "undetermined" } }]);
  });

  it.each([
    ["2 pcs", "H87"],
    ["2 kg", "kg"],
  ])("reads the unit that %s has beside the quantity", (written, unit) => {
    expect(itemsIn(`MPN,Qty\nA-1,${written}\n`)).toEqual([{ partNumber: "A-1", quantity: 2, unit }]);
  });

  it.each([
    ["CN", "CN"],
    ["cn", "CN"],
    ["China", "CN"],
    ["CHN", "CN"],
    ["deu", "DE"],
    ["日本", "JP"],
  ])("reads the country %s as %s", (written, code) => {
    expect(itemsIn(`MPN,Origin\nA-1,${written}\n`)).toEqual([{ partNumber: "A-1", countryOfOrigin: code }]);
  });

  it.each([
    ["CN, China", ["CN"]],
    ["Japan and China", ["JP", "CN"]],
  ])("reads the countries %s of a stage, each once", (written, codes) => {
    const origins = codes.map((country) => ({ stage: "melted", country }));
    const read = itemsIn(`MPN,Melted\nA-1,"${written}"\n`, "{ fields: { partNumber: MPN, origins/melted: Melted } }");
    expect(read).toEqual([{ partNumber: "A-1", origins }]);
  });

  it.each([
    [10, false],
    [11, true],
  ])("names ten of %i columns that nothing is read from", (count, isCut) => {
    const names = Array.from({ length: count }, (_, at) => `Note ${"abcdefghijk".charAt(at)}`);
    const text = `MPN,${names.join()}\nA-1${",steel".repeat(count)}\n`;
    const [told] = checkForeign(text, "{ fields: { partNumber: MPN } }", "bom.csv").findings.filter(
      ({ ruleId }) => ruleId === "mapping/unread",
    );
    expect(told?.message).toContain("`Note j`");
    expect(told?.message.includes("…")).toBe(isCut);
  });

  it("joins all columns of a description", () => {
    expect(itemsIn("MPN,Value,Description\nA-1,x,y\n")).toEqual([{ partNumber: "A-1", description: { 1: "x", 2: "y" } }]);
  });

  it("joins all columns of a description that have one name, and takes the first that is filled for all else", () => {
    const text = "MPN,MPN,Value,Value\nA-1,B-1,x,NdFeB magnet\n,B-2,,y\n";
    expect(itemsIn(text)).toEqual([
      { partNumber: "A-1", description: { 1: "x", 2: "NdFeB magnet" } },
      { partNumber: "B-2", description: "y" },
    ]);
  });

  it("knows a column whose name has characters in it that nobody sees", () => {
    expect(itemsIn("MPN,Value\u200b\nA-1,x\n")).toEqual([{ partNumber: "A-1", description: "x" }]);
  });

  it("takes the text of a link", () => {
    expect(itemsIn("MPN,Qty\n[A-1](https://example.org/a),1\n")).toEqual([{ partNumber: "A-1", quantity: 1 }]);
  });

  it("judges the rows around a broken one, and tells of it", () => {
    const text = 'MPN,Value\nA-1,"open\nB-1,NdFeB magnet\n';
    const { findings } = checkForeign(text, mapped, "bom.csv");
    const told = findings.map(({ ruleId, start }) => `${ruleId} ${text.slice(start, start + 3)}`);
    expect(told).toEqual(expect.arrayContaining(['csv/syntax "op', "end-use/missing B-1"]));
  });

  it("marks the cell, quotes taken in, behind a byte order mark and between CR LF", () => {
    const text = '\u{FEFF}MPN,Value\r\n"M-1 🧲",NdFeB magnet\r\n';
    const [first] = checkForeign(text, mapped, "bom.csv").findings.filter(({ ruleId }) => ruleId === "end-use/missing");
    expect(text.slice(first?.start, first?.end)).toBe('"M-1 🧲"');
  });

  it("asks for a composition where it can be declared, which is no key of a table", () => {
    const found = checkForeign("MPN,Value\nM-1,NdFeB magnet N42\n", mapped, "bom.csv").findings.find(
      ({ ruleId }) => ruleId === "composition/missing",
    );
    expect(found?.message).toContain("declare a share of each of these elements under `composition`, for the part in a parts file");
  });

  it("asks for an origin and for figures where they can be declared", () => {
    const { findings } = checkForeign("MPN,Value\nM-1,NdFeB magnet N42\nB-1,LiPo battery\n", mapped, "bom.csv");
    const said = (rule: string) => findings.find(({ ruleId }) => ruleId === rule)?.message;
    expect(said("origin/missing")).toContain("map that to `countryOfOrigin` under `mappings`");
    expect(said("parameter/missing")).toContain("under `properties` for the part in a parts file");
  });

  it("is not clear where no column is one that the mapping maps", () => {
    const verdict = checkForeign("Teil,Anzahl\nNdFeB magnet,1\n", mapped, "bom.csv");
    expect(verdict.findings.map(({ ruleId }) => ruleId)).toEqual(["mapping/no-items"]);
    expect(uncheckedIn(verdict)).toEqual({ kind: "not-checked", why: { kind: "no-items" } });
  });

  it("does not take the name of a maker for what a part is", () => {
    const text = "Reference,Value,Manufacturer\nL1,10uH coil,American Neodymium Magnets\n";
    expect(checkForeign(text, "{ use: kicad-csv }", "bom.csv").findings).toEqual([]);
  });
});
