import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { validation } from "../../server/src/core/mappings/foreign/validation/validation.ts";
import { readGitIndex } from "../../server/src/files/gitIndex.ts";
import { pathWorkspace } from "../../server/src/files/pathWorkspace.ts";
import { nodeFiles } from "../../server/src/node/files.ts";
import { runSync } from "../../server/src/project/maybeAsync.ts";
import { isGitIgnored, type Visited, walk } from "../../server/src/project/walk.ts";
import type { Entry } from "../../server/src/project/workspace.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lodestone-ignore-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const workspace = () =>
  pathWorkspace(
    () => nodeFiles(folder),
    folder,
    () => validation,
  );

/** The files that a walk finds, and the folders that it enters. */
function walked(top = folder) {
  const found: string[] = [];
  const entered: string[] = [];
  const visit = ({ entries, isIgnored }: Visited): readonly Entry[] => {
    const taken = entries.filter((entry) => !isIgnored(entry));
    found.push(...taken.filter(({ kind }) => kind !== "folder").map(({ at }) => at.slice(folder.length + 1)));
    const below = taken.filter(({ kind }) => kind === "folder");
    entered.push(...below.map(({ at }) => at.slice(folder.length + 1)));
    return below;
  };
  runSync(walk(workspace().foldersBelow(top), workspace(), top, visit));
  return { found: found.sort(), entered };
}

const isIgnoredAt = (path: string): boolean => runSync(isGitIgnored(workspace(), path));

/** What git itself would add. */
function byGit(): string[] {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const out = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: folder, env, encoding: "utf8" });
  return out
    .split("\0")
    .filter((path) => path !== "")
    .sort();
}

