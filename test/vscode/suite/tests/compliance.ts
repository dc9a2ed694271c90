import { commands, TabInputWebview, window, workspace } from "vscode";
import { ensure, eventually, finding, open, openWith, seen, uriOf, write } from "../support.ts";
import type { Test } from "./test.ts";
import { magnetBom } from "./texts.ts";

export const complianceTests: readonly Test[] = [
  {
    name: "has the commands of the compliance view",
    async run() {
      for (const view of ["lodestone.items", "lodestone.coming"]) await commands.executeCommand(`${view}.focus`);
      for (const by of ["state", "act", "endUse", "party", "file"]) await commands.executeCommand(`lodestone.groupBy.${by}`);
      await commands.executeCommand("lodestone.refreshView");
    },
  },
  {
    name: "opens the report in one panel beside the editor, however often it is asked for",
    async run() {
      const editor = await openWith("typing.bom.yaml", magnetBom);
      await finding(editor.document.uri, "end-use/missing");
      for (let times = 0; times < 2; times++) await commands.executeCommand("lodestone.showReport");
      const tabs = await eventually("a tab with the report", () => (reports().length > 0 ? reports() : undefined));
      ensure(tabs.length === 1, `There are ${tabs.length} tabs with the report.`);
      ensure(tabs[0]?.label === "Compliance Report", `The tab is called ${tabs[0]?.label}.`);
      ensure(tabs[0]?.group.viewColumn !== editor.viewColumn, "The report covers the editor.");
    },
  },
  {
    name: "shows in it what the file says, as it is typed",
    async run() {
      await seen({ look: "Export control report" });
      const editor = await openWith("typing.bom.yaml", magnetBom);
      await write(editor, magnetBom.replace("MAG-1", "MAG-TYPED"));
      await seen({ look: "MAG-TYPED" });
    },
  },
  {
    name: "opens what a link in the report leads to, where texts are shown",
    async run() {
      const beside = await open("typing.bom.yaml");
      await commands.executeCommand("lodestone.showReport");
      await commands.executeCommand("lodestone.openPlace", uriOf("lodestone.yaml").toString(), 1, 2);
      const active = await eventually("lodestone.yaml in an editor, with the cursor in its second line", () =>
        window.activeTextEditor?.document.uri.path.endsWith("/lodestone.yaml") && window.activeTextEditor.selection.active.line === 1
          ? window.activeTextEditor
          : undefined,
      );
      ensure(active.viewColumn === beside.viewColumn, "The file was opened elsewhere.");
      await window.tabGroups.close(reports());
    },
  },
  {
    name: "opens nothing that is no place",
    async run() {
      const before = new Set(workspace.textDocuments); // VS Code may close some of them meanwhile
      for (const given of [[], [3, 1, 1], [uriOf("lodestone.yaml").toString(), -1, 0], [uriOf("lodestone.yaml").toString(), "1", 0]])
        await commands.executeCommand("lodestone.openPlace", ...given);
      ensure(
        workspace.textDocuments.every((document) => before.has(document)),
        "Something was opened.",
      );
    },
  },
];

/** The tabs that hold the report. */
function reports() {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith("lodestone.report"));
}
