import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Baseline } from "../../server/src/generated/baseline.ts";
import type { Report } from "../../server/src/generated/report.ts";
import { builtIn } from "../company/support.ts";
import { main, memoryHost, type Node, type World } from "./memoryHost.ts";

const magnet = (part: string, more = "") =>
  `  - partNumber: ${part}\n    description: Sintered NdFeB magnet N42SH\n    quantity: 1\n    countryOfOrigin: CN\n${more}`;
const bom = (id: string, ...items: readonly string[]) => `kind: bom\nid: ${id}\nitems:\n${items.join("")}`;
const old: Readonly<Record<string, Node>> = {
  "/repo/hw/a.bom.yaml": bom("A", magnet("A-1"), magnet("A-2", "    colour: red\n")),
  "/repo/hw/b.bom.yaml": bom("B", magnet("B-1")),
  "/repo/c.bom.yaml": bom("C", magnet("C-1")),
};
const name = "lodestone-baseline.json";

/** A baseline with one finding. `count`: as JSON. */
function known({ path = "c.bom.yaml", count = "1" }: { readonly path?: string; readonly count?: string }): string {
  return `{"schemaVersion":1,"tool":{"name":"lodestone","version":"1"},"asOf":"2026-01-01","packs":[],"files":[{
   "path": "${path}",
   "findings":[{"rule":"r","at":"a \\"b\\": c","severity":"error","fingerprint":"0123456789abcdef",
  "count": ${count}}]}]}`;
}

async function lodestone(args: readonly string[], files: World["files"] = old, world: Partial<World> = {}) {
  const host = memoryHost({ files, packs: () => builtIn, columns: 100, ...world });
  const status = await main(args, host);
  return { status, out: host.out(), err: host.err(), written: host.written };
}

/** The baseline of some files, as text. */
async function baselineOf(files: World["files"] = old, args: readonly string[] = []): Promise<string> {
  const { status, written, err } = await lodestone(["baseline", ...args], files);
  expect([status, err]).toEqual([0, ""]);
  return written.get(`/repo/${name}`) ?? "";
}

async function json(args: readonly string[], files: World["files"]): Promise<Report & { readonly status: number }> {
  const { out, status } = await lodestone(["check", "--format", "json", "--baseline", name, ...args], files);
  return { ...(JSON.parse(out) as Report), status };
}

