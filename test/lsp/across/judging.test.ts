import { describe, expect, it } from "vitest";
import { pushed, until } from "../client.ts";
import { files, magnets, motor, shipment } from "./texts.ts";
import { type Workspace, workspaceOf } from "./workspace.ts";

/** The ids of all reports of the workspace, once it was pulled. */
async function pulledIds({ client }: Workspace): Promise<Record<string, string>> {
  return Object.fromEntries((await client.pullWorkspace()).items.map(({ uri, resultId }) => [uri, resultId ?? ""]));
}

/** The paths of the files of which something new is reported, in the order of the reports. */
async function judgedAnew({ client, uri }: Workspace, ids: Record<string, string>): Promise<string[]> {
  const { items } = await client.pullWorkspace(ids);
  return items.filter(({ kind }) => kind === "full").map((item) => item.uri.slice(uri("").length));
}

/** Rules about references, by file. */
async function faults({ client, uri }: Workspace, ...paths: readonly string[]): Promise<string[][]> {
  const found: string[][] = [];
  for (const path of paths)
    found.push((await client.findings(uri(path))).map(({ code }) => String(code)).filter((code) => code.startsWith("ref/")));
  return found;
}

const bolts = { "bolts.bom.yaml": "kind: bom\nid: BOLTS\nitems:\n  - { partNumber: BOLT, description: Bolt, quantity: 1 }\n" };

describe("a BOM that changes", () => {
  it("has what leans on it judged anew, through other BOMs too, before all else, and nothing else", async () => {
    const workspace = await workspaceOf({
      ...bolts,
      ...files,
      "z.shipment.yaml": shipment.replaceAll(/ref: "?[^"} ,]*"?/g, "ref: ./bolts.bom.yaml"),
    });
    await workspace.open("magnets.bom.yaml");
    const ids = await pulledIds(workspace);
    expect(await judgedAnew(workspace, ids)).toEqual([]);
    const before = workspace.client.refreshes();
    await workspace.client.change(workspace.uri("magnets.bom.yaml"), 2, {
      text: magnets.replace("NdFeB magnet N42SH, sintered", "Steel block"),
    });
    await until(() => workspace.client.refreshes() > before);
    const { items } = await workspace.client.pullWorkspace(ids);
    expect(items.slice(0, 2).map(({ uri, kind }) => [uri, kind])).toEqual([
      [workspace.uri("a.shipment.yaml"), "full"],
      [workspace.uri("motors/motor.bom.yaml"), "full"],
    ]);
    expect(items.filter(({ kind }) => kind === "unchanged").map(({ uri }) => uri)).toEqual([
      workspace.uri("bolts.bom.yaml"),
      workspace.uri("z.shipment.yaml"),
    ]);
  });

  it("has open files judged anew for a client that is pushed to, on disk and as it is typed", async () => {
    const workspace = await workspaceOf(files, { ...pushed, workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
    const { client, host, uri } = workspace;
    await workspace.open("a.shipment.yaml");
    const codes = async (): Promise<unknown[]> => (await client.push(uri("a.shipment.yaml"))).diagnostics.map(({ code }) => code);
    expect(await codes()).toContain("end-use/missing");
    host.files.set(uri("magnets.bom.yaml"), magnets.replace("NdFeB magnet N42SH, sintered", "Steel block"));
    await client.watched(uri("magnets.bom.yaml"), 2);
    expect(await codes()).not.toContain("end-use/missing");
    await workspace.open("magnets.bom.yaml", magnets);
    expect(await codes()).toContain("end-use/missing");
    host.files.delete(uri("motors/motor.bom.yaml"));
    await client.watched(uri("motors/motor.bom.yaml"), 3);
    expect(await codes()).toContain("ref/unresolved");
    await workspace.open("motors/motor.bom.yaml", motor);
    expect(await codes()).not.toContain("ref/unresolved");
  });

  it("has open files judged anew with the next save for a client that does not watch, though it is new on disk", async () => {
    const { "motors/motor.bom.yaml": late, ...others } = files;
    const { client, host, open, uri } = await workspaceOf(others, pushed);
    await open("a.shipment.yaml");
    const codes = async (): Promise<unknown[]> => (await client.push(uri("a.shipment.yaml"))).diagnostics.map(({ code }) => code);
    expect(await codes()).toContain("ref/unresolved");
    host.files.set(uri("motors/motor.bom.yaml"), late);
    await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri: uri("a.shipment.yaml") } });
    expect(await codes()).not.toContain("ref/unresolved");
  });
});

