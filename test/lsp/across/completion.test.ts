import { expect, it } from "vitest";
import type { CompletionItem, CompletionList } from "vscode-languageserver";
import { applyEdits } from "../features/support.ts";
import { files, shipment } from "./texts.ts";
import { type Workspace, workspaceOf } from "./workspace.ts";

async function offered(workspace: Workspace, path: string, text: string, after = "ref: "): Promise<readonly CompletionItem[]> {
  const list = await workspace.client.connection.sendRequest<CompletionList>("textDocument/completion", workspace.at(path, text, after));
  return list.items.filter(({ label }) => label.includes(".yaml"));
}

const writing = (ref: string): string =>
  `kind: bom\nid: NEW\nitems:\n  - { partNumber: A, quantity: 1 }\n  - partNumber: B\n    quantity: 1\n    ref: ${ref}\n`;

it("offers the BOMs of the workspace, as they are named from the file", async () => {
  const workspace = await workspaceOf({
    ...files,
    "no#1.bom.yaml": writing("x"),
    "sub/lodestone.yaml": "rules: {}\n",
    "sub/x.bom.yaml": writing("x"),
  });
  await workspace.open("motors/new.bom.yaml", writing("."));
  expect((await offered(workspace, "motors/new.bom.yaml", ".")).map(({ label }) => label)).toEqual([
    "../magnets.bom.yaml",
    "./motor.bom.yaml",
  ]);
});

it.each(["", "'", '"'])("offers the parts of the file that is named, in quotes %s", async (quote) => {
  const workspace = await workspaceOf({ ...files, "odd.bom.yaml": "kind: bom\nitems:\n  - partNumber: 'a: \"b\"'\n" });
  const text = writing(`${quote}./magnets.bom.yaml#${quote}`);
  await workspace.open("new.bom.yaml", text);
  const items = await offered(workspace, "new.bom.yaml", "#");
  expect(items.map(({ label, detail }) => [label, detail])).toEqual([
    ["./magnets.bom.yaml#MAG-1", "NdFeB magnet N42SH, sintered"],
    ["./magnets.bom.yaml#MAG-2", "Steel ring"],
  ]);
  const [first] = items;
  if (first?.textEdit === undefined || !("range" in first.textEdit)) throw new Error("It says what it replaces.");
  expect(applyEdits(text, [first.textEdit])).toBe(writing(`${quote}./magnets.bom.yaml#MAG-1${quote}`));
  await workspace.open("other.bom.yaml", writing(`${quote}./odd.bom.yaml#${quote}`));
  expect((await offered(workspace, "other.bom.yaml", "#")).map(({ label }) => label)).toEqual(['./odd.bom.yaml#a: "b"']);
});

it("knows an open file as it is typed, and has no parts of a shipment or of nothing", async () => {
  const workspace = await workspaceOf(files);
  await workspace.open("magnets.bom.yaml", "kind: bom\nitems:\n  - partNumber: TYPED\n");
  await workspace.open("new.bom.yaml", writing("./magnets.bom.yaml#"));
  expect((await offered(workspace, "new.bom.yaml", "#")).map(({ label }) => label)).toEqual(["./magnets.bom.yaml#TYPED"]);
  for (const [path, named] of [
    ["s.bom.yaml", "./a.shipment.yaml#"],
    ["n.bom.yaml", "../../gone.bom.yaml#"],
    ["o.bom.yaml", "./b\\c.bom.yaml#"],
  ] as const) {
    await workspace.open(path, writing(named));
    expect(await offered(workspace, path, "#")).toEqual([]);
  }
  await workspace.open("b.shipment.yaml", shipment);
  expect(await offered(workspace, "b.shipment.yaml", "EXP", "id: ")).toEqual([]);
});