describe("what git ignores", () => {
  it("is what git says: nested files, negations, anchors, case, folders, info/exclude", () => {
    execFileSync("git", ["init", "-q"], { cwd: folder });
    write({
      ".gitignore": "/build/\nout/\n*.log\n!keep.log\nBOM.csv\n# comment\n\\#odd\n\\!odd\ndeep/**/x.yaml\ntrail \n",
      ".git/info/exclude": "private.yaml\n!never.log\n",
      "a.yaml": "",
      "build/a.yaml": "",
      "sub/build/a.yaml": "",
      "sub/out/a.yaml": "",
      "x.log": "",
      "keep.log": "",
      "never.log": "",
      "BOM.csv": "",
      "sub/bom.csv": "",
      "#odd": "",
      "!odd": "",
      "sub/#odd": "",
      "deep/1/2/x.yaml": "",
      trail: "",
      "private.yaml": "",
      "sub/private.yaml": "",
      "back/.gitignore": "!out/\n!private.yaml\n/a.yaml\nb/c.yaml\n\\#own\n\\!own\n*.tmp\n",
      "back/out/a.yaml": "",
      "back/out/b.log": "",
      "back/private.yaml": "",
      "back/a.yaml": "",
      "back/sub/a.yaml": "",
      "back/b/c.yaml": "",
      "back/sub/b/c.yaml": "",
      "back/#own": "",
      "back/sub/#own": "",
      "back/!own": "",
      "back/sub/!own": "",
      "back/sub/d.tmp": "",
      "od[d] *1/.gitignore": "x.yaml\n",
      "od[d] *1/x.yaml": "",
      "od[d] *1/y/x.yaml": "",
      "odd 1/x.yaml": "",
    });
    const { found, entered } = walked();
    expect(found).toEqual(byGit());
    expect(found).toContain("back/out/a.yaml");
    expect(entered).not.toContain("build");
    for (const path of ["build/a.yaml", "back/a.yaml", "private.yaml"]) expect(isIgnoredAt(join(folder, path))).toBe(true);
    for (const path of ["a.yaml", "back/private.yaml"]) expect(isIgnoredAt(join(folder, path))).toBe(false);
  });

  it("is told below a folder by the files above it, and not told of a folder that is named itself", () => {
    execFileSync("git", ["init", "-q"], { cwd: folder });
    write({
      ".gitignore": "build/\n*.log\n",
      "sub/a.yaml": "",
      "sub/a.log": "",
      "sub/build/b.yaml": "",
      "build/c.yaml": "",
      "build/.gitignore": "d.yaml",
      "build/d.yaml": "",
    });
    expect(walked(join(folder, "sub")).found).toEqual(["sub/a.yaml"]);
    expect(walked(join(folder, "build")).found).toEqual(["build/.gitignore", "build/c.yaml"]);
  });

  const ignored = {
    ".gitignore": "dist/\n*.bom.yaml\n",
    "a.bom.yaml": "",
    "b.bom.yaml": "",
    "dist/部品/c.bom.yaml": "",
    "dist/部品/d.txt": "",
    "dist/e/f.txt": "",
    [`dist/${"long/".repeat(40)}g.txt`]: "",
  };
  const tracked = ["a.bom.yaml", "dist/部品/d.txt", `dist/${"long/".repeat(40)}g.txt`];
  const git = (...args: readonly string[]) => execFileSync("git", [...args], { cwd: folder, stdio: "pipe" });

  /** Most paths stand in a shared index then, and one in the index itself. */
  const split = [
    ["add", "-f", ...tracked.slice(1)],
    ["update-index", "--split-index"],
    ["add", "-f", ...tracked],
  ];

  it.each<[string, readonly string[], readonly (readonly string[])[]]>([
    ["version 2", [], [["add", "-f", ...tracked]]],
    ["version 3", [], [["add", "-f", "-N", ...tracked]]],
    [
      "version 4",
      [],
      [
        ["add", "-f", ...tracked],
        ["update-index", "--index-version", "4"],
      ],
    ],
    ["SHA-256", ["--object-format=sha256"], [["add", "-f", ...tracked]]],
    ["version 2 that is split", [], split],
    ["SHA-256 that is split", ["--object-format=sha256"], split],
  ])("is nothing that git tracks: an index of %s", (_, format, commands) => {
    git("init", "-q", ...format);
    write(ignored);
    for (const command of commands) git(...command);
    const { found, entered } = walked();
    expect(found).toEqual(byGit());
    expect(found).toEqual([".gitignore", ...tracked].sort());
    expect(entered).not.toContain("dist/e");
    expect(isIgnoredAt(join(folder, "a.bom.yaml"))).toBe(false);
    expect(isIgnoredAt(join(folder, "b.bom.yaml"))).toBe(true);
  });

  it("is told in a linked work tree by the index of that", () => {
    git("init", "-q");
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--allow-empty", "-m", "first");
    git("worktree", "add", "-q", "beside");
    write({ "beside/.gitignore": "*.yaml\n", "beside/a.yaml": "", "beside/b.yaml": "" });
    git("-C", "beside", "add", "-f", "a.yaml");
    expect(walked(join(folder, "beside")).found.filter((path) => path.endsWith(".yaml"))).toEqual(["beside/a.yaml"]);
  });

  it("is told by patterns alone where the index is none", () => {
    git("init", "-q");
    write(ignored);
    git("add", "-f", ...tracked);
    const index = readFileSync(join(folder, ".git/index"));
    const random = (at: number) => (at * 7919) % index.length;
    for (let round = 0; round < 200; round++) {
      const broken = Uint8Array.from(index);
      for (let byte = 0; byte < 5; byte++) broken[random(round * 5 + byte)] = (round * 31 + byte) % 256;
      const part = broken.subarray(0, round % 2 === 0 ? undefined : random(round));
      expect(() => readGitIndex({ gitIndex: () => part }, folder)).not.toThrow();
    }
    writeFileSync(join(folder, ".git/index"), "none");
    expect(walked().found).toEqual([".gitignore"]);
  });

  it("begins anew in a repository within", () => {
    execFileSync("git", ["init", "-q"], { cwd: folder });
    write({ ".gitignore": "*.yaml\n", "a.yaml": "", "vendor/.git/info/exclude": "b.yaml\n", "vendor/a.yaml": "", "vendor/b.yaml": "" });
    expect(walked().found).toEqual([".gitignore", "vendor/a.yaml"]);
  });

  it("takes patterns that would take minutes for none", () => {
    write({ ".gitignore": "*a*a*a*a*a*a*b\n", [`${"a".repeat(200)}.yaml`]: "" });
    const before = performance.now();
    expect(walked().found).toHaveLength(2);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
