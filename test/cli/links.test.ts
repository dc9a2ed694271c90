import { describe, expect, it } from "vitest";
import type { Report, ReportFinding } from "../../server/src/generated/report.ts";
import { bundle } from "../rules/lodestone.ts";
import { main, memoryHost, type World } from "./memoryHost.ts";

const magnet = "  - { partNumber: MAG-1, description: NdFeB magnet N42SH, quantity: 4, countryOfOrigin: CN }\n";
const motor = `kind: bom\nid: MOTOR\nitems:\n${magnet}`;
const shipment = (ref: string): string =>
  `kind: shipment\nid: S\nexporter: Alpha GmbH\nconsignee: Beta SAS\ncountryOfExport: DE\ncountryOfDestination: FR\nitems:\n  - { partNumber: L-1, quantity: 1, ref: ${JSON.stringify(ref)} }\n`;

async function run(args: readonly string[], world: World) {
  const host = memoryHost({ packs: () => bundle, ...world });
  const status = await main(args, host);
  return { status, out: host.out(), err: host.err(), reads: host.reads };
}

/** The findings of a run, by file. */
async function findings(files: World["files"], ...args: readonly string[]): Promise<Record<string, readonly ReportFinding[]>> {
  const { out } = await run(["check", "--format", "json", "--quiet", ...args], { files });
  const report = JSON.parse(out) as Report; // by the schema of reports, which other tests check
  return Object.fromEntries(report.files.map(({ path, findings }) => [path, findings]));
}

const refs = (found: readonly ReportFinding[] | undefined) =>
  (found ?? []).filter(({ ruleId }) => ruleId.startsWith("ref/")).map(({ message }) => message);

