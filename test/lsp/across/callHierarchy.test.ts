import { expect, it } from "vitest";
import type { CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall } from "vscode-languageserver";
import { files, magnets } from "./texts.ts";
import { type Workspace, workspaceOf } from "./workspace.ts";

async function prepare(workspace: Workspace, path: string, text: string, after?: string): Promise<CallHierarchyItem> {
  const items = await workspace.client.connection.sendRequest<CallHierarchyItem[]>(
    "textDocument/prepareCallHierarchy",
    workspace.at(path, text, after),
  );
  const [item] = items;
  if (item === undefined) throw new Error("Something stands there.");
  return item;
}

function incoming(workspace: Workspace, item: CallHierarchyItem): Promise<CallHierarchyIncomingCall[]> {
  return workspace.client.connection.sendRequest("callHierarchy/incomingCalls", { item });
}

function outgoing(workspace: Workspace, item: CallHierarchyItem): Promise<CallHierarchyOutgoingCall[]> {
  return workspace.client.connection.sendRequest("callHierarchy/outgoingCalls", { item });
}

it("tells where an item is used, level by level up to the shipment", async () => {
  const workspace = await workspaceOf(files);
  await workspace.open("magnets.bom.yaml");
  const magnet = await prepare(workspace, "magnets.bom.yaml", "MAG-1");
  expect(workspace.shown({ uri: magnet.uri, range: magnet.selectionRange })).toBe("magnets.bom.yaml:4 MAG-1");
  const users = await incoming(workspace, magnet);
  expect(users.map(({ from, fromRanges }) => [from.name, fromRanges.map((range) => workspace.shown({ uri: from.uri, range }))])).toEqual([
    ["MAGNETS", ["magnets.bom.yaml:4 MAG-1"]],
    ["LINE-2", ["a.shipment.yaml:14 ./magnets.bom.yaml"]],
    ["MAG-2", ["magnets.bom.yaml:8 #MAG-1"]],
    ["POLE", ["motors/motor.bom.yaml:10 ../magnets.bom.yaml"]],
    ["SPARE", ["motors/motor.bom.yaml:11 ../magnets.bom.yaml"]],
  ]);
  const path: string[] = [];
  let at = users.find(({ from }) => from.name === "POLE")?.from;
  while (at !== undefined) {
    path.push(at.name);
    at = (await incoming(workspace, at))[0]?.from;
  }
  expect(path).toEqual(["POLE", "ROT", "MOTOR", "LINE-1", "EXP-1"]);
});

it("tells what an item is made of and refers to", async () => {
  const workspace = await workspaceOf(files);
  await workspace.open("a.shipment.yaml");
  const names = async (item: CallHierarchyItem): Promise<string[]> => (await outgoing(workspace, item)).map(({ to }) => to.name);
  expect(await names(await prepare(workspace, "a.shipment.yaml", "LINE-1"))).toEqual(["MOTOR"]);
  const motor = await prepare(workspace, "a.shipment.yaml", "./motors");
  expect(motor.name).toBe("MOTOR");
  expect(await names(motor)).toEqual(["ROT", "SPARE"]);
  expect(await names(await prepare(workspace, "a.shipment.yaml", "EXP-1"))).toEqual(["LINE-1", "LINE-2"]);
});

it("finds an item again that has moved meanwhile, and says nothing of one that has gone", async () => {
  const workspace = await workspaceOf(files);
  await workspace.open("magnets.bom.yaml");
  const magnet = await prepare(workspace, "magnets.bom.yaml", "MAG-1");
  const before = (await incoming(workspace, magnet)).length;
  await workspace.client.change(workspace.uri("magnets.bom.yaml"), 2, {
    text: magnets.replace("items:\n", "items:\n  - partNumber: NEW\n"),
  });
  expect(await incoming(workspace, magnet)).toHaveLength(before);
  await workspace.client.change(workspace.uri("magnets.bom.yaml"), 3, { text: "kind: bom\n" });
  expect(await incoming(workspace, magnet)).toEqual([]);
  const odd = [{ data: undefined }, { data: 3 }, { data: { document: "0" } }, { data: { document: 9 } }, { uri: "untitled:x" }];
  for (const one of odd) {
    expect(await incoming(workspace, { ...magnet, ...one })).toEqual([]);
    expect(await outgoing(workspace, { ...magnet, ...one })).toEqual([]);
  }
});