describe("lodestone baseline", () => {
  it("reads a rule that was renamed under its new id: mapping/ was shape/", async () => {
    const settings = 'mappings:\n  boards:\n    files: ["*.csv"]\n    use: table\n';
    const table = "Part Number,Description,Quantity,Country of Origin\nM1,Screw,1,Atlantis\n";
    const files = { "/repo/lodestone.yaml": settings, "/repo/a.csv": table };
    const written = await baselineOf(files);
    expect(written).toContain('"rule":"mapping/value"');
    // As the release before wrote it, with the same fingerprint.
    expect(written).toContain('"fingerprint":"9ee6627b588785e0"');
    const before = written.replace("mapping/value", "shape/value");
    const { status, out } = await lodestone(["check", "--baseline", name], { ...files, [`/repo/${name}`]: before });
    expect(status).toBe(0);
    expect(out).toContain("1 finding baselined.");
  });

  it("knows a finding by its acts, where it noted them", async () => {
    const settings = 'mappings:\n  boards:\n    files: ["*.csv"]\n    use: table\n';
    const table = (what: string) => `Part Number,Description,Quantity,Country of Origin\nM1,${what},1,CN\n`;
    const files = { "/repo/lodestone.yaml": settings, "/repo/a.csv": table("SmCo magnet") };
    const changed = { ...files, "/repo/a.csv": table("Germanium ingot") };
    const written = await baselineOf(files);
    const before = written.replace(/"acts":\[[^\]]*\],/g, "");
    expect(before).not.toBe(written);
    const counted = async (baseline: string, now: World["files"]) => (await json([], { ...now, [`/repo/${name}`]: baseline })).status;
    expect(await counted(written, files)).toBe(0);
    expect(await counted(written, changed)).toBe(1);
    expect(await counted(before, changed)).toBe(0);
  });

  it("writes what its schema says, sorted, the same however often", async () => {
    const text = await baselineOf();
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
    for (const schema of ["codes", "common", "baseline"])
      ajv.addSchema(JSON.parse(readFileSync(`schemas/${schema}.schema.json`, "utf8")), `${schema}.schema.json`);
    const validate = ajv.getSchema("baseline.schema.json");
    const baseline = JSON.parse(text) as Baseline;
    validate?.(baseline);
    expect(validate?.errors).toBeNull();
    expect(baseline.files.map(({ path }) => path)).toEqual(["c.bom.yaml", "hw/a.bom.yaml", "hw/b.bom.yaml"]);
    expect(baseline.asOf).toBe("2026-11-25");
    expect(baseline.packs.map(({ id }) => id)).toContain("prc");
    expect(text).toContain('{"rule":"schema/unknown-key","at":"/items[A-2]/colour","severity":"error","acts":[],"count":1,"fingerprint":"');
    expect(text).not.toContain("is not a key");
    expect(await baselineOf({ ...old, [`/repo/${name}`]: text.replace("2026-11-25", "2026-11-01") })).toBe(text);
    const reordered = { ...old, "/repo/hw/a.bom.yaml": bom("A", magnet("A-2", "    colour: red\n"), "\n", magnet("A-1")) };
    expect(await baselineOf(reordered)).toBe(text);
  });

  it("says how to use it, and where it was written", async () => {
    expect((await lodestone(["baseline"])).out).toMatch(
      /^lodestone-baseline\.json: \d+ findings in 3 files\. Check against it with `lodestone check --baseline/,
    );
    const configured = { ...old, "/repo/lodestone.yaml": "baseline: ci/known.json\n", "/repo/ci/": "" };
    const { out, written } = await lodestone(["baseline", "hw"], configured, { cwd: "/repo" });
    expect(out).toMatch(/^ci\/known\.json: \d+ findings in 2 files\.\n$/);
    expect(written.get("/repo/ci/known.json")).toContain('"path": "../hw/a.bom.yaml"');
  });

  it("keeps what it knows of files that are not checked", async () => {
    const text = await baselineOf();
    const changed = {
      ...old,
      [`/repo/${name}`]: text,
      "/repo/c.bom.yaml": bom("C", magnet("C-2")),
      "/repo/hw/b.bom.yaml": bom("B", "  - partNumber: B-2\n    quantity: 1\n"),
    };
    const { written } = await lodestone(["baseline", "hw"], changed);
    const { files } = JSON.parse(written.get(`/repo/${name}`) ?? "") as Baseline;
    expect(files.map(({ path }) => path)).toEqual(["c.bom.yaml", "hw/a.bom.yaml", "hw/b.bom.yaml"]);
    expect(JSON.stringify(files[0])).toContain("C-1");
    expect(JSON.stringify(files[2])).toContain("schema/");
  });

  it("leaves out what cannot be waived and says so, and writes no waived finding", async () => {
    const shipment = `kind: shipment\nid: S\nexporter: { name: X, country: CN }\nconsignee: { name: Y, country: JP }\ncountryOfExport: CN\ncountryOfDestination: JP\nitems:\n${magnet("S-1", "    endUse: { category: military, statement: Seeker head of a missile }\n")}`;
    const waived = bom("W", "  # lodestone-waive end-use/missing until 2027-03-31 by J. Doe: sample lot\n", magnet("W-1"));
    const { err, written } = await lodestone(["baseline"], { "/repo/s.shipment.yaml": shipment, "/repo/w.bom.yaml": waived });
    expect(err).toContain("One finding was left out, because it can never be suppressed and will count: end-use/military (1).");
    const text = written.get(`/repo/${name}`) ?? "";
    expect(text).not.toContain("end-use/military");
    expect(JSON.stringify((JSON.parse(text) as Baseline).files.find(({ path }) => path === "w.bom.yaml"))).not.toContain("end-use/missing");
  });

  it.each([
    ["not everything can be read", { "/repo/x.bom.yaml": "«unreadable»" as const }, "Permission is denied"],
    ["something else stands in its place", { [`/repo/${name}`]: '{ "name": "a package" }' }, `${name}:1:3: `],
    ["a broken one does", { [`/repo/${name}`]: "{" }, "is not JSON"],
    ["the configuration is broken", { "/repo/lodestone.yaml": "colour: red\n" }, "lodestone.yaml:1:1"],
  ])("writes nothing where %s", async (_, more, told) => {
    const { status, err, written } = await lodestone(["baseline"], { ...old, ...more });
    expect([status, [...written]]).toEqual([2, []]);
    expect(err).toContain(told);
  });

  it("leaves files to the baseline that their own configuration names", async () => {
    const { err, written } = await lodestone(["baseline"], { ...old, "/repo/hw/lodestone.yaml": "baseline: own.json\n" });
    expect(err).toContain("2 files were left out, because another baseline applies to them: hw/own.json.");
    expect(written.get(`/repo/${name}`)).not.toContain("hw/");
  });
});

describe("lodestone baseline --prune", () => {
  const fixed = { ...old, "/repo/hw/a.bom.yaml": bom("A", magnet("A-1"), magnet("A-3")) };

  it("takes out what is fixed and adds nothing", async () => {
    const text = await baselineOf();
    const { out, written, status } = await lodestone(["baseline", "--prune"], { ...fixed, [`/repo/${name}`]: text });
    const after = written.get(`/repo/${name}`) ?? "";
    expect(status).toBe(0);
    expect(out).toMatch(/^lodestone-baseline\.json: 3 findings removed, \d+ findings left\.\n$/);
    expect(after).not.toContain("A-2");
    expect(after).not.toContain("A-3");
    const lines = new Set(text.split("\n").map((line) => line.replace(/,$/, "")));
    expect(after.split("\n").filter((line) => !lines.has(line.replace(/,$/, "")))).toEqual([]);
  });

  it("lowers counts, and touches neither files that are not checked nor one that is as it was", async () => {
    const twice = { ...old, "/repo/c.bom.yaml": bom("C", magnet("C-1"), magnet("C-1")) };
    const text = await baselineOf(twice);
    expect(text).toContain('"count":2');
    const { written } = await lodestone(["baseline", "--prune"], { ...old, [`/repo/${name}`]: text });
    expect(written.get(`/repo/${name}`)).toBe(await baselineOf());
    expect([...(await lodestone(["baseline", "--prune", "hw"], { ...old, [`/repo/${name}`]: text })).written]).toEqual([]);
  });

  it("drops a file that is gone where the run would have come upon it, and knows nothing of its new name", async () => {
    const text = await baselineOf();
    const { "/repo/hw/b.bom.yaml": b = "", "/repo/c.bom.yaml": _, ...rest } = old;
    const moved = { ...rest, "/repo/hw/new.bom.yaml": b, [`/repo/${name}`]: text };
    const paths = async (...args: string[]) =>
      (JSON.parse((await lodestone(["baseline", "--prune", ...args], moved)).written.get(`/repo/${name}`) ?? text) as Baseline).files.map(
        ({ path }) => path,
      );
    expect(await paths()).toEqual(["hw/a.bom.yaml"]);
    expect(await paths("hw")).toEqual(["c.bom.yaml", "hw/a.bom.yaml"]);
    expect(await paths("hw/a.bom.yaml")).toEqual(["c.bom.yaml", "hw/a.bom.yaml", "hw/b.bom.yaml"]);
  });

  it("needs a baseline", async () => {
    const { status, err } = await lodestone(["baseline", "--prune"]);
    expect([status, err]).toEqual([2, expect.stringContaining("nothing to prune")]);
  });
});

describe("check --baseline", () => {
  it("counts only what is new", async () => {
    const text = await baselineOf();
    const known = await json([], { ...old, [`/repo/${name}`]: text });
    expect([known.status, known.summary.error, known.summary.warning]).toEqual([0, 0, 0]);
    expect(known.summary.baselined).toBe(known.summary.suppressed);
    expect(known.files[0]?.findings[0]?.suppressed).toEqual({
      kind: "baseline",
      baseline: name,
      fingerprint: known.files[0]?.findings[0]?.fingerprint,
    });
    const more = await json([], { ...old, [`/repo/${name}`]: text, "/repo/d.bom.yaml": bom("D", magnet("D-1")) });
    expect(more.status).toBe(1);
    const counting = more.files.flatMap(({ path, findings }) => findings.flatMap((one) => (one.suppressed === undefined ? [path] : [])));
    expect(new Set(counting)).toEqual(new Set(["d.bom.yaml"]));
    expect((await lodestone(["check", "--max-warnings", "0", "--baseline", name], { ...old, [`/repo/${name}`]: text })).status).toBe(0);
    expect((await lodestone(["check", "--fail-on", "information", "--baseline", name], { ...old, [`/repo/${name}`]: text })).status).toBe(
      0,
    );
  });

  it("says how many are known as text, and marks them in SARIF", async () => {
    const files = { ...old, [`/repo/${name}`]: await baselineOf() };
    expect((await lodestone(["check", "--baseline", name], files)).out).toMatch(
      /^─+\nNo findings except suppressed ones\.\n\d+ findings baselined\.\n3 files/,
    );
    expect((await lodestone(["check", "--baseline", name, "--format", "github"], files)).out).toBe("");
    const [run] = JSON.parse((await lodestone(["check", "--baseline", name, "--format", "sarif"], files)).out).runs;
    expect(run.results[0].suppressions).toMatchObject([{ kind: "external", status: "accepted", justification: `Known to ${name}.` }]);
  });

  it("tells what is fixed, in the files that were checked only", async () => {
    const text = await baselineOf();
    const { "/repo/c.bom.yaml": _, ...rest } = old;
    const files = { ...rest, "/repo/hw/a.bom.yaml": bom("A", magnet("A-1")), [`/repo/${name}`]: text };
    const fixedOf = async (...args: string[]) => (await json(args, files)).notices.find(({ id }) => id === "baseline-fixed")?.message;
    expect(await fixedOf()).toMatch(/^5 baselined findings are fixed: run `lodestone baseline --prune -o lodestone-baseline\.json`\.$/);
    expect(await fixedOf("hw/a.bom.yaml")).toMatch(/^3 baselined/);
    expect(await fixedOf("hw/b.bom.yaml")).toBeUndefined();
    const refused = text.replace("hw/a.bom.yaml", "hw/gone.bom.yaml").replace("schema/unknown-key", "rule/failed");
    const { notices } = await json([], { ...old, [`/repo/${name}`]: refused });
    expect(notices).toMatchObject([
      { id: "baseline-fixed", message: expect.stringMatching(/^4 baselined findings are fixed/) },
      { id: "baseline-refused", message: expect.stringContaining("`rule/failed`") },
    ]);
    const parts = await Promise.all(["1/2", "2/2"].map((shard) => fixedOf("--shard", shard)));
    expect(parts.filter((one) => one !== undefined)).toEqual([expect.stringMatching(/^3 baselined/)]);
    const shown = (await lodestone(["check", "--baseline", name, "--format", "github"], files)).err;
    expect(shown).toContain("baselined findings are fixed");
  });

  it("knows findings by the path of their file: those of a renamed file are new, and those of the old path fixed", async () => {
    const text = await baselineOf();
    const { "/repo/c.bom.yaml": c = "", ...rest } = old;
    const suppressed = ({ files }: Report) =>
      files.flatMap(({ path, findings }) => findings.flatMap((one) => (one.suppressed === undefined ? [] : [path])));
    const files = { ...rest, "/repo/hw/moved.bom.yaml": c, [`/repo/${name}`]: text };
    const moved = await json([], files);
    expect(moved).toMatchObject({ status: 1, notices: [{ id: "baseline-fixed" }] });
    expect(new Set(suppressed(moved))).toEqual(new Set(["hw/a.bom.yaml", "hw/b.bom.yaml"]));
    // A run over some of the files knows the same of them as a run over all.
    for (const runs of [
      ["--shard=1/2", "--shard=2/2"],
      ["hw/a.bom.yaml", "hw/b.bom.yaml", "hw/moved.bom.yaml"],
    ]) {
      const parts = await Promise.all(runs.map((run) => json([run], files)));
      expect(parts.flatMap(suppressed).sort()).toEqual(suppressed(moved).sort());
    }
    const copied = await json([], { ...old, "/repo/hw/copy.bom.yaml": c, [`/repo/${name}`]: text });
    expect([copied.status, suppressed(copied).includes("c.bom.yaml")]).toEqual([1, true]);
  });

  it("never honours what cannot be waived, and says so", async () => {
    const files = { ...old, [`/repo/${name}`]: (await baselineOf()).replace('"rule":"end-use/missing"', '"rule":"end-use/military"') };
    const { notices } = await json([], files);
    expect(notices).toMatchObject([{ id: "baseline-refused", message: expect.stringContaining("`end-use/military`") }]);
  });

  it("never writes nor honours what says that something was not read, and names it", async () => {
    const hidden = magnet("C-1", "    quantitty: 4\n    partz: [{ partNumber: X }]\n    countryOfManufacture: China\n");
    const files = { "/repo/c.bom.yaml": bom("C", hidden.replace("quantity: 1", "quantity: many")) };
    const { err, written } = await lodestone(["baseline"], files);
    expect(err).toContain(
      "2 findings were left out, because they can never be suppressed and will count: schema/type (1), schema/unknown-key (1).",
    );
    const text = written.get(`/repo/${name}`) ?? "";
    const report = await json([], { ...files, [`/repo/${name}`]: text });
    const [unread] = report.files.flatMap(({ findings }) => findings.filter(({ path }) => path.endsWith("/partz")));
    const line = `{"rule":"schema/unknown-key","at":"","severity":"error","count":1,"fingerprint":"${unread?.fingerprint}"},`;
    const forged = { ...files, [`/repo/${name}`]: text.replace('"findings": [', `"findings": [${line}`) };
    expect(await json([], forged)).toMatchObject({
      status: 1,
      notices: [{ id: "baseline-refused", message: expect.stringContaining("`schema/unknown-key`") }],
    });
    const pruned = (await lodestone(["baseline", "--prune"], forged)).written.get(`/repo/${name}`);
    expect(pruned).toBe(text);
  });

  it("lets what is graver than it was count, says so, and keeps it", async () => {
    const text = (await baselineOf()).replaceAll('"severity":"error"', '"severity":"warning"');
    const { status, notices } = await json([], { ...old, [`/repo/${name}`]: text });
    expect(status).toBe(1);
    expect(notices).toMatchObject([
      { id: "baseline-graver", message: expect.stringMatching(/^5 findings of .* are more severe or rest on other acts/) },
    ]);
    expect([...(await lodestone(["baseline", "--prune"], { ...old, [`/repo/${name}`]: text })).written]).toEqual([]);
    const twice = { "/repo/c.bom.yaml": bom("C", magnet("C-1"), magnet("C-1")) };
    const alike = (await baselineOf(twice)).replaceAll('"severity":"error"', '"severity":"warning"');
    const said = (await json([], { ...twice, [`/repo/${name}`]: alike })).notices;
    expect(said).toMatchObject([{ message: expect.stringMatching(/^2 findings of .* are more severe or rest on other acts/) }]);
  });

  it("goes with waivers: what a waiver covers needs no baseline, and without waivers it counts", async () => {
    const text = await baselineOf();
    const c = bom("C", "  # lodestone-waive end-use/missing until 2027-03-31 by J. Doe: sample lot\n", magnet("C-1"));
    const files = { ...old, "/repo/c.bom.yaml": c, [`/repo/${name}`]: text };
    const { summary, notices } = await json(["c.bom.yaml"], files);
    expect([summary.error, summary.suppressed - summary.baselined]).toEqual([0, 1]);
    expect(notices).toMatchObject([{ id: "baseline-fixed" }]);
    const pruned = (await lodestone(["baseline", "--prune"], files)).written.get(`/repo/${name}`) ?? "";
    expect((await json(["c.bom.yaml", "--no-waivers"], { ...files, [`/repo/${name}`]: pruned })).summary.error).toBe(1);
  });

  it("is left out of a comparison on both days", async () => {
    const files = { ...old, [`/repo/${name}`]: await baselineOf(old, ["--as-of", "2025-04-03"]) };
    const args = ["check", "--as-of", "2025-04-03", "--compare", "2025-04-04", "--baseline", name, "--format", "json"];
    const { out, status } = await lodestone(args, files);
    // What was a warning is an error from that day on, so it counts, and appears.
    expect([status, JSON.parse(out).summary]).toMatchObject([1, { appears: { error: 4 }, vanishes: { error: 0 } }]);
  });

  it("is the one that lodestone.yaml names, unless the command names another one, or none", async () => {
    const text = await baselineOf();
    const configured = { ...old, "/repo/lodestone.yaml": `baseline: ${name}\n`, [`/repo/${name}`]: text };
    expect((await lodestone(["check"], configured)).status).toBe(0);
    expect((await lodestone(["check"], configured, { cwd: "/repo/hw" })).status).toBe(0);
    expect((await lodestone(["check", "--no-baseline"], configured)).status).toBe(1);
    const empty = {
      ...configured,
      "/repo/empty.json": '{"schemaVersion":1,"tool":{"name":"lodestone","version":"1"},"asOf":"2026-01-01","packs":[],"files":[]}',
    };
    expect((await lodestone(["check", "--baseline", "empty.json"], empty)).status).toBe(1);
    expect((await lodestone(["check", "--baseline", "empty.json", "--no-baseline"], empty)).err).toContain("contradict");
  });

  it.each([
    ["is missing", undefined, `${name}: There is no such baseline`],
    ["is no JSON", '{\n  "schemaVersion": 1,\n  what\n}', `${name}:`],
    ["is empty", "", `${name}:1:1: The baseline is empty`],
    ["is of another version", '{\n  "schemaVersion": 2 }', `${name}:2:20: This baseline is of version 2`],
    ["lacks a key", '{ "schemaVersion": 1 }', `${name}:1:`],
    ["holds a conflict", "{\n<<<<<<< HEAD\n", `${name}:2:1: A merge conflict`],
    ["is not UTF-8", new Uint8Array([0xff, 0xfe, 0x00]), `${name}: `],
    ["is a YAML text", "schemaVersion: 1\n", `${name}:1:1: The baseline is not JSON`],
    [
      "has a wrong fingerprint",
      '{"schemaVersion":1,"tool":{"name":"lodestone","version":"1"},"asOf":"2026-01-01","packs":[],"files":[{"path":"a","findings":[{"rule":"r","at":"","severity":"error","count":0,"fingerprint":"X"}]}]}',
      `${name}:1:`,
    ],
    ["has a count of half a finding", known({ count: "1.5" }), `${name}:4:12`],
    ["has a count without end", known({ count: "1e308" }), `${name}:4:12`],
    ["has an absolute path", known({ path: "/repo/c.bom.yaml" }), `${name}:2:12: `],
    ["has a path of a drive", known({ path: "C:/repo/c.bom.yaml" }), `${name}:2:12: `],
    ["has a path that goes up and down", known({ path: "hw/../c.bom.yaml" }), `${name}:2:12: `],
    ["has a key twice", known({ count: '1,\n"count": 900' }), `${name}:5:1: A key appears twice`],
    ["has a key twice, once in other letters", known({ count: '1,\n"co\\u0075nt": 900' }), `${name}:5:1: A key appears twice`],
  ])("checks nothing and says where, when it %s", async (_, text, told) => {
    const { status, err, out } = await lodestone(["check", "--baseline", name], {
      ...old,
      ...(text === undefined ? {} : { [`/repo/${name}`]: text }),
    });
    expect(status).toBe(2);
    expect(err).toContain(told);
    expect(err).toContain("3 files were not checked");
    expect(out).not.toContain("No findings");
  });

  it("leaves the only file unchecked that is asked for, and says so", async () => {
    const { status, err } = await lodestone(["check", "--baseline", name, "hw/a.bom.yaml"], { ...old, [`/repo/${name}`]: "{" });
    expect([status, err]).toEqual([2, expect.stringContaining("One file was not checked, because the baseline above cannot be used.")]);
  });

  it("is never written over by a report", async () => {
    const files = { ...old, [`/repo/${name}`]: await baselineOf() };
    const { status, written } = await lodestone(["check", "--baseline", name, "-o", name], files);
    expect([status, [...written]]).toEqual([2, []]);
  });

  it("is named by a path that others have too", async () => {
    for (const [path, told] of [
      ["/etc/b.json", "not a path relative"],
      ["known.txt", "does not end in .json"],
    ] as const) {
      const { status, err } = await lodestone(["check"], { ...old, "/repo/lodestone.yaml": `baseline: ${path}\n` });
      expect([status, err]).toEqual([2, expect.stringContaining(told)]);
    }
  });
});

it("a baseline that is no regular file, or too large, is not read", async () => {
  const files = { ...old, [`/repo/${name}`]: "«pipe»", "/repo/link.json": { link: name } } as const;
  for (const path of [name, "link.json"]) {
    const { status, err } = await lodestone(["check", "--baseline", path], files);
    expect(err).toContain(`${path}: The baseline cannot be read. It is not a regular file.`);
    expect(status).toBe(2);
  }
  const sizes = { [`/repo/${name}`]: 64 * 1024 * 1024 + 1 };
  const host = memoryHost({ files: { ...old, [`/repo/${name}`]: "{}" }, sizes, packs: () => builtIn });
  expect(await main(["check", "--baseline", name], host)).toBe(2);
  expect(host.err()).toContain(`${name}: The baseline cannot be read, because it is larger than 64 MiB.`);
  expect(host.reads).not.toContain(`/repo/${name}`);
});