describe("a licence with a quantity", () => {
  const shipped = (id: string, number: string, quantity: number, ref = ""): string =>
    shipment
      .replace("EXP-1", id)
      .replace('"26ZB310042", list: PRC', `"${number}", list: PRC, quantity: { value: 10, unit: kg }`)
      .replace(/items:[\s\S]*/, `items:\n  - { partNumber: L, quantity: ${quantity}, unit: kg, licence: "${number}"${ref} }\n`);

  it("has those judged anew that cite it when one of them changes, and no others", async () => {
    const workspace = await workspaceOf({
      ...bolts,
      "a.shipment.yaml": shipped("A", "L-1", 4),
      "b.shipment.yaml": shipped("B", "L-1", 4),
      "c.shipment.yaml": shipped("C", "L-2", 4),
      "d.shipment.yaml": shipped("D", "L-2", 4, ", ref: ./bolts.bom.yaml#BOLT"),
    });
    const { client, host, uri } = workspace;
    const exceeded = async (path: string): Promise<boolean> =>
      (await client.findings(uri(path))).some(({ code }) => code === "licence/quantity");
    const save = async (path: string, text: string): Promise<void> => {
      host.files.set(uri(path), text);
      await client.watched(uri(path), 2);
    };
    const changed = async (): Promise<string[]> => (await judgedAnew(workspace, ids)).sort();
    let ids = await pulledIds(workspace);
    expect(await changed()).toEqual([]);
    await save("b.shipment.yaml", shipped("B", "L-1", 8));
    expect(await changed()).toEqual(["a.shipment.yaml", "b.shipment.yaml"]);
    expect(await exceeded("a.shipment.yaml")).toBe(true);
    ids = await pulledIds(workspace);
    await save("bolts.bom.yaml", bolts["bolts.bom.yaml"].replace("quantity: 1", "quantity: 2"));
    expect(await changed()).toEqual(["bolts.bom.yaml", "c.shipment.yaml", "d.shipment.yaml"]);
    ids = await pulledIds(workspace);
    await save("b.shipment.yaml", shipped("B", "L-3", 8));
    expect(await changed()).toEqual(["a.shipment.yaml", "b.shipment.yaml"]);
    expect(await exceeded("a.shipment.yaml")).toBe(false);
    ids = await pulledIds(workspace);
    await save("c.shipment.yaml", shipped("C", "L-1", 8));
    // The second has asked for the licence once, and is told of it from then on.
    expect(await changed()).toEqual(["a.shipment.yaml", "b.shipment.yaml", "c.shipment.yaml", "d.shipment.yaml"]);
    expect(await exceeded("a.shipment.yaml")).toBe(true);
  });
});

describe("files that come and go", () => {
  it("are followed by what names them, as one that is renamed is", async () => {
    const workspace = await workspaceOf({ ...files, ...bolts });
    const { client, host, uri } = workspace;
    const leaning = ["a.shipment.yaml", "motors/motor.bom.yaml"] as const;
    const ids = await pulledIds(workspace);
    expect(await faults(workspace, ...leaning)).toEqual([[], []]);
    host.files.delete(uri("magnets.bom.yaml"));
    host.files.set(uri("m.bom.yaml"), magnets);
    await client.watched(uri("magnets.bom.yaml"), 3);
    await client.watched(uri("m.bom.yaml"), 1);
    expect((await judgedAnew(workspace, ids)).sort()).toEqual([
      "a.shipment.yaml",
      "m.bom.yaml",
      "magnets.bom.yaml",
      "motors/motor.bom.yaml",
    ]);
    expect(await faults(workspace, ...leaning)).toEqual([
      ["ref/unresolved", "ref/unresolved"], // one of them leads to the motor, whose parts lead nowhere
      ["ref/unresolved", "ref/unresolved"],
    ]);
    host.files.set(uri("magnets.bom.yaml"), magnets);
    host.files.delete(uri("m.bom.yaml"));
    await client.watched(uri("m.bom.yaml"), 3);
    await client.watched(uri("magnets.bom.yaml"), 1);
    expect(await faults(workspace, ...leaning)).toEqual([[], []]);
  });
});

