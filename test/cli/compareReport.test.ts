import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { isIn } from "../../server/src/cli/check/shard.ts";
import type { DifferenceReport } from "../../server/src/generated/differenceReport.ts";
import type { Report } from "../../server/src/generated/report.ts";
import { builtIn } from "../company/support.ts";
import { main, memoryHost, type World } from "./memoryHost.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
for (const name of ["codes", "common", "pack", "law", "report", "comparison", "difference"])
  ajv.addSchema(JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")), `${name}.schema.json`);

const magnet = (part: string, more = "") =>
  `  - partNumber: ${part}\n    description: Sintered NdFeB magnet N42SH\n    quantity: 1\n    countryOfOrigin: CN\n    supplier: Example Magnets\n${more}`;
const bom = (...items: readonly string[]) => `kind: bom\nid: B\nitems:\n${items.join("")}`;
const endUse = "    endUse: { category: industrial-automation, statement: Feed drive of lathe L20, endUser: Example GmbH, country: DE }\n";

const old = { "/repo/a.bom.yaml": bom(magnet("A-1"), magnet("A-2")), "/repo/b.bom.yaml": bom(magnet("B-1")) };
type Files = Readonly<Record<string, string>>;

async function lodestone(argv: readonly string[], files: Files, world: Partial<World> = {}) {
  const host = memoryHost({ files, packs: () => builtIn, today: "2026-06-01", columns: 100, ...world });
  const status = await main(["check", ...argv], host);
  return { status, out: host.out(), err: host.err(), written: host.written };
}

/** The JSON report of some files. */
async function reportOf(files: Files = old, ...argv: readonly string[]): Promise<string> {
  return (await lodestone(["--format", "json", "--work-list", ...argv], files)).out;
}

/** The difference between the files of a report and others, as JSON. */
async function difference(files: Files, argv: readonly string[] = [], last?: string, world: Partial<World> = {}) {
  const all = { ...files, "/repo/last.json": last ?? (await reportOf()) };
  const { status, out, err } = await lodestone(["--compare-report", "last.json", "--format", "json", ...argv], all, world);
  if (out === "") throw new Error(err);
  const found: DifferenceReport = JSON.parse(out);
  const validate = ajv.getSchema("difference.schema.json");
  validate?.(found);
  expect(validate?.errors).toBeNull();
  return { status, ...found };
}

const rulesOf = (findings: readonly { readonly ruleId: string }[] = []) => findings.map(({ ruleId }) => ruleId).sort();
const ids = ({ notices }: DifferenceReport) => notices.map(({ id }) => id);

describe("check --compare-report", () => {
  it("finds nothing different in the same files, though items are moved", async () => {
    const moved = { ...old, "/repo/a.bom.yaml": `# moved\n${bom(magnet("A-2"), magnet("A-1"))}` };
    const { status, files, work, summary, notices } = await difference(moved);
    expect([status, work?.new, work?.done, work?.changed]).toEqual([0, [], [], []]);
    expect(files.map(({ path, in: where }) => [path, where])).toEqual([
      ["a.bom.yaml", "both"],
      ["b.bom.yaml", "both"],
    ]);
    expect(summary).toMatchObject({ files: 2, changed: 0, appears: { error: 0 }, vanishes: { error: 0 } });
    expect(notices).toEqual([]);
  });

  it("tells findings and work that are new, gone and done", async () => {
    const { status, files, work } = await difference({
      ...old,
      "/repo/a.bom.yaml": bom(magnet("A-1", endUse), magnet("A-2"), magnet("A-3")),
    });
    expect(status).toBe(1);
    const [first, second] = files;
    expect(first?.appears.map(({ path }) => path.slice(0, 8))).toEqual(expect.arrayContaining(["/items/2"]));
    expect(rulesOf(first?.vanishes)).toEqual(["end-use/missing"]);
    expect(second).toMatchObject({ appears: [], vanishes: [], changed: [] });
    const declared = work?.changed.find(({ after }) => after.action === "declare");
    expect(declared?.before.parts.map(({ name }) => name)).toEqual(["A-1", "A-2"]);
    expect(declared?.after.parts.map(({ name }) => name)).toEqual(["A-2", "A-3"]);
    const done = await difference({ ...old, "/repo/b.bom.yaml": bom(magnet("B-1", endUse)) });
    expect([done.status, done.work?.done.map(({ action, parts }) => [action, parts[0]?.path])]).toEqual([0, [["declare", "b.bom.yaml"]]]);
  });

  it("does not take an item without a part number for another when one stands before it", async () => {
    const nameless = "  - description: Screw\n    quantity: 1\n";
    const last = await reportOf({ "/repo/a.bom.yaml": bom(nameless) });
    const screw = "  - partNumber: S\n    description: Screw\n    quantity: 1\n";
    const { status, files } = await difference({ "/repo/a.bom.yaml": bom(screw, nameless) }, [], last);
    expect([status, files[0]?.appears, files[0]?.vanishes]).toEqual([0, [], []]);
  });

  it("tells a letter that asks for more than before, unless the languages differ", async () => {
    const less = { ...old, "/repo/a.bom.yaml": bom(magnet("A-1").replace("    countryOfOrigin: CN\n", ""), magnet("A-2")) };
    const { work } = await difference(less);
    const letter = work?.changed.find(({ after }) => after.action === "ask");
    expect([letter?.before.asked?.length, letter?.after.asked?.length]).toEqual([1, 2]);
    const last = JSON.stringify({ ...JSON.parse(await reportOf()), locale: "de" });
    expect((await difference(less, [], last)).work?.changed.filter(({ after }) => after.action === "ask")).toEqual([]);
    const { out } = await lodestone(["--compare-report", "last.json"], { ...less, "/repo/last.json": await reportOf() });
    expect(out.replace(/\s+/g, " ")).toContain("asked before for composition");
  });

  it("names no parts that a row has gained or lost where it lists only some", async () => {
    const many = (count: number) => ({
      "/repo/a.bom.yaml": bom(...Array.from({ length: count }, (_, at) => magnet(`A-${at + 10}`))),
    });
    const named = async (count: number) => {
      const files = { ...many(count), "/repo/last.json": await reportOf(many(39)) };
      return (await lodestone(["--compare-report", "last.json"], files)).out.match(/(?:also|no longer) for A-\d+/g) ?? [];
    };
    expect(await named(38)).toContain("no longer for A-48");
    expect(await named(45)).toEqual([]);
  });

  it("says which files are new, gone, and not compared", async () => {
    const files = { "/repo/b.bom.yaml": old["/repo/b.bom.yaml"], "/repo/c.bom.yaml": bom(magnet("C-1")) };
    const all = await difference(files);
    expect(all.files.map(({ path, in: where }) => [path, where])).toEqual([
      ["a.bom.yaml", "earlier"],
      ["b.bom.yaml", "both"],
      ["c.bom.yaml", "now"],
    ]);
    const some = await difference({ ...old }, ["b.bom.yaml"]);
    expect([some.notCompared, some.work?.done, some.files.length]).toEqual([["a.bom.yaml"], [], 1]);
    expect(ids(some)).toEqual(["compare/not-compared"]);
  });

  it("shows a finding that is waived now as suppressed, and not as gone", async () => {
    const waived = "# lodestone-waive end-use/missing until 2026-12-31 by A. Person: asked on 2 June\n";
    const text = bom(magnet("B-1")).replace("  - partNumber", `  ${waived}  - partNumber`);
    const { files } = await difference({ ...old, "/repo/b.bom.yaml": text });
    const gone = files.find(({ path }) => path === "b.bom.yaml")?.vanishes ?? [];
    expect(gone.filter(({ ruleId }) => ruleId === "end-use/missing").map(({ suppressed }) => suppressed?.kind)).toEqual(["waiver"]);
  });

  it("does not call work done that nobody is asked for any more", async () => {
    const shipment = (category: string) => ({
      "/repo/s.shipment.yaml": `kind: shipment
id: S-1
exportDate: 2026-06-10
exporter: { name: Qinghexi, country: CN }
consignee: { name: Drehwerk, country: DE }
countryOfExport: CN
countryOfDestination: US
endUse: { category: ${category}, statement: Traction motor rotor of the bus X5, country: US, endUser: { name: Drehwerk, country: US } }
items:
  - { partNumber: DY, description: Dysprosium oxide, quantity: 3, unit: kg, countryOfOrigin: CN, customsRemark: controlled }
`,
    });
    const last = await reportOf(shipment("automotive"));
    const prohibited = await difference(shipment("military"), [], last);
    expect(prohibited.work?.notAsked.map(({ row, why }) => [row.action, why])).toEqual([["apply", "prohibited"]]);
    const [line = ""] = shipment("automotive")["/repo/s.shipment.yaml"].match(/ {2}- .*/) ?? [];
    const waiver = "  # lodestone-waive licence/missing until 2026-12-31 by A. Person: applied for on 2 June\n";
    const waived = { "/repo/s.shipment.yaml": shipment("automotive")["/repo/s.shipment.yaml"].replace(line, waiver + line) };
    const { work, summary } = await difference(waived, [], last);
    expect([work?.done, work?.notAsked.map(({ row, why }) => [row.action, why])]).toEqual([[], [["apply", "waiver"]]]);
    expect(summary).toMatchObject({ vanishes: { error: 0, warning: 0 }, suppressed: 1 });
    const { out } = await lodestone(["--compare-report", "last.json"], { ...waived, "/repo/last.json": last });
    expect(out).toContain("- no longer asked\n");
    expect(out).toContain("0 findings vanish, 1 suppressed, 0 changed");
    expect(out).toContain("To do: 0 new, 0 done, 1 no longer asked");
  });

  it("does not call the renewal of a licence done that has run out", async () => {
    const shipment = (until: string) => ({
      "/repo/s.shipment.yaml": `kind: shipment
id: S-1
exporter: { name: Qinghexi, country: CN }
consignee: { name: Drehwerk, country: DE }
countryOfExport: CN
countryOfDestination: DE
licences:
  - { number: L-1, list: PRC, type: single, validUntil: ${until} }
items:
  - { partNumber: BOLT, description: Hexagon bolt, quantity: 3 }
`,
    });
    const last = await reportOf(shipment("2026-06-20"));
    const later = { today: "2026-07-01" };
    const { work } = await difference(shipment("2026-06-20"), [], last, later);
    expect([work?.done, work?.notAsked.map(({ row, why }) => [row.what, why])]).toEqual([[], [["Renew the licence", "expired"]]]);
    const renewed = await difference(shipment("2027-06-20"), [], last, later);
    expect([renewed.work?.done.map(({ what }) => what), renewed.work?.notAsked]).toEqual([["Renew the licence"], []]);
  });

  it("tells a change of severity, and fails as it rises", async () => {
    const settings = { "/repo/lodestone.yaml": "rules: { composition/missing: error }\n" };
    const { status, files } = await difference({ ...old, ...settings });
    expect(status).toBe(1);
    expect(files[0]?.changed[0]).toMatchObject({ before: { ruleId: "composition/missing" }, after: { severity: "error" } });
  });

  it("says where law, packs, program and language differ", async () => {
    const report: Report = JSON.parse(await reportOf(old, "--as-of", "2025-03-01"));
    const packs = report.packs.map((pack) => ({ ...pack, version: "1999.1" }));
    const last = JSON.stringify({ ...report, packs, tool: { name: "lodestone", version: "0.0.1" }, locale: "de" });
    expect(ids(await difference(old, [], last))).toEqual([
      "compare/other-day",
      "compare/other-packs",
      "compare/other-version",
      "compare/other-language",
    ]);
  });

  it.each([
    ["--changed", { changed: { files: 1, affected: 0, found: 2 } }],
    ["--shard", { shard: { index: 1, count: 2, files: 1, found: 2 } }],
  ])("says that a report of %s covers only part of the files", async (_, part) => {
    const last = JSON.stringify({ ...JSON.parse(await reportOf()), ...part });
    expect(ids(await difference(old, [], last))).toEqual(["compare/part"]);
  });

  it("compares findings alone where the report has no work list", async () => {
    const last = (await lodestone(["--format", "json"], old)).out;
    const found = await difference(old, [], last);
    expect([found.work, ids(found)]).toEqual([undefined, ["compare/no-work"]]);
  });

  it("takes a report with keys that a later version adds", async () => {
    const last = JSON.stringify({ ...JSON.parse(await reportOf()), later: 1 });
    expect((await difference(old, [], last)).status).toBe(0);
  });

  it("writes text that names who does what", async () => {
    const last = await reportOf();
    const files = { "/repo/a.bom.yaml": bom(magnet("A-1"), magnet("A-2"), magnet("A-3")), "/repo/last.json": last };
    const { status, out } = await lodestone(["--compare-report", "last.json"], files);
    expect(status).toBe(1);
    expect(out).toContain("+ appears  a.bom.yaml:14:17  error  end-use/missing");
    expect(out).toContain("b.bom.yaml\nno longer there\n");
    expect(out).toContain(
      "~ changed\n  Engineering: Declare the end use · A-1 (a.bom.yaml:4), A-2 (a.bom.yaml:9), A-3 (a.bom.yaml:14)\n  also for A-3 (a.bom.yaml)\n",
    );
    expect(out).toContain("2 files compared with `last.json`.");
  });

  it("writes the work list with the marks of the language", async () => {
    const more = {
      "/repo/a.bom.yaml": bom(magnet("A-1"), magnet("A-2"), magnet("A-3")),
      "/repo/c.bom.yaml": "kind: bom\nid: [C\n",
    };
    const files = { ...old, ...more, "/repo/last.json": await reportOf() };
    const { out } = await lodestone(["--compare-report", "last.json", "--locale", "ja"], files);
    expect(out).toMatch(/設計：.+ · A-1（a\.bom\.yaml:4）/);
    expect(out).toContain("追加：A-3（a.bom.yaml）");
    expect(out).toContain("ファイルの作成者：");
  });

  it("shows no character of the report that a terminal obeys", async () => {
    const evil = "\u001b[2J\u202e";
    const report: Report = JSON.parse(await reportOf());
    type Range = Report["files"][number]["findings"][number]["range"];
    const inCell = (range: Range) => ({ ...range, start: { ...range.start, line: 999, cell: evil } });
    const related = (range: Range) => ({ range: inCell(range), message: evil });
    const elsewhere = (range: Range) => ({ elsewhere: { path: evil, range: inCell(range) } });
    const seen = (range: Range) => ({ ...related(range), seen: evil });
    const files = report.files.map((file) => ({
      ...file,
      path: file.path === "a.bom.yaml" ? `${evil}a.bom.yaml` : file.path,
      findings: file.findings.map((one, index) => ({
        ...one,
        ...{ ruleId: `x/${evil}`, message: evil, summary: evil, acts: [evil] },
        fingerprint: index === 0 ? one.fingerprint : evil,
        range: { ...one.range, start: { ...one.range.start, cell: evil } },
        fixes: [{ title: evil, safe: true, edits: [] }],
        related: [
          related(one.range),
          { ...related(one.range), ...elsewhere(one.range) },
          seen(one.range),
          { ...seen(one.range), ...elsewhere(one.range) },
        ],
      })),
    }));
    const work = (report.work ?? []).map((row) => ({ ...row, what: evil, of: evil, parts: [{ ...row.parts[0], name: evil, path: evil }] }));
    const last = JSON.stringify({ ...report, files, work, tool: { name: "lodestone", version: evil } });
    const { out } = await lodestone(["--compare-report", "last.json"], { ...old, "/repo/last.json": last });
    expect(out).toContain("vanishes");
    expect(["\u001b", "\u202e"].filter((character) => out.includes(character))).toEqual([]);
  });

  it.each([
    ["is not there", undefined, "cannot be read, so it is not known what is new"],
    ["is no JSON", "kind: bom", "is not complete JSON"],
    ["is cut off", '{ "schemaVersion": 2, "tool": { "name": "lodestone", "ver', "is not complete JSON"],
    ["is of another tool", '{ "version": "2.1.0", "runs": [] }', "was not written by Lodestone"],
    ["has another version", '{ "schemaVersion": 1, "tool": { "name": "lodestone", "version": "1" } }', "has `schemaVersion` 1"],
    [
      "is not whole",
      '{ "schemaVersion": 2, "tool": { "name": "lodestone", "version": "1" } }',
      "does not match the schema of the JSON report of `check`",
    ],
    ["is binary", "\0\u0001PK", "lodestone: last.json: "],
  ])("refuses a report that %s", async (_, text, said) => {
    const files = text === undefined ? old : { ...old, "/repo/last.json": text };
    const { status, out, err } = await lodestone(["--compare-report", "last.json"], files);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(said);
  });

  it("takes the only file, renamed, as gone and new", async () => {
    const last = await reportOf({ "/repo/z.bom.yaml": bom(magnet("Z")) });
    const found = await difference({ "/repo/y.bom.yaml": bom(magnet("Z")) }, [], last);
    expect(found.files.map(({ path, in: where }) => [path, where])).toEqual([
      ["y.bom.yaml", "now"],
      ["z.bom.yaml", "earlier"],
    ]);
    expect([found.status, ids(found)]).toEqual([1, ["compare/elsewhere"]]);
    expect(found.notices[0]?.message).toContain("run the command in that folder");
  });

  it.each([
    ["a part of the files", ["--shard", isIn({ index: 1, count: 2 }, "b.bom.yaml") ? "1/2" : "2/2"]],
    ["a run with problems", ["b.bom.yaml", ".", "missing.bom.yaml"]],
  ])("calls no file gone in %s", async (_, argv) => {
    const { files, notCompared, work } = await difference({ "/repo/b.bom.yaml": old["/repo/b.bom.yaml"] }, argv);
    expect([files.map(({ path }) => path), notCompared, work?.done]).toEqual([["b.bom.yaml"], ["a.bom.yaml"], []]);
  });

  it("never writes over the report that it compares with", async () => {
    const files = { ...old, "/repo/last.json": await reportOf() };
    const { status, err, written } = await lodestone(["--compare-report", "last.json", "--format", "json=last.json"], files);
    expect([status, written.size]).toEqual([2, 0]);
    expect(err).toContain("the report that it is compared with");
  });

  it.each([
    [["--compare", "2026-01-01"], "--compare compares two days"],
    [["--format", "sarif"], "--compare-report lists what differs, and the format `sarif`"],
    [["--max-warnings", "1"], "does not go with --compare-report"],
    [["--fix"], "--compare-report judges files as they are"],
    [["--fix-dry-run"], "--compare-report judges files as they are"],
    [["--work-list", "--format", "json"], "--work-list adds the work list"],
  ])("is refused with %j", async (argv, said) => {
    const { status, err } = await lodestone(["--compare-report", "last.json", ...argv], old);
    expect([status, err]).toEqual([2, expect.stringContaining(said)]);
  });
});

it("names the acts of findings that are gone or rested on others, and prints no ids", async () => {
  const last = await reportOf(old, "--as-of", "2026-06-01");
  const files = {
    "/repo/a.bom.yaml": bom(magnet("A-1", endUse), magnet("A-2")),
    "/repo/b.bom.yaml": bom(magnet("B-1")),
    "/repo/last.json": last,
  };
  const { out } = await lodestone(["--compare-report", "last.json", "--as-of", "2026-11-30"], files);
  expect(out).toContain("vanishes");
  expect(out).toContain("57/2025");
  expect(out).not.toMatch(/mofcom-\d/);
});
