import { describe, expect, it } from "vitest";
import type { ClientCapabilities, CodeAction, Range, TextDocumentEdit, TextEdit } from "vscode-languageserver";
import { LineIndex } from "../../server/src/index.ts";
import type { DeclareResult, ItemName } from "../../server/src/lsp/protocol.ts";
import { connect, pulling, type TestClient } from "./client.ts";
import { applyEdits } from "./features/support.ts";
import { memoryHost } from "./memory.ts";
import { bolt, magnet } from "./texts.ts";

const uri = "file:///w/a.bom.yaml";
const spindle = "  spindle: { category: industrial-automation, statement: Rotor magnets of the spindle drive in lathe L20 }\n";
const feed = "  feed: { category: industrial-automation, statement: Rotor magnets of the feed drive in lathe L20 }\n";
const head = (uses: string): string => `kind: bom\nid: A\n${uses === "" ? "" : `endUses:\n${uses}`}items:\n`;
const part = (number: string, more = ""): string =>
  `  - partNumber: ${number}\n    description: NdFeB magnet N42SH, sintered\n    quantity: 8\n${more}`;
const screw = "  - partNumber: S-1\n    description: Hexagon bolt M8 x 30, steel\n    quantity: 4\n";

async function opened(text: string, file = uri, files: Readonly<Record<string, string>> = {}): Promise<TestClient> {
  const client = await connect(memoryHost({ ...files, [file]: text }), { folders: ["file:///w"] });
  await client.open(file, text);
  return client;
}

/** What is selected: from the first `[[` to `]]`, which are left out of the text. */
function selected(marked: string): { readonly text: string; readonly range: Range } {
  const [before = "", inside = "", after = ""] = marked.split(/\[\[|\]\]/);
  const text = before + inside + after;
  const lines = new LineIndex(text);
  return { text, range: { start: lines.positionAt(before.length), end: lines.positionAt(before.length + inside.length) } };
}

/** The actions over a selection with titles of a kind: those that speak of what is selected. */
async function offered(
  marked: string,
  file = uri,
  files: Readonly<Record<string, string>> = {},
  wanted = /these \d+ items$/,
): Promise<{ actions: CodeAction[]; text: string }> {
  const { text, range } = selected(marked);
  const client = await opened(text, file, files);
  const all = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: file },
    range,
    context: { diagnostics: await client.findings(file) },
  });
  return { actions: all.filter(({ title }) => wanted.test(title)), text };
}

/** The text after the only action over a selection of that title. */
async function taken(marked: string, title: string, file = uri): Promise<string> {
  const { actions, text } = await offered(marked, file);
  const action = actions.find((one) => one.title === title);
  if (action === undefined) throw new Error(`Only ${actions.map((one) => one.title).join("; ")}`);
  return applyEdits(text, action.edit?.changes?.[file] ?? []);
}

const use = "    endUse: spindle\n";
const useSpindle = (count: number): string =>
  `Use spindle (industrial-automation: Rotor magnets of the spindle drive in…) on these ${count} items`;
const form = (count: number): string => `Declare one end use for these ${count} items`;