describe("a folder that is renamed", () => {
  it.each([
    ["asks again", undefined],
    ["is pushed to", { ...pushed, workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } }],
  ])("has what leads into it judged anew for a client that %s, though only the folder is told of", async (_how, capabilities) => {
    const workspace = capabilities === undefined ? await workspaceOf({ ...files, ...bolts }) : await workspaceOf(files, capabilities);
    const { client, host, uri } = workspace;
    const unresolved = async (): Promise<boolean> => {
      if (capabilities === undefined) return (await faults(workspace, "a.shipment.yaml"))[0]?.includes("ref/unresolved") === true;
      return (await client.push(uri("a.shipment.yaml"))).diagnostics.some(({ code }) => code === "ref/unresolved");
    };
    const ids = capabilities === undefined ? await pulledIds(workspace) : {};
    await workspace.open("a.shipment.yaml");
    expect(await unresolved()).toBe(false);
    const before = client.refreshes();
    const move = async (from: string, to: string): Promise<void> => {
      for (const [path, text] of [...host.files]) {
        if (!path.startsWith(uri(`${from}/`))) continue;
        host.files.delete(path);
        host.files.set(path.replace(uri(`${from}/`), uri(`${to}/`)), text);
      }
      await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [
          { uri: uri(from), type: 3 },
          { uri: uri(to), type: 1 },
        ],
      });
    };
    await move("motors", "engines");
    expect(await unresolved()).toBe(true);
    if (capabilities === undefined) {
      await until(() => client.refreshes() > before);
      expect(await judgedAnew(workspace, ids)).toContain("engines/motor.bom.yaml");
    }
    await move("engines", "motors");
    expect(await unresolved()).toBe(false);
  });

  it("is not looked for in files of other kinds that come and go", async () => {
    const workspace = await workspaceOf(files);
    const { client, host, uri } = workspace;
    await pulledIds(workspace);
    const [before, reads] = [client.refreshes(), host.reads.length];
    await client.watched(uri("notes.txt"), 1);
    await client.watched(uri("notes.txt"), 3);
    await client.pull(uri("a.shipment.yaml"));
    expect([client.refreshes(), host.reads.slice(reads)]).toEqual([before, []]);
  });

  it("is read once for diagnostics, for what refers to it and for symbols, until it changes", async () => {
    const workspace = await workspaceOf(files);
    const { client, host, uri } = workspace;
    const boms = () => host.reads.filter((one) => one.endsWith(".bom.yaml")).sort();
    await pulledIds(workspace);
    await client.connection.sendRequest("workspace/symbol", { query: "" });
    await pulledIds(workspace);
    const once = boms();
    expect(once).toEqual([...new Set(once)]);
    await client.watched(uri("motors/motor.bom.yaml"), 2);
    await pulledIds(workspace);
    await client.connection.sendRequest("workspace/symbol", { query: "" });
    expect(boms()).toEqual([...once, uri("motors/motor.bom.yaml")].sort());
  });
});

describe("a root that changes", () => {
  it("by a lodestone.yaml that comes and goes changes what is led to, in open and closed files", async () => {
    const workspace = await workspaceOf(files);
    const { client, host, uri } = workspace;
    await workspace.open("a.shipment.yaml");
    const ids = await pulledIds(workspace);
    expect(await faults(workspace, "a.shipment.yaml", "motors/motor.bom.yaml")).toEqual([[], []]);
    host.files.set(uri("motors/lodestone.yaml"), "rules: {}\n");
    await client.watched(uri("motors/lodestone.yaml"), 1);
    expect(await judgedAnew(workspace, ids)).toEqual(expect.arrayContaining(["a.shipment.yaml", "motors/motor.bom.yaml"]));
    const unresolved = "ref/unresolved";
    expect(await faults(workspace, "a.shipment.yaml", "motors/motor.bom.yaml")).toEqual([[unresolved], [unresolved, unresolved]]);
    host.files.delete(uri("motors/lodestone.yaml"));
    await client.watched(uri("motors/lodestone.yaml"), 3);
    expect(await faults(workspace, "a.shipment.yaml", "motors/motor.bom.yaml")).toEqual([[], []]);
  });

  it("by a folder of the workspace that comes is judged anew too", async () => {
    const workspace = await workspaceOf(files);
    const ids = await pulledIds(workspace);
    const event = { added: [{ uri: workspace.uri("motors"), name: "motors" }], removed: [] };
    await workspace.client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
    expect(await judgedAnew(workspace, ids)).toContain("motors/motor.bom.yaml");
    expect(await faults(workspace, "motors/motor.bom.yaml")).toEqual([["ref/unresolved", "ref/unresolved"]]);
  });

  it("is never taken for the one before, however often files below it have changed", async () => {
    const bom = (...items: readonly string[]): string => `kind: bom\nid: B\nitems:\n${items.map((item) => `  - { ${item} }\n`).join("")}`;
    const workspace = await workspaceOf({
      "a.bom.yaml": bom("partNumber: A"),
      "sub/b.bom.yaml": bom("partNumber: B, ref: ./y.bom.yaml#Y"),
      "sub/x.bom.yaml": bom("partNumber: X, ref: ../a.bom.yaml#A", "partNumber: Z, ref: ./y.bom.yaml#Y"),
      "sub/y.bom.yaml": bom("partNumber: Y"),
    });
    const { client, host, uri } = workspace;
    const ids = await pulledIds(workspace);
    const event = { added: [{ uri: uri("sub"), name: "sub" }], removed: [] };
    await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
    await client.pull(uri("sub/b.bom.yaml"));
    host.files.set(uri("sub/y.bom.yaml"), bom("partNumber: Y, quantity: 2"));
    await client.watched(uri("sub/y.bom.yaml"), 2);
    await client.pull(uri("sub/b.bom.yaml"));
    expect((await client.pull(uri("sub/x.bom.yaml"), ids[uri("sub/x.bom.yaml")])).kind).toBe("full");
  });
});
