import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, inject, it } from "vitest";
import { nodeFiles } from "../../server/src/node/files.ts";
import { git as nodeGit } from "../../server/src/node/git.ts";
import { bundle } from "../rules/lodestone.ts";
import { main, memoryHost } from "./memoryHost.ts";

/**
 * Hostile repositories: whatever a stranger's branch holds, the command prints and writes nothing of the machine that checks it,
 * changes nothing outside, and ends.
 */
const folder = realpathSync(mkdtempSync(join(tmpdir(), "lodestone-hostile-")));
const outside = join(folder, "outside");
const repo = join(folder, "repo");

const token = "npm_hunter2TOKEN";
/** A text that every reader would quote. */
const secrets = {
  npmrc: `//registry/:_authToken=${token}\n`,
  "bom.yaml": `kind: bom\nid: ${token}\nitems:\n  - partNumber: ${token}\n    description: NdFeB magnet ${token}\n    quantity: 1\n    countryOfOrigin: CN\n`,
  "unquoted.bom.yaml": `kind: bom\nid: 3E001 # ${token}\nitems: []\n`,
  "settings.yaml": `rules: { ${token}: error }\n`,
  "pack.yaml": `${token}: 1\n`,
  "baseline.json": `{ "${token}": 1 }\n`,
};

const bolt = "kind: bom\nid: A\nitems:\n  - { partNumber: P-1, description: Hex bolt M8, quantity: 1 }\n";
const shipment = (ref: string) =>
  `kind: shipment\nid: S\nexporter: Alpha GmbH\nconsignee: Beta SAS\ncountryOfExport: DE\ncountryOfDestination: FR\nitems:\n  - { partNumber: L-1, quantity: 1, ref: ${ref} }\n`;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  for (const one of [outside, repo]) rmSync(one, { recursive: true, force: true });
  for (const one of [outside, repo]) mkdirSync(one);
  for (const [name, text] of Object.entries(secrets)) file(`../outside/${name}`, text);
  for (const [name, text] of Object.entries(secrets)) file(`../outside/deep/${name}`, text);
});

function file(name: string, text: string | Uint8Array = bolt): void {
  mkdirSync(join(repo, name, ".."), { recursive: true });
  writeFileSync(join(repo, name), text);
}

function link(name: string, to: string): void {
  mkdirSync(join(repo, name, ".."), { recursive: true });
  symlinkSync(to, join(repo, name));
}

function git(...args: readonly string[]): void {
  const identity = ["-c", "user.name=x", "-c", "user.email=x@example.com"];
  const { status, stderr } = spawnSync("git", [...identity, ...args], { cwd: repo, encoding: "utf8" });
  expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
}

interface Run {
  readonly status: number | null;
  readonly told: string;
  readonly err: string;
}

interface World {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command in this process, without threads. */
async function lodestone(args: readonly string[], { input = "", cwd = repo, env = {} }: World = {}): Promise<Run> {
  const memory = memoryHost({ files: {}, packs: () => bundle, stdin: input, env });
  const host = Object.assign(memory, { cwd, files: nodeFiles(cwd), git: nodeGit });
  const status = await main(args, host);
  return { status, told: host.out() + host.err(), err: host.err() };
}

/** Runs the command as a process, which ends where it would wait for ever. */
function asProcess(args: readonly string[]): Run {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [join(inject("built"), "cli.js"), ...args], {
    cwd: repo,
    input: "",
    encoding: "utf8",
    timeout: 20_000,
    env: { PATH: process.env.PATH, NO_COLOR: "1" },
  });
  expect([args, error]).toEqual([args, undefined]); // a hang ends as an error
  return { status, told: stdout + stderr, err: stderr };
}

/** Every file below a folder with its text, links as such, folders named `.git` left out. */
function all(top: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(top, { withFileTypes: true })) {
    const path = join(top, entry.name);
    if (entry.isDirectory() && entry.name !== ".git") Object.assign(found, all(path));
    else if (entry.isSymbolicLink()) found[path] = `-> ${readlinkSync(path)}`;
    else if (entry.isFile()) found[path] = readFileSync(path, "utf8");
  }
  return found;
}

const formats = ["text", "json", "sarif", "github", "gitlab", "junit", "markdown", "html"];

