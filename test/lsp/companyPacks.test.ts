import { describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import { memoryHost as commandHost, main } from "../cli/memoryHost.ts";
import { builtIn, head, packOf } from "../company/support.ts";
import { connect, pulling, pushed, type TestClient, until } from "./client.ts";
import { memoryHost } from "./memory.ts";
import { bolt, magnet } from "./texts.ts";

const config = "file:///w/lodestone.yaml";
const pack = "file:///w/house/pack.yaml";
const file = "file:///w/a.bom.yaml";
const whole = packOf("item.holdsRareEarth");
const broken = packOf("item.partNumbr == 'x'");
const silent = packOf("1 > 2");
const house = { [config]: "packs: [house]\n", [pack]: whole, [file]: magnet };
const status = { status: true };

const own = (found: readonly Diagnostic[]) => found.filter(({ code }) => code === "company/test").length;
const notJudged = [{ severity: 1, message: expect.stringContaining("was not checked") }];

/** What the command says of pack files: `path:line:column: message`. */
async function saidByCommand(files: Readonly<Record<string, string>>): Promise<string[]> {
  const host = commandHost({
    files: Object.fromEntries(Object.entries(files).map(([uri, text]) => [uri.slice("file://".length), text])),
    cwd: "/w",
    packs: () => builtIn,
  });
  await main(["check"], host);
  return host
    .err()
    .split("\n")
    .filter((line) => line.includes(".yaml:"));
}

async function inEditor(client: TestClient, uri: string, path: string): Promise<string[]> {
  const found = await client.findings(uri);
  return found.map(({ range: { start }, message }) => `lodestone: ${path}:${start.line + 1}:${start.character + 1}: ${message}`);
}

describe("packs of a company", () => {
  it("take effect: their rules, with no page of ours to lead to", async () => {
    const client = await connect(memoryHost(house), { folders: ["file:///w"], options: status });
    await client.open(file, magnet);
    const [found, ...more] = (await client.findings(file)).filter(({ code }) => code === "company/test");
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: 2, message: "MAG-042 breaks the rule.\nSource: Purchasing policy 4.2." });
    expect(found?.codeDescription).toBeUndefined();
    expect(client.statuses).toMatchObject([{ state: "judged", config }]);
  });

  it("say nothing in a hover that an editor would take for a link or a picture", async () => {
    const lookAlike = `${head}lookAlikes:
  - id: zorb
    title: zorbatium
    match: [{ terms: [zorbatium] }]
    reason: "![a picture](http://example.com/x.png) and *stars*"
    unless: never
    action: ask
    confidence: high
    citations: [policy]
`;
    const text = "kind: bom\nid: Z\nitems:\n  - { partNumber: Z-1, description: Zorbatium magnet block, quantity: 1 }\n";
    const client = await connect(memoryHost({ ...house, [pack]: lookAlike, [file]: text }), { folders: ["file:///w"] });
    await client.open(file, text);
    const hover = await client.connection.sendRequest<{ readonly contents: { readonly value: string } } | null>("textDocument/hover", {
      textDocument: { uri: file },
      position: { line: 3, character: 20 },
    });
    expect(hover?.contents.value).toContain("a picture");
    expect(hover?.contents.value).not.toMatch(/(?<!\\)\[a picture|(?<!\\)\*stars/);
  });

  it("may be set in lodestone.yaml like built-in rules", async () => {
    const client = await connect(memoryHost({ ...house, [config]: "packs: [house]\nrules: { company/test: off, company/tst: off }\n" }));
    await client.open(config, "packs: [house]\nrules: { company/test: off, company/tst: off }\n");
    expect(await client.findings(config)).toMatchObject([{ code: "schema/unknown-key", range: { start: { line: 1, character: 28 } } }]);
    await client.change(config, 2, { text: "packs: [house]\nrules: { company/test: off }\n" });
    expect(await client.findings(config)).toEqual([]);
    await client.open(file, magnet);
    expect(own(await client.findings(file))).toBe(0);
  });

  it("are part of lodestone/acts and lodestone/boundaries, of a file or of the only folder", async () => {
    const act = `${whole}acts:
  - { id: acme-2026-1, authority: EU, kind: list, issuers: [Acme], shortTitle: Acme list, title: { en: Own list }, issued: 2026-01-01,
      effective: 2026-12-24, requires: licence, confidence: high, citations: [policy] }
`;
    const host = memoryHost({ ...house, [pack]: act });
    const client = await connect(host, { folders: ["file:///w"] });
    await client.open(pack, act);
    expect(await client.findings(pack)).toEqual([]);
    const ids = async (params: object) => (await client.request("lodestone/acts", params)).acts.map(({ id }) => id);
    expect(await ids({})).toContain("acme-2026-1");
    expect(await ids({ textDocument: { uri: file } })).toContain("acme-2026-1");
    expect(await ids({ textDocument: { uri: "file:///elsewhere/a.bom.yaml" } })).not.toContain("acme-2026-1");
    const { boundaries } = await client.request("lodestone/boundaries", { textDocument: { uri: file } });
    expect(boundaries.map(({ date }) => date)).toContain("2026-12-24");
  });

  it("hold as they are typed, before the file on disk, also one that was never saved", async () => {
    const client = await connect(memoryHost({ ...house, [pack]: silent }), { folders: ["file:///w"] });
    await client.open(file, magnet);
    expect(own(await client.findings(file))).toBe(0);
    await client.open(pack, whole);
    expect(own(await client.findings(file))).toBe(1);
    await client.close(pack);
    expect(own(await client.findings(file))).toBe(0);
    await client.open("file:///w/house/more.yaml", "acts: 3\n");
    expect(await client.findings("file:///w/house/more.yaml")).toMatchObject([{ range: { start: { line: 0, character: 6 } } }]);
  });
});

