import { expect, it } from "vitest";
import type { CompletionList } from "vscode-languageserver";
import { pushed, type TestClient, until } from "../client.ts";
import { workspaceOf } from "./workspace.ts";

const magnet = (part: string): string =>
  `  - { partNumber: ${part}, description: Sintered NdFeB magnet, quantity: 1, countryOfOrigin: JP }\n`;
const files = {
  "a.bom.yaml": `kind: bom\nid: A\nitems:\n${magnet("M-1")}`,
  "b.bom.yaml": `kind: bom\nid: B\nitems:\n${magnet("M-2")}`,
  "lib.parts.yaml":
    "kind: parts\nendUses:\n  car: { category: automotive, statement: Rotor of the traction motor X1 }\nparts:\n  M-1: { endUse: car }\n",
};
const parts = files["lib.parts.yaml"];

it("an edit of a parts file has what leans on it judged anew, open or not", async () => {
  const workspace = await workspaceOf(files);
  const { client, uri } = workspace;
  const missing = async (path: string): Promise<boolean> =>
    (await client.findings(uri(path))).some(({ code }) => code === "end-use/missing");
  await workspace.open("a.bom.yaml");
  await workspace.open("lib.parts.yaml");
  expect([await missing("a.bom.yaml"), (await client.findings(uri("lib.parts.yaml"))).length]).toEqual([false, 0]);
  const before = client.refreshes();
  await client.change(uri("lib.parts.yaml"), 2, { text: parts.replace("M-1:", "M-2:") });
  await until(() => client.refreshes() > before);
  expect(await missing("a.bom.yaml")).toBe(true);
  const all = (await client.pullWorkspace()).items.flatMap((item) =>
    item.kind === "full" && item.items.some(({ code }) => code === "end-use/missing") ? [item.uri] : [],
  );
  expect(all).toEqual([uri("a.bom.yaml")]);
});

