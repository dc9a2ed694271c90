import { describe, expect, it } from "vitest";
import type { DocumentLink } from "vscode-languageserver";
import { files, magnets, motor, shipment } from "./texts.ts";
import { places, type Workspace, workspaceOf } from "./workspace.ts";

const definition = "textDocument/definition";
const references = "textDocument/references";

function referencesAt(workspace: Workspace, path: string, text: string, after?: string, includeDeclaration = false): Promise<string[]> {
  return places(workspace, references, { ...workspace.at(path, text, after), context: { includeDeclaration } });
}

describe("definition", () => {
  it("goes from a ref to the BOM and to the part in it", async () => {
    const workspace = await workspaceOf(files);
    await workspace.open("a.shipment.yaml");
    expect(await places(workspace, definition, workspace.at("a.shipment.yaml", "magnets.bom"))).toEqual(["magnets.bom.yaml:1 "]);
    expect(await places(workspace, definition, workspace.at("a.shipment.yaml", "#MAG"))).toEqual(["magnets.bom.yaml:4 MAG-1"]);
    expect(await places(workspace, definition, workspace.at("a.shipment.yaml", "./motors"))).toEqual(["motors/motor.bom.yaml:1 "]);
  });

  it("follows other files as they are typed", async () => {
    const workspace = await workspaceOf(files);
    await workspace.open("magnets.bom.yaml", `# More to come.\n\n${magnets}`);
    await workspace.open("motors/motor.bom.yaml");
    expect(await places(workspace, definition, workspace.at("motors/motor.bom.yaml", "#MAG"))).toEqual(["magnets.bom.yaml:6 MAG-1"]);
  });

  it("shows every place of a part that stands twice, and the top of a file that is none to refer to", async () => {
    const workspace = await workspaceOf({
      "a.bom.yaml": "kind: bom\nitems:\n  - { partNumber: X, ref: ./two.bom.yaml#T }\n  - { partNumber: Y, ref: ./s.shipment.yaml#T }\n",
      "two.bom.yaml": "kind: bom\nitems:\n  - partNumber: T\n  - partNumber: T\n",
      "s.shipment.yaml": shipment,
    });
    await workspace.open("a.bom.yaml");
    expect(await places(workspace, definition, workspace.at("a.bom.yaml", "#T"))).toEqual(["two.bom.yaml:3 T", "two.bom.yaml:4 T"]);
    expect(await places(workspace, definition, workspace.at("a.bom.yaml", "./s."))).toEqual(["s.shipment.yaml:1 "]);
  });

  it.each(["../../x.bom.yaml#P", "./gone.bom.yaml#P", "/etc/passwd.yaml#P", "https://a.b/c.yaml#P", "./a%2e.bom.yaml#P"])(
    "leads nowhere from %s",
    async (ref) => {
      const workspace = await workspaceOf({ "a.bom.yaml": `kind: bom\nitems:\n  - { partNumber: X, ref: "${ref}" }\n` });
      await workspace.open("a.bom.yaml");
      for (const word of ["yaml", "#P"]) expect(await places(workspace, definition, workspace.at("a.bom.yaml", word, "ref"))).toEqual([]);
    },
  );

  it("goes to a part of the own file that is named by it", async () => {
    const workspace = await workspaceOf({
      "a.bom.yaml": "kind: bom\nitems:\n  - partNumber: X\n  - { partNumber: Y, ref: ./a.bom.yaml#X }\n",
    });
    await workspace.open("a.bom.yaml");
    expect(await places(workspace, definition, workspace.at("a.bom.yaml", "#X"))).toEqual(["a.bom.yaml:3 X"]);
  });
});

