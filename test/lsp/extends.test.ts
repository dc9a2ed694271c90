import { describe, expect, it } from "vitest";
import { memoryHost as commandHost, main } from "../cli/memoryHost.ts";
import { builtIn, packOf } from "../company/support.ts";
import { connect, pushed, until } from "./client.ts";
import { memoryHost } from "./memory.ts";
import { magnet } from "./texts.ts";

const config = "file:///w/lodestone.yaml";
const base = "file:///w/common/base.yaml";
const file = "file:///w/a.bom.yaml";
const level = (word: string) => `rules: { end-use/missing: ${word} }\n`;
const world = { [config]: "extends: ./common/base.yaml\n", [base]: level("hint"), [file]: magnet };
const severityOf = (found: readonly { code?: unknown; severity?: unknown }[]) =>
  found.find(({ code }) => code === "end-use/missing")?.severity;

describe("a file that lodestone.yaml extends", () => {
  it("holds, and as it is typed", async () => {
    const client = await connect(memoryHost(world), { folders: ["file:///w"], options: { status: true } });
    await client.open(file, magnet);
    expect(severityOf(await client.findings(file))).toBe(4);
    await client.open(base, level("warning"));
    await until(() => client.refreshes() >= 1);
    expect(severityOf(await client.findings(file))).toBe(2);
    await client.change(base, 2, { text: "rules: [\n" });
    expect(severityOf(await client.findings(file))).toBe(2);
    expect(client.statuses.at(-1)).toMatchObject({ state: "judged", configInEdit: true });
    await client.close(base);
    expect(severityOf(await client.findings(file))).toBe(4);
  });

  it("re-judges when it changes, goes or comes on disk", async () => {
    const host = memoryHost(world);
    const client = await connect(host, { folders: ["file:///w"] });
    await client.open(file, magnet);
    expect(severityOf(await client.findings(file))).toBe(4);
    host.files.set(base, level("warning"));
    await client.watched(base, 2);
    await until(() => client.refreshes() >= 1);
    expect(severityOf(await client.findings(file))).toBe(2);
    host.files.delete(base);
    await client.watched(base, 3);
    expect(await client.findings(file)).toMatchObject([{ severity: 1, message: expect.stringContaining("was not checked") }]);
    expect(await client.findings(config)).toMatchObject([{ message: expect.stringContaining("There is no file `./common/base.yaml`") }]);
    host.files.set(base, level("information"));
    await client.watched(base, 1);
    expect(severityOf(await client.findings(file))).toBe(3);
  });

  it("that is broken shows its mistakes, and so does the file that extends it", async () => {
    const host = memoryHost({ ...world, [base]: "asOf: soon\n" });
    const client = await connect(host, { folders: ["file:///w"], options: { status: true } });
    await client.open(base, "asOf: soon\n");
    await client.open(config, world[config] ?? "");
    await client.open(file, magnet);
    const start = { line: 0, character: 6 };
    expect(await client.findings(base)).toMatchObject([{ code: "schema/value", range: { start } }]);
    expect(await client.findings(config)).toMatchObject([
      {
        code: "schema/value",
        range: { start: { line: 0, character: 9 }, end: { line: 0, character: 27 } },
        message: expect.stringContaining("common/base.yaml:1:7"),
        relatedInformation: [{ location: { uri: base, range: { start } } }],
      },
    ]);
    expect(await client.findings(file)).toMatchObject([
      {
        message: expect.stringMatching(/^A file that lodestone\.yaml extends cannot be used, .*\n.*\ncommon\/base.yaml:1:7: /),
      },
    ]);
    expect(client.statuses.map(({ state }) => state)).toEqual(["config", "config", "not-judged"]);
  });

  it("has the mistakes that the command tells, with packs and packages", async () => {
    const files = {
      "/w/lodestone.yaml": "extends: ['@acme/config/strict.yaml', ./missing.yaml]\nrules: { company/test: hint, nobody/knows: off }\n",
      "/w/node_modules/@acme/config/strict.yaml": "extends: ../../base/base.yaml\npacks: [./house.yaml]\n",
      "/w/node_modules/@acme/config/house.yaml": packOf("item.holdsRareEarth"),
      "/w/node_modules/base/base.yaml": "files: { exclude: ['!x'] }\n",
      "/w/a.bom.yaml": magnet,
    };
    const command = commandHost({ files, cwd: "/w", packs: () => builtIn });
    await main(["check"], command);
    const client = await connect(memoryHost(Object.fromEntries(Object.entries(files).map(([path, text]) => [`file://${path}`, text]))), {
      folders: ["file:///w"],
    });
    const said: string[] = [];
    await client.pull("file:///w/a.bom.yaml");
    for (const path of ["node_modules/base/base.yaml", "node_modules/@acme/config/strict.yaml", "lodestone.yaml"]) {
      for (const { range, message } of await client.findings(`file:///w/${path}`))
        said.push(`lodestone: ${path}:${range.start.line + 1}:${range.start.character + 1}: ${message}`);
    }
    expect(said).toHaveLength(4);
    expect(
      command
        .err()
        .split("\n")
        .filter((line) => line.includes(".yaml:")),
    ).toEqual(said);
  });

  it("is found by links, and its packs beside where it really lies", async () => {
    const store = "file:///store/config";
    const host = {
      ...memoryHost({
        [config]: "extends: acme/b.yaml\n",
        "file:///w/node_modules/acme/b.yaml": "packs: [./house.yaml]\nrules: { company/test: error }\n",
        [`${store}/house.yaml`]: packOf("item.holdsRareEarth"),
      }),
      realOf: (uri: string) => uri.replace("file:///w/node_modules/acme", store),
    };
    const client = await connect(host, { folders: ["file:///w"] });
    await client.open(file, magnet);
    expect((await client.findings(file)).map(({ code }) => code)).toContain("company/test");
    expect(await client.findings(`${store}/b.yaml`)).toEqual([]);
  });

  it("that is no text says so itself", async () => {
    const host = memoryHost({ ...world, [base]: { problem: "Byte 1 is not UTF-8." } });
    const client = await connect(host, { folders: ["file:///w"] });
    expect(await client.findings(config)).toMatchObject([{ message: expect.stringContaining("Byte 1 is not UTF-8.") }]);
    expect(await client.findings(base)).toMatchObject([{ message: "Byte 1 is not UTF-8." }]);
  });

  it("holds for a client that does not watch with the next save", async () => {
    const host = memoryHost(world);
    const client = await connect(host, { capabilities: pushed });
    await client.open(file, magnet);
    expect(severityOf((await client.push(file)).diagnostics)).toBe(4);
    host.files.set(base, level("warning"));
    await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri: file } });
    expect(severityOf((await client.push(file)).diagnostics)).toBe(2);
  });
});