/** Runs of every command over the whole repository; the last writes every format into it, where the token is looked for too. */
const runs: readonly (readonly string[])[] = [
  ["check", "."],
  ["check", "--compare", "2026-01-01"],
  ["check", "--fix"],
  ["check", "--fix-dry-run"],
  ["baseline"],
  ["waivers"],
  ["init"],
  ["check", "--no-baseline"],
  ["check", ...formats.flatMap((format) => ["--format", `${format}=out.${format}`])],
];

/** What a branch holds, and with what status `check` ends. */
const layouts: Readonly<Record<string, { readonly make: () => void; readonly status: number; readonly says?: RegExp }>> = {
  "a file by a name of ours": {
    make: () => link("s.bom.yaml", "../outside/npmrc"),
    status: 2,
    says: /s\.bom\.yaml: This was not read, because it or a link to it lies outside/,
  },
  "a file of ours elsewhere": {
    make: () => link("s.bom.yaml", "../outside/bom.yaml"),
    status: 2,
    says: /s\.bom\.yaml: This was not read, because it or a link to it lies outside/,
  },
  "a file to be fixed elsewhere": {
    make: () => link("s.bom.yaml", "../outside/unquoted.bom.yaml"),
    status: 2,
    says: /s\.bom\.yaml: This was not read, because it or a link to it lies outside/,
  },
  "an absolute link": {
    make: () => link("s.bom.yaml", join(outside, "bom.yaml")),
    status: 2,
    says: /s\.bom\.yaml: This was not read, because it or a link to it lies outside/,
  },
  "a link to a link": {
    make: () => {
      link("a.txt", "../outside/bom.yaml");
      link("s.bom.yaml", "a.txt");
    },
    status: 2,
    says: /s\.bom\.yaml: This was not read, because it or a link to it lies outside/,
  },
  "a link through a folder that is a link": {
    make: () => {
      link("out", "../outside");
      link("s.bom.yaml", "out/bom.yaml");
    },
    status: 2,
    says: /s\.bom\.yaml: This was not read, because it or a link to it lies outside/,
  },
  "a link to nothing elsewhere, which tells no more": {
    make: () => link("s.bom.yaml", "../outside/nothing"),
    status: 2,
    says: /s\.bom\.yaml: This was not read, because it or a link to it lies outside/,
  },
  "a link out and back in": {
    make: () => link("s.bom.yaml", "../outside/deep/../../repo/a.bom.yaml"),
    status: 2,
    says: /s\.bom\.yaml: This was not read, because it or a link to it lies outside/,
  },
  "a file of git": {
    make: () => link("s.bom.yaml", ".git/config"),
    status: 2,
    says: /s\.bom\.yaml: This was not read, because it or a link to it lies outside/,
  },
  "a folder of git": { make: () => link("vendor", ".git"), status: 0 },
  "a folder elsewhere": { make: () => link("vendor", "../outside"), status: 0 },
  "a folder elsewhere with a name of ours": {
    make: () => link("x.bom.yaml", "../outside"),
    status: 2,
    says: /x\.bom\.yaml: This was not read, because it or a link to it lies outside/,
  },
  "the folder above": { make: () => link("up", ".."), status: 0 },
  "a claimed file": {
    make: () => {
      file("lodestone.yaml", "files: { bom: ['**/*.txt'] }\n");
      link("notes.txt", "../outside/npmrc");
    },
    status: 2,
    says: /notes\.txt: This was not read, because it or a link to it lies outside/,
  },
  "settings by a link": { make: () => link("lodestone.yaml", "../outside/settings.yaml"), status: 2, says: /lodestone\.yaml: / },
  "settings that extend a path": {
    make: () => file("lodestone.yaml", "extends: ../outside/settings.yaml\n"),
    status: 2,
    says: /outside the repository/,
  },
  "settings that extend a link": {
    make: () => {
      file("lodestone.yaml", "extends: ./base.yaml\n");
      link("base.yaml", "../outside/settings.yaml");
    },
    status: 2,
    says: /outside the repository/,
  },
  "settings of a package elsewhere": {
    make: () => {
      file("lodestone.yaml", "extends: acme/settings.yaml\n");
      link("node_modules/acme", "../../outside");
    },
    status: 2,
    says: /acme/,
  },
  "a pack by a path": {
    make: () => file("lodestone.yaml", "packs: [../outside/npmrc]\n"),
    status: 2,
    says: /outside the repository/,
  },
  "a pack by a link": {
    make: () => {
      file("lodestone.yaml", "packs: [p.yaml]\n");
      link("p.yaml", "../outside/pack.yaml");
    },
    status: 2,
    says: /outside the repository/,
  },
  "a file of a pack by a link": {
    make: () => {
      file("lodestone.yaml", "packs: [house]\n");
      link("house/p.yaml", "../../outside/pack.yaml");
    },
    status: 2,
    says: /outside the repository/,
  },
  "a baseline by a path": {
    make: () => file("lodestone.yaml", "baseline: ../outside/baseline.json\n"),
    status: 2,
    says: /outside the repository/,
  },
  "a baseline by a link": {
    make: () => {
      file("lodestone.yaml", "baseline: b.json\n");
      link("b.json", "../outside/baseline.json");
    },
    status: 2,
    says: /outside the repository/,
  },
  "a baseline that is there by its usual name": { make: () => link("lodestone-baseline.json", "../outside/baseline.json"), status: 0 },
  "a reference by a link": {
    make: () => {
      file("s.shipment.yaml", shipment("./m.bom.yaml"));
      link("m.bom.yaml", "../outside/bom.yaml");
    },
    status: 2,
  },
  "a reference through a folder that is a link": {
    make: () => {
      file("s.shipment.yaml", shipment("./out/bom.yaml"));
      link("out", "../outside");
    },
    status: 1,
    says: /which a link leads out of the workspace/,
  },
  "a reference by a path": {
    make: () => file("s.shipment.yaml", shipment("../outside/bom.yaml")),
    status: 1,
    says: /outside the workspace, which is never read/,
  },
};