describe("references to other files", () => {
  const files = { "/repo/ship/s.shipment.yaml": shipment("../boms/motor.bom.yaml#MAG-1"), "/repo/boms/motor.bom.yaml": motor };

  it("are followed to files that are not checked themselves, and places there are told of", async () => {
    const found = await findings(files, "ship");
    expect(Object.keys(found)).toEqual(["ship/s.shipment.yaml"]);
    const missing = found["ship/s.shipment.yaml"]?.find(({ ruleId }) => ruleId === "end-use/missing");
    expect(missing?.related[0]).toEqual({
      message: expect.stringContaining("NdFeB"),
      seen: "NdFeB magnet material (formula)",
      range: { start: { line: 8, column: 42 }, end: { line: 8, column: 72 } },
      elsewhere: { path: "boms/motor.bom.yaml", range: { start: { line: 4, column: 39 }, end: { line: 4, column: 44 } } },
    });
  });

  it("have their other files in text, SARIF and annotations", async () => {
    const text = await run(["check", "ship"], { files });
    expect(text.out).toContain("(boms/motor.bom.yaml:4:39, boms/motor.bom.yaml:4:52)");
    const sarif = await run(["check", "--format", "sarif", "ship"], { files });
    expect(sarif.out).toMatch(
      /"relatedLocations": \[\s*\{\s*"id": 0,\s*"physicalLocation": \{\s*"artifactLocation": \{\s*"uri": "boms\/motor.bom.yaml"/,
    );
    const github = await run(["check", "--format", "github", "ship"], { files });
    expect(github.out).toContain("%0Aboms/motor.bom.yaml:4:39: Seen here");
  });

  it("lead from the folder of the nearest lodestone.yaml, and not into that of another", async () => {
    const own = { ...files, "/repo/ship/lodestone.yaml": "{}\n" };
    expect(refs((await findings(own, "ship"))["ship/s.shipment.yaml"])[0]).toMatch(/outside the workspace/);
    const other = { ...files, "/repo/boms/lodestone.yaml": "{}\n" };
    expect(refs((await findings(other, "ship"))["ship/s.shipment.yaml"])[0]).toMatch(/below another `lodestone.yaml`/);
    const above = { ...files, "/repo/lodestone.yaml": "{}\n" };
    expect(refs((await findings(above, "ship"))["ship/s.shipment.yaml"])).toEqual([]);
  });

  it("never read what lies outside, by a link or by a path", async () => {
    const world: World = {
      files: {
        "/repo/a.shipment.yaml": shipment("link.bom.yaml#MAG-1"),
        "/repo/b.shipment.yaml": shipment("folder/motor.bom.yaml#MAG-1"),
        "/repo/c.shipment.yaml": shipment("../outside/motor.bom.yaml#MAG-1"),
        "/repo/link.bom.yaml": { link: "/outside/motor.bom.yaml" },
        "/repo/folder": { link: "/outside" },
        "/outside/motor.bom.yaml": motor,
      },
    };
    const { out, reads } = await run(["check", "--format", "json", "a.shipment.yaml", "b.shipment.yaml", "c.shipment.yaml"], world);
    const report = JSON.parse(out) as Report;
    expect(report.files.map((file) => refs(file.findings)[0])).toEqual([
      expect.stringContaining("which a link leads out of the workspace"),
      expect.stringContaining("which a link leads out of the workspace"),
      expect.stringContaining("outside the workspace, which is never read"),
    ]);
    expect(reads.filter((path) => !/^\/repo\/[abc]\.shipment\.yaml$/.test(path))).toEqual([]);
  });

  it("lead to files that lodestone.yaml excludes from judging, which are not judged themselves", async () => {
    const found = await findings({ ...files, "/repo/lodestone.yaml": "files: { exclude: [boms/**] }\n" });
    expect(Object.keys(found)).toEqual(["ship/s.shipment.yaml"]);
    expect(found["ship/s.shipment.yaml"]?.map(({ ruleId }) => ruleId)).toContain("end-use/missing");
  });

  it("say what cannot be read, and why", async () => {
    const world = {
      "/repo/a.shipment.yaml": shipment("secret.bom.yaml"),
      "/repo/b.shipment.yaml": shipment("latin.bom.yaml"),
      "/repo/c.shipment.yaml": shipment("pipe.yaml"),
      "/repo/d.shipment.yaml": shipment("boms.yaml"),
      "/repo/secret.bom.yaml": "«unreadable»" as const,
      "/repo/latin.bom.yaml": new Uint8Array([0xe9, 0x0a]),
      "/repo/pipe.yaml": "«pipe»" as const,
      "/repo/boms.yaml/x.txt": "",
    };
    const found = await findings(world, "a.shipment.yaml", "b.shipment.yaml", "c.shipment.yaml", "d.shipment.yaml");
    expect(Object.values(found).map((one) => /another one\. (.*?) Until/.exec(refs(one)[0] ?? "")?.[1])).toEqual([
      "The system says of `secret.bom.yaml`: Permission is denied.",
      "`latin.bom.yaml` is not UTF-8.",
      "`pipe.yaml` is not a regular file.",
      "`boms.yaml` is a folder.",
    ]);
  });

  it("are followed from standard input, from `explain`, and on both days of a comparison", async () => {
    const stdin = await run(["check", "-", "--stdin-filename", "ship/new.shipment.yaml", "--format", "json"], {
      files,
      stdin: shipment("../boms/motor.bom.yaml#MAG-1"),
    });
    expect(stdin.out).toContain('"path": "boms/motor.bom.yaml"');
    const explained = await run(["explain", "ship/s.shipment.yaml:8"], { files });
    expect(explained.out).toContain("boms/motor.bom.yaml:4:39");
    const compared = await run(["check", "--compare", "2026-10-01", "--format", "json", "ship"], { files });
    expect(compared.out).toContain('"path": "boms/motor.bom.yaml"');
  });
});

describe("what shipments take of a licence together", () => {
  const licensed = (quantity: number): string =>
    `${shipment("../boms/motor.bom.yaml#MAG-1").replace("Export: DE", "Export: CN").replace("quantity: 1,", `quantity: ${quantity}, licence: "L-1",`)}licences:\n  - { number: "L-1", quantity: { value: 100, unit: pc } }\n`;

  it("counts those that are not checked, and not those of another root", async () => {
    const files = {
      "/repo/ship/a.shipment.yaml": licensed(60),
      "/repo/ship/b.shipment.yaml": licensed(50),
      "/repo/boms/motor.bom.yaml": motor,
    };
    const told = async (more: World["files"]) =>
      (await findings({ ...files, ...more }, "ship/a.shipment.yaml"))["ship/a.shipment.yaml"]?.filter(
        ({ ruleId }) => ruleId === "licence/quantity",
      );
    expect((await told({}))?.[0]?.message).toBe(
      "Licence `L-1` allows 100 pc, but the 2 shipments citing it take 110 pc. Ship less, or name another licence for the rest. This shipment takes 60 pc.",
    );
    expect(await told({ "/repo/ship/b.shipment.yaml": licensed(40) })).toEqual([]);
    expect(
      await told({ "/repo/ship/b.shipment.yaml": "", "/repo/other/lodestone.yaml": "{}\n", "/repo/other/b.shipment.yaml": licensed(50) }),
    ).toEqual([]);
  });

  it("is told of as unknown where a shipment cannot be read, whether that is checked too or not", async () => {
    const besideBoms = (quantity: number): string => licensed(quantity).replace("../boms", "boms");
    const files = {
      "/repo/a.shipment.yaml": besideBoms(60),
      "/repo/b.shipment.yaml": besideBoms(30),
      "/repo/c.shipment.yaml": new Uint8Array([0x6b, 0xff]),
      "/repo/boms/motor.bom.yaml": motor,
    };
    const told = async (more: World["files"]) =>
      (await findings({ ...files, ...more }, "a.shipment.yaml"))["a.shipment.yaml"]
        ?.filter(({ ruleId }) => ruleId === "licence/quantity")
        .map(({ severity, message }) => `${severity}: ${message}`);
    expect(await told({})).toEqual([
      "warning: What the shipments take of licence `L-1` is unknown: `c.shipment.yaml` cannot be read. Repair what cannot be read, or take it out of the folder: it may cite the licence too. `c.shipment.yaml` is not UTF-8.",
    ]);
    expect(await told({ "/repo/c.shipment.yaml": "«unreadable»" })).toEqual([expect.stringContaining("Permission is denied")]);
    expect((await told({ "/repo/b.shipment.yaml": besideBoms(50) }))?.[0]).toMatch(
      /^error: .* `c.shipment.yaml` cannot be read and is not counted\./,
    );
    expect(await told({ "/repo/c.shipment.yaml": "kind: shipment\n" })).toEqual([]);
  });
});
