import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeEach, expect, inject, it } from "vitest";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { clientOver, pulling, type TestClient } from "./client.ts";

/** Hostile repositories in an editor: what the server on Node tells its client holds nothing of the machine beside the repository. */
const folder = realpathSync(mkdtempSync(join(tmpdir(), "lodestone-hostile-lsp-")));
const built = inject("built");
const outside = join(folder, "outside");
/** The repository that `file` and `link` write into. */
let repo: string;

const token = "npm_hunter2TOKEN";
const bolt = "kind: bom\nid: A\nitems:\n  - { partNumber: P-1, description: Hex bolt M8, quantity: 1 }\n";
const magnet = `kind: bom\nid: ${token}\nitems:\n  - partNumber: ${token}\n    description: NdFeB magnet ${token}\n    quantity: 1\n    countryOfOrigin: CN\n`;
const shipment = (ref: string) =>
  `kind: shipment\nid: S\nexporter: Alpha GmbH\nconsignee: Beta SAS\ncountryOfExport: DE\ncountryOfDestination: FR\nitems:\n  - { partNumber: L-1, quantity: 1, ref: ${ref} }\n`;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  rmSync(outside, { recursive: true, force: true });
  enter("repo");
  file("../outside/m.bom.yaml", magnet);
  file("../outside/npmrc", `//registry/:_authToken=${token}\n`);
  file("../outside/pack.yaml", `${token}: 1\n`);
  file("../outside/settings.yaml", `rules: { ${token}: error }\n`);
  file("../outside/b.json", `{ "${token}": 1 }\n`);
});

/** Begins a repository beside the folder outside. */
function enter(name: string): string {
  repo = join(folder, name);
  rmSync(repo, { recursive: true, force: true });
  file("a.bom.yaml", bolt);
  return repo;
}

function file(name: string, text: string): void {
  mkdirSync(join(repo, name, ".."), { recursive: true });
  writeFileSync(join(repo, name), text);
}

function link(name: string, to: string): void {
  mkdirSync(join(repo, name, ".."), { recursive: true });
  symlinkSync(to, join(repo, name));
}

/** A client on some repositories whose every message from the server is kept. */
async function started(repos: readonly string[] = [repo]): Promise<{ client: TestClient; told: () => string }> {
  const server = spawn(process.execPath, [join(built, "cli.js"), "lsp", "--stdio"], { cwd: folder });
  let told = "";
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (chunk: Buffer) => {
      told += chunk.toString();
    });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const client = await clientOver(connection, { capabilities: pulling, folders: repos.map((one) => pathToFileURL(one).href) });
  return { client, told: () => told };
}

/** All that an editor may ask of some repositories: the messages, by path from one of them or another folder. */
async function asked(client: TestClient, repos = [repo], from = repo): Promise<Readonly<Record<string, readonly string[]>>> {
  for (const one of repos) {
    const { href } = pathToFileURL(join(one, "a.bom.yaml"));
    await client.open(href, bolt);
    await client.findings(href);
  }
  const { items } = await client.pullWorkspace();
  await client.request("lodestone/overview", {});
  await client.request("lodestone/report", { nonce: "n" });
  await client.connection.sendRequest("workspace/symbol", { query: "" });
  await client.connection.sendRequest("shutdown");
  await client.connection.sendNotification("exit");
  return Object.fromEntries(
    items.map((item) => [
      decodeURIComponent(item.uri.slice(pathToFileURL(from).href.length + 1)),
      item.kind === "full" ? item.items.map(({ message }) => (typeof message === "string" ? message : message.value)) : [],
    ]),
  );
}