describe.each([
  ["in a work tree of git", true],
  ["in a folder without git", false],
])("%s", (_where, inGit) => {
  describe.each(Object.entries(layouts).filter(([name]) => inGit || !name.includes("of git")))("%s", (_name, { make, status, says }) => {
    beforeEach(() => {
      if (inGit) git("init", "-q");
      file("a.bom.yaml");
      make();
    });

    it("is neither told nor written by any command", async () => {
      const before = all(outside);
      for (const args of inGit ? runs : runs.slice(-2)) {
        const run = await lodestone(args);
        expect([args, run.told.includes(token)]).toEqual([args, false]);
        expect([0, 1, 2]).toContain(run.status);
      }
      for (const [path, text] of Object.entries(all(repo))) expect([path, text.includes(token)]).toEqual([path, false]);
      expect(all(outside)).toEqual(before);
    });

    it("has check end as it should, and say why", async () => {
      const run = await lodestone(["check"]);
      expect([run.status, run.told]).toEqual([status, expect.stringMatching(says ?? /a?/)]);
    });
  });
});

describe("what is named by itself", () => {
  beforeEach(() => {
    git("init", "-q");
    file("a.bom.yaml");
    link("s.bom.yaml", "../outside/bom.yaml");
    link("hw", "../outside");
    link("notes.yaml", "../outside/npmrc");
  });

  const told =
    /(?:s\.bom\.yaml|hw\S*|notes\.yaml|config\.bom\.yaml): This was not read, because it or a link to it lies outside the repository/;

  it.each([
    [["check", "s.bom.yaml"]],
    [["check", "./s.bom.yaml", "a.bom.yaml"]],
    [["check", "*.bom.yaml"]],
    [["check", "hw"]],
    [["check", "hw/bom.yaml"]],
    [["check", "hw/unquoted.bom.yaml", "--fix"]],
    [["check", "hw/*.bom.yaml"]],
    [["check", "notes.yaml"]],
    [["check", "-", "--stdin-filename", "s.bom.yaml"]],
    [["check", "-", "--stdin-filename", "hw/x.bom.yaml"]],
    [["hook", "s.bom.yaml", "a.bom.yaml"]],
    [["explain", "s.bom.yaml"]],
    [["explain", "s.bom.yaml:4"]],
    [["explain", "hw/bom.yaml:4"]],
    [["waivers", "s.bom.yaml"]],
    [["baseline", "s.bom.yaml"]],
  ])("is a problem: %s", async (args) => {
    const run = await lodestone(args, { input: bolt });
    expect([run.status, run.told]).toEqual([2, expect.stringMatching(told)]);
    expect(run.told).not.toContain(token);
  });

  it("is a problem under --changed too", async () => {
    git("add", "a.bom.yaml");
    git("commit", "-qm", "x");
    git("add", "s.bom.yaml");
    const run = await lodestone(["check", "--changed"]);
    expect([run.status, run.told]).toEqual([2, expect.stringMatching(told)]);
    git("commit", "-qm", "y");
    expect(await lodestone(["check", "--changed=HEAD~1"])).toMatchObject({ status: 2, told: expect.stringMatching(told) });
  });

  it("is passed over by the hook where it is none of ours, and checked where it is excluded by nothing", async () => {
    expect(await lodestone(["hook", "notes.yaml"])).toMatchObject({ status: 0, told: expect.stringContaining("was skipped") });
    file("lodestone.yaml", "files: { exclude: [s.bom.yaml] }\n");
    expect((await lodestone(["check"])).status).toBe(0);
  });

  it("is not read as a baseline or a pack either, nor from .git", async () => {
    link("b.json", "../outside/baseline.json");
    link("pack", "../outside");
    for (const args of [
      ["check", "--baseline", "b.json"],
      ["check", "--baseline", "hw/baseline.json"],
      ["check", "--compare-report", "b.json"],
      ["check", "--compare-report", "hw/baseline.json"],
      ["test", "pack"],
      ["test", "pack/pack.yaml"],
      ["config", "hw/x.bom.yaml"],
      ["init", "hw"],
      ["check", ".git/x.bom.yaml"],
    ]) {
      const run = await lodestone(args);
      expect([args, run.status, run.told.includes(token)]).toEqual([args, 2, false]);
    }
    expect(existsSync(join(outside, "lodestone.yaml"))).toBe(false);
  });

  it("is read where the user names it by its own path", async () => {
    const run = await lodestone(["check", "../outside/bom.yaml", "--format", "json"]);
    expect(run.err).toContain("The file was not checked, because");
    expect((await lodestone(["check", "../outside"])).status).toBe(1); // the BOM to be fixed
    expect((await lodestone(["test", "../outside/pack.yaml"])).told).toContain(token);
  });
});

