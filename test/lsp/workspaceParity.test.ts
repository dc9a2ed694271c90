import fc from "fast-check";
import { expect, it } from "vitest";
import { byCommand, byEditor, plans, workspaceOf } from "./workspaces.ts";

/** How many workspaces are tried; more with `LODESTONE_RUNS`. */
const numRuns = Number(process.env.LODESTONE_RUNS ?? 150);

it("command and editor say the same of any workspace", { timeout: numRuns * 1000 }, async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const files = await workspaceOf(plan);
      const [command, editor] = [await byCommand(files), await byEditor(files)];
      expect(editor.findings).toEqual(command.findings);
      // A baseline that cannot be used is told at its own path by the command, and where it is named by the editor.
      const namesBaseline = Object.entries(files).some(([path, text]) => path.endsWith(".yaml") && text.includes("baseline"));
      if (!namesBaseline) expect(editor.mistakes).toEqual(command.mistakes);
    }),
    { numRuns },
  );
});

it("command and editor say the same of a licence where settings in a repository inside are broken", async () => {
  const shipment = `kind: shipment
id: S-1
exporter: Yanhe Powder Works
consignee: Lindner Kristalle GmbH
countryOfExport: CN
countryOfDestination: DE
licences: [{ number: "26ZB1", list: PRC, type: single, quantity: { value: 5, unit: kg } }]
items:
  - { partNumber: Y-1, description: Yttrium oxide powder, quantity: 3, unit: kg, countryOfOrigin: CN, licence: "26ZB1" }
`;
  const broken = { "/w/lot/deep/lodestone.yaml": "colour: red\n", "/w/lot/deep/s.shipment.yaml": shipment, "/w/a.shipment.yaml": shipment };
  const cites = async (files: Readonly<Record<string, string>>) => {
    const [command, editor] = [await byCommand(files), await byEditor(files)];
    expect(editor.findings).toEqual(command.findings);
    return command.findings["/w/a.shipment.yaml"]?.filter((one) => one.startsWith("licence/quantity")).length;
  };
  expect(await cites(broken)).toBe(1);
  expect(await cites({ ...broken, "/w/lot/.git": "gitdir: /elsewhere/.git/worktrees/lot\n" })).toBe(0);
  expect(await cites({ ...broken, "/w/lot/deep/.git": "gitdir: /elsewhere/.git/worktrees/lot\n" })).toBe(0);
});
