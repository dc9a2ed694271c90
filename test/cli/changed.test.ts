import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../../server/src/cli/host.ts";
import { namedFilesIn } from "../../server/src/core/graph/linkedFile.ts";
import type { Report } from "../../server/src/generated/report.ts";
import { nodeFiles } from "../../server/src/node/files.ts";
import { git as nodeGit } from "../../server/src/node/git.ts";
import { builtIn, packOf } from "../company/support.ts";
import { main, memoryHost } from "./memoryHost.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "lodestone-changed-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A repository of its own for each test. */
let repo = "";
let count = 0;
beforeEach(() => {
  count++;
  repo = join(folder, `r${count}`);
  mkdirSync(repo);
});

const bom = (id: string, more = "") =>
  `kind: bom\nid: ${id}\nitems:\n  - partNumber: P-${id}\n    description: NdFeB magnet\n    quantity: 1\n    countryOfOrigin: CN\n${more}`;
const ref = (target: string) => `  - partNumber: R\n    ref: ${target}\n    quantity: 1\n`;

function put(path: string, text: string, at = repo): void {
  mkdirSync(dirname(join(at, path)), { recursive: true });
  writeFileSync(join(at, path), text);
}

function git(args: readonly string[], at = repo): void {
  const { status, stderr } = spawnSync(
    "git",
    ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "protocol.file.allow=always", ...args],
    {
      cwd: at,
      encoding: "utf8",
      env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    },
  );
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
}

function commit(at = repo): void {
  git(["add", "-A"], at);
  git(["commit", "-qm", "x"], at);
}

function begin(files: Readonly<Record<string, string>>): void {
  git(["init", "-q", "-b", "main"]);
  for (const [path, text] of Object.entries(files)) put(path, text);
  commit();
}

async function lodestone(args: readonly string[], world: Partial<Pick<Host, "cwd" | "git">> = {}) {
  const memory = memoryHost({ files: {}, packs: () => builtIn, columns: 100 });
  const host = Object.assign(memory, { cwd: repo, files: nodeFiles(repo), git: nodeGit, ...world });
  const status = await main(["check", ...args], host);
  return { status, out: host.out(), err: host.err() };
}

async function checked(args: readonly string[] = ["--changed"], world: Partial<Pick<Host, "cwd" | "git">> = {}): Promise<string[]> {
  const { out, err } = await lodestone([...args, "--format", "json"], world);
  expect(err).toBe("");
  return (JSON.parse(out) as Report).files.map(({ path }) => path);
}