describe("links that stay in the repository", () => {
  const magnet = bolt.replace("Hex bolt M8", "NdFeB magnet N42SH").replace("quantity: 1", "quantity: 1, countryOfOrigin: CN");

  beforeEach(() => {
    git("init", "-q");
    file("data/motor.yaml", magnet);
  });

  it.each([
    ["a relative one", () => link("hw/m.bom.yaml", "../data/motor.yaml")],
    ["an absolute one", () => link("hw/m.bom.yaml", join(repo, "data/motor.yaml"))],
    [
      "one to a link",
      () => {
        link("x", "data");
        link("hw/m.bom.yaml", "../x/motor.yaml");
      },
    ],
    [
      "a folder",
      () => {
        file("data/m.bom.yaml", magnet);
        link("hw/sub", "../data");
      },
    ],
  ])("are followed: %s", async (_name, make) => {
    make();
    const run = await lodestone(["check", "hw", "--format", "json"]);
    expect([run.status, run.told]).toEqual([1, expect.stringContaining("end-use/missing")]);
  });

  it("are followed by settings, packs, baselines and references", async () => {
    file("shared/base.yaml", "rules: { end-use/missing: hint }\n");
    file(
      "shared/b.json",
      '{ "schemaVersion": 1, "tool": { "name": "lodestone", "version": "0.1.0" }, "asOf": "2026-01-01", "packs": [], "files": [] }\n',
    );
    link("hw/base.yaml", "../shared/base.yaml");
    link("hw/b.json", "../shared/b.json");
    file("hw/lodestone.yaml", "extends: [./base.yaml, ../shared/base.yaml]\nbaseline: b.json\n".replace(", ../shared/base.yaml", ""));
    file("hw/a.bom.yaml", magnet);
    expect((await lodestone(["check", "hw", "--format", "json"])).told).toContain('"severity": "hint"');
    expect((await lodestone(["baseline", "hw"], { cwd: join(repo, "hw") })).status).toBe(2); // there is no folder hw/hw
    expect((await lodestone(["baseline"], { cwd: join(repo, "hw") })).status).toBe(0);
    expect(lstatSync(join(repo, "hw/b.json")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(repo, "shared/b.json"), "utf8")).toContain("end-use/missing");
  });
});

