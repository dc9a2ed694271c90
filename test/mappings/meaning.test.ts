import { describe, expect, it } from "vitest";
import { main, memoryHost } from "../cli/memoryHost.ts";
import { builtIn } from "../company/support.ts";
import { byCommand, byEditor } from "../lsp/workspaces.ts";
import { checkForeign, faultsIn, readForeign } from "./support.ts";

/** The rules that speak of a file, each with its line from 1, by command and editor alike. */
async function found(files: Readonly<Record<string, string>>, path: string): Promise<readonly string[]> {
  return (await told(files, path)).map((one) => one.replace(/^(\S+) \d+ (\d+).*$/s, (_, rule, line) => `${rule} ${Number(line) + 1}`));
}

/** The same with all that is said. */
async function told(files: Readonly<Record<string, string>>, path: string): Promise<readonly string[]> {
  const all = Object.fromEntries(Object.entries(files).map(([name, text]) => [`/w/${name}`, text]));
  const command = (await byCommand(all)).findings[`/w/${path}`] ?? [];
  expect((await byEditor(all)).findings[`/w/${path}`] ?? []).toEqual(command);
  return command;
}

const config = `asOf: "2026-01-15"
mappings:
  boards: { use: kicad-csv, files: ["*.csv"] }
  own: { files: ["own/*.yaml"], items: /parts, fields: { partNumber: no, description: name, endUse: use, countryOfOrigin: made } }
`;
const oxide = "GD-OX,Gadolinium oxide,CN";

describe("a text under an end use", () => {
  const uses = "kind: parts\nendUses:\n  laser: { category: optics, statement: Crystals for the laser L2 }\n";
  const files = {
    "lodestone.yaml": config,
    "uses.parts.yaml": uses,
    "bom.csv": `MPN,Description,Origin,End Use\n${oxide},laser\nGD-O2,Gadolinium oxide,CN,lasers\n`,
    "own/a.yaml": "parts:\n  - { no: GD-3, name: Gadolinium oxide, made: CN, use: laser }\n",
  };

  it("is the end use that is declared under that key, and a sentence where none is", async () => {
    expect((await found(files, "bom.csv")).filter((one) => one.startsWith("end-use/"))).toEqual(["end-use/category-missing 3"]);
    expect((await found(files, "own/a.yaml")).filter((one) => one.startsWith("end-use/"))).toEqual([]);
  });

  it("says what that one says", async () => {
    const open = { ...files, "uses.parts.yaml": uses.replace("optics", "undetermined") };
    expect(await found(open, "own/a.yaml")).toContain("end-use/undetermined 2");
  });

  it("keeps the end user that stands beside the key, and that alone is no end use", async () => {
    const head = "MPN,Description,Origin,End Use,End User\n";
    const table = { ...files, "lodestone.yaml": config.replace("use: kicad-csv", "use: table") };
    const given = (rows: string) => found({ ...table, "bom.csv": `${head}${rows}` }, "bom.csv");
    const ofEndUse = async (rows: string) => (await given(rows)).filter((one) => one.startsWith("end-use/"));
    expect(await ofEndUse(`${oxide},laser,Army of X\n`)).toEqual(["end-use/military-words 2"]);
    expect(await ofEndUse(`${oxide},laser,Acme\n`)).toEqual([]);
    expect(await ofEndUse(`${oxide},,Acme\n`)).toEqual(["end-use/missing 2"]);
  });

  it.each([
    ["undetermined", "end-use/undetermined"],
    ["optics", "end-use/missing"],
  ])("needs none beside the category %s: %s", (category, rule) => {
    const mapping = "{ items: [/p/*], fields: { partNumber: no, description: name, countryOfOrigin: made, endUse/category: cat } }";
    const { findings } = checkForeign(`p: [{ no: A, name: Sintered NdFeB magnet, made: CN, cat: ${category} }]`, mapping, "x.yaml");
    expect(findings.map(({ ruleId }) => ruleId).filter((id) => /^end-use\/(?:undetermined|missing)$/.test(id))).toEqual([rule]);
  });

  it("stays a statement beside a category of its own", () => {
    const mapping = "{ items: [/p/*], fields: { partNumber: no, endUse: use, endUse/category: cat } }";
    expect(readForeign("p: [{ no: A, use: laser, cat: optics }]", mapping, "x.yaml")).toEqual({
      items: [{ partNumber: "A", endUse: { statement: "laser", category: "optics" } }],
    });
  });
});

describe("a shipment that refers to a file of a mapping", () => {
  const shipment = (ref: string) => `kind: shipment
id: S-1
exporter: Yanhe Powder Works
consignee: Lindner Kristalle GmbH
countryOfExport: CN
countryOfDestination: DE
items:
  - { partNumber: L-1, quantity: 1, ref: "${ref}" }
`;
  const board = `Reference,MPN,Description,Origin,End Use\n"C1, C12",${oxide},Wafers for lasers\nC1,R-1,Resistor 10k,JP,\n`;
  const rules = async (ref: string, text = board) =>
    (await found({ "lodestone.yaml": config, "bom.csv": text, "s.shipment.yaml": shipment(ref) }, "s.shipment.yaml")).map(
      (one) => one.split(" ")[0],
    );

  it("is asked for the category of a sentence there, of one part and of a whole file", async () => {
    for (const ref of ["./bom.csv#GD-OX", "./bom.csv"]) {
      const all = await rules(ref);
      expect(all).toContain("end-use/category-missing");
      expect(all).not.toContain("end-use/missing");
    }
    expect(await rules("./bom.csv#GD-OX", board.replace("Wafers for lasers", ""))).toContain("end-use/missing");
  });

  it("names a part by its part number, else by what it is called in the drawing", async () => {
    expect(await rules("./bom.csv#C12")).toContain("end-use/category-missing");
    expect(await rules("./bom.csv#C1")).toContain("ref/unresolved"); // two rows have it
    expect(await rules("./bom.csv#C13")).toContain("ref/unresolved");
    expect(await rules("./bom.csv#R-1", board.replace('"C1, C12"', "R-1"))).not.toContain("end-use/category-missing");
  });
});