const layouts: Readonly<Record<string, { readonly make: () => void; readonly at: string; readonly says: RegExp | undefined }>> = {
  "a file of ours": { make: () => link("s.bom.yaml", "../outside/m.bom.yaml"), at: "s.bom.yaml", says: /outside the repository/ },
  "a file that is none": { make: () => link("s.bom.yaml", "../outside/npmrc"), at: "s.bom.yaml", says: /outside the repository/ },
  "a folder": { make: () => link("vendor", "../outside"), at: "vendor/m.bom.yaml", says: undefined },
  "a claimed file": {
    make: () => {
      file("lodestone.yaml", "files: { bom: [notes.txt] }\n");
      link("notes.txt", "../outside/npmrc");
    },
    at: "notes.txt",
    says: /outside the repository/,
  },
  "a device": { make: () => link("s.bom.yaml", "/dev/zero"), at: "s.bom.yaml", says: /outside the repository/ },
  settings: { make: () => link("lodestone.yaml", "../outside/settings.yaml"), at: "lodestone.yaml", says: /outside the repository/ },
  "extended settings": {
    make: () => file("lodestone.yaml", "extends: ../outside/settings.yaml\n"),
    at: "lodestone.yaml",
    says: /outside the repository/,
  },
  "settings extended by a link": {
    make: () => {
      file("lodestone.yaml", "extends: base.yaml\n");
      link("base.yaml", "../outside/settings.yaml");
    },
    at: "lodestone.yaml",
    says: /outside the repository/,
  },
  "a pack": {
    make: () => file("lodestone.yaml", "packs: [../outside/pack.yaml]\n"),
    at: "lodestone.yaml",
    says: /outside the repository/,
  },
  "a pack by a link to its folder": {
    make: () => {
      file("lodestone.yaml", "packs: [house]\n");
      link("house", "../outside");
    },
    at: "lodestone.yaml",
    says: /house/,
  },
  "a file of a pack": {
    make: () => {
      file("lodestone.yaml", "packs: [house]\n");
      link("house/p.yaml", "../../outside/pack.yaml");
    },
    at: "lodestone.yaml",
    says: /outside the repository/,
  },
  "a baseline": {
    make: () => file("lodestone.yaml", "baseline: ../outside/b.json\n"),
    at: "lodestone.yaml",
    says: /outside the repository/,
  },
  "a baseline by a link": {
    make: () => {
      file("lodestone.yaml", "baseline: b.json\n");
      link("b.json", "../outside/b.json");
    },
    at: "lodestone.yaml",
    says: /outside the repository/,
  },
  "a reference by a link": {
    make: () => {
      file("s.shipment.yaml", shipment("./m.yaml"));
      link("m.yaml", "../outside/m.bom.yaml");
    },
    at: "s.shipment.yaml",
    says: /which a link leads out of the workspace/,
  },
  "a reference through a folder": {
    make: () => {
      file("s.shipment.yaml", shipment("./out/m.bom.yaml"));
      link("out", "../outside");
    },
    at: "s.shipment.yaml",
    says: /which a link leads out of the workspace/,
  },
};

it.each([
  ["work trees of git", true],
  ["folders without git", false],
])(
  "nothing is told of what lies outside: %s",
  async (_where, inGit) => {
    const repos = Object.entries(layouts).map(([name, { make }]) => {
      const entered = enter(name);
      if (inGit) file(".git/HEAD", "ref: refs/heads/main\n");
      make();
      return entered;
    });
    const { client, told } = await started(repos);
    const found = await asked(client, repos, folder);
    expect(told()).not.toContain(token);
    for (const [name, { at, says }] of Object.entries(layouts)) {
      expect([name, found[`${name}/a.bom.yaml`]]).not.toEqual([name, undefined]);
      expect([name, found[`${name}/${at}`]]).toEqual([name, says === undefined ? undefined : [expect.stringMatching(says)]]);
    }
  },
  60_000,
);

it("a file with several names is listed once, by the name that the command takes", async () => {
  file(".git/HEAD", "");
  file("in/x.bom.yaml", bolt);
  file("data.txt", bolt);
  link("again.bom.yaml", "in/x.bom.yaml");
  link("folder", "in");
  link("y.bom.yaml", "data.txt");
  link("z.bom.yaml", "data.txt");
  link("l1", "out/sub");
  file("out/o.bom.yaml", bolt);
  file("out/sub/s.bom.yaml", bolt);
  const { client } = await started();
  const inEditor = Object.keys(await asked(client)).sort();
  const { stdout } = spawnSync(process.execPath, [join(built, "cli.js"), "check", "--format", "json"], { cwd: repo, encoding: "utf8" });
  const { files }: { files: { path: string }[] } = JSON.parse(stdout);
  expect(files.map(({ path }) => path)).toEqual(["a.bom.yaml", "in/x.bom.yaml", "out/o.bom.yaml", "out/sub/s.bom.yaml", "y.bom.yaml"]);
  expect(inEditor).toEqual(files.map(({ path }) => path));
});

it("nothing above the work tree of git is read by a `ref` or taken as settings, though the folder above is open", async () => {
  file("lodestone.yaml", "rules: { end-use/missing: hint }\n");
  file("out.bom.yaml", magnet);
  file("clone/.git/HEAD", "");
  file("clone/r.bom.yaml", `kind: bom\nid: R\nitems:\n  - { partNumber: R-1, quantity: 1, ref: "../out.bom.yaml#${token}" }\n`);
  file("clone/m.bom.yaml", bolt.replace("Hex bolt M8", "NdFeB magnet"));
  const { client } = await started();
  const found = await asked(client);
  expect(found["clone/r.bom.yaml"]).toEqual([expect.stringContaining("outside the workspace, which is never read")]);
  expect(found["clone/m.bom.yaml"]).toContainEqual(expect.stringContaining("end use"));
  const { stdout } = spawnSync(process.execPath, [join(built, "cli.js"), "check", "--format", "json"], { cwd: repo, encoding: "utf8" });
  const { files }: { files: { path: string; findings: { message: string; notesAt?: number }[] }[] } = JSON.parse(stdout);
  for (const { path, findings } of files)
    expect([path, (found[path] ?? []).map((message) => message.replaceAll("\n", " ")).sort()]).toEqual([
      path,
      findings.map(({ message, notesAt }) => message.slice(0, notesAt).trimEnd()).sort(),
    ]);
}, 20_000);
