import { commands, Position, Selection, type TextEditor } from "vscode";
import { ensure, eventually, finding, openWith, seen, write } from "../support.ts";
import type { Test } from "./test.ts";
import { magnetBom } from "./texts.ts";

export const typingTests: readonly Test[] = [
  {
    name: "goes to the keys of an item on Enter behind its first key",
    async run() {
      const editor = await judged();
      await type(editor, "  - partNumber: N");
      await enter(editor, 4);
      await commands.executeCommand("type", { text: "description: Bolt" });
      await enter(editor, 4);
    },
  },
  {
    name: "leaves Enter as it is in YAML that is not ours",
    async run() {
      await judged();
      await eventually("the column that VS Code goes to by itself", async () => {
        const other = await openWith("values.yaml", "list:\n");
        await type(other, "  - partNumber: N");
        await commands.executeCommand("type", { text: "\n" });
        return other.selection.active.character === 2 || undefined;
      });
    },
  },
  {
    name: "goes below a key that waits for its value on Enter",
    async run() {
      const editor = await judged();
      await type(editor, "    endUse:");
      await enter(editor, 6);
    },
  },
  {
    name: "opens the values of a key that is taken from the list",
    async run() {
      const editor = await judged();
      await type(editor, "  - partNumber: N\n");
      await commands.executeCommand("deleteAllLeft");
      await commands.executeCommand("type", { text: "    countryOf" });
      await seen({ find: '.suggest-widget.visible .monaco-list-row.focused:has-text("countryOfOrigin")' });
      await commands.executeCommand("acceptSelectedSuggestion");
      await seen({ find: '.suggest-widget.visible .monaco-list-row:has-text("AD")' });
      ensure(editor.document.getText().endsWith("    countryOfOrigin: "), `The text is now:\n${editor.document.getText()}`);
      await commands.executeCommand("hideSuggestWidget");
    },
  },
  {
    name: "offers the values of a blank in a form as soon as something is typed there",
    async run() {
      const editor = await judged();
      await type(editor, "  lodestone-mag");
      await commands.executeCommand("editor.action.triggerSuggest");
      await seen({ find: '.suggest-widget.visible .monaco-list-row.focused:has-text("lodestone-magnet")' });
      await commands.executeCommand("acceptSelectedSuggestion");
      const line = await eventually("the form", () => {
        const { document } = editor;
        const lines = Array.from({ length: document.lineCount }, (_, index) => document.lineAt(index).text);
        const at = lines.findIndex((text) => text.includes("magnet: { type: , grade:"));
        return at < 0 ? undefined : at;
      });
      const column = editor.document.lineAt(line).text.indexOf(", grade");
      await eventually("the blank of the type", async () => {
        if (editor.selection.active.isEqual(new Position(line, column))) return true;
        await commands.executeCommand("jumpToNextSnippetPlaceholder");
        return undefined;
      });
      await commands.executeCommand("type", { text: "Sm" });
      await seen({ find: '.suggest-widget.visible .monaco-list-row.focused:has-text("SmCo")' });
      await commands.executeCommand("hideSuggestWidget");
    },
  },
  {
    name: "offers keys while a quote above them is not closed",
    async run() {
      const editor = await judged();
      await type(editor, "  - partNumber: N\n");
      await commands.executeCommand("deleteAllLeft");
      await commands.executeCommand("type", { text: '    description: "Rotor' });
      await commands.executeCommand("deleteRight"); // the quote that VS Code adds
      await commands.executeCommand("type", { text: "\n" });
      await commands.executeCommand("deleteAllLeft");
      await commands.executeCommand("type", { text: "    endU" });
      await seen({ find: '.suggest-widget.visible .monaco-list-row.focused:has-text("endUse")' });
      await commands.executeCommand("hideSuggestWidget");
    },
  },
];

/** A bill of materials that is judged, so that the client knows it for ours; the cursor stands at its end. */
async function judged(): Promise<TextEditor> {
  const editor = await openWith("typing.bom.yaml", magnetBom);
  await finding(editor.document.uri, "end-use/missing");
  return editor;
}

/** Types at the end of the text, as a person does. */
async function type(editor: TextEditor, text: string): Promise<void> {
  const end = new Position(editor.document.lineCount, 0);
  editor.selection = new Selection(end, end);
  await commands.executeCommand("type", { text });
  await commands.executeCommand("hideSuggestWidget");
}

/**
 * Enter has to bring the cursor to a column. The client sets its rules for Enter a moment after one of our files comes to the front, so a
 * press that came before them is taken back and done again.
 */
async function enter(editor: TextEditor, column: number): Promise<void> {
  const text = editor.document.getText();
  const at = editor.selection.active;
  await eventually(`the cursor in column ${column} of line ${at.line + 2}`, async () => {
    await commands.executeCommand("type", { text: "\n" });
    const active = await eventually("the next line", () => (editor.selection.active.line > at.line ? editor.selection.active : undefined));
    if (active.line === at.line + 1 && active.character === column) return true;
    await write(editor, text);
    editor.selection = new Selection(at, at);
    return undefined;
  });
}
