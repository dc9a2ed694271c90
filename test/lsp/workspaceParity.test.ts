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
