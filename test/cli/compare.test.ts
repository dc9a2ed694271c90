import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { compilePacks } from "../../server/src/core/packs/bundle.ts";
import { loadPacks } from "../../server/src/core/packs/load.ts";
import { packFiles } from "../packs/support.ts";
import { main, memoryHost, type World } from "./memoryHost.ts";

const bundle = compilePacks(loadPacks(["house", "materials", "prc"].flatMap(packFiles)).packs);

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
for (const name of ["codes", "common", "report", "pack", "law", "comparison"])
  ajv.addSchema(JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")), `${name}.schema.json`);

/** A magnet with dysprosium (announcement 18/2025) and holmium oxide (announcement 57/2025), both without an end use. */
const bom = `kind: bom
id: B
items:
  - partNumber: MAG
    description: Sintered NdFeB magnet
    quantity: 1
    form: magnet
    countryOfOrigin: CN
    compositionStatus: complete
    composition: [{ element: Fe, massPercent: 66 }, { element: Nd, massPercent: 30 }, { element: Dy, massPercent: 4 }]
  - partNumber: OXIDE
    description: Holmium oxide
    quantity: 1
    form: oxide
    countryOfOrigin: CN
    casNumber: 12055-62-8
`;

async function compare(argv: readonly string[], world: Partial<World> = {}) {
  const host = memoryHost({ files: { "/repo/a.bom.yaml": bom }, packs: () => bundle, today: "2026-11-25", ...world });
  const status = await main(["check", ...argv], host);
  return { status, out: host.out(), err: host.err(), written: host.written };
}

async function json(...argv: string[]) {
  const { out, status } = await compare([...argv, "--format", "json"]);
  const report = JSON.parse(out);
  const validate = ajv.getSchema("comparison.schema.json");
  validate?.(report);
  expect(validate?.errors).toBeNull();
  return { status, ...report };
}

describe("check --compare", () => {
  it("tells what changes on the day an act takes effect, and fails as it rises to an error", async () => {
    const { status, from, to, files, summary } = await json("--as-of", "2025-04-03", "--compare", "2025-04-04");
    expect([status, from, to, files.length]).toEqual([1, "2025-04-03", "2025-04-04", 1]);
    expect(files[0].changed).toMatchObject([
      {
        before: { ruleId: "end-use/missing", severity: "warning" },
        after: { severity: "error", acts: ["mofcom-2025-18"], asOf: "2025-04-04" },
      },
    ]);
    expect(summary).toMatchObject({ files: 1, changed: 1, appears: { error: 0 } });
  });

  it("is 0 the other way round, where everything gets milder", async () => {
    expect((await json("--as-of", "2025-04-04", "--compare", "2025-04-03")).status).toBe(0);
  });

  it("tells of acts that become unverified, and does not fail at that", async () => {
    const { status, files } = await json("--as-of", "2026-11-10", "--compare", "2026-11-11");
    expect(status).toBe(0);
    expect(files[0].changed).toContainEqual(
      expect.objectContaining({
        before: expect.objectContaining({ acts: [] }),
        after: expect.objectContaining({ acts: ["mofcom-2025-57"], severity: "warning" }),
      }),
    );
  });

  it("tells the last known state of an act that becomes unverified", async () => {
    const { out } = await compare(["--as-of", "2026-11-10", "--compare", "2026-11-11"]);
    expect(out.replace(/\s+/g, " ")).toContain("status unconfirmed; last known (");
  });

  it("tells it once below the findings that appear, vanish and change", async () => {
    const item = (part: string, description: string) =>
      `  - { partNumber: ${part}, description: ${description}, quantity: 1, unit: kg, countryOfOrigin: CN }\n`;
    const items = item("GE-1", "Germanium ingot") + item("GE-2", "Germanium dioxide") + item("SD-1", "Synthetic diamond micropowder 20 um");
    const shipment = `kind: shipment
id: US-1
exporter: { name: Yanhe Trading, country: CN }
consignee: { name: Smith Optics Inc, country: US, kind: civil }
endUser: { name: Smith Optics Inc, country: US, kind: civil }
countryOfExport: CN
countryOfDestination: US
endUse: { category: optics, statement: "Lenses of thermal camera T1, front element", country: US }
items:
${items}`;
    const { out } = await compare(["--as-of", "2026-11-27", "--compare", "2026-11-28"], { files: { "/repo/a.shipment.yaml": shipment } });
    const read = out.replace(/\s+/g, " ");
    expect(read.match(/destination\/barred/g)).toHaveLength(3);
    const notes = read.match(/[^.:;]+: status unconfirmed; last known \(/g) ?? [];
    expect(notes.length).toBeGreaterThan(0);
    expect(new Set(notes).size).toBe(notes.length);
    expect(read.indexOf("last known (")).toBeGreaterThan(read.lastIndexOf("destination/barred"));
  });

  it("compares with today where no day is given", async () => {
    expect(await json("--compare", "2026-11-10")).toMatchObject({ from: "2026-11-25", to: "2026-11-10" });
  });

  it("lists files without a difference in JSON and passes them over in text", async () => {
    const days = ["--as-of", "2026-06-01", "--compare", "2026-06-02"];
    expect((await json(...days)).files).toMatchObject([{ path: "a.bom.yaml", appears: [], vanishes: [], changed: [] }]);
    const { out } = await compare(days);
    expect(out).not.toContain("a.bom.yaml");
    expect(out).toMatch(
      /0 findings appear, 0 findings vanish, 0 changed, \d+ the same\.\n1 file, judged by the law of 2026-06-02 and compared/,
    );
  });

  it("shows the difference with its line, and no summary under --quiet", async () => {
    const { out } = await compare(["--as-of", "2025-04-03", "--compare", "2025-04-04", "--quiet"]);
    expect(out).toContain("~ was warning  a.bom.yaml:4:17  error  end-use/missing\n");
    expect(out).toContain("    4 │   - partNumber: MAG\n");
    expect(out).not.toContain("findings appear");
  });

  it("holds both days against the export date of a shipment", async () => {
    const shipment = `kind: shipment\nid: S\nexportDate: "2024-01-01"\nexporter: { name: X }\nconsignee: { name: Y }\ncountryOfExport: CN\ncountryOfDestination: DE\n${bom.slice(bom.indexOf("items:"))}`;
    const files = { "/repo/a.shipment.yaml": shipment };
    const { status, out } = await compare(["--as-of", "2025-04-03", "--compare", "2025-04-04"], { files });
    expect([status, out.includes("~ was warning  a.shipment.yaml")]).toEqual([1, true]);
  });

  it("keeps to --fail-on", async () => {
    const days = ["--as-of", "2025-04-03", "--compare", "2025-04-04"];
    expect((await compare([...days, "--fail-on", "never"])).status).toBe(0);
    const unverified = ["--as-of", "2026-11-10", "--compare", "2026-11-11", "--fail-on", "warning"];
    expect((await compare(unverified)).status).toBe(0); // a warning on both days, that rests on another act
  });

  it("writes files, and says where it cannot", async () => {
    const days = ["--as-of", "2025-04-03", "--compare", "2025-04-04"];
    const { status, out, written } = await compare([...days, "--format", "json=d.json", "--format", "text"]);
    expect([status, out.includes("~ was warning"), JSON.parse(written.get("/repo/d.json") ?? "").to]).toEqual([1, true, "2025-04-04"]);
    const failed = await compare([...days, "--output", "gone/d.txt"]);
    expect([failed.status, failed.err]).toEqual([
      2,
      "lodestone: gone/d.txt: The report cannot be written. There is no such file or folder.\n",
    ]);
  });

  it("reads standard input once", async () => {
    const { status, out } = await compare(["-", "--stdin-filename", "b.bom.yaml", "--as-of", "2025-04-03", "--compare", "2025-04-04"], {
      stdin: bom,
    });
    expect([status, out.includes("b.bom.yaml:4:17")]).toEqual([1, true]);
  });

  it("is 2 where a file cannot be read, and compares the others", async () => {
    const files = { "/repo/a.bom.yaml": bom, "/repo/b.bom.yaml": "«unreadable»" } as const;
    const { status, out, err } = await compare(["--as-of", "2025-04-04", "--compare", "2025-04-03"], { files });
    expect(status).toBe(2);
    expect(out).toContain("~ was error");
    expect(out).toContain("1 place could not be checked; standard error names it.");
    expect(err).toContain("b.bom.yaml: The file cannot be read");
  });

  it.each([
    [["--compare", "soon"], "--compare takes a date, and `soon` is none"],
    [["--compare", "2026-11-25"], "so nothing can differ"],
    [["--as-of", "2026-01-01", "--compare", "2026-01-01"], "so nothing can differ"],
    [["--compare", "2026-01-01", "--format", "sarif"], "`sarif` can only list findings"],
    [["--compare", "2026-01-01", "--format", "github"], "`github` can only list findings"],
    [["--compare", "2026-01-01", "--format", "sarif=x.sarif", "--format", "text"], "`sarif` can only list findings"],
    [["--compare", "2026-01-01", "--max-warnings", "3"], "does not go with --compare"],
  ])("is 2 for %j", async (argv, message) => {
    const { status, out, err } = await compare(argv);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
});