describe("references", () => {
  it("finds the refs to a part in all files", async () => {
    const workspace = await workspaceOf(files);
    await workspace.open("magnets.bom.yaml");
    const uses = [
      "a.shipment.yaml:14 MAG-1",
      "magnets.bom.yaml:8 MAG-1",
      "motors/motor.bom.yaml:10 MAG-1",
      "motors/motor.bom.yaml:11 MAG-1",
    ];
    expect(await referencesAt(workspace, "magnets.bom.yaml", "MAG-1")).toEqual(uses);
    const all = ["magnets.bom.yaml:4 MAG-1", ...uses].sort();
    expect(await referencesAt(workspace, "magnets.bom.yaml", "MAG-1", "", true)).toEqual(all);
    await workspace.open("a.shipment.yaml");
    expect(await referencesAt(workspace, "a.shipment.yaml", "#MAG", "", true)).toEqual(all);
  });

  it.each(["MAGNETS", "kind: b"])("finds the refs to a file, from %s of its BOM and from one of them", async (head) => {
    const workspace = await workspaceOf(files);
    await workspace.open("magnets.bom.yaml");
    const uses = [
      "a.shipment.yaml:14 ./magnets.bom.yaml",
      "motors/motor.bom.yaml:10 ../magnets.bom.yaml",
      "motors/motor.bom.yaml:11 ../magnets.bom.yaml",
    ];
    expect(await referencesAt(workspace, "magnets.bom.yaml", head)).toEqual(uses);
    await workspace.open("motors/motor.bom.yaml");
    expect(await referencesAt(workspace, "motors/motor.bom.yaml", "../mag")).toEqual(uses);
  });

  it("finds a licence in other shipments, and a party in its own document alone", async () => {
    const workspace = await workspaceOf({ ...files, "b.shipment.yaml": shipment.replace("EXP-1", "EXP-2") });
    await workspace.open("a.shipment.yaml");
    expect(await referencesAt(workspace, "a.shipment.yaml", "26ZB", "", true)).toEqual([
      "a.shipment.yaml:11 26ZB310042",
      "a.shipment.yaml:14 26ZB310042",
      "b.shipment.yaml:11 26ZB310042",
      "b.shipment.yaml:14 26ZB310042",
    ]);
    expect(await referencesAt(workspace, "a.shipment.yaml", "maker", "", true)).toEqual([
      "a.shipment.yaml:4 maker",
      "a.shipment.yaml:9 maker",
    ]);
  });

  it("looks into files that are not judged themselves where others lead to them, and into no other root", async () => {
    const workspace = await workspaceOf({
      "magnets.bom.yaml": magnets,
      "parts.yaml": "kind: bom\nitems:\n  - { partNumber: P, ref: ./magnets.bom.yaml#MAG-1 }\n",
      "top.bom.yaml": "kind: bom\nitems:\n  - { partNumber: T, ref: ./parts.yaml }\n",
      "unseen.yaml": "kind: bom\nitems:\n  - { partNumber: U, ref: ./magnets.bom.yaml#MAG-1 }\n",
      "sub/lodestone.yaml": "rules: {}\n",
      "sub/s.bom.yaml": "kind: bom\nitems:\n  - { partNumber: S, ref: ../magnets.bom.yaml#MAG-1 }\n",
    });
    await workspace.open("magnets.bom.yaml");
    expect(await referencesAt(workspace, "magnets.bom.yaml", "MAG-1")).toEqual(["magnets.bom.yaml:8 MAG-1", "parts.yaml:3 MAG-1"]);
  });

  it("knows closed files as they are on disk and open ones as they are typed", async () => {
    const workspace = await workspaceOf(files);
    await workspace.open("magnets.bom.yaml");
    await referencesAt(workspace, "magnets.bom.yaml", "MAG-1");
    workspace.host.files.set(workspace.uri("a.shipment.yaml"), shipment.replace("#MAG-1", "#MAG-2"));
    await workspace.client.watched(workspace.uri("a.shipment.yaml"), 2);
    workspace.host.files.delete(workspace.uri("motors/motor.bom.yaml"));
    await workspace.client.watched(workspace.uri("motors/motor.bom.yaml"), 3);
    workspace.host.files.set(workspace.uri("new.bom.yaml"), motor.replaceAll("../", "./"));
    await workspace.client.watched(workspace.uri("new.bom.yaml"), 1);
    await workspace.open("new.bom.yaml", motor.replaceAll("../", "./").replace("'./magnets.bom.yaml#MAG-1'", "x"));
    expect(await referencesAt(workspace, "magnets.bom.yaml", "MAG-1")).toEqual(["magnets.bom.yaml:8 MAG-1", "new.bom.yaml:10 MAG-1"]);
  });

  it("reads each closed file once", async () => {
    const workspace = await workspaceOf(files);
    await workspace.open("magnets.bom.yaml");
    const first = await referencesAt(workspace, "magnets.bom.yaml", "MAG-1");
    const { length } = workspace.host.reads;
    expect(await referencesAt(workspace, "magnets.bom.yaml", "MAG-1")).toEqual(first);
    expect(workspace.host.reads).toHaveLength(length);
  });
});

describe("document links", () => {
  it("stand on the file of a ref", async () => {
    const workspace = await workspaceOf(files);
    await workspace.open("a.shipment.yaml");
    const textDocument = { uri: workspace.uri("a.shipment.yaml") };
    const links = await workspace.client.connection.sendRequest<DocumentLink[]>("textDocument/documentLink", { textDocument });
    expect(links.map(({ range, target }) => [workspace.shown({ ...textDocument, range }), target])).toEqual([
      ["a.shipment.yaml:13 ./motors/motor.bom.yaml", workspace.uri("motors/motor.bom.yaml")],
      ["a.shipment.yaml:14 ./magnets.bom.yaml", workspace.uri("magnets.bom.yaml")],
    ]);
  });
});