describe("over selected lines", () => {
  it("declares exactly the items that lack an end use, in one edit, and says how many", async () => {
    const unfinished = "    endUse:\n      category:\n      statement:\n";
    const declared = "    endUse: spindle\n";
    const text = `${head(spindle)}${part("M-0")}[[${part("M-1")}${screw}${part("M-2", declared)}${part("M-3", unfinished)}${part("M-4", "    endUse:\n")}${part("M-5")}]]${part("M-6")}`;
    expect(await taken(text, useSpindle(3))).toBe(
      `${head(spindle)}${part("M-0")}${part("M-1", use)}${screw}${part("M-2", declared)}${part("M-3", unfinished)}${part("M-4", "    endUse: spindle\n")}${part("M-5", use)}${part("M-6")}`,
    );
  });

  it("reaches the items that a selection begins and ends in, and no neighbour that it only touches", async () => {
    const text = `${head(spindle)}${part("M-0")}${part("M-1").replace("desc", "de[[sc")}${part("M-2").replace("- part", "- pa]]rt")}${part("M-3")}`;
    expect(await taken(text, useSpindle(2))).toBe(`${head(spindle)}${part("M-0")}${part("M-1", use)}${part("M-2", use)}${part("M-3")}`);
  });

  it("keeps the line breaks of Windows", async () => {
    const text = `${head(spindle)}[[${part("M-1")}${part("M-2")}]]`;
    expect(await taken(text.replaceAll("\n", "\r\n"), useSpindle(2))).toBe(
      `${head(spindle)}${part("M-1", use)}${part("M-2", use)}`.replaceAll("\n", "\r\n"),
    );
  });

  it("writes into flow style, also where both items stand in one line", async () => {
    const one = (number: string, more = ""): string => `{ partNumber: ${number}, description: NdFeB magnet N42SH, quantity: 8${more} }`;
    const text = (items: string): string => `kind: bom\nid: A\nendUses:\n${spindle}items: [${items}]\n`;
    expect(await taken(text(`[[${one("M-1")}, ${one("M-2")}]], ${one("M-3")}`), useSpindle(2))).toBe(
      text(`${one("M-1", ", endUse: spindle")}, ${one("M-2", ", endUse: spindle")}, ${one("M-3")}`),
    );
  });

  it("writes an item once that aliases repeat", async () => {
    const first = (more = ""): string => part("M-1", more).replace("- part", "- &rotor\n    part");
    const text = `${head(spindle)}[[${first()}  - *rotor\n${part("M-2")}]]`;
    expect(await taken(text, useSpindle(2))).toBe(`${head(spindle)}${first(use)}  - *rotor\n${part("M-2", use)}`);
  });

  it("leaves what an item takes over by a merge", async () => {
    const shared = `shared: &shared\n  endUse: { category: , statement: }\n`;
    const text = `${head(spindle)}[[${part("M-1", "    <<: *shared\n")}${part("M-2")}${part("M-3")}]]`.replace("items:", `${shared}items:`);
    expect(await taken(text, useSpindle(2))).toBe(
      `${head(spindle)}${part("M-1", "    <<: *shared\n")}${part("M-2", use)}${part("M-3", use)}`.replace("items:", `${shared}items:`),
    );
  });

  it("takes nested items by their own lines, and not the assembly around them", async () => {
    const inner = (number: string, more = ""): string => part(number, more).replace(/^/gm, "    ").trimEnd().concat("\n");
    const outer = `  - partNumber: R-1\n    description: Samarium-cobalt magnet assembly\n    quantity: 1\n    items:\n`;
    expect(await taken(`${head(spindle)}${outer}[[${inner("M-1")}${inner("M-2")}]]`, useSpindle(2))).toBe(
      `${head(spindle)}${outer}${inner("M-1", use)}${inner("M-2", use)}`,
    );
  });

  it("writes on lines that refer to parts of another file, and not there", async () => {
    const file = "file:///w/a.shipment.yaml";
    const line = (number: string, more = ""): string =>
      `  - partNumber: ${number}\n    ref: ./b.bom.yaml#MAG-042\n    quantity: 1\n${more}`;
    const start = `kind: shipment\nid: E\nendUses:\n${spindle}items:\n`;
    const { actions, text } = await offered(`${start}[[${line("L-1")}${line("L-2")}]]`, file, { "file:///w/b.bom.yaml": magnet });
    const action = actions.find(({ title }) => title === useSpindle(2));
    expect(Object.keys(action?.edit?.changes ?? {})).toEqual([file]);
    expect(applyEdits(text, action?.edit?.changes?.[file] ?? [])).toBe(`${start}${line("L-1", use)}${line("L-2", use)}`);
  });

  it("offers what is in effect next to the selection first, also what stands there without a key, and prefers none", async () => {
    const own = "    endUse: { category: medical, statement: Gradient coil of the scanner S3, endUser: Lindner Klinik }\n";
    const text = `${head(spindle + feed)}${part("M-0", "    endUse: feed\n")}[[${part("M-1")}${part("M-2")}]]${part("M-3", own)}`;
    const { actions } = await offered(text);
    expect(actions.map(({ title }) => title)).toEqual([
      "Use feed (industrial-automation: Rotor magnets of the feed drive in…) on these 2 items",
      useSpindle(2),
      "Use the end use of M-3 (medical: Gradient coil of the scanner S3) on these 2 items",
      form(2),
    ]);
    expect(actions.filter(({ isPreferred }) => isPreferred === true)).toEqual([]);
    const copy = "    endUse:\n      category: medical\n      statement: Gradient coil of the scanner S3\n      endUser: Lindner Klinik\n";
    expect(await taken(text, "Use the end use of M-3 (medical: Gradient coil of the scanner S3) on these 2 items")).toBe(
      `${head(spindle + feed)}${part("M-0", "    endUse: feed\n")}${part("M-1", copy)}${part("M-2", copy)}${part("M-3", own)}`,
    );
  });

  it("prefers the only one, and says which findings it answers", async () => {
    const { actions } = await offered(`${head(spindle)}[[${part("M-1")}${screw}${part("M-2")}]]${part("M-3")}`);
    expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      [useSpindle(2), true],
      [form(2), undefined],
    ]);
    expect(actions[0]?.diagnostics?.map(({ code, range }) => [code, range.start.line])).toEqual([
      ["end-use/missing", 5],
      ["end-use/missing", 11],
    ]);
  });

  it("does not offer the same for all items where all are selected", async () => {
    const marked = `${head(spindle)}[[${part("M-1")}${part("M-2")}]]`;
    const all = async (text: string): Promise<string[]> =>
      (await offered(text, uri, {}, /all \d+ items without/)).actions.map(({ title }) => title);
    expect(await all(marked)).toEqual([]);
    expect(await all(marked + part("M-3"))).toHaveLength(2);
  });

  it.each([
    ["nothing is declared", "", "use-1"],
    ["an unfinished form is all that is declared", "  use-1: { category: , statement: }\n", "use-2"],
  ])("offers one form under a key that each names where %s", async (_, uses, key) => {
    const text = `${head(uses)}[[${part("M-1")}${part("M-2")}]]`;
    expect((await offered(text)).actions.map(({ title }) => title)).toEqual([form(2)]);
    expect(await taken(text, form(2))).toBe(
      `${head(`${uses}  ${key}:\n    category:\n    statement:\n`)}${part("M-1", `    endUse: ${key}\n`)}${part("M-2", `    endUse: ${key}\n`)}`,
    );
  });

  it.each([
    ["military", "  bad: { category: military, statement: Actuators of the missile M1 }\n"],
    [
      "for a military user",
      "  bad: { category: aviation, statement: Actuators of the drone D1, endUser: { name: Army, kind: military } }\n",
    ],
    ["not a category at all", "  bad: { category: civil, statement: Actuators of the drone D1 }\n"],
    ["admitted to be undetermined", "  bad: { category: undetermined, statement: Nobody knows yet which drive }\n"],
  ])("offers no end use that is %s, and takes none for the only one beside it", async (_, bad) => {
    const text = `${head(bad + spindle)}[[${part("M-1")}${part("M-2")}]]${part("M-3", "    endUse: bad\n")}`;
    const { actions } = await offered(text, uri, {}, /./);
    expect(actions.filter(({ title }) => title.includes("bad"))).toEqual([]);
    expect(actions.map(({ title }) => title)).toContain(useSpindle(2));
    const isAlone = bad.includes("undetermined");
    expect(actions.some(({ isPreferred }) => isPreferred)).toBe(isAlone);
  });

  it.each([
    ["only one of the items lacks an end use", `${head(spindle)}[[${part("M-1")}${screw}]]${part("M-2")}`],
    ["nothing is selected", `${head(spindle)}${part("M-1").replace("M-1", "M[[]]-1")}${part("M-2")}`],
    ["no item holds rare earth", `[[${bolt}]]`],
  ])("offers nothing where %s", async (_, text) => {
    expect((await offered(text)).actions).toEqual([]);
  });
});