describe("check --changed", () => {
  it("checks what differs from the last commit: changed, staged, new, ignored, renamed", async () => {
    begin({ "a.bom.yaml": bom("A"), "b.bom.yaml": bom("B"), "c.bom.yaml": bom("C"), "d/e.bom.yaml": bom("E"), ".gitignore": "out/\n" });
    expect(await checked()).toEqual([]);
    put("a.bom.yaml", bom("A", "# more\n"));
    put("b.bom.yaml", bom("B", "# more\n"));
    git(["add", "b.bom.yaml"]);
    put("new.bom.yaml", bom("N"));
    put("out/made.bom.yaml", bom("M"));
    git(["mv", "c.bom.yaml", "d/moved.bom.yaml"]);
    const all = ["a.bom.yaml", "b.bom.yaml", "d/moved.bom.yaml", "new.bom.yaml"];
    expect(await checked()).toEqual(all);
    // The same from a folder below, and for some of the paths only.
    expect(await checked(["--changed"], { cwd: join(repo, "d") })).toEqual(["moved.bom.yaml"]);
    expect(await checked(["--changed", "a.bom.yaml", "d"])).toEqual(["a.bom.yaml", "d/moved.bom.yaml"]);
    const shards = await Promise.all(["1/2", "2/2"].map((shard) => checked(["--changed", "--shard", shard])));
    expect(shards.flat().sort()).toEqual(all);
  });

  it("compares with where the work branched off, not with what happened there since", async () => {
    begin({ "a.bom.yaml": bom("A"), "b.bom.yaml": bom("B"), "c.bom.yaml": bom("C") });
    git(["checkout", "-qb", "work"]);
    put("a.bom.yaml", bom("A", "# work\n"));
    commit();
    git(["checkout", "-q", "main"]);
    put("b.bom.yaml", bom("B", "# main\n"));
    commit();
    git(["checkout", "-q", "work"]);
    put("c.bom.yaml", bom("C", "# not committed\n"));
    expect(await checked()).toEqual(["c.bom.yaml"]);
    expect(await checked(["--changed=main"])).toEqual(["a.bom.yaml", "c.bom.yaml"]);
    expect(await checked(["--changed=HEAD~1"])).toEqual(["a.bom.yaml", "c.bom.yaml"]);
  });

  it("knows names of any letters, with blanks and line breaks", async () => {
    const names = ["mö tor.bom.yaml", "磁石.bom.yaml", 'quo"te.bom.yaml', "tab\tline\nbreak.bom.yaml", "-x.bom.yaml"];
    begin(Object.fromEntries([...names, "same ö.bom.yaml"].map((name) => [name, bom("A")])));
    expect(await checked()).toEqual([]);
    for (const name of names) put(name, bom("A", "# more\n"));
    expect((await checked()).sort()).toEqual([...names].sort());
  });

  it("checks what refers to a changed file, through others, and to one that is gone", async () => {
    begin({
      "motor.bom.yaml": bom("M"),
      "axis.bom.yaml": bom("AX", ref("./motor.bom.yaml#P-M")),
      "sub/robot.bom.yaml": bom("RO", ref("'../axis.bom.yaml'")),
      "old.bom.yaml": bom("O"),
      "uses-old.bom.yaml": bom("UO", `  - { partNumber: R, quantity: 1, "ref": ./old.bom.yaml }\n`),
      "apart.bom.yaml": bom("AP", ref("'#P-AP'")),
      "x.bom.yaml": `${bom("X")}x-note: { ref: ./motor.bom.yaml }\n`,
    });
    put("motor.bom.yaml", bom("M", "# more\n"));
    expect(await checked()).toEqual(["axis.bom.yaml", "motor.bom.yaml", "sub/robot.bom.yaml"]);
    git(["rm", "-q", "old.bom.yaml"]);
    expect(await checked()).toContain("uses-old.bom.yaml");
    const { out } = await lodestone(["--changed", "--format", "json"]);
    expect((JSON.parse(out) as Report).changed).toEqual({ files: 4, affected: 3, found: 6 });
    // Also where only what refers to it is among the paths, or the way there leads over a link.
    expect(await checked(["--changed", "sub"])).toEqual(["sub/robot.bom.yaml"]);
    symlinkSync(repo, join(folder, `linked-${count}`));
    expect(await checked(["--changed", "sub"], { cwd: join(folder, `linked-${count}`) })).toEqual(["sub/robot.bom.yaml"]);
    git(["checkout", "-q", "."]);
    git(["reset", "-q", "--hard"]);
    put("parts/new.bom.yaml", bom("N"));
    put("axis.bom.yaml", bom("AX", ref("./parts/new.bom.yaml")));
    commit();
    expect(await checked()).toEqual([]);
    git(["rm", "-q", "--cached", "parts/new.bom.yaml"]); // git does not follow it any more
    expect(await checked(["--changed", "sub"])).toEqual(["sub/robot.bom.yaml"]);
  });

  it("checks all that a changed parts file holds for, and parts files with whatever changed", async () => {
    const parts = (origin: string) => `kind: parts\nparts:\n  P-A: { countryOfOrigin: ${origin} }\n`;
    begin({
      "a.bom.yaml": bom("A"),
      "in/b.bom.yaml": bom("B"),
      "lib/x.parts.yaml": parts("CN"),
      "other/lodestone.yaml": "traceRareEarths: false\n",
      "other/c.bom.yaml": bom("C"),
    });
    expect(await checked()).toEqual([]);
    put("lib/x.parts.yaml", parts("JP"));
    expect(await checked()).toEqual(["a.bom.yaml", "in/b.bom.yaml", "lib/x.parts.yaml"]);
    git(["checkout", "-q", "."]);
    put("in/b.bom.yaml", `${bom("B")}# changed\n`);
    expect(await checked()).toEqual(["in/b.bom.yaml", "lib/x.parts.yaml"]);
    git(["checkout", "-q", "."]);
    put("other/c.bom.yaml", `${bom("C")}# changed\n`);
    expect(await checked()).toEqual(["other/c.bom.yaml"]);
    git(["checkout", "-q", "."]);
    git(["rm", "-q", "lib/x.parts.yaml"]); // nobody can tell any longer for what it held
    expect(await checked()).toEqual(["a.bom.yaml", "in/b.bom.yaml", "other/c.bom.yaml"]);
  });

  it("checks all that a changed configuration, pack or baseline governs", async () => {
    begin({
      "a.bom.yaml": bom("A"),
      "in/b.bom.yaml": bom("B"),
      "in/lodestone.yaml": "traceRareEarths: false\n",
      "in/deep/c.bom.yaml": bom("C"),
    });
    put("in/lodestone.yaml", "traceRareEarths: true\n");
    const governed = ["in/b.bom.yaml", "in/deep/c.bom.yaml"];
    expect(await checked()).toEqual(governed);
    rmSync(join(repo, "in/lodestone.yaml"));
    expect(await checked()).toEqual(governed);
    git(["checkout", "-q", "."]);
    put("in/deep/lodestone.yaml", "traceRareEarths: true\n");
    expect(await checked()).toEqual(["in/deep/c.bom.yaml"]);
    rmSync(join(repo, "in/deep/lodestone.yaml"));
    const empty = '{"schemaVersion":1,"tool":{"name":"lodestone","version":"1"},"asOf":"2026-01-01","packs":[],"files":[]}';
    put("in/lodestone.yaml", "baseline: known.json\n");
    put("in/known.json", empty);
    put("given.json", empty);
    commit();
    expect(await checked(["--changed", "--baseline", "given.json"])).toEqual([]);
    put("in/known.json", `${empty}\n`);
    expect(await checked()).toEqual(governed);
    put("given.json", `${empty}\n`);
    expect(await checked(["--changed", "--baseline", "given.json"])).toEqual(["a.bom.yaml", ...governed]);
  });

  it("takes a pack for changed when a file of it changed, came or went", async () => {
    begin({
      "a.bom.yaml": bom("A"),
      "in/b.bom.yaml": bom("B"),
      "in/lodestone.yaml": "packs: [../house]\n",
      "house/pack.yaml": packOf("item.holdsRareEarth"),
      "house/more/pack.yaml": packOf("item.holdsRareEarth").replace("acme", "more").replace("company/test", "company/more"),
    });
    expect(await checked()).toEqual([]);
    put("house/pack.yaml", packOf("item.holdsRareEarth && true"));
    expect(await checked()).toEqual(["in/b.bom.yaml"]);
    git(["checkout", "-q", "."]);
    rmSync(join(repo, "house/more"), { recursive: true });
    expect(await checked()).toEqual(["in/b.bom.yaml"]);
    git(["checkout", "-q", "."]);
    put("house/new/pack.yaml", packOf("item.holdsRareEarth").replace("acme", "new").replace("company/test", "company/new"));
    expect(await checked()).toEqual(["in/b.bom.yaml"]);
  });

  it("takes a configuration for changed when what it extends did: a file, or a package that is installed", async () => {
    begin({
      "a.bom.yaml": bom("A"),
      "in/b.bom.yaml": bom("B"),
      "in/lodestone.yaml": "extends: [../base.yaml]\n",
      "base.yaml": "traceRareEarths: false\n",
      "pack/c.bom.yaml": bom("C"),
      "pack/lodestone.yaml": "extends: [settings/base.yaml]\n",
      "package.json": "{}",
      ".gitignore": "node_modules\n",
    });
    put("node_modules/settings/base.yaml", "traceRareEarths: false\n");
    // Git does not follow the package, so nobody can tell what changed in it.
    expect(await checked()).toEqual(["pack/c.bom.yaml"]);
    put("base.yaml", "traceRareEarths: true\n");
    expect(await checked()).toEqual(["in/b.bom.yaml", "pack/c.bom.yaml"]);
    git(["checkout", "-q", "."]);
    git(["add", "-f", "node_modules"]);
    git(["commit", "-qm", "x"]);
    expect(await checked()).toEqual([]);
    put("node_modules/settings/base.yaml", "traceRareEarths: true\n");
    expect(await checked()).toEqual(["pack/c.bom.yaml"]);
  });

  it("takes for changed what git is told not to look at, and what is staged though the file was put back", async () => {
    begin({ "a.bom.yaml": bom("A"), "b.bom.yaml": bom("B"), "c.bom.yaml": bom("C"), "d.bom.yaml": bom("D") });
    git(["update-index", "--assume-unchanged", "a.bom.yaml"]);
    git(["update-index", "--skip-worktree", "b.bom.yaml"]);
    put("a.bom.yaml", bom("A", "# more\n"));
    put("b.bom.yaml", bom("B", "# more\n"));
    put("c.bom.yaml", bom("C", "# more\n"));
    git(["add", "c.bom.yaml"]);
    put("c.bom.yaml", bom("C"));
    const all = ["a.bom.yaml", "b.bom.yaml", "c.bom.yaml"];
    expect(await checked()).toEqual(all);
    expect(await checked(["--changed=main"])).toEqual(all);
  });

  it("follows links to what they lead to", async () => {
    begin({ "real/a.bom.yaml": bom("A"), "b.bom.yaml": bom("B") });
    symlinkSync("real/a.bom.yaml", join(repo, "link.bom.yaml"));
    commit();
    expect(await checked(["--changed", "link.bom.yaml"])).toEqual([]);
    put("real/a.bom.yaml", bom("A", "# more\n"));
    expect(await checked(["--changed", "link.bom.yaml"])).toEqual(["link.bom.yaml"]);
    symlinkSync(repo, join(folder, `way-to-${count}`));
    expect(await checked(["--changed"], { cwd: join(folder, `way-to-${count}`) })).toEqual(["real/a.bom.yaml"]);
  });

  it("checks the files of a submodule when it changed, and those of a repository inside that git does not follow always", async () => {
    const inner = join(folder, `inner${count}`);
    mkdirSync(inner);
    git(["init", "-q", "-b", "main"], inner);
    put("s.bom.yaml", bom("S"), inner);
    commit(inner);
    begin({ "a.bom.yaml": bom("A") });
    git(["submodule", "--quiet", "add", inner, "sub"]);
    commit();
    expect(await checked()).toEqual([]);
    put("sub/s.bom.yaml", bom("S", "# more\n"));
    expect(await checked()).toEqual(["sub/s.bom.yaml"]);
    commit(join(repo, "sub")); // no file differs from the commit that is checked out
    expect(await checked()).toEqual(["sub/s.bom.yaml"]);
    git(["reset", "-q", "--hard", "HEAD~1"], join(repo, "sub"));
    expect(await checked()).toEqual([]);
    cpSync(inner, join(repo, "apart"), { recursive: true });
    expect(await checked()).toEqual(["apart/s.bom.yaml"]);
  });

  it("checks everything before the first commit", async () => {
    git(["init", "-q"]);
    put("a.bom.yaml", bom("A"));
    put("b.bom.yaml", bom("B"));
    git(["add", "a.bom.yaml"]);
    expect(await checked()).toEqual(["a.bom.yaml", "b.bom.yaml"]);
  });

  it("is not led astray by settings of the repository", async () => {
    begin({ "d/a.bom.yaml": bom("A"), "b.bom.yaml": bom("B") });
    for (const [key, value] of [
      ["diff.relative", "true"],
      ["diff.external", "false"],
      ["diff.renames", "copies"],
      ["core.quotePath", "true"],
      ["diff.noprefix", "true"],
      ["diff.ignoreSubmodules", "all"],
      ["core.fsmonitor", "false"],
      ["diff.orderFile", "nowhere"],
      ["diff.algorithm", "nonsense"],
      ["diff.submodule", "log"],
    ] as const)
      git(["config", key, value]);
    put("d/a.bom.yaml", bom("A", "# more\n"));
    expect(await checked(["--changed"], { cwd: join(repo, "d") })).toEqual(["a.bom.yaml"]);
  });

  it("checks the shipments that cite a licence which a changed one cites, itself or by what it leans on", async () => {
    const shipment = (id: string, number: string, quantity: number, more = "") =>
      `kind: shipment\nid: ${id}\ncountryOfExport: CN\ncountryOfDestination: DE\nlicences:\n  - { number: "${number}", quantity: { value: 10, unit: kg } }\nitems:\n  - { description: NdFeB magnets, quantity: ${quantity}, unit: kg, countryOfOrigin: CN, licence: "${number}"${more} }\n`;
    begin({
      "s/1.shipment.yaml": shipment("S1", "L-1", 4),
      "s/2.shipment.yaml": shipment("S2", "L-1", 4),
      "s/3.shipment.yaml": shipment("S3", "L-2", 4),
      "t/4.shipment.yaml": shipment("S4", "\\u004c-1", 1),
      "t/lean.shipment.yaml": shipment("S5", "L-2", 4, ", ref: ../m.bom.yaml#P-M"),
      "m.bom.yaml": bom("M"),
      "apart/5.shipment.yaml": shipment("S6", "L-1", 9),
      "apart/lodestone.yaml": "{}\n",
    });
    expect(await checked()).toEqual([]);
    put("s/1.shipment.yaml", shipment("S1", "L-1", 9));
    const { out } = await lodestone(["--changed", "--format", "json"]);
    const { files } = JSON.parse(out) as Report;
    expect(files.map(({ path }) => path)).toEqual(["s/1.shipment.yaml", "s/2.shipment.yaml", "t/4.shipment.yaml"]);
    for (const { findings } of files) expect(findings.map(({ ruleId }) => ruleId)).toContain("licence/quantity");
    expect(await checked(["--changed", "s/2.shipment.yaml"])).toEqual(["s/2.shipment.yaml"]);
    git(["checkout", "-q", "."]);
    put("m.bom.yaml", bom("M", "# more\n"));
    expect(await checked()).toEqual(["m.bom.yaml", "s/3.shipment.yaml", "t/lean.shipment.yaml"]);
  });

  it("starts no program that a repository names, in it or in a submodule", async () => {
    const inner = join(folder, `named${count}`);
    mkdirSync(inner);
    git(["init", "-q", "-b", "main"], inner);
    const attributes = "*.bom.yaml filter=one diff=two\n*.yml filter=three.dots\n";
    put("s.bom.yaml", bom("S"), inner);
    put(".gitattributes", attributes, inner);
    commit(inner);
    begin({ "a.bom.yaml": bom("A"), "b.bom.yaml": bom("B"), "c.bom.yml": bom("C"), ".gitattributes": attributes });
    git(["submodule", "--quiet", "add", inner, "sub"]);
    commit();
    const log = join(folder, `ran${count}`);
    const program = join(folder, `program${count}`);
    writeFileSync(program, `#!/bin/sh\necho ran >> '${log}'\ncat\n`, { mode: 0o755 });
    for (const at of [repo, join(repo, "sub")])
      for (const [key, value] of [
        ["filter.one.clean", program],
        ["filter.one.required", "true"],
        ["filter.three.dots.process", program],
        ["filter.three.dots.clean", program],
        ["diff.two.textconv", program],
        ["diff.two.command", program],
        ["diff.external", program],
        ["core.fsmonitor", program],
        ["core.hooksPath", dirname(program)],
        ["core.pager", program],
        ["core.editor", program],
      ] as const)
        git(["config", key, value], at);
    // The same bytes at another time, other bytes of the same length, and more of them.
    for (const path of ["a.bom.yaml", "sub/s.bom.yaml"]) utimesSync(join(repo, path), 1, 1);
    put("b.bom.yaml", bom("X"));
    put("c.bom.yml", bom("C", "# more\n"));
    expect(await checked()).toEqual(["b.bom.yaml", "c.bom.yml"]);
    expect(await checked(["--changed=main"])).toEqual(["b.bom.yaml", "c.bom.yml"]);
    expect(existsSync(log)).toBe(false);
    // The programs do run where git is left to itself.
    spawnSync("git", ["diff"], { cwd: repo });
    expect(existsSync(log)).toBe(true);
  });

  it("refuses a filter that it cannot switch off", async () => {
    begin({ "a.bom.yaml": bom("A") });
    git(["config", "-f", ".git/config", "filter.a=b.clean", "touch pwned"]);
    expect(await lodestone(["--changed"])).toMatchObject({ status: 2, err: expect.stringContaining("name a filter `a=b`") });
  });

  it("says what it was about", async () => {
    begin({ "a.bom.yaml": bom("A"), "b.bom.yaml": bom("B", ref("./a.bom.yaml")) });
    const none = await lodestone(["--changed"]);
    expect([none.status, none.out]).toEqual([
      0,
      expect.stringContaining("Nothing changed since the last commit that concerns the 2 files found, so none was checked."),
    ]);
    put("a.bom.yaml", bom("A", "# more\n"));
    const some = await lodestone(["--changed=main"]);
    expect([some.status, some.out]).toEqual([
      1,
      expect.stringContaining("Changed since main: 2 of the 2 files found, 1 of them by what they refer to"),
    ]);
  });
});

