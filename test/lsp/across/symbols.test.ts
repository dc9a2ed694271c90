import { expect, it } from "vitest";
import type { SymbolInformation } from "vscode-languageserver";
import { files, magnets } from "./texts.ts";
import { workspaceOf } from "./workspace.ts";

it("workspace symbols are documents, items and licences that hold the letters in their order, the nearest first", async () => {
  const workspace = await workspaceOf({ ...files, "z.shipment.yaml": { problem: "The file is not UTF-8." } });
  await workspace.open("magnets.bom.yaml", magnets.replace("MAG-2", "MAG-22"));
  const symbols = async (query: string): Promise<string[]> => {
    const found = await workspace.client.connection.sendRequest<SymbolInformation[]>("workspace/symbol", { query });
    return found.map(({ location, containerName }) => `${workspace.shown(location)} in ${containerName}`);
  };
  expect(await symbols("mag")).toEqual([
    "magnets.bom.yaml:4 MAG-1 in magnets.bom.yaml",
    "magnets.bom.yaml:8 MAG-22 in magnets.bom.yaml",
    "magnets.bom.yaml:2 MAGNETS in magnets.bom.yaml",
  ]);
  expect(await symbols("pe")).toEqual([
    "motors/motor.bom.yaml:8 POLE in motors/motor.bom.yaml",
    "motors/motor.bom.yaml:11 SPARE in motors/motor.bom.yaml",
  ]);
  expect(await symbols("3100")).toEqual(["a.shipment.yaml:11 26ZB310042 in a.shipment.yaml"]);
  expect(await symbols("qqq")).toEqual([]);
  expect((await symbols("")).length).toBe(11);
});
