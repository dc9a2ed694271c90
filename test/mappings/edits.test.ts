import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inspect } from "../../server/src/core/check.ts";
import type { Format } from "../../server/src/core/formats/format.ts";
import type { CheckInput, CheckResult } from "../../server/src/core/judge/types.ts";
import { digestOf } from "../../server/src/core/sections/digest.ts";
import { type LiveText, openLiveText } from "../../server/src/core/sections/liveText.ts";
import { mappedAs } from "../rules/caseRunner.ts";
import { caseToday } from "../rules/lodestone.ts";
import { engine, inText, said } from "../sections/support.ts";
import { expectEqual } from "../support/equal.ts";
import { mappedBySchema } from "./support.ts";

const numRuns = Number(process.env.LODESTONE_RUNS ?? 60);

/** A text of a foreign file, with how it is read. */
interface Foreign {
  readonly format: Format;
  readonly text: string;
}

function input({ format, text }: Foreign): CheckInput {
  const settings = { actStates: {}, severities: {}, traceRareEarths: false };
  return { text, kind: "bom", format, today: caseToday, settings };
}

/** An editor's buffer, and how often it was compared while an edit was judged by what it touches. */
class Buffer {
  readonly #format: Format;
  readonly #live: LiveText;
  text: string;
  compared = 0;

  constructor({ format, text }: Foreign) {
    this.#format = format;
    this.text = text;
    this.#live = openLiveText(engine, input({ format, text }));
  }

  edit(start: number, end: number, newText: string): void {
    this.text = this.text.slice(0, start) + newText + this.text.slice(end);
    const after = this.text;
    this.#live.edit({ start, end, newText }, () => after);
  }

