import { commands, DiagnosticSeverity, Selection, TabInputCustom, window } from "vscode";
import { writeAsk } from "../ask.ts";
import { ensure, eventually, finding, marked, openWith, seen, uriOf, write } from "../support.ts";
import type { Test } from "./test.ts";
import { magnetBom } from "./texts.ts";

const rule = "end-use/missing";

/** Leaves the origin as the only finding, whose link then stands in the hover without scrolling. */
const endUse = "endUse: { category: medical, statement: Rotor of blood pump P2 }";

export const commandsTests: readonly Test[] = [
  {
    name: "judges by the date that is chosen, and by the file's own again",
    async run() {
      const { document } = await openWith("typing.bom.yaml", magnetBom);
      const shownAs = (level: DiagnosticSeverity): Promise<unknown> => finding(document.uri, rule, ({ severity }) => severity === level);
      await shownAs(DiagnosticSeverity.Error); // by the date in lodestone.yaml
      await commands.executeCommand("lodestone.changeAsOf", "2020-01-01"); // no act controlled magnets
      await shownAs(DiagnosticSeverity.Warning);
      await commands.executeCommand("lodestone.changeAsOf", null);
      await shownAs(DiagnosticSeverity.Error);
    },
  },
  {
    name: "explains the item at the cursor",
    async run() {
      const { text, offset } = marked(magnetBom.replace("MAG-1", "MAG|-1"));
      const editor = await openWith("typing.bom.yaml", text);
      await finding(editor.document.uri, rule);
      const position = editor.document.positionAt(offset);
      editor.selection = new Selection(position, position);
      await commands.executeCommand("lodestone.explainItem");
      await seen({ within: 'h1:has-text("MAG-1")' });
    },
  },
  {
    name: "shows the acts",
    async run() {
      await openWith("typing.bom.yaml", magnetBom);
      await commands.executeCommand("lodestone.showActs");
      await seen({ within: 'body:has(h1:text-is("Acts on 2026-01-15")) td:has(code:text-is("mofcom-2025-18"))' });
    },
  },
  {
    name: "shows the page of a rule",
    async run() {
      await commands.executeCommand("lodestone.openRulePage", rule);
      await seen({ within: `h1:text-is("${rule}")` });
    },
  },
  {
    name: "leads from the page of a rule to that of another",
    async run() {
      await commands.executeCommand("lodestone.openRulePage", "party/watched");
      console.log(writeAsk({ inside: 'body:has(h1:text-is("party/watched")) a:text-is("party/barred")' }));
      await seen({ within: 'h1:text-is("party/barred")' });
    },
  },
  {
    name: "leads from a finding to the page of its rule, by a click in the hover",
    async run() {
      const editor = await openWith("typing.bom.yaml", magnetBom.replace("countryOfOrigin: CN", endUse));
      const { range } = await finding(editor.document.uri, "origin/missing");
      editor.selection = new Selection(range.start, range.start);
      // VS Code draws the finding after it has taken it, and the parts of a hover as they come, each of which moves the link.
      await eventually("the page in front", async () => {
        await commands.executeCommand("editor.action.showHover");
        console.log(writeAsk({ click: '.monaco-hover a.code-link:has-text("origin/missing")' }));
        await new Promise((resolve) => setTimeout(resolve, 2000));
        const tab = window.tabGroups.activeTabGroup.activeTab;
        return (tab?.input instanceof TabInputCustom && tab.label === "origin missing") || undefined;
      });
      await seen({ within: 'h1:text-is("origin/missing")' });
    },
  },
  {
    name: "goes to the next item without an end use",
    async run() {
      const editor = await openWith("typing.bom.yaml", magnetBom);
      const { range } = await finding(editor.document.uri, rule);
      editor.selection = new Selection(0, 0, 0, 0);
      await commands.executeCommand("lodestone.declareEndUse");
      ensure(editor.selection.active.isEqual(range.start), `The cursor stands in line ${editor.selection.active.line + 1}.`);
      await commands.executeCommand("hideCodeActionWidget");
    },
  },
  {
    name: "judges on after the server was restarted",
    async run() {
      const editor = await openWith("typing.bom.yaml", magnetBom);
      await commands.executeCommand("lodestone.restartServer");
      await write(editor, magnetBom.replace("MAG-1", "MAG-2"));
      await finding(uriOf("typing.bom.yaml"), rule, ({ range }) => editor.document.getText(range) === "MAG-2");
    },
  },
];