describe("a broken pack", () => {
  it.each([
    ["an unknown fact", broken],
    ["a condition of the wrong type", packOf("item.partNumber")],
    ["bad CEL in a folded text", packOf(">-\n      item.holdsRareEarth &&\n      item.partNumber ==")],
    ["a placeholder of no fact", packOf("true", "", "{item.nothing} is here")],
    ["a key that the schema lacks", `${whole}actz: []\n`],
    ["a day that does not exist", packOf("true", "from: 2026-02-30\n")],
    ["an id twice", `${whole}${packOf("true").slice(head.length).replace("rules:\n", "")}`],
    ["an id that a built-in pack has", whole.replace("id: acme", "id: prc")],
    ["no YAML", `${whole}  - [\n`],
    ["nothing in it", ""],
  ])("shows its mistakes while it is open, as the command tells them: %s", async (_, text) => {
    const files = { ...house, [pack]: text };
    const client = await connect(memoryHost(files), { folders: ["file:///w"], options: status });
    await client.open(pack, text);
    const said = await saidByCommand(files);
    expect(said.length).toBeGreaterThan(0);
    expect(await inEditor(client, pack, "house/pack.yaml")).toEqual(said);
    expect(client.statuses.at(-1)).toMatchObject({ uri: pack, state: "config", findings: { error: said.length } });
  });

  it("are no documents, whatever patterns claim them", async () => {
    const files = { ...house, [config]: 'packs: [house]\nfiles: { bom: ["**/*.yaml"] }\n' };
    const client = await connect(memoryHost(files), { folders: ["file:///w"], options: status });
    await client.open(pack, whole);
    expect(await client.findings(pack)).toEqual([]);
    expect(client.statuses.at(-1)).toMatchObject({ uri: pack, state: "config" });
  });

  it("places a mistake of CEL at the word", async () => {
    const client = await connect(memoryHost(house), { folders: ["file:///w"] });
    await client.open(pack, broken);
    const [fault] = await client.findings(pack);
    const { start, end } = fault?.range ?? { start: undefined, end: undefined };
    expect(broken.split("\n")[start?.line ?? 0]?.slice(start?.character, end?.character)).toContain("partNumbr");
    expect(fault).toMatchObject({ severity: 1, source: "lodestone", message: expect.stringContaining("item.partNumber") });
  });

  it("keeps its last whole version in force while it is open, and is effective again once mended", async () => {
    const client = await connect(memoryHost(house), { folders: ["file:///w"], options: status });
    await client.open(file, magnet);
    expect(own(await client.findings(file))).toBe(1);
    await client.open(pack, whole);
    await client.change(pack, 2, { text: broken });
    expect(own(await client.findings(file))).toBe(1);
    expect(client.statuses.at(-1)).toMatchObject({ uri: file, state: "judged", configInEdit: true });
    await client.change(pack, 3, { text: packOf("item.quantity.orValue(0.0) > 100.0") });
    expect(await client.findings(pack)).toEqual([]);
    expect(own(await client.findings(file))).toBe(0);
    expect(client.statuses.at(-1)?.configInEdit).toBeUndefined();
  });

  it("on disk leaves its files unjudged, and says so and where", async () => {
    const client = await connect(memoryHost({ ...house, [pack]: broken }), { folders: ["file:///w"], options: status });
    await client.open(file, magnet);
    const found = await client.findings(file);
    expect(found).toMatchObject(notJudged);
    expect(found[0]?.message).toMatch(/house\/pack\.yaml:8:16: .*item\.partNumber/);
    expect(found[0]?.relatedInformation).toMatchObject([{ location: { uri: pack, range: { start: { line: 7, character: 15 } } } }]);
    expect(client.statuses).toMatchObject([{ state: "not-judged", config }]);
    await client.open(pack, whole);
    expect(own(await client.findings(file))).toBe(1);
    await client.close(pack);
    expect(await client.findings(file)).toMatchObject(notJudged);
  });

  it("that breaks on disk while another is open is not held", async () => {
    const more = "file:///w/house/more.yaml";
    const host = memoryHost({ ...house, [more]: "acts: []\n" });
    const client = await connect(host, { folders: ["file:///w"] });
    await client.open(file, magnet);
    await client.open(more, "acts: []\n");
    expect(own(await client.findings(file))).toBe(1);
    host.files.set(pack, broken);
    await client.watched(pack, 2);
    expect(await client.findings(file)).toMatchObject(notJudged);
  });

  it("that is not there, or empty, or no text, is a mistake of lodestone.yaml", async () => {
    const text = "packs: [nowhere, empty, latin.yaml]\n";
    const host = memoryHost({ [config]: text, "file:///w/empty/a.txt": "", "file:///w/latin.yaml": { problem: "It is not UTF-8." } });
    const client = await connect(host, { folders: ["file:///w"] });
    await client.open(config, text);
    const found = await client.findings(config);
    expect(found.map(({ range, message }) => [range.start.character, message])).toEqual([
      [8, "There is no file or folder `nowhere`, so the pack cannot be read. Correct the path."],
      [17, "There is no YAML file in `empty`, so there is no pack. Correct the path."],
      [24, "The pack `latin.yaml` cannot be read. It is not UTF-8."],
    ]);
    await client.open(file, magnet);
    expect(await client.findings(file)).toMatchObject(notJudged);
    host.files.set("file:///w/nowhere/pack.yaml", whole);
    host.files.set("file:///w/empty/a.yaml", whole.replace("acme", "b").replace("company/test", "b/test"));
    host.files.set("file:///w/latin.yaml", whole.replace("acme", "c").replace("company/test", "c/test"));
    for (const uri of ["file:///w/nowhere/pack.yaml", "file:///w/empty/a.yaml", "file:///w/latin.yaml"]) await client.watched(uri, 1);
    expect(await client.findings(config)).toEqual([]);
    expect((await client.findings(file)).map(({ code }) => code)).toEqual(expect.arrayContaining(["company/test", "b/test", "c/test"]));
  });
});

