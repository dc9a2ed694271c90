import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bench } from "./bench.ts";

const root = join(import.meta.dirname, "../..");
const fixtures = join(root, "test/fixtures/bench");
const fixed = join(fixtures, "results.json");
const fixture = (name: string): string => readFileSync(join(fixtures, name), "utf8");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lodestone-bench-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const written = (name: string): string => readFileSync(join(folder, name), "utf8");

describe("the pages of the benchmark", () => {
  it("are written from fixed results, failures and what is not installed among them", () => {
    writeFileSync(join(folder, "README.md"), fixture("README.md").replace(/(-->\n)[\s\S]*(\n<!-- end)/, "$1old$2"));
    const run = bench("--from", fixed, "--write", "--into", folder);
    expect(run).toEqual({ status: 0, stdout: fixture("BENCHMARKS.md"), stderr: "" });
    expect(written("BENCHMARKS.md")).toBe(fixture("BENCHMARKS.md"));
    expect(written("README.md")).toBe(fixture("README.md"));
    expect(written("docs/benchmarks.json")).toBe(fixture("results.json"));
  });

  it("leave a README without marks alone, and say so", () => {
    writeFileSync(join(folder, "README.md"), "# Mine\n");
    expect(bench("--from", fixed, "--write", "--into", folder)).toMatchObject({
      status: 0,
      stderr: expect.stringContaining("has no marks"),
    });
    expect(written("README.md")).toBe("# Mine\n");
  });

  it("want the whole benchmark", () => {
    const { command: _, ...part } = JSON.parse(fixture("results.json"));
    writeFileSync(join(folder, "part.json"), JSON.stringify(part));
    const run = bench("--from", join(folder, "part.json"), "--write", "--into", folder);
    expect(run).toMatchObject({ status: 2, stderr: expect.stringMatching(/^The pages want the whole benchmark/) });
    expect(existsSync(join(folder, "BENCHMARKS.md"))).toBe(false);
  });

  it("end with 2 where Lodestone itself failed, and not where a peer did", () => {
    const text = fixture("results.json").replace('"isPeer": false,', '"isPeer": false, "failed": "It ended.",');
    writeFileSync(join(folder, "failed.json"), text);
    const run = bench("--from", join(folder, "failed.json"), "--into", folder);
    expect(run).toMatchObject({
      status: 2,
      stdout: expect.stringContaining("Failed: lodestone 1.2.3, pushed, 100 items, undeclared (`It ended.`)"),
    });
  });

  /** Where the project keeps figures, its pages are what they say; where it keeps none, there is no page of them. */
  it("of the project say what its figures say", () => {
    const figures = join(root, "docs/benchmarks.json");
    expect(existsSync(join(root, "BENCHMARKS.md"))).toBe(existsSync(figures));
    if (existsSync(figures)) expect(bench("--from", figures, "--check")).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(root, "README.md"), "utf8")).toMatch(
      /\n<!-- what `npm run bench -- --write` measured -->\n[\s\S]*\n<!-- end of what was measured -->\n/,
    );
  });
});

describe("the options of the benchmark", () => {
  it.each([
    [["--only", "editor"], "--only `editor` is no part. Write one or more of command,server,profile."],
    [["--only", "command", "--write"], "--write writes the whole page, and --only leaves parts out."],
    [["--edits", "none"], "--edits wants whole numbers from 1, and `none` is none."],
    [["--sizes", "100,,1000"], "--sizes wants whole numbers from 1, and `` is none."],
    [["--check"], "--check compares pages with results that are there."],
    [["--alone", "--peers"], "--alone leaves the peers out, and --peers installs them."],
    [["--fast"], "Unknown option '--fast'"],
    [["--from", "nowhere.json"], "nowhere.json holds no results"],
  ])("%j are refused with status 2", (options, message) => {
    const run = bench(...options);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(message);
    expect(run.stderr).not.toMatch(/\n {4}at /);
  });
});
