import { describe, expect, it } from "vitest";
import type { Range, WorkspaceEdit } from "vscode-languageserver";
import { pulling, pushed } from "../client.ts";
import { files, magnets, motor, shipment } from "./texts.ts";
import { type Workspace, workspaceOf } from "./workspace.ts";

interface Renaming {
  readonly path: string;
  readonly text: string;
  readonly after?: string;
  readonly newName: string;
}

async function editFor(workspace: Workspace, { path, text, after, newName }: Renaming): Promise<WorkspaceEdit | null> {
  return workspace.client.connection.sendRequest("textDocument/rename", { ...workspace.at(path, text, after), newName });
}

async function renamed(workspace: Workspace, renaming: Renaming): Promise<Readonly<Record<string, string>>> {
  return workspace.edited(await editFor(workspace, renaming));
}

describe("rename of a part", () => {
  it("lets the refs in other files follow, and leaves all else as it is", async () => {
    const workspace = await workspaceOf(files);
    await workspace.open("magnets.bom.yaml");
    expect(await renamed(workspace, { path: "magnets.bom.yaml", text: "MAG-1", newName: "M_1" })).toEqual({
      "magnets.bom.yaml": magnets.replaceAll("MAG-1", "M_1"),
      "motors/motor.bom.yaml": motor.replaceAll("MAG-1", "M_1"),
      "a.shipment.yaml": shipment.replaceAll("MAG-1", "M_1"),
    });
  });

  it.each(['say "x": y', "it's", "a # b", "100%", "a,b]", "ends:", "日本 1", "\\", "- x", "a #b"])(
    "quotes where %s asks for it",
    async (newName) => {
      const workspace = await workspaceOf(files);
      await workspace.open("magnets.bom.yaml");
      const texts = { ...files, ...(await renamed(workspace, { path: "magnets.bom.yaml", text: "MAG-1", newName })) };
      const after = await workspaceOf(texts);
      for (const path of Object.keys(texts)) await after.open(path);
      const found = await after.client.connection.sendRequest<readonly unknown[]>("textDocument/references", {
        ...after.at("magnets.bom.yaml", "partNumber: "),
        context: { includeDeclaration: false },
      });
      expect(found).toHaveLength(4);
      for (const path of Object.keys(texts)) {
        const rules = (await after.client.findings(after.uri(path))).map(({ code }) => code);
        expect(rules.filter((rule) => /^(?:ref|yaml|schema)\//.test(String(rule)))).toEqual([]);
      }
    },
  );

  it("starts from a ref in another file too", async () => {
    const workspace = await workspaceOf(files);
    await workspace.open("a.shipment.yaml");
    const at = workspace.at("a.shipment.yaml", "#MAG");
    const prepared = await workspace.client.connection.sendRequest<{ range: Range; placeholder: string }>("textDocument/prepareRename", at);
    expect([workspace.shown({ uri: at.textDocument.uri, range: prepared.range }), prepared.placeholder]).toEqual([
      "a.shipment.yaml:14 MAG-1",
      "MAG-1",
    ]);
    const texts = await renamed(workspace, { path: "a.shipment.yaml", text: "#MAG", newName: "M_1" });
    expect(texts["magnets.bom.yaml"]).toBe(magnets.replaceAll("MAG-1", "M_1"));
    expect(Object.keys(texts)).toHaveLength(3);
  });

  it("names the versions that it is made for, where the client can take them", async () => {
    const workspace = await workspaceOf(files);
    await workspace.open("magnets.bom.yaml");
    const edit = await editFor(workspace, { path: "magnets.bom.yaml", text: "MAG-1", newName: "X" });
    const versions = (edit?.documentChanges ?? []).flatMap((one) => ("textDocument" in one ? [one.textDocument] : []));
    expect(versions).toContainEqual({ uri: workspace.uri("magnets.bom.yaml"), version: 1 });
    expect(versions).toContainEqual({ uri: workspace.uri("a.shipment.yaml"), version: null });
    const plain = await workspaceOf(files, pushed);
    await plain.open("magnets.bom.yaml");
    const changes = (await editFor(plain, { path: "magnets.bom.yaml", text: "MAG-1", newName: "X" }))?.changes ?? {};
    expect(Object.keys(changes).sort()).toEqual(Object.keys(files).map(plain.uri).sort());
  });

  it("changes once what several lines say by an alias or a merge", async () => {
    const other = `kind: bom
x-base: &base { ref: ./magnets.bom.yaml#MAG-1 }
items:
  - { partNumber: A, <<: *base }
  - { partNumber: B, <<: *base }
  - { partNumber: C, ref: &r "./magnets\\u002ebom.yaml#MAG-1" }
  - { partNumber: D, ref: *r }
`;
    const workspace = await workspaceOf({ "magnets.bom.yaml": magnets, "other.bom.yaml": other });
    await workspace.open("magnets.bom.yaml");
    const texts = await renamed(workspace, { path: "magnets.bom.yaml", text: "MAG-1", newName: "X" });
    expect(texts["other.bom.yaml"]).toBe(
      other.replace("#MAG-1 }", "#X }").replace('"./magnets\\u002ebom.yaml#MAG-1"', '"./magnets.bom.yaml#X"'),
    );
  });

  const also = (text: string) => ({ ...files, "z.bom.yaml": text });
  it.each([
    ["another part of the BOM has the name", files, "MAG-2", /another part called MAG-2/],
    [
      "a ref says the name already",
      also('kind: bom\nitems:\n  - { partNumber: Z, ref: "./magnets.bom.yaml#NEW" }\n'),
      "NEW",
      /^Line 3 of z\.bom\.yaml already refers to NEW in magnets\.bom\.yaml/,
    ],
    [
      "a ref is written over several lines",
      also("kind: bom\nitems:\n  - partNumber: Z\n    ref: >-\n      ./magnets.bom.yaml#MAG-1\n"),
      "NEW",
      /^Line 4 of z\.bom\.yaml writes the name over several lines/,
    ],
    [
      "a file cannot be read",
      { ...files, "z.bom.yaml": { problem: "The file is not UTF-8." } },
      "NEW",
      /^z\.bom\.yaml cannot be read.*UTF-8/,
    ],
    [
      "a file that names the BOM is broken",
      also('kind: bom\nitems:\n  - { partNumber: "Z, ref: ./magnets.bom.yaml#MAG-1 }\n'),
      "NEW",
      /^z\.bom\.yaml is broken at line \d/,
    ],
  ] as const)("is refused where %s", async (_, given, newName, reason) => {
    const workspace = await workspaceOf(given);
    await workspace.open("magnets.bom.yaml");
    await expect(editFor(workspace, { path: "magnets.bom.yaml", text: "MAG-1", newName })).rejects.toThrow(reason);
  });

  it.each([
    ["another document has the part", "MAG-1", "X", /Several documents of two\.bom\.yaml have a part MAG-1/],
    ["another document has the new name", "MAG-1", "MAG-3", /two\.bom\.yaml has another part called MAG-3/],
  ])("is refused where %s, so that other files could not tell them apart", async (_, text, newName, reason) => {
    const second = newName === "MAG-3" ? "MAG-3" : "MAG-1";
    const workspace = await workspaceOf({
      "two.bom.yaml": `${magnets}---\nkind: bom\nitems:\n  - partNumber: ${second}\n`,
      "z.bom.yaml": 'kind: bom\nitems:\n  - { partNumber: Z, ref: "./two.bom.yaml#MAG-1" }\n',
    });
    await workspace.open("two.bom.yaml");
    await expect(editFor(workspace, { path: "two.bom.yaml", text, newName })).rejects.toThrow(reason);
    await workspace.open("z.bom.yaml", "kind: bom\nitems: []\n");
    expect(Object.keys(await renamed(workspace, { path: "two.bom.yaml", text, newName }))).toEqual(["two.bom.yaml"]);
  });

  it("tells why a part that is not there cannot be renamed", async () => {
    const workspace = await workspaceOf({ "a.bom.yaml": "kind: bom\nitems:\n  - { partNumber: A, ref: ./gone.bom.yaml#P }\n" });
    await workspace.open("a.bom.yaml");
    await expect(editFor(workspace, { path: "a.bom.yaml", text: "#P", newName: "X" })).rejects.toThrow(
      "There is no part P in ./gone.bom.yaml.",
    );
  });
});

it("changes a licence in its own shipment alone", async () => {
  const workspace = await workspaceOf({ ...files, "b.shipment.yaml": shipment });
  await workspace.open("a.shipment.yaml");
  expect(await renamed(workspace, { path: "a.shipment.yaml", text: "26ZB", newName: "26ZB310043" })).toEqual({
    "a.shipment.yaml": shipment.replaceAll("26ZB310042", "26ZB310043"),
  });
});

describe("rename of files", () => {
  async function moved(workspace: Workspace, ...moves: readonly (readonly [string, string])[]): Promise<Readonly<Record<string, string>>> {
    const renames = moves.map(([from, to]) => ({ oldUri: workspace.uri(from), newUri: to.startsWith("file:") ? to : workspace.uri(to) }));
    return workspace.edited(await workspace.client.connection.sendRequest("workspace/willRenameFiles", { files: renames }));
  }

  it("lets the refs to a file follow", async () => {
    const workspace = await workspaceOf(files);
    expect(await moved(workspace, ["magnets.bom.yaml", "parts/new magnets.bom.yaml"])).toEqual({
      "motors/motor.bom.yaml": motor.replaceAll("../magnets", "../parts/new magnets"),
      "a.shipment.yaml": shipment.replace("./magnets", "./parts/new magnets"),
    });
  });

  it("lets the refs of a file follow that moves itself, and those of a folder", async () => {
    const workspace = await workspaceOf(files);
    await workspace.open("motors/motor.bom.yaml", motor.replace("../magnets.bom.yaml#MAG-1 #", "../magnets.bom.yaml#MAG-2 #"));
    const typed = workspace.text("motors/motor.bom.yaml");
    expect(await moved(workspace, ["motors/motor.bom.yaml", "motor.bom.yaml"])).toEqual({
      "motors/motor.bom.yaml": typed.replaceAll("../magnets", "./magnets"),
      "a.shipment.yaml": shipment.replace("./motors/", "./"),
    });
    expect(await moved(workspace, ["motors", "old/motors"])).toEqual({
      "motors/motor.bom.yaml": typed.replaceAll("../magnets", "../../magnets"),
      "a.shipment.yaml": shipment.replace("./motors/", "./old/motors/"),
    });
  });

  it("keeps the manner in which files are named, and changes nothing where both move alike", async () => {
    const bare = "kind: bom\nitems:\n  - { partNumber: A, ref: b.bom.yaml#B }\n";
    const workspace = await workspaceOf({ "s/a.bom.yaml": bare, "s/b.bom.yaml": "kind: bom\nitems:\n  - partNumber: B\n" });
    expect(await moved(workspace, ["s/b.bom.yaml", "s/c.bom.yaml"])).toEqual({ "s/a.bom.yaml": bare.replace("b.bom", "c.bom") });
    expect(await moved(workspace, ["s", "t"])).toEqual({});
    for (const to of ["file:///elsewhere.bom.yaml", "s/no#1.bom.yaml", "s/b.bom.txt"])
      expect(await moved(workspace, ["s/b.bom.yaml", to])).toEqual({});
  });

  it("is offered to clients that ask before they rename", async () => {
    const offered = (await workspaceOf(files)).client.initialized.capabilities.workspace?.fileOperations;
    expect(offered?.willRename?.filters.map(({ pattern }) => pattern.matches)).toEqual(["file", "folder"]);
    expect((await workspaceOf(files, pulling)).client.initialized.capabilities.workspace?.fileOperations).toBeUndefined();
  });
});