it("packs of several files and folders show each mistake in its own file, as the command tells them", async () => {
  const acts = "acts:\n  - { id: one-1, authority: EU, kind: lst, issuers: [Acme], shortTitle: A, title: { en: A }, issued: 2026-02-30 }\n";
  const files: Readonly<Record<string, string>> = {
    [config]: "packs: [server/packs]\n",
    "file:///w/server/packs/one/pack.yaml": head.replace("acme", "one"),
    "file:///w/server/packs/one/acts.yaml": acts,
    "file:///w/server/packs/two/pack.yaml": packOf("true", "acts: [one-2]\n").replace("acme", "two"),
    [file]: magnet,
  };
  const client = await connect(memoryHost(files), { folders: ["file:///w"] });
  const found: string[] = [];
  for (const path of ["one/acts.yaml", "one/pack.yaml", "two/pack.yaml"]) {
    const uri = `file:///w/server/packs/${path}`;
    await client.open(uri, files[uri] ?? "");
    found.push(...(await inEditor(client, uri, `server/packs/${path}`)));
  }
  const said = await saidByCommand(files);
  expect(found).toEqual(said);
  expect(new Set(said.map((line) => line.split(":")[1]?.trim()))).toEqual(
    new Set(["server/packs/one/acts.yaml", "server/packs/two/pack.yaml"]),
  );
});

