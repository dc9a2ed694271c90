import {
  type CodeAction,
  ConfigurationTarget,
  commands,
  Selection,
  TabInputWebview,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from "vscode";
import { writeAsk } from "../ask.ts";
import { ensure, eventually, finding, noFinding, open, openWith, pressUntil, seen, write } from "../support.ts";
import { choose, entry, focusRow, press, row } from "../trees.ts";
import type { Test } from "./test.ts";
import { magnetsBom } from "./texts.ts";

const rule = "end-use/missing";
const declared = "endUse: lathe-spindle";
/** Milliseconds after which a menu that led to nothing is opened again. */
const untilAgain = 5000;

export const treeTests: readonly Test[] = [
  {
    name: "declares all selected lines by one action and takes it back by one undo",
    async run() {
      const text = magnetsBom("A-1", "A-2", "A-3");
      const editor = await openWith("typing.bom.yaml", text);
      await finding(editor.document.uri, rule, ({ range }) => editor.document.getText(range) === "A-3");
      const lines = text.split("\n");
      editor.selection = new Selection(
        lines.findIndex((line) => line.includes("DONE-1")),
        0,
        lines.findIndex((line) => line.includes("A-3")),
        0,
      );
      // What VS Code asked for while anything registered actions it leaves out.
      await eventually("the action on what is selected", async () => {
        const all = await commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", editor.document.uri, editor.selection);
        return all.find(({ title }) => /^Use lathe-spindle \(.+\) on these 2 items$/.test(title));
      });
      // VS Code drops what it was asked for when it looks for the actions of new findings meanwhile.
      await eventually("two more end uses", async () => {
        if (uses(editor.document) === 1)
          await commands.executeCommand("editor.action.codeAction", { kind: "quickfix", apply: "first", preferred: true });
        await new Promise((resolve) => setTimeout(resolve, 2000));
        return uses(editor.document) === 3 || undefined;
      });
      ensure(!itemLine(editor.document, "A-3").includes(declared), "An item that was not selected is declared.");
      await undone(editor, text);
    },
  },
  {
    name: "tells screen readers part number and state, and opens an item by the keyboard alone",
    async run() {
      await openWith("typing.bom.yaml", magnetsBom("B-1", "B-2"));
      await focusItems("B-1, no end use, finding");
      await seen({ find: row("DONE-1, end use declared: industrial-automation, ") });
      await seen({ find: `${row("typing.bom.yaml, 2 undeclared, 3 items")}` });
      await focusRow("B-2");
      await commands.executeCommand("list.select");
      await eventually("the cursor at B-2", () => {
        const { activeTextEditor: editor } = window;
        return editor?.document.getText(editor.selection) === "B-2" || undefined;
      });
    },
  },
  {
    name: "declares an item by its menu, keyboard alone, and one undo takes it back",
    async run() {
      const text = magnetsBom("C-1", "C-2");
      const editor = await openWith("typing.bom.yaml", text);
      await focusItems("C-2, no end use, finding");
      await focusRow("C-2");
      await pressUntil(["Shift+F10"], entry("Declare an End Use"));
      await seen({ find: entry("Copy Part Number") });
      press("ArrowDown");
      press("Enter");
      await seen({ find: '.quick-input-list .monaco-list-row:has-text("Use lathe-spindle on 1 item")' });
      press("Enter");
      await eventually("C-2 declared", () => itemLine(editor.document, "C-2").includes(declared) || undefined);
      ensure(!itemLine(editor.document, "C-1").includes(declared), "Another item is declared.");
      await window.showTextDocument(editor.document);
      await undone(editor, text);
    },
  },
  {
    name: "says of a file that takes no edit that nothing was written into it",
    async run() {
      const { document } = await openWith("typing.bom.yaml", magnetsBom("R-1"));
      await document.save(); // what is typed into a file that is to be saved is written, read-only or not
      await focusItems("R-1, no end use, finding");
      const settings = workspace.getConfiguration("files");
      await settings.update("readonlyInclude", { "**/typing.bom.yaml": true }, ConfigurationTarget.Workspace);
      try {
        await focusRow("R-1");
        await choose("Declare an End Use");
        await seen({ find: '.quick-input-list .monaco-list-row:has-text("Use lathe-spindle on 1 item")' });
        press("Enter");
        await seen({ find: ".statusbar-item .codicon-bell-dot, .statusbar-item .codicon-bell-slash-dot" });
        await commands.executeCommand("notifications.showList");
        await seen({ find: '.notifications-center .notification-list-item:has-text("Nothing was written into typing.bom.yaml")' });
        ensure(!document.isDirty, "The file has something to save.");
      } finally {
        await settings.update("readonlyInclude", undefined, ConfigurationTarget.Workspace);
        await commands.executeCommand("notifications.clearAll");
      }
    },
  },
  {
    name: "declares items of two files at once",
    async run() {
      const [one, two] = [
        await openWith("typing.bom.yaml", magnetsBom("D-1", "D-2")),
        await openWith("mistakes.bom.yaml", magnetsBom("N-1")),
      ];
      await focusItems("D-1, no end use, finding", "N-1, no end use, finding");
      await commands.executeCommand("list.clear"); // of what was selected before
      for (const number of ["N-1", "D-1", "D-2"]) {
        await focusRow(number);
        await commands.executeCommand("list.toggleSelection");
        await seen({ find: `.pane-body .monaco-list-row.selected[aria-label^="${number},"]` });
      }
      await choose("Declare an End Use");
      await seen({ find: '.quick-input-list .monaco-list-row:has-text("Use lathe-spindle on 3 items")' });
      press("Enter");
      await eventually("three items declared", () => (uses(one.document) === 3 && uses(two.document) === 2) || undefined);
      for (const { document } of [one, two]) await noFinding(document.uri, rule);
    },
  },
  {
    name: "asks what several items are for, and writes it once, under a key that all of them name",
    async run() {
      const text =
        "kind: bom\nid: NEW\nitems:\n" +
        ["S-1", "S-2"].map((number) => `  - { partNumber: ${number}, description: NdFeB magnet N42SH, quantity: 1 }\n`).join("");
      const { document } = await openWith("typing.bom.yaml", text);
      await focusItems("S-1, no end use, finding");
      await commands.executeCommand("list.clear");
      for (const number of ["S-1", "S-2"]) {
        await focusRow(number);
        await commands.executeCommand("list.toggleSelection");
        await seen({ find: `.pane-body .monaco-list-row.selected[aria-label^="${number},"]` });
      }
      await choose("Declare an End Use");
      await seen({ find: '.quick-input-list .monaco-list-row:has-text("Declare a new end use on 2 items")' });
      press("Enter");
      await seen({ find: '.quick-input-title:has-text("Declare an End Use (1 of 2)")' });
      console.log(writeAsk({ pick: "lighting" }));
      await seen({ find: '.quick-input-title:has-text("Declare an End Use (2 of 2)")' });
      console.log(writeAsk({ pick: "Latches of lamp covers" }));
      await eventually("one end use that both name", () => document.getText().split("latches-of-lamp").length === 4 || undefined);
      ensure(document.getText().split("Latches of lamp covers").length === 2, `The text is:\n${document.getText()}`);
      await seen({ find: '.statusbar-item:has-text("2 items declared")' });
    },
  },
  {
    name: "writes a form on one item of the tree, and opens it in its first blank",
    async run() {
      const text = "kind: bom\nid: NEW\nitems:\n  - { partNumber: T-1, description: NdFeB magnet N42SH, quantity: 1 }\n";
      await openWith("typing.bom.yaml", text);
      await open("values.yaml");
      await focusItems("T-1, no end use, finding");
      await focusRow("T-1");
      await choose("Declare an End Use");
      await seen({ find: '.quick-input-list .monaco-list-row:has-text("Write a form with blanks on 1 item")' });
      press("Enter");
      await seen({ find: '.statusbar-item:has-text("1 form to fill in")' });
      const editor = await eventually("the form in front", () =>
        window.activeTextEditor?.document.uri.path.endsWith("/typing.bom.yaml") ? window.activeTextEditor : undefined,
      );
      await eventually("the cursor behind the first key", () => {
        const { active } = editor.selection;
        return /category: +$/.test(editor.document.lineAt(active.line).text.slice(0, active.character)) || undefined;
      });
      await commands.executeCommand("leaveSnippet");
    },
  },
  {
    name: "shows only items without an end use, and says so when none is left",
    async run() {
      for (const other of ["mistakes.bom.yaml", "claimed/parts.yaml"]) await openWith(other, magnetsBom());
      const editor = await openWith("typing.bom.yaml", magnetsBom("E-1"));
      await focusItems("E-1, no end use, finding");
      await commands.executeCommand("lodestone.filter.undeclared");
      await seen({ find: `.pane-body:not(:has([aria-label^="DONE-1,"])) [aria-label^="E-1, no end use, finding"]` });
      await write(editor, magnetsBom());
      await seen({ find: '.pane-body:has-text("No item lacks an end use.")' });
      await commands.executeCommand("lodestone.filter.all");
      await seen({ find: row("DONE-1, end use declared") });
    },
  },
  {
    name: "explains an item of the tree, and waives what was found on it",
    async run() {
      const editor = await openWith("typing.bom.yaml", magnetsBom("F-1"));
      const explanation = () => {
        const tab = window.tabGroups.activeTabGroup.activeTab;
        return tab?.input instanceof TabInputWebview && tab.input.viewType.includes("lodestone.explanation") ? tab : undefined;
      };
      await focusItems("F-1, no end use, finding");
      await eventually("the explanation in front", async () => {
        await focusItems();
        await focusRow("F-1");
        await choose("Explain");
        return eventually("the explanation", explanation, untilAgain).catch(() => undefined);
      });
      await commands.executeCommand("workbench.action.closeActiveEditor");
      await window.showTextDocument(editor.document);
      await focusItems();
      await focusRow("F-1");
      await choose("Waive a Finding");
      await seen({ find: '.action-widget .monaco-list-row:has-text("Waive end-use/missing here")' });
      press("Enter");
      await eventually("a waiver above the item", () => editor.document.getText().includes("# lodestone-waive ") || undefined);
    },
  },
];

/** Goes to the tree, and waits until it shows some items. */
async function focusItems(...said: readonly string[]): Promise<void> {
  await commands.executeCommand("lodestone.items.focus");
  for (const one of said) await seen({ find: row(one) });
  await commands.executeCommand("lodestone.items.focus"); // a tree that was empty could not be focused
}

/** How many end uses a text names. */
function uses(document: TextDocument): number {
  return document.getText().split(declared).length - 1;
}

function itemLine(document: TextDocument, partNumber: string): string {
  return (
    document
      .getText()
      .split("\n")
      .find((line) => line.includes(`partNumber: ${partNumber},`)) ?? ""
  );
}

/** One undo brings the text back as it was. */
async function undone({ document }: TextEditor, text: string): Promise<void> {
  await commands.executeCommand("undo");
  await eventually("the text as it was", () => document.getText() === text || undefined);
}