it("what is wrong in a parts file is shown in it, and what comes or goes on disk counts", async () => {
  const workspace = await workspaceOf(files, { ...pushed, workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
  const { client, host, uri } = workspace;
  await workspace.open("a.bom.yaml");
  const codes = async (path: string): Promise<unknown[]> => (await client.push(uri(path))).diagnostics.map(({ code }) => code);
  expect(await codes("a.bom.yaml")).not.toContain("end-use/missing");
  host.files.delete(uri("lib.parts.yaml"));
  await client.watched(uri("lib.parts.yaml"), 3);
  expect(await codes("a.bom.yaml")).toContain("end-use/missing");
  host.files.set(uri("other.parts.yaml"), parts);
  await client.watched(uri("other.parts.yaml"), 1);
  expect(await codes("a.bom.yaml")).not.toContain("end-use/missing");
  await workspace.open("z.parts.yaml", "kind: parts\nparts:\n  M-1: { colour: red }\n");
  expect(await codes("z.parts.yaml")).toEqual(["parts/duplicate", "schema/unknown-key"]);
});

it("keys and values of a parts file are completed, and keys explained", async () => {
  const workspace = await workspaceOf(files);
  const { client, at } = workspace;
  await workspace.open("lib.parts.yaml", `${parts}  M-2:\n    countryOfOrigin: \n    \n`);
  const labels = async (text: string): Promise<string[]> => {
    const { items } = await client.connection.sendRequest<CompletionList>("textDocument/completion", at("lib.parts.yaml", text));
    return items.map(({ label }) => label);
  };
  expect(await labels("countryOfOrigin: ")).toContain("CN");
  expect(await labels("countryOfOrigin: \n    ")).toEqual(expect.arrayContaining(["endUse", "source", "waive", "composition"]));
  expect(JSON.stringify(await client.connection.sendRequest("textDocument/hover", at("lib.parts.yaml", "endUse", "M-1:")))).toContain(
    "What the part is for",
  );
});

const waived = `kind: parts
parts:
  M-1: { waive: [{ rule: origin/missing, until: 2027-03-31, by: J. Doe, reason: the supplier was asked }] }
`;
const withoutOrigin = files["a.bom.yaml"].replace(", countryOfOrigin: JP", "");

/** The files of which the workspace is told that something in them is unused: waivers that waive nothing, unless another rule is named. */
async function unusedIn(client: TestClient, rule = "waiver/unused"): Promise<readonly string[]> {
  const { items } = await client.pullWorkspace();
  return items.flatMap((item) => (item.kind === "full" && item.items.some(({ code }) => code === rule) ? [item.uri] : []));
}

it("a waiver in a parts file is unused once all documents are judged and it covers nothing, also as they are typed", async () => {
  const { client, open, uri } = await workspaceOf({ ...files, "lib.parts.yaml": waived });
  await open("lib.parts.yaml");
  expect((await client.findings(uri("lib.parts.yaml"))).map(({ code }) => code)).toEqual([]);
  const before = client.refreshes();
  expect(await unusedIn(client)).toEqual([uri("lib.parts.yaml")]);
  await until(() => client.refreshes() > before);
  expect((await client.findings(uri("lib.parts.yaml"))).map(({ code }) => code)).toEqual(["waiver/unused"]);
  await open("a.bom.yaml", withoutOrigin);
  expect(await unusedIn(client)).toEqual([]);
  await client.change(uri("lib.parts.yaml"), 2, { text: waived.replace("M-1", "M-3") });
  expect((await client.findings(uri("lib.parts.yaml"))).map(({ code }) => code)).toEqual([]);
  expect(await unusedIn(client, "parts/unused")).toEqual([uri("lib.parts.yaml")]);
});

it("a part is unused once all documents are judged and no line has it, and used as soon as one is typed", async () => {
  const lib = "kind: parts\nparts:\n  M-3: { countryOfOrigin: JP }\n";
  const { client, open, uri } = await workspaceOf({ ...files, "lib.parts.yaml": lib });
  expect(await unusedIn(client, "parts/unused")).toEqual([uri("lib.parts.yaml")]);
  await open("a.bom.yaml", files["a.bom.yaml"].replaceAll("M-1", "M-3"));
  expect(await unusedIn(client, "parts/unused")).toEqual([]);
  await client.change(uri("a.bom.yaml"), 2, { text: files["a.bom.yaml"] });
  expect(await unusedIn(client, "parts/unused")).toEqual([uri("lib.parts.yaml")]);
});

it("a report that finds an unused waiver leaves it to the next look for diagnostics to tell the editor", async () => {
  const { client, open, uri } = await workspaceOf({ ...files, "lib.parts.yaml": waived });
  await open("lib.parts.yaml");
  expect((await client.findings(uri("lib.parts.yaml"))).map(({ code }) => code)).toEqual([]);
  expect((await client.request("lodestone/report", {})).html).toContain("waiver/unused");
  const before = client.refreshes();
  await client.pullWorkspace();
  await until(() => client.refreshes() > before);
  expect((await client.findings(uri("lib.parts.yaml"))).map(({ code }) => code)).toEqual(["waiver/unused"]);
  const unsettled = await workspaceOf({ ...files, "lib.parts.yaml": waived, "inner/lodestone.yaml": "colour: red\n" });
  expect((await unsettled.client.request("lodestone/report", {})).html).not.toContain("waiver/unused");
});

it("a waiver in a parts file is not said to be unused where a document cannot be judged", async () => {
  const broken = await workspaceOf({ ...files, "lib.parts.yaml": waived, "c.bom.yaml": "kind: bom\nitems: [\n" });
  expect(await unusedIn(broken.client)).toEqual([]);
  const unsettled = await workspaceOf({ ...files, "lib.parts.yaml": waived, "inner/lodestone.yaml": "colour: red\n" });
  expect(await unusedIn(unsettled.client)).toEqual([]);
});

it("a waiver in a parts file is not said to be unused where a folder cannot be looked into", async () => {
  const { client, host, uri } = await workspaceOf({ ...files, "lib.parts.yaml": waived });
  expect(await unusedIn(client)).toEqual([uri("lib.parts.yaml")]);
  host.files.set(uri("secret/d.bom.yaml"), files["b.bom.yaml"]);
  host.files.set(uri("secret/"), { problem: "Permission is denied." });
  host.files.set(uri("c.bom.yaml"), files["b.bom.yaml"]);
  await client.watched(uri("c.bom.yaml"), 1);
  expect(await unusedIn(client)).toEqual([]);
  expect((await client.request("lodestone/report", {})).html).not.toContain("waiver/unused");
});

it("what is asked again of a closed parts file is as it was, until a document changes", async () => {
  const { client, open, uri } = await workspaceOf({ ...files, "lib.parts.yaml": waived });
  const first = await client.pullWorkspace();
  const ids = Object.fromEntries(first.items.map((item) => [item.uri, item.resultId ?? ""]));
  const second = await client.pullWorkspace(ids);
  expect(second.items.map(({ kind }) => kind)).toEqual(first.items.map(() => "unchanged"));
  await open("a.bom.yaml", withoutOrigin);
  const third = (await client.pullWorkspace(ids)).items.find((item) => item.uri === uri("lib.parts.yaml"));
  expect(third).toMatchObject({ kind: "full", items: [] });
});