describe("a change", () => {
  const other = "file:///v/b.bom.yaml";
  const both = {
    ...house,
    "file:///v/lodestone.yaml": "packs: [../shared/pack.yaml]\n",
    "file:///shared/pack.yaml": packOf("item.holdsRareEarth", "", "{item.partNumber} is watched.").replace("company/test", "company/other"),
    [other]: magnet,
  };
  const folders = ["file:///w", "file:///v"];

  it("of a pack on disk judges anew what depends on it, and nothing else", async () => {
    const host = memoryHost(both);
    const client = await connect(host, { folders });
    for (const uri of [file, other]) await client.open(uri, magnet);
    const before = await client.pull(file);
    const untouched = await client.pull(other);
    expect(JSON.stringify(before)).not.toContain("company/other");
    expect(JSON.stringify(untouched)).toContain("MAG-042 is watched.");
    expect(JSON.stringify(untouched)).not.toContain("company/test");
    host.files.set(pack, silent);
    await client.watched(pack, 2);
    await until(() => client.refreshes() >= 1);
    const after = await client.pull(file, before.resultId);
    expect(after.kind === "full" && own(after.items)).toBe(0);
    expect(await client.pull(other, untouched.resultId)).toEqual({ kind: "unchanged", resultId: untouched.resultId });
  });

  it("of a folder of packs that is deleted, and holds nothing else that is read, is one of them", async () => {
    const host = memoryHost({ ...house, [config]: "packs: [house]\nfiles: { exclude: [house/**] }\n" });
    const client = await connect(host, { folders });
    await client.open(file, magnet);
    expect(own(await client.findings(file))).toBe(1);
    host.files.delete(pack);
    await client.watched("file:///w/house", 3);
    expect(await client.findings(file)).toMatchObject(notJudged);
  });

  it("of a pack counts for closed files too", async () => {
    const host = memoryHost(both);
    const client = await connect(host, { folders });
    const first = await client.pullWorkspace();
    const ids = Object.fromEntries(first.items.map(({ uri, resultId = "" }) => [uri, resultId]));
    host.files.set(pack, broken);
    await client.watched(pack, 2);
    const kinds = (await client.pullWorkspace(ids)).items.map((item) => [item.uri, item.kind === "full" ? item.items.length : item.kind]);
    expect(Object.fromEntries(kinds)).toEqual({
      "file:///v/lodestone.yaml": "unchanged",
      "file:///w/lodestone.yaml": "unchanged",
      [other]: "unchanged",
      [file]: 1,
      [pack]: 1,
    });
  });

  it("of a YAML file that is no pack asks for nothing", async () => {
    const client = await connect(memoryHost(both), { folders });
    await client.open(file, magnet);
    await client.findings(file);
    await client.open("file:///w/values.yaml", "a: 1\n");
    await client.change("file:///w/values.yaml", 2, { text: "a: 2\n" });
    expect(await client.findings("file:///w/values.yaml")).toEqual([]);
    expect(client.refreshes()).toBe(0);
  });

  it("makes one checker for folders that name the same packs", async () => {
    let made = 0;
    const { createChecker } = await import("../../server/src/index.ts");
    const files = { ...house, "file:///v/lodestone.yaml": "packs: [../w/house]\nrules: { company/test: hint }\n", [other]: magnet };
    const client = await connect(memoryHost(files), {
      folders,
      makeChecker: (bundle, extension) => {
        made++;
        return createChecker(bundle, extension);
      },
    });
    await client.open(file, magnet);
    await client.open(other, magnet);
    const [one, two] = await Promise.all([client.findings(file), client.findings(other)]);
    expect([own(one), own(two), made]).toEqual([1, 1, 2]);
  });

  it("is pushed to a client that does not pull: of what is typed at once, of what is on disk with the next save", async () => {
    const host = memoryHost(house);
    const client = await connect(host, { capabilities: pushed });
    await client.open("file:///v/x.bom.yaml", magnet);
    await client.open(file, magnet);
    expect(own((await client.push(file)).diagnostics)).toBe(1);
    await client.open(pack, silent);
    expect(own((await client.push(file)).diagnostics)).toBe(0);
    await client.change(pack, 2, { text: broken });
    for (let found: readonly Diagnostic[] = []; found.length === 0; ) found = (await client.push(pack)).diagnostics;
    await client.close(pack);
    host.files.set(pack, packOf("item.partNumber == 'MAG-042'"));
    await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri: file } });
    for (let found = 0; found === 0; ) found = own((await client.push(file)).diagnostics);
    expect(client.published.filter(({ uri }) => uri === "file:///v/x.bom.yaml")).toHaveLength(1);
  });

  it("is followed in a pack that lies above or beside, and named by a file that is not open", async () => {
    const client = await connect(memoryHost(both), { folders, capabilities: pulling });
    await client.open("file:///shared/pack.yaml", broken);
    expect(await client.findings("file:///shared/pack.yaml")).toMatchObject([{ range: { start: { line: 7 } } }]);
    await client.open("file:///w/unrelated/pack.yaml", broken);
    expect(await client.findings("file:///w/unrelated/pack.yaml")).toEqual([]);
  });
});

it("explanations and hovers tell what the packs of the folder know: a look-alike is none", async () => {
  const lookAlike = `${head}lookAlikes:
  - { id: acme-042, title: The part 042, match: [{ terms: [n42sh] }], reason: It is a dummy of brass., unless: never,
      action: suppress, confidence: high, citations: [policy] }
`;
  const client = await connect(memoryHost({ ...house, [pack]: lookAlike }), { folders: ["file:///w"] });
  const text = bolt.replace("Hexagon bolt M8 x 30, steel", "Dummy N42SH");
  const position = { line: 4, character: 20 };
  for (const [uri, known] of [
    [file, true],
    ["file:///v/x.bom.yaml", false],
  ] as const) {
    await client.open(uri, text);
    const textDocument = { uri };
    const explained = await client.request("lodestone/explain", { textDocument, position });
    const hovered = await client.connection.sendRequest("textDocument/hover", { textDocument, position });
    expect([explained?.markdown.includes("dummy of brass"), JSON.stringify(hovered).includes("dummy of brass")]).toEqual([known, known]);
  }
});
