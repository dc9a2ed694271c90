import { commands, DiagnosticSeverity, Selection, TabInputWebview, Uri, window, workspace } from "vscode";
import { writeAsk } from "../ask.ts";
import { ensure, eventually, finding, noFinding, openWith, seen, write } from "../support.ts";
import type { Test } from "./test.ts";
import { magnetBom } from "./texts.ts";

const rule = "end-use/missing";
const item = ".statusbar-item";

export const statusItemTests: readonly Test[] = [
  {
    name: "leads to the items without an end use by a click on their number",
    async run() {
      const editor = await openWith("typing.bom.yaml", magnetBom.replace("MAG-1", "MAG-0"));
      const { range } = await finding(editor.document.uri, rule, (one) => editor.document.getText(one.range) === "MAG-0");
      editor.selection = new Selection(0, 0, 0, 0);
      await seen({ find: `${item}:has-text("1 undeclared")` });
      // The number may still be that of the text before, which says the same.
      await eventually("the cursor on the item", async () => {
        console.log(writeAsk({ click: `${item}:has-text("1 undeclared") a` }));
        await new Promise((resolve) => setTimeout(resolve, 2000));
        return editor.selection.active.isEqual(range.start) || undefined;
      });
    },
  },
  {
    name: "has a menu, in which the date can be changed by typing one; the date warns, and outlives the server",
    async run() {
      const editor = await openWith("typing.bom.yaml", magnetBom);
      const { uri } = editor.document;
      await seen({ find: `${item}:not(.warning-kind):has-text("As of 2026-01-15")` });
      console.log(writeAsk({ click: `${item}:has-text("As of 2026-01-15") a` }));
      await seen({ find: '.quick-input-list .monaco-list-row:has-text("Change the date")' });
      console.log(writeAsk({ pick: "Change the date" }));
      await seen({ find: '.quick-input-title:has-text("Judge as of")' });
      console.log(writeAsk({ pick: "2020-02-03" }));
      await seen({ find: `${item}.warning-kind:has-text("As of 2020-02-03")` });
      await finding(uri, rule, ({ severity }) => severity === DiagnosticSeverity.Warning);
      await commands.executeCommand("lodestone.restartServer");
      await write(editor, magnetBom.replace("MAG-1", "MAG-2"));
      await finding(uri, rule, ({ range }) => editor.document.getText(range) === "MAG-2");
      await seen({ find: `${item}.warning-kind:has-text("As of 2020-02-03")` });
      await commands.executeCommand("lodestone.changeAsOf", null);
      await seen({ find: `${item}:not(.warning-kind):has-text("As of 2026-01-15")` });
    },
  },
  {
    name: "leads on to another file where this one has no more, from the last to the first",
    async run() {
      const last = await openWith("mistakes.bom.yaml", magnetBom.replace("MAG-1", "NEXT-1"));
      await finding(last.document.uri, rule, (one) => last.document.getText(one.range) === "NEXT-1");
      const { document } = await openWith("typing.bom.yaml", "kind: bom\nid: NONE\nitems: []\n");
      await noFinding(document.uri, rule);
      await eventually("the item of the other file", async () => {
        await commands.executeCommand("lodestone.nextUndeclared");
        const editor = window.activeTextEditor;
        return editor?.document.lineAt(editor.selection.active.line).text.includes("NEXT-1") || undefined;
      });
    },
  },
  {
    name: "takes keys that VS Code has no other use for",
    async run() {
      const document = await workspace.openTextDocument(Uri.parse("vscode://defaultsettings/keybindings.json"));
      const entries = [...document.getText().matchAll(/"key": "(ctrl\+k shift\+[ndr])",\s*"command": "([^"]+)"/g)];
      ensure(entries.length >= 4, `VS Code knows ${entries.length} of our keys.`);
      const foreign = entries.filter(([, , command = ""]) => !command.startsWith("lodestone."));
      ensure(foreign.length === 0, foreign.map(([entry]) => entry).join("; "));
    },
  },
  {
    name: "is read aloud without icons and Markdown",
    async run() {
      await openWith("typing.bom.yaml", magnetBom);
      await seen({ find: `${item} [aria-label^="Lodestone: as of 2026-01-15, bom, judged as of 2026-01-15 ("]:not([aria-label*="$("])` });
    },
  },
  {
    name: "stays while the report has the focus, and goes with a file that is not ours",
    async run() {
      const { document } = await openWith("typing.bom.yaml", magnetBom.replace("MAG-1", "MAG-3"));
      await finding(document.uri, rule, ({ range }) => document.getText(range) === "MAG-3");
      await seen({ find: `${item}:has-text("As of 2026-01-15")` });
      await commands.executeCommand("lodestone.showReport");
      const isReport = (input: unknown): boolean => input instanceof TabInputWebview && input.viewType.includes("lodestone.report");
      const column = await eventually(
        "the report",
        () => window.tabGroups.all.find(({ activeTab }) => isReport(activeTab?.input))?.viewColumn,
      );
      await commands.executeCommand(`workbench.action.focus${["First", "Second", "Third", "Fourth"][column - 1]}EditorGroup`);
      await eventually("no text has the focus", () => window.activeTextEditor === undefined || undefined);
      await seen({ find: `${item}:has-text("As of 2026-01-15")` });
      await commands.executeCommand("lodestone.nextUndeclared");
      const line = window.activeTextEditor?.selection.active.line;
      ensure(line === 3, `The cursor stands in line ${line}.`);
      await openWith("values.yaml", "a: 1\n");
      await seen({ find: `body:not(:has(${item}:has-text("As of 2026-01-15")))` });
      await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    },
  },
];