describe("where git cannot tell what changed, the run ends with 2 and says what to do", () => {
  const refused = async (args: readonly string[], told: string, world: Partial<Pick<Host, "cwd" | "git">> = {}) => {
    const { status, err, out } = await lodestone(args, world);
    expect([status, err]).toEqual([2, expect.stringContaining(told)]);
    expect(out).not.toContain("No findings");
  };

  it("no repository", async () => {
    put("a.bom.yaml", bom("A"));
    await refused(["--changed"], "this folder is in no git repository");
  });

  it("a repository without a work tree", async () => {
    git(["init", "-q", "--bare"]);
    put("a.bom.yaml", bom("A"));
    await refused(["--changed"], "git says: this operation must be run in a work tree");
  });

  it("no git", async () => {
    begin({ "a.bom.yaml": bom("A") });
    await refused(["--changed"], "there is no git on this machine", { git: () => undefined });
  });

  it("a name that is none, or no commit", async () => {
    begin({ "a.bom.yaml": bom("A") });
    await refused(["--changed=nowhere"], "since `nowhere`, because git knows no such commit");
    await refused(["--changed=HEAD:a.bom.yaml"], "git knows no such commit");
    await refused(["--changed=--output=x"], "takes a commit");
    await refused(["--changed=-h"], "takes a commit");
    await refused(["--changed="], "needs a value. Write `--changed=REF`");
    await refused(["--changed", "--changed=main"], "given twice");
    await refused(["--changed", "-", "--stdin-filename", "a.bom.yaml"], "git does not know standard input");
  });

  it("a shallow clone without the commit", async () => {
    begin({ "a.bom.yaml": bom("A") });
    git(["checkout", "-qb", "work"]);
    put("a.bom.yaml", bom("A", "# more\n"));
    commit();
    const shallow = join(folder, `shallow${count}`);
    git(["clone", "-q", "--depth", "1", "--no-single-branch", `file://${repo}`, shallow], folder);
    await refused(["--changed=origin/main"], "has no commit in common with what is checked out. This clone is shallow", {
      cwd: shallow,
    });
    await refused(["--changed=HEAD~1"], "This clone is shallow", { cwd: shallow });
    expect(await checked(["--changed"], { cwd: shallow })).toEqual([]);
  });

  it("no common past", async () => {
    begin({ "a.bom.yaml": bom("A") });
    git(["checkout", "-q", "--orphan", "other"]);
    put("b.bom.yaml", bom("B"));
    commit();
    await refused(["--changed=main"], "has no commit in common");
  });
});

it("the files that a text refers to are found in every style of YAML", () => {
  const text = [
    "items:",
    "  - ref: ./a.bom.yaml",
    '  - "ref": "./b c.bom.yaml#P"',
    "  - { ref: './d.bom.yaml' }",
    "  - ref: >-",
    "      ./e.bom.yaml",
    "  - ref: '#P'",
    "  - ref: https://example.org/f.bom.yaml",
    "  - ref: /g.bom.yaml",
    "  - items: [{ ref: ../h.bom.yaml }, { ref: &x ./i.bom.yaml }, { ref: *x }]",
    "  - description: 'ref: ./no.bom.yaml'",
    "  # ref: ./no.bom.yaml",
    "  - ref: [./no.bom.yaml]",
    "",
  ].join("\n");
  expect(new Set(namedFilesIn(text, "x.bom.yaml"))).toEqual(
    new Set(["./a.bom.yaml", "./b c.bom.yaml", "./d.bom.yaml", "./e.bom.yaml", "../h.bom.yaml", "./i.bom.yaml"]),
  );
  expect(namedFilesIn("items: [\n  - ref: ./a.bom.yaml\n: }", "x.bom.yaml")).toEqual(expect.any(Array));
});
