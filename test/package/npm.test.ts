import { cpSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { install, magnet, packed, root, run, temporaryFolder } from "./installed.ts";

const folder = temporaryFolder("npm");
const work = join(folder, "work");
let tarball: string;

beforeAll(() => {
  tarball = packed(folder);
  install(tarball, work);
});

const npx = (...args: readonly string[]) => run("npx", ["--offline", "lodestone", ...args], { cwd: work });

describe("the npm package", () => {
  it("holds what is needed and nothing else", () => {
    const names = run("tar", ["-tzf", tarball], { cwd: folder })
      .stdout.split("\n")
      .filter((name) => name !== "");
    // The number of files that parts of the command share changes.
    const told = new Set(names.map((name) => name.replace(/^package\//, "").replace(/shared-\d+/, "shared")));
    expect([...told].sort()).toEqual([
      "LICENSE",
      "README.md",
      "dist/THIRD-PARTY-NOTICES.txt",
      "dist/cli.js",
      "dist/command.js",
      "dist/command/cel-js.js",
      "dist/command/commands.js",
      "dist/command/mcp.js",
      "dist/command/reports.js",
      "dist/command/rules.js",
      "dist/command/settings.js",
      "dist/command/shared.js",
      "dist/command/yaml.js",
      "dist/l10n/de.json",
      "dist/l10n/ja.json",
      "dist/l10n/zh-cn.json",
      "dist/lodestone.d.mts",
      "dist/lodestone.mjs",
      "dist/package.json",
      "dist/packs.json",
      "dist/rule-pages.de.json",
      "dist/rule-pages.ja.json",
      "dist/rule-pages.json",
      "dist/rule-pages.zh-cn.json",
      "dist/server.node.js",
      "dist/validation.js",
      "package.json",
      ...[
        "acts",
        "answers",
        "baseline",
        "bom",
        "changes",
        "codes",
        "common",
        "comparison",
        "config",
        "difference",
        "law",
        "lodestone",
        "mapping",
        "pack",
        "packs",
        "parts",
        "questions",
        "report",
        "shipment",
        "waivers",
      ].map((name) => `schemas/${name}.schema.json`),
    ]);
  });

  it("stays small, and needs no other package", () => {
    // The catalogues of three languages lie beside the program, and stand in the API once more but for what it never says. What validates foreign files
    // (decision 0084) takes 0.08 MB, the classes of materials beside rare earth and their acts 0.15 MB, what
    // says of items, files and runs that they were not looked at, in four languages, 0.1 MB,
    // the readers of workbooks and of JSON 0.05 MB, the words packed for the command and the library 0.13 MB,
    // the pages of rules in three languages beside English 0.08 MB, the comparison with an earlier report 0.02 MB,
    // questions to suppliers with their texts, and more words of tables and materials, 0.04 MB,
    // letters to suppliers and what takes in their answers 0.06 MB. The server for agents
    // adds 0.11 MB, papers and their drafts 0.1 MB.
    expect(statSync(tarball).size).toBeLessThan(3_670_000);
    const lock = run("npm", ["ls", "--all", "--parseable", "--silent"], { cwd: work }).stdout.trim().split("\n");
    expect(lock).toEqual([work, join(work, "node_modules", "lodestone")]);
  });

  it("does not take a folder without BOMs for a clean one", () => {
    const { status, stdout, stderr } = npx("check");
    expect(status).toBe(2);
    expect(stdout).toContain("0 files, 0 documents, 0 items.");
    expect(stderr).toContain("Nothing to check was found in this folder.");
  });

  it("says that there is nothing to find in a BOM without rare earth", () => {
    writeFileSync(
      join(work, "bolts.bom.yaml"),
      "kind: bom\nid: B\nitems:\n  - { partNumber: B-1, description: Steel bolt, quantity: 8 }\n",
    );
    const { status, stdout, stderr } = npx("check");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^No findings/m);
  });

  it("finds what is in a BOM", () => {
    writeFileSync(join(work, "servo.bom.yaml"), magnet);
    const { status, stdout, stderr } = npx("check", "--as-of", "2026-06-01");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("servo.bom.yaml:4:17  error  end-use/missing\n");
  });

  it("checks a plain file by its main bundle alone", () => {
    expect(statSync(join(work, "node_modules", "lodestone", "dist", "command.js")).size).toBeLessThan(1_260_000);
    const bare = join(folder, "bare");
    cpSync(join(work, "node_modules", "lodestone", "dist"), bare, { recursive: true });
    rmSync(join(bare, "command"), { recursive: true });
    writeFileSync(join(work, "servo.bom.yaml"), magnet);
    const { status, stdout, stderr } = run(process.execPath, [join(bare, "cli.js"), "check", "--as-of", "2026-06-01", "servo.bom.yaml"], {
      cwd: work,
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("servo.bom.yaml:4:17  error  end-use/missing\n");
    expect(run(process.execPath, [join(bare, "cli.js"), "help"], { cwd: work }).stderr).toContain("command/commands.js");
  });

  it("says its version, explains its rules, serves an editor", () => {
    expect(npx("--version").stdout).toBe(`${JSON.parse(run("npm", ["pkg", "get", "version"], { cwd: root }).stdout)}\n`);
    expect(npx("explain", "end-use/missing").stdout).toContain("end-use/missing");
    expect(npx("lsp")).toMatchObject({ status: 2, stderr: expect.stringContaining("--stdio") });
  });
});