describe("a shipment in a format of one's own", () => {
  const config = `mappings:
  lines: { kind: shipment, files: ["s.yaml"], items: /p/*, fields: { partNumber: n, description: d, ref: r }, document: { countryOfExport: from, countryOfDestination: to } }
  boards: { use: kicad-csv, files: ["*.csv"] }
`;
  const judged = (line: string) =>
    told(
      {
        "lodestone.yaml": config,
        "m.bom.yaml": "kind: bom\nid: M\nitems: [{ partNumber: A, description: Gallium metal, quantity: 1, countryOfOrigin: CN }]\n",
        "b.csv": "Reference,Value,MPN\nC12,Germanium wafer,R\n",
        "s.yaml": `from: CN\nto: JP\np:\n  - ${line}\n`,
      },
      "s.yaml",
    );

  it("is judged by what its lines refer to, in our format and in others", async () => {
    for (const ref of ["m.bom.yaml#A", "b.csv#C12"]) {
      const all = (await judged(`{ n: L, r: "${ref}" }`)).map((one) => one.split(" ")[0]);
      expect(all).toContain("licence/missing");
      expect(all).toContain("end-use/missing");
      expect(all).not.toContain("ref/unresolved");
    }
  });

  it("is told of what is not there, and where", async () => {
    expect(await judged('{ n: L, d: part, r: "m.bom.yaml#B" }')).toEqual([expect.stringMatching(/^ref\/unresolved .*`B`/s)]);
    expect(await judged('{ n: L, d: part, r: "nope.bom.yaml#A" }')).toEqual([expect.stringMatching(/^ref\/unresolved .*does not exist/s)]);
  });
});

describe("an origin that is on no list", () => {
  it("is not asked for as if nothing stood there", () => {
    const mapping = "{ items: [/p/*], fields: { partNumber: no, description: name, countryOfOrigin: made } }";
    const rules = (made: string) =>
      checkForeign(`p: [{ no: A, name: Sintered NdFeB magnet, ${made} }]`, mapping, "x.yaml").findings.map(({ ruleId }) => ruleId);
    expect(rules("made: Atlantis")).toContain("mapping/value");
    expect(rules("made: Atlantis")).not.toContain("origin/missing");
    expect(rules("made: TBD")).toContain("origin/missing");
  });
});

describe("facts of a document", () => {
  it("are mapped under `document`, from the top of a tree and as constants for a table", () => {
    const mapping =
      "{ items: [/p/*], fields: { partNumber: no }, document: { id: name, title: about/title, endUse/category: { value: optics } } }";
    expect(readForeign("name: B-1\nabout: { title: Lathe }\np: [{ no: A }]", mapping, "x.yaml")).toEqual({
      id: "B-1",
      title: "Lathe",
      endUse: { category: "optics" },
      items: [{ partNumber: "A" }],
    });
    expect(readForeign("PN,Name\nA,b\n", "{ fields: { partNumber: PN }, document: { id: { value: T-1 } } }", "x.csv")).toEqual({
      id: "T-1",
      items: [{ partNumber: "A" }],
    });
  });

  it("are no facts of an item, nor the other way round", () => {
    expect(faultsIn("{ files: [a], items: [/p], fields: { id: name } }")).toEqual(["mapping/unknown-field id"]);
    expect(faultsIn("{ files: [a], items: [/p], fields: { partNumber: no }, document: { partNumber: no } }")).toEqual([
      "mapping/unknown-field partNumber",
    ]);
  });
});

describe("a file that a mapping with a mistake claims", () => {
  const broken = 'mappings:\n  boards: { use: kicad, files: ["*.csv"] }\n';
  const run = async (...args: readonly string[]) => {
    const files = { "/w/lodestone.yaml": broken, "/w/bom.csv": "MPN\nA\n", "/w/own.bom.yaml": "kind: bom\nid: B\nitems: []\n" };
    const host = memoryHost({ files, cwd: "/w", packs: () => builtIn });
    const status = await main(["check", ...args], host);
    return { status, said: host.err() };
  };

  it("is not judged, because of the mistake and not because nothing claims it", async () => {
    for (const args of [["bom.csv"], []]) {
      const { status, said } = await run(...args);
      expect(status).toBe(2);
      expect(said).toContain("lodestone.yaml:2:18");
      expect(said).toContain("One file was not checked, because the settings above cannot be used.");
      expect(said).not.toContain("no mapping");
      expect(said).not.toContain("lodestone mapping");
    }
  });
});
