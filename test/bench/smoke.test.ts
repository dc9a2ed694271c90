import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bench, type Results, readResults } from "./bench.ts";

const sizes = [6, 12, 24];
const stages = [
  ...["starting and Node", "V8 and the system", "collecting garbage", "files and report", "lines", "reading", "schema", "model"],
  ...["recognising", "control", "rules and waivers", "ordering and counting", "sections", "diagnostics and sending"],
];
const readme = "# A project\n\n<!-- what `npm run bench -- --write` measured -->\nold\n<!-- end of what was measured -->\n\nThe rest.\n";

/** Everything is measured once, on files so small that the figures mean nothing: what holds is that they are all there. */
describe("the benchmark, run on tiny files", () => {
  let folder = "";
  let run = { status: -1 as number | null, stdout: "", stderr: "" };
  let results: Results;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "lodestone-bench-test-"));
    writeFileSync(join(folder, "README.md"), readme);
    run = bench("--alone", "--quick", "--sizes", sizes.join(","), "--edits", "1", "--runs", "1", "--into", folder, "--write");
    results = readResults(join(folder, "bench-results/results.json"));
  }, 600_000); // a fifth of a minute, on a machine that does nothing else
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("ends with 0, and says which machine and versions the figures hold for", () => {
    expect(run.status, run.stderr).toBe(0);
    expect(results).toMatchObject({
      format: 1,
      lodestone: { version: expect.stringMatching(/^\d+\.\d+\.\d+/), date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      machine: { cpu: expect.any(String), cores: expect.any(Number), memory: expect.any(Number), node: process.version },
      settings: { quick: true, sizes, edits: 1, runs: 1 },
      peers: [],
      missing: ["ajv-cli", "v8r", "spectral-cli", "yaml-language-server"],
    });
  });

  it("measures the start, one file of each size, many files, and tables beside what parses them alone", () => {
    const each = results.command.works.map(({ work, results: all }) => [work, all.map(({ tool }) => tool)]);
    expect(each).toEqual([
      ["start alone", ["node -e 0", "lodestone"]],
      ...[", none alike", ", full of findings", ", of all classes"].flatMap((like) => [
        [`24 files of 50 items${like}`, ["lodestone"]],
        [`one file, 24 items${like}`, ["lodestone"]],
      ]),
      ...sizes.map((items) => [`one file, ${items} items`, ["lodestone"]]),
      ["24 files of 50 items", ["lodestone"]],
      ["one table, 24 rows", ["lodestone", "csv-parse"]],
      ["24 tables of 50 rows", ["lodestone", "csv-parse"]],
    ]);
    for (const result of results.command.works.flatMap(({ results: all }) => all)) {
      expect(result).toMatchObject({ count: 1, memory: expect.any(Number) });
      expectTimes(result);
    }
  });

  it("measures opening, memory and every edit at every place, pushed and pulled", () => {
    const anywhere = [
      "keystroke",
      "undo of the keystroke",
      "paste of 100 lines",
      "undo of the paste of 100 lines",
      "paste of 1,000 items",
      "undo of the paste of 1,000 items",
    ].flatMap((what) => ["start", "middle", "end"].map((place) => `${what}, ${place}`));
    const inMiddle = [
      "keystroke in an end use",
      "last of ten keystrokes at once",
      "letter of a new key",
      "keystroke, other requests in flight",
      "the same, until all are answered",
    ].map((what) => `${what}, middle`);
    const asTyped = [
      ...["keystroke, middle", "undo of the keystroke, middle", "last of 2,000 edits at once, everywhere"],
      ...["letter of a new key, middle", "letter of a new key, head"],
    ];
    const inTable = [
      ...["start", "middle", "end"].flatMap((place) => [`keystroke, ${place}`, `undo of the keystroke, ${place}`]),
      ...["keystroke, other requests in flight, middle", "the same, until all are answered, middle"],
      "last of 2,000 edits at once, everywhere",
    ];
    expect(results.server.files.map(({ items, sort }) => [items, sort])).toEqual(
      ["distinct", "undeclared", "classes", "alike", "table"].flatMap((sort) => sizes.map((items) => [items, sort])),
    );
    for (const { sort, servers } of results.server.files) {
      expect(servers.map(({ server, mode }) => [server, mode])).toEqual([
        ["lodestone", "pushed"],
        ["lodestone", "pulled"],
      ]);
      for (const { open, openAtRest, memory, edits } of servers) {
        const expected = sort === "alike" ? [...anywhere, ...inMiddle] : sort === "table" ? inTable : asTyped;
        expect(edits.map(({ what, place }) => `${what}, ${place}`).sort()).toEqual(expected.sort());
        for (const times of [open, openAtRest, ...edits]) expectTimes(times);
        expect(memory.heap).toBeGreaterThan(1e6);
        if (process.platform === "linux") expect(memory.peak).toBeGreaterThan(memory.heap);
      }
    }
  });

  it("fits the growth of every edit", () => {
    const keystroke = results.growth.find(({ server, what, place }) => /pushed/.test(server) && what === "keystroke" && place === "middle");
    for (const name of ["slope", "r2", "fixed", "each", "linearR2"] as const) expect(keystroke?.fit[name]).toEqual(expect.any(Number));
    expect(results.growth).toHaveLength(2 * (1 + 23) + 2 * 3 * (1 + 5) + 2 * (1 + 9));
    for (const { fit } of results.growth) expect(fit.points).toBe(sizes.length);
  });

  it("knows the stages of the work", () => {
    const { command, opening, edit } = results.profile;
    for (const stage of ["reading", "schema", "recognising"]) {
      expect(command[stage], `${stage} of a cold check`).toBeGreaterThan(0);
      expect(opening[stage], `${stage} of opening`).toBeGreaterThan(0);
    }
    expect(edit["diagnostics and sending"]).toBeGreaterThan(0);
    const named = new Set([command, opening, edit].flatMap((times) => Object.keys(times)));
    expect([...named].filter((stage) => !stages.includes(stage))).toEqual([]);
  });

  it("writes the page, the figures and the sentences of the README, and holds them to each other", () => {
    expect(readFileSync(join(folder, "BENCHMARKS.md"), "utf8")).toBe(run.stdout);
    expect(readResults(join(folder, "docs/benchmarks.json"))).toEqual(results);
    const written = readFileSync(join(folder, "README.md"), "utf8");
    expect(written).toMatch(
      /^# A project\n\n<!-- .* -->\nOn \d+ cores, `lodestone check` takes [\d.]+ s for .*BENCHMARKS.*\n<!-- .* -->\n\nThe rest\.\n$/,
    );
    const check = () => bench("--from", join(folder, "docs/benchmarks.json"), "--check", "--into", folder);
    expect(check()).toMatchObject({ status: 0, stderr: "" });
    writeFileSync(join(folder, "README.md"), readme);
    expect(check()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^README\.md is not what the results say: /) });
  });

  it("tells nothing of the machine beyond what the figures depend on", () => {
    const host = spawnSync("hostname", { encoding: "utf8" }).stdout?.trim();
    const told = JSON.stringify(results);
    expect(told).not.toContain(tmpdir());
    expect(told).not.toContain(process.cwd());
    if (host) expect(told).not.toContain(`"${host}"`);
  });
});

function expectTimes({ count, p50, p95 }: { count: number; p50: number; p95: number }): void {
  expect(count).toBeGreaterThan(0);
  expect(p50).toBeGreaterThan(0);
  expect(p95).toBeGreaterThanOrEqual(p50);
}