describe("outputs", () => {
  beforeEach(() => {
    git("init", "-q");
    file("a.bom.yaml");
    link("out.file", "../outside/npmrc");
    link("new.file", "../outside/new");
    link("dir", "../outside");
    link("hook.file", ".git/config");
  });

  it.each(["out.file", "new.file", "dir/npmrc", "dir/new", "hook.file"])(
    "are not written through a link that leads out: %s",
    async (name) => {
      const before = { ...all(outside), config: readFileSync(join(repo, ".git/config"), "utf8") };
      for (const args of [...formats.map((format) => ["check", "--format", `${format}=${name}`]), ["check", "-o", name]])
        expect([args, (await lodestone(args)).status]).toEqual([args, 2]);
      expect((await lodestone(["check", "--compare", "2026-01-01", "-o", name])).status).toBe(2);
      expect((await lodestone(["baseline", "-o", name])).status).toBe(2);
      expect({ ...all(outside), config: readFileSync(join(repo, ".git/config"), "utf8") }).toEqual(before);
    },
  );

  it("go where the user names, and through links that stay inside", async () => {
    link("in.sarif", "build/x.sarif");
    mkdirSync(join(repo, "build"));
    file("build/x.sarif", "");
    expect((await lodestone(["check", "--format", "sarif=in.sarif", "--format", `json=${join(outside, "x.json")}`])).status).toBe(0);
    expect(readFileSync(join(repo, "build/x.sarif"), "utf8")).toContain('"runs"');
    expect(readFileSync(join(outside, "x.json"), "utf8")).toContain('"summary"');
  });

  it("of the CI itself are its own", async () => {
    const summary = join(outside, "summary.md");
    writeFileSync(summary, "");
    expect((await lodestone(["check", "--format", "github"], { env: { GITHUB_STEP_SUMMARY: summary } })).status).toBe(0);
    expect(readFileSync(summary, "utf8")).toContain("Lodestone");
  });
});

describe.skipIf(process.platform === "win32")("what is no regular file", () => {
  const special = (name: string): void => {
    mkdirSync(join(repo, name, ".."), { recursive: true });
    expect(spawnSync("mkfifo", [join(repo, name)]).status).toBe(0);
  };

  it.each(["/dev/zero", "/dev/tty", "/dev/random", "/proc/kmsg", "/proc/self/environ", "/dev/stdin"])(
    "is never opened by a link: %s",
    (device) => {
      for (const name of ["s.bom.yaml", "lodestone.yaml", "b.json", "p.yaml", "in/base.yaml"]) link(name, device);
      file("a.shipment.yaml", shipment("./s.bom.yaml"));
      file("in/lodestone.yaml", "extends: ./base.yaml\n");
      for (const args of [
        ["check"],
        ["check", "s.bom.yaml"],
        ["check", "--baseline", "b.json"],
        ["check", "--compare-report", "b.json"],
        ["test", "p.yaml"],
        ["explain", "s.bom.yaml"],
        ["baseline"],
      ])
        expect([args, asProcess(args).status]).toEqual([args, 2]);
    },
  );

  it("is never waited for: a pipe", () => {
    special("s.bom.yaml");
    special("b.json");
    special("packs/p.yaml");
    special("p.yaml");
    file("a.shipment.yaml", shipment("./s.bom.yaml"));
    for (const args of [
      ["check"],
      ["check", "s.bom.yaml"],
      ["check", "--baseline", "b.json"],
      ["test", "p.yaml"],
      ["test", "packs"],
      ["explain", "s.bom.yaml"],
      ["baseline", "-o", "b.json"],
      ["check", "a.shipment.yaml", "-o", "p.yaml"],
    ])
      expect([args, asProcess(args).status]).toEqual([args, 2]);
    special("in/lodestone.yaml");
    file("in/a.bom.yaml");
    expect(asProcess(["check", "in"])).toMatchObject({ status: 2, told: expect.stringContaining("in/lodestone.yaml: This is not a file") });
  });
});

it("a setting of git that moves the work tree moves nothing here, and no hook runs", () => {
  git("init", "-q");
  file("a.bom.yaml");
  link("s.bom.yaml", "../outside/bom.yaml");
  file(".git/hooks/post-index-change", `#!/bin/sh\ntouch ${join(outside, "ran")}\n`);
  chmodSync(join(repo, ".git/hooks/post-index-change"), 0o755);
  git("config", "core.fsmonitor", `touch ${join(outside, "ran")}`);
  git("config", "core.worktree", "/");
  const run = asProcess(["check"]);
  expect([run.status, run.told.includes(token)]).toEqual([2, false]);
  expect(existsSync(join(outside, "ran"))).toBe(false);
});