describe("over items of several files", () => {
  const files = {
    "file:///w/a.bom.yaml": `${head(spindle)}${part("A-1")}${screw}${part("A-2", use)}${part("A-3")}`,
    "file:///w/b.bom.yaml": `${head(spindle + feed)}${part("B-1")}${part("B-2", "    endUse: { category: , statement: }\n")}`,
    "file:///w/c.bom.yaml": magnet,
  };

  async function workspace(
    texts: Readonly<Record<string, string>> = files,
    capabilities?: ClientCapabilities,
  ): Promise<{ client: TestClient; all: ItemName[] }> {
    const client = await connect(memoryHost(texts), { folders: ["file:///w"], ...(capabilities === undefined ? {} : { capabilities }) });
    const overview = await client.request("lodestone/overview", {});
    const all = overview.files.flatMap((file) =>
      file.documents.flatMap(({ index, items }) =>
        items.map(({ path, partNumber = "" }) => ({ uri: file.uri, document: index, path, partNumber })),
      ),
    );
    return { client, all };
  }

  const editsOf = ({ edit }: DeclareResult): readonly TextDocumentEdit[] => (edit.documentChanges ?? []) as TextDocumentEdit[];

  it("says what each is asked for and may be told", async () => {
    const { client } = await workspace();
    const { files: told } = await client.request("lodestone/overview", {});
    const items = told.flatMap(({ documents }) => documents.flatMap((document) => document.items));
    expect(
      items.map(({ partNumber, isUndeclared, takesEndUse, waivable }) => [partNumber, isUndeclared, takesEndUse, waivable?.start.line]),
    ).toEqual([
      ["A-1", true, true, 5],
      ["A-2", false, false, 11],
      ["A-3", true, true, 15],
      ["B-1", true, true, 6],
      ["B-2", true, false, 9],
      ["MAG-042", true, true, 3],
    ]);
  });

  it("counts for each end use the items that it can be written on", async () => {
    const { client, all } = await workspace();
    const { choices } = await client.request("lodestone/endUseChoices", { items: all });
    expect(choices.map(({ name, category, items }) => [name, category, items])).toEqual([
      ["spindle", "industrial-automation", 3],
      ["feed", "industrial-automation", 1],
    ]);
  });

  const making: ClientCapabilities = {
    ...pulling,
    workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ["create"] } },
  };

  it("writes one form for items of several files, under a key in a parts file", async () => {
    const { client, all } = await workspace(files, making);
    const { choices } = await client.request("lodestone/endUseChoices", { items: all });
    const choice = choices.find(({ id }) => id === "form");
    expect(choice).toMatchObject({ asks: ["category", "statement"], items: 4 });
    const result = await client.request("lodestone/declareEndUse", { items: all, choice: "form" });
    expect(result).toMatchObject({ items: 4, forms: 1 });
    const parts = "file:///w/lodestone.parts.yaml";
    const made = (result?.edit.documentChanges ?? []).filter((one) => "kind" in one);
    expect(made).toEqual([{ kind: "create", uri: parts }]);
    const edits = ((result?.edit.documentChanges ?? []) as TextDocumentEdit[]).filter((one) => "edits" in one);
    const textOf = (file: string, before: string): string =>
      applyEdits(before, (edits.find(({ textDocument }) => textDocument.uri === file)?.edits ?? []) as TextEdit[]);
    expect(textOf(parts, "")).toBe("kind: parts\nendUses:\n  use-1:\n    category:\n    statement:\n");
    for (const [file, text] of Object.entries(files)) expect(textOf(file, text)).toContain("endUse: use-1\n");
    expect(result?.fill?.slice(0, 3)).toEqual([parts, { line: 0, character: 0 }, textOf(parts, "")]);
  });

  it("writes what was said, and leaves no form to be filled in", async () => {
    const { client, all } = await workspace();
    const items = all.filter(({ uri: file }) => file === "file:///w/a.bom.yaml");
    const said = { category: "optics", statement: "Camera gimbal of the film rig F2" };
    const result = await client.request("lodestone/declareEndUse", { items, choice: "form", said });
    expect(result).toMatchObject({ items: 2, forms: 0 });
    expect(result).not.toHaveProperty("fill");
    const [{ edits } = { edits: [] }] = result === null ? [] : editsOf(result);
    const named = "    endUse: camera-gimbal-of\n";
    expect(applyEdits(files["file:///w/a.bom.yaml"], edits as TextEdit[])).toBe(
      `${head(`${spindle}  camera-gimbal-of:\n    category: optics\n    statement: Camera gimbal of the film rig F2\n`)}${part("A-1", named)}${screw}${part("A-2", use)}${part("A-3", named)}`,
    );
  });

  it("says where the first blank of a form will stand", async () => {
    const text = `kind: bom\nid: A\nitems:\n${part("A-1")}`;
    const { client, all } = await workspace({ "file:///w/a.bom.yaml": text });
    const result = await client.request("lodestone/declareEndUse", { items: all, choice: "form" });
    expect(result).toMatchObject({ items: 1, forms: 1 });
    const [, start, written] = result?.fill ?? [];
    const [{ edits } = { edits: [] }] = result === null ? [] : editsOf(result);
    const after = applyEdits(text, edits as TextEdit[]);
    const at = new LineIndex(after).offsetAt(start ?? { line: 0, character: 0 });
    expect(after.slice(at, at + (written ?? "").length)).toBe(written);
    expect(written).toContain("endUse:\n");
  });

  it("writes a choice in all files by one edit, for the version of an open one, as it is typed", async () => {
    const { client, all } = await workspace();
    const typed = `# typed\n${files["file:///w/a.bom.yaml"]}`;
    await client.open("file:///w/a.bom.yaml", typed, 7);
    const { choices } = await client.request("lodestone/endUseChoices", { items: all });
    const result = await client.request("lodestone/declareEndUse", { items: all, choice: choices[0]?.id ?? "" });
    if (result === null) throw new Error("The choice is gone.");
    expect(result.items).toBe(3);
    expect(editsOf(result).map(({ textDocument }) => [textDocument.uri, textDocument.version])).toEqual([
      ["file:///w/a.bom.yaml", 7],
      ["file:///w/b.bom.yaml", null],
    ]);
    const [first, second] = editsOf(result).map(({ edits }) => edits as TextEdit[]);
    expect(applyEdits(typed, first ?? [])).toBe(
      `# typed\n${head(spindle)}${part("A-1", use)}${screw}${part("A-2", use)}${part("A-3", use)}`,
    );
    expect(applyEdits(files["file:///w/b.bom.yaml"], second ?? [])).toContain(part("B-1", use));
  });

  it("leaves out what is no longer the item that was meant, and a choice that is gone", async () => {
    const { client, all } = await workspace();
    await client.open("file:///w/c.bom.yaml", magnet.replace("MAG-042", "MAG-043"), 2);
    const items = all.filter(({ uri: file }) => file === "file:///w/c.bom.yaml");
    expect(await client.request("lodestone/endUseChoices", { items })).toEqual({ choices: [] });
    expect(await client.request("lodestone/declareEndUse", { items, choice: "form" })).toBeNull();
    expect(await client.request("lodestone/declareEndUse", { items: all, choice: "name gone" })).toBeNull();
  });

  it("refuses what are no items", async () => {
    const { client } = await workspace();
    const items = [{ uri: "file:///w/a.bom.yaml" }] as unknown as ItemName[];
    await expect(client.request("lodestone/endUseChoices", { items })).rejects.toThrow("`items` is to be a list of items");
  });

  it("explains an item of a file that is not open", async () => {
    const { client } = await workspace();
    const textDocument = { uri: "file:///w/c.bom.yaml" };
    expect((await client.request("lodestone/explain", { textDocument, position: { line: 3, character: 18 } }))?.markdown).toContain(
      "MAG-042",
    );
  });
});
