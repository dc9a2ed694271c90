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

it("command and editor say the same of what is unused in parts files", async () => {
  const bom = (part: string) => `kind: bom\nid: B\nitems:\n  - { partNumber: ${part}, description: Sintered NdFeB magnet, quantity: 1 }\n`;
  const waive = "waive: [{ rule: origin/missing, until: 2027-03-31, by: J. Doe, reason: the supplier was asked }]";
  const parts = `kind: parts\nparts:\n  M-1: { ${waive} }\n  M-2: { ${waive} }\n`;
  const unused = async (files: Readonly<Record<string, string>>) => {
    const [command, editor] = [await byCommand(files), await byEditor(files)];
    const path = "/w/x.parts.yaml";
    expect(editor.findings[path]).toEqual(command.findings[path]);
    return command.findings[path]?.map((one) => one.split(" ", 3).join(" "));
  };
  const files = { "/w/a.bom.yaml": bom("M-1"), "/w/x.parts.yaml": parts };
  expect(await unused(files)).toEqual(["parts/unused 2 3"]);
  expect(await unused({ ...files, "/w/lot/b.bom.yaml": bom("M-2") })).toEqual([]);
  expect(await unused({ ...files, "/w/lot/lodestone.yaml": "", "/w/lot/b.bom.yaml": bom("M-2") })).toEqual(["parts/unused 2 3"]);
  expect(await unused({ ...files, "/w/lot/b.bom.yaml": "items: [\n" })).toEqual([]);
});