  /** Finds the same as a check from nothing, at the same places and by the same numbers. */
  expectSame(): void {
    const asked = input({ format: this.#format, text: this.text });
    const verdict = inspect(engine, asked);
    expectEqual(said(this.#live.verdict()), said(verdict));
    for (const most of [3, 1000]) expectEqual(inText(this.#live.digest(most)), inText(digestOf(verdict, most)));
    expectEqual(factsOf(this.#live.result()), factsOf(verdict));
    if (this.#live.isCut) this.compared++;
  }
}

/** What is known of the items of a text, and where; what is said of them is compared with the findings. */
function factsOf({ judged, withoutEndUse }: CheckResult) {
  const facts = judged.flatMap(({ document }) =>
    document.items.map(({ path, extent, partNumber, countryOfOrigin }) => ({
      path,
      at: [extent.start, extent.end],
      said: [partNumber, countryOfOrigin].map((one) => one && [one.value, one.start, one.end]),
    })),
  );
  return { facts, withoutEndUse };
}

const table = mappedAs(
  "{ fields: { partNumber: [MPN, Item], description: [Description, Comment], quantity: Qty, countryOfOrigin: Origin, endUse: End Use, mass: { from: Mass, unit: g } } }",
  "bom.csv",
);
const ofShipment = mappedAs(
  "{ fields: { partNumber: MPN, description: Description, quantity: Qty }, designators: Origin, document: { countryOfExport: { value: CN }, endUse/category: { value: military } } }",
  "bom.csv",
);
const kicad = mappedAs("{ use: kicad-csv }", "bom.csv");
const rows = (lines: readonly string[], end = "\n"): string => lines.map((line) => line + end).join("");

const tables: Foreign[] = [
  "MPN,Description,Qty,Origin,End Use",
  "MPN;Description;Qty;Origin;Mass",
  "Item\tMPN\tDescription\tQty\tOrigin",
  "MPN|Description|Qty|Origin|Mass",
].flatMap((header, kind) => {
  const separator = [",", ";", "\t", "|"][kind] ?? ",";
  const lines = Array.from({ length: 30 }, (_, index) => {
    const cells = [
      `M-${index}`,
      ["NdFeB magnet N42SH", "Resistor 10k", '"Ring, ""SmCo"""', '"two\nlines of Terbium"'][index % 4] ?? "",
      String(index),
      ["China", "Atlantis", "JP", "Lemuria", ""][index % 5] ?? "",
      kind === 0 ? ["Lathe spindle", "", "military"][index % 3] : "1,5",
    ];
    return [...(kind === 2 ? [String(index + 1)] : []), ...cells.slice(0, kind === 2 ? 4 : 5)].join(separator);
  });
  const long = rows(["Bill of materials", "", header, ...lines.slice(0, 12), "", `Total${separator}${separator}`, ...lines.slice(12)]);
  return [
    { format: table, text: rows([header, ...lines]) },
    { format: table, text: `\uFEFF${rows([header, ...lines.slice(0, 6)], "\r\n")}` },
    { format: table, text: long },
  ];
});
const dnp: Foreign = {
  format: kicad,
  text: rows([
    '"Reference","Value","Qty","DNP","Manufacturer","MPN"',
    ...Array.from(
      { length: 25 },
      (_, index) => `"C${index}","NdFeB magnet","1","${index % 4 === 0 ? "DNP" : ""}","Mill, Inc.","MAG-${index}"`,
    ),
  ]),
};
tables.push({ format: ofShipment, text: tables[0]?.text ?? "" });
tables.push({
  format: mappedAs("{ use: table }", "bom.csv"),
  text: rows([
    "Ship to:,Lockheed Martin Aeronautics",
    "Consignee,",
    "General Dynamics,",
    "",
    "MPN,Description,Qty,Origin,Buyer",
    ...Array.from({ length: 25 }, (_, index) => `M-${index},NdFeB magnet,1,CN,${["L3 Harris Technologies", "", "Acme"][index % 3]}`),
  ]),
});
const cellScraps = [
  ",", ";", "\t", "|", '"', '""', '","', '"\n', "\n", "\r\n", "\r", "x", " ", "\uFEFF", "magnet", "DNP", "Total", "China", "Atlantis",
  "\nMAG-1,NdFeB magnet,1,China,\n", "\nMPN,Description,Qty,Origin,End Use\n", 'M,"open', "MPN", "Qty", "Mass", "1", "🧲", '"a\nb"', "1\n2\n3\n",
  ":", "Buyer:", "Buyer", "General Dynamics", "\nShip to: General Dynamics\n", "Ship to:,", "\n\nNotes:,magnet\n", "'magnet, ring'", "Summe:",
]; // biome-ignore format: a list of scraps

const yamlItem = (index: number, indent: string): string =>
  [
    `${indent}- sku: M-${index}`,
    `${indent}  name: ${["NdFeB magnet N42SH", "Resistor 10k", '"SmCo\n\n        ring"', "|\n        Terbium\n        - metal"][index % 4] ?? ""}`,
    `${indent}  made: ${["China", "Atlantis", "JP", "Lemuria", "TBD"][index % 5] ?? ""}`,
    ...(index % 3 === 0 ? [`${indent}  use: Lathe spindle`] : []),
    ...(index % 7 === 0 ? [`${indent}  parts:`, `${indent}  - { sku: P-${index}, name: Dysprosium oxide, made: Mu }`] : []),
    "",
  ].join("\n");
const yamlItems = (count: number, indent = "  "): string => Array.from({ length: count }, (_, index) => yamlItem(index, indent)).join("");
const fields = "fields: { partNumber: sku, description: name, countryOfOrigin: made, endUse: use }, children: parts";
const own = (items: string, document = ""): Format => mappedAs(`{ items: ${items}, ${fields}${document} }`, "parts.yaml");
const annotated = mappedBySchema(
  {
    properties: {
      title: { "x-lodestone": "title" },
      parts: {
        items: {
          "x-lodestone": "item",
          properties: {
            sku: { "x-lodestone": "partNumber" },
            name: { "x-lodestone": "description" },
            made: { "x-lodestone": "countryOfOrigin" },
            use: { "x-lodestone": "endUse" },
            parts: {
              items: {
                "x-lodestone": "item",
                properties: { sku: { "x-lodestone": "partNumber" }, name: { "x-lodestone": "description" } },
              },
            },
          },
        },
      },
    },
  },
  "parts.yaml",
);
const waiver = "  # lodestone-waive origin/missing until 2027-03-31 by J. Doe: asked for\n";
const trees: readonly Foreign[] = [
  {
    format: own("/parts/*", ", document: { countryOfDestination: { value: JP }, endUse/category: { value: military } }"),
    text: `title: T\nparts:\n${yamlItems(6)}`,
  },
  { format: own("/parts/*"), text: `title: Lathe\nparts:\n${yamlItems(9)}` },
  {
    format: own("/parts", ", document: { endUse: title, endUse/country: from }"),
    text: `from: Atlantis\ntitle: Lathe\nparts: # all\n${waiver}${yamlItems(8)}notes: end\n`,
  },
  { format: own("/bom/lines/*"), text: `bom:\n  rev: A\n  lines:\n${yamlItems(8, "  ")}  after: x\nother: y\n` },
  { format: own("/bom/lines/*"), text: `bom:\n    lines:\n${yamlItems(8, "    ")}`.replaceAll("\n", "\r\n") },
  { format: own("/*"), text: yamlItems(8, "") },
  { format: own("/*"), text: `# parts of the lathe\n\n${yamlItems(6, "")}` },
  { format: own("[/parts/*, /spares/*]"), text: `parts:\n${yamlItems(6)}other: 1\n` },
  {
    format: own("/boxes/*/lines/*"),
    text: `boxes:\n${[0, 3].map((box) => `  - lines:\n${yamlItem(box, "      ")}${yamlItem(box + 1, "      ")}`).join("")}`,
  },
  { format: own('"/parts/*[use=Lathe spindle]"'), text: `parts:\n${yamlItems(8)}` },
  { format: own("/parts/*", ", document: { endUse/category: use }"), text: `use: no-such\nparts:\n${yamlItems(6)}` },
  ...(annotated.format === undefined ? [] : [{ format: annotated.format, text: `title: T\nparts:\n${yamlItems(8)}` }]),
];
const treeScraps = [
  "x", " ", "\n", "\r\n", "\r", ":", ": ", "- ", "# note\n", "\n# left\n", waiver, "'", '"', "[", "]", "{", "}", "&a ", "*a", "---\n",
  "\uFEFF", "  - sku: NEW\n    name: Terbium metal\n    made: Thule\n", "- sku: N\n  name: Terbium\n", "parts:\n", "spares: [{ sku: S, name: Terbium }]\n",
  "spares:\n", "notes: x\n", "use: military\n", "    use: military\n", "made: Atlantis\n",
  "    sku: AGAIN\n", "title: T\n", "\nbom:\n", "  lines:\n", "Atlantis", "name", "sku", "  ",
]; // biome-ignore format: a list of scraps

const json: Foreign = {
  format: own("/parts/*"),
  text: JSON.stringify(
    {
      title: "T",
      parts: [
        { sku: "M-1", name: "NdFeB magnet", made: "China" },
        { sku: "R-1", name: "Resistor" },
      ],
    },
    null,
    1,
  ),
};

interface AnyEdit {
  readonly at: number;
  readonly where: "anywhere" | "line" | "line end" | "end" | "top";
  readonly removed: number | "lines" | "all";
  readonly newText: string;
  readonly undo: boolean;
}

function edits(scraps: readonly string[]): fc.Arbitrary<readonly AnyEdit[]> {
  return fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      where: fc.constantFrom<AnyEdit["where"]>("anywhere", "anywhere", "line", "line end", "end", "top"),
      removed: fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 4, arbitrary: fc.nat(4) },
        { weight: 1, arbitrary: fc.nat(120) },
        { weight: 2, arbitrary: fc.constant("lines" as const) },
        { weight: 1, arbitrary: fc.constant("all" as const) },
      ),
      newText: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...scraps) }, fc.constant(""), fc.string({ maxLength: 3 })),
      undo: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  );
}

function startOf(text: string, { at, where }: AnyEdit): number {
  const offset = Math.floor(at * text.length);
  const lineEnd = text.indexOf("\n", offset);
  switch (where) {
    case "line":
      return text.lastIndexOf("\n", offset) + 1;
    case "line end":
      return lineEnd < 0 ? text.length : lineEnd;
    case "end":
      return text.length;
    case "top":
      return Math.min(text.length, Math.floor(at * 60));
    default:
      return offset;
  }
}

function endOf(text: string, start: number, { removed }: AnyEdit): number {
  if (removed === "all") return text.length;
  if (removed !== "lines") return Math.min(text.length, start + removed);
  const second = text.indexOf("\n", text.indexOf("\n", start) + 1);
  return second < start ? text.length : second;
}

/** Makes edits one after the other, and compares after each; every other one is taken back at once. */
function editAndCompare(foreign: Foreign, all: readonly AnyEdit[]): number {
  const buffer = new Buffer(foreign);
  buffer.expectSame();
  for (const edit of all) {
    const { text } = buffer;
    const start = startOf(text, edit);
    const end = endOf(text, start, edit);
    buffer.edit(start, end, edit.newText);
    buffer.expectSame();
    if (!edit.undo) continue;
    buffer.edit(start, start + edit.newText.length, text.slice(start, end));
    buffer.expectSame();
  }
  return buffer.compared;
}

/** Makes random edits in texts; at least so many are to be compared while the text is cut. */
function expectAnyEdits(texts: readonly Foreign[], scraps: readonly string[], leastForRun: number): void {
  let compared = 0;
  fc.assert(
    fc.property(fc.nat(texts.length - 1), edits(scraps), (which, all) => {
      const foreign = texts[which];
      if (foreign !== undefined) compared += editAndCompare(foreign, all);
    }),
    { numRuns },
  );
  expect(compared).toBeGreaterThanOrEqual(leastForRun * numRuns);
}

describe("edits of foreign files give what a check from nothing gives", () => {
  it("in tables", () => expectAnyEdits([...tables, dnp], cellScraps, 3), numRuns * 5000);
  it("in YAML", () => expectAnyEdits(trees, treeScraps, 2), numRuns * 5000);
  it("in JSON", () => expectAnyEdits([json], treeScraps, 0), numRuns * 5000);

  const plain = Array.from({ length: 60 }, (_, index) => `M-${index}.,NdFeB magnet,1,China,`);
  const header = "MPN,Description,Qty,Origin,End Use";
  const silent = plain.map((line) => line.replace(/^.*magnet/, ","));
  /** Each edit puts a text before the first place of another, in place of as many characters. */
  it.each<[name: string, format: Format, lines: readonly string[], edits: readonly [at: string, newText: string, removed: number][]]>([
    [
      "a quote that is closed far below",
      table,
      [header, ...plain],
      [
        ["NdFeB magnet,1,China,\nM-11", '"', 0],
        [",China,\nM-41", '"', 0],
      ],
    ],
    [
      "what stands behind a quote far below goes",
      table,
      [header, ...plain],
      [
        ["M-10.", '"', 0],
        ["M-40.", '"', 0],
        ["M-40.,", ",", 6],
      ],
    ],
    [
      "a quote behind an open one",
      table,
      [header, ...plain],
      [
        ["M-10.", '"', 0],
        ["M-40.", "x", 0],
        ["xM-40.", '"', 1],
      ],
    ],
    [
      "a quote at the end behind an open one",
      table,
      [header, ...plain],
      [
        ["M-10.", '"', 0],
        ["1,China,\n@", '"', 0],
      ],
    ],
    [
      "a better header among the first rows",
      table,
      ["MPN,Description", ...plain],
      [
        ["M-5.,", `${header}\n`, 0],
        [header, "x", 0],
      ],
    ],
    [
      "a header that moves away",
      table,
      ["Note", ...plain.slice(0, 18), header, ...plain.slice(18)],
      [
        ["M-3.,", "\n\n", 0],
        ["\n\nM-3", "", 2],
      ],
    ],
    [
      "a better separator",
      table,
      [header, ...plain],
      [
        ["M-5.,", "MPN;Description;Qty;Origin;End Use;Mass\n", 0],
        ["MPN;", "x", 0],
      ],
    ],
    [
      "a column that no longer counts",
      table,
      ["Item,Description,Qty", ...plain.map((line, at) => `${at + 1},${line.slice(line.indexOf(",") + 1)}`)],
      [
        ["7,NdFeB", "9", 1],
        ["9,NdFeB", "7", 1],
      ],
    ],
    [
      "the only row that tells anything",
      table,
      [header, ...silent, ...plain.slice(0, 1)],
      [
        ["M-0.,NdFeB magnet", ",", 17],
        [",,1,China,\n@", "Ring", 0],
      ],
    ],
    [
      "a row that is passed over and names a material",
      table,
      [header, ...plain],
      [
        ["M-1.,", "Magnet NdFeB N42,,,,\n", 0],
        ["Magnet NdFeB", "Bolt", 12],
        ["Bolt N42", "Total,NdFeB magnet", 8],
      ],
    ],
    [
      "the first of two unknown words",
      table,
      [header, ...plain.map((line) => line.replace("China", "Atlantis"))],
      [
        ["Atlantis", "China", 8],
        ["China", "Atlantis", 5],
      ],
    ],
    [
      "the header goes, and with it all",
      table,
      [header, ...plain],
      [
        [header, "", header.length],
        ["\n", header, 0],
      ],
    ],
    ["a mark of DNP", kicad, ["Reference,Value,Qty,DNP", ...plain.map((_, at) => `C${at}.,NdFeB magnet,1,`)], [[",1,\nC31", ",DNP", 0]]],
  ])("where %s", (_, format, lines, all) => {
    const buffer = new Buffer({ format, text: rows(lines) });
    buffer.expectSame();
    for (const [at, newText, removed] of all) {
      const start = at.endsWith("\n@") ? buffer.text.lastIndexOf(at.slice(0, -1)) : buffer.text.indexOf(at);
      expect(start).toBeGreaterThanOrEqual(0);
      buffer.edit(start, start + removed, newText);
      buffer.expectSame();
    }
    expect(buffer.compared).toBeGreaterThan(0);
  });

  it.each([...tables, dnp, ...trees])("and the text is cut to begin with: $text", ({ format, text }) => {
    const buffer = new Buffer({ format, text });
    buffer.expectSame();
    expect(buffer.compared).toBe(1);
  });
});

/** A text opened for edits, and how often the recogniser has been asked of an item. */
function counted(foreign: Foreign) {
  let count = 0;
  const recognise: typeof engine.recogniser.recognise = (what, options) => {
    count++;
    return engine.recogniser.recognise(what, options);
  };
  const live = openLiveText({ ...engine, recogniser: { ...engine.recogniser, recognise } }, input(foreign));
  let { text } = foreign;
  live.digest(1000);
  /** How often it is asked for an edit that puts a text before, or in place of, another. */
  return (at: string, newText: string, removed = 0): number => {
    const before = count;
    const start = text.indexOf(at);
    expect(start).toBeGreaterThanOrEqual(0);
    text = text.slice(0, start) + newText + text.slice(start + removed);
    const after = text;
    live.edit({ start, end: start + removed, newText }, () => after);
    live.digest(1000);
    return count - before;
  };
}

describe("an edit of a foreign file is judged by what it touches", () => {
  const lines = Array.from({ length: 60 }, (_, index) => `M-${index}.,"NdFeB magnet, lot ${index}.",1,China,`);
  const csv: Foreign = { format: table, text: rows(["MPN,Description,Qty,Origin,End Use", ...lines]) };

  it.each([
    ["in a row", "magnet, lot 40.", "x", 0],
    ["in a row of the first, among which the header is", "magnet, lot 4.", "x", 0],
    ["that puts a row in", "M-30.,", "N-1,Terbium metal,1,CN,\n", 0],
    ["that takes a row out", "M-30.,", "", (lines[30] ?? "").length + 1],
    ["that takes a line break out", "\nM-30.,", "", 1],
  ])("in a table, %s", (_, at, newText, removed) => {
    expect(counted(csv)(at, newText, removed)).toBeLessThanOrEqual(2);
  });

  it("in a table, also while a quote is open", () => {
    const edit = counted(csv);
    expect(edit('"NdFeB magnet, lot 30.', "", 1)).toBeLessThanOrEqual(2);
    expect(edit("NdFeB magnet, lot 30.", '"')).toBeLessThanOrEqual(2);
    expect(edit('lot 40."', "", 5)).toBeLessThanOrEqual(3);
    expect(edit("M-50.,", "x")).toBeLessThanOrEqual(3);
  });

  it("in a list of YAML, wherever that is", () => {
    for (const { format, text } of [
      { format: own("/parts/*"), text: `parts:\n${yamlItems(40)}` },
      { format: own("/bom/lines/*"), text: `bom:\n  lines:\n${yamlItems(40, "    ")}` },
      { format: own("/*"), text: yamlItems(40, "") },
    ])
      expect(counted({ format, text })("M-20", "x")).toBeLessThanOrEqual(2);
  });

  it("but where another header is written, by all rows", () => {
    expect(counted(csv)("Origin", "x")).toBe(60);
  });
});
