import { describe, expect, it } from "vitest";
import type { Location, WorkspaceEdit } from "vscode-languageserver/node";
import { LineIndex } from "../../server/src/index.ts";
import { connect, type TestClient } from "./client.ts";
import { memoryHost } from "./memory.ts";

const root = "file:///w";
const uriOf = (path: string): string => `${root}/${path}`;

const bom = (id: string, part: string, more = ""): string =>
  `kind: bom\nid: ${id}\nitems:\n  - { partNumber: ${part}, description: Bracket, quantity: 1 }\n${more}`;
const parts = `kind: parts
parts:
  "M-1": { countryOfOrigin: JP }
  M-2: { countryOfOrigin: DE }
uses:
  - { parts: [M-1, "M-*"], endUse: { category: rail, statement: Rotor of the motor T4 } }
`;
const files = {
  "a.bom.yaml": bom("A", "M-1", "  - { partNumber: X, quantity: 1, ref: '#M-1' }\n"),
  "b.bom.yaml": bom("B", "'M-1'"),
  "s.bom.yaml": bom("S", "S-1", '  - { partNumber: Y, quantity: 1, ref: "./a.bom.yaml#M-1" }\n'),
  "lib/x.parts.yaml": parts,
};
type Files = Readonly<Record<string, string>>;

async function opened(path: string, all: Files = files): Promise<TestClient> {
  const client = await connect(memoryHost(Object.fromEntries(Object.entries(all).map(([one, text]) => [uriOf(one), text]))), {
    folders: [root],
  });
  await client.open(uriOf(path), all[path] ?? "");
  return client;
}

const at = (path: string, what: string, all: Files = files) => {
  const text = all[path] ?? "";
  return { textDocument: { uri: uriOf(path) }, position: new LineIndex(text).positionAt(text.indexOf(what) + 1) };
};

/** The files after an edit, those that it leaves alone left out. */
function after({ documentChanges = [], changes = {} }: WorkspaceEdit, all: Files): Files {
  const edits = [
    ...documentChanges.flatMap((one) => ("edits" in one ? [[one.textDocument.uri, one.edits] as const] : [])),
    ...Object.entries(changes),
  ];
  return Object.fromEntries(
    edits.map(([uri, list]) => {
      const path = uri.slice(root.length + 1);
      const lines = new LineIndex(all[path] ?? "");
      const placed = list.map((edit) => ({ from: lines.offsetAt(edit.range.start), to: lines.offsetAt(edit.range.end), ...edit }));
      placed.sort((a, b) => b.from - a.from);
      const text = placed.reduce(
        (said, edit) => said.slice(0, edit.from) + ("newText" in edit ? edit.newText : "") + said.slice(edit.to),
        lines.text,
      );
      return [path, text];
    }),
  );
}

describe("the part number of an entry in a parts file", () => {
  it("is found wherever it stands, from a parts file and from a document", async () => {
    const found = async (path: string) => {
      const client = await opened(path);
      const params = { ...at(path, "M-1"), context: { includeDeclaration: true } };
      const places = await client.connection.sendRequest<Location[]>("textDocument/references", params);
      return places.map(({ uri, range }) => `${uri.slice(root.length + 1)}:${range.start.line}:${range.start.character}`).sort();
    };
    const entry = ["lib/x.parts.yaml:2:3", "lib/x.parts.yaml:5:14"];
    expect(await found("lib/x.parts.yaml")).toEqual(
      expect.arrayContaining([...entry, "a.bom.yaml:3:18", "a.bom.yaml:4:41", "b.bom.yaml:3:19", "s.bom.yaml:4:53"]),
    );
    expect(await found("a.bom.yaml")).toEqual(expect.arrayContaining([...entry, "a.bom.yaml:3:18", "s.bom.yaml:4:53"]));
  });

  it.each(["lib/x.parts.yaml", "a.bom.yaml"])("changes in all documents and parts files at once, from %s", async (path) => {
    const client = await opened(path);
    const edit = await client.connection.sendRequest<WorkspaceEdit>("textDocument/rename", { ...at(path, "M-1"), newName: "M-9" });
    const renamed = Object.fromEntries(Object.entries(files).map(([one, text]) => [one, text.replaceAll(/M-1/g, "M-9")]));
    expect(after(edit, files)).toEqual(renamed);
  });

  it("does not become one that has an entry already", async () => {
    const client = await opened("lib/x.parts.yaml");
    const renamed = client.connection.sendRequest("textDocument/rename", { ...at("lib/x.parts.yaml", "M-1"), newName: "M-2" });
    await expect(renamed).rejects.toThrow("already");
  });

  it("stays where a table has it, which is only read", async () => {
    const all = {
      ...files,
      "lodestone.yaml": "mappings: { boards: { use: table, files: ['*.csv'] } }\n",
      "t.csv": "Part Number,Description\nM-1,Bracket\n",
    };
    const client = await opened("a.bom.yaml", all);
    const renamed = client.connection.sendRequest("textDocument/rename", { ...at("a.bom.yaml", "M-1", all), newName: "M-9" });
    await expect(renamed).rejects.toThrow("t.csv");
  });

  it("is a name that can be renamed", async () => {
    const client = await opened("lib/x.parts.yaml");
    const prepared = await client.connection.sendRequest("textDocument/prepareRename", at("lib/x.parts.yaml", "M-1"));
    expect(prepared).toMatchObject({ placeholder: "M-1", range: { start: { line: 2, character: 3 } } });
  });
});
