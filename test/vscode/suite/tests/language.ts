import {
  type CompletionList,
  commands,
  type DocumentSymbol,
  type Hover,
  type Location,
  type MarkdownString,
  type WorkspaceEdit,
  workspace,
} from "vscode";
import { ensure, eventually, finding, marked, openWith, quickFixes } from "../support.ts";
import type { Test } from "./test.ts";
import { magnetBom } from "./texts.ts";

const declared = `kind: bom
id: DECLARED
endUses:
  spindle:
    category: industrial-automation
    statement: Spindle motor of milling machine M5, rotor magnets
items:
  - partNumber: MAG-1
    description: Sintered NdFeB magnet N42SH
    quantity: 1
    countryOfOrigin: CN
    endUse: spin|dle
`;

export const languageTests: readonly Test[] = [
  {
    name: "completes keys in a half-written item",
    async run() {
      const labels = await completions(
        magnetBom.replace("    quantity: 1\n", "    quantity: 1\n    countryOf|\n").replace("    countryOfOrigin: CN\n", ""),
      );
      ensure(labels.includes("countryOfOrigin"), `It offers: ${labels.slice(0, 20).join(", ")}`);
    },
  },
  {
    name: "completes the categories of an end use",
    async run() {
      const labels = await completions(declared.replace("industrial-automation", "|").replace("spin|dle", "spindle"));
      ensure(labels.includes("wind-power"), `It offers: ${labels.slice(0, 20).join(", ")}`);
    },
  },
  {
    name: "offers skeletons where an item can stand, and none in a description",
    async run() {
      const items = await completions(`${magnetBom}  |\n`);
      ensure(items.includes("lodestone-magnet"), `It offers: ${items.join(", ")}`);
      const words = await completions(magnetBom.replace(/(description: .*)/, "$1|"));
      ensure(!words.some((label) => label.includes("lodestone")), `It offers: ${words.join(", ")}`);
    },
  },
  {
    name: "says on hover what is known of a value",
    async run() {
      const { text, offset } = marked(declared);
      const { document } = await openWith("typing.bom.yaml", text);
      await eventually("a hover with the end use", async () => {
        const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, document.positionAt(offset));
        const said = hovers.flatMap(({ contents }) => contents as MarkdownString[]).map(({ value }) => value);
        return said.some((each) => each.includes("milling machine M5")) || undefined;
      });
    },
  },
  {
    name: "renames an end use where it is declared and where it is used",
    async run() {
      const { text, offset } = marked(declared);
      const { document } = await openWith("typing.bom.yaml", text);
      const position = document.positionAt(offset);
      const edit = await commands.executeCommand<WorkspaceEdit>(
        "vscode.executeDocumentRenameProvider",
        document.uri,
        position,
        "feed-drive",
      );
      ensure(await workspace.applyEdit(edit), "The edit cannot be applied.");
      const names = document.getText().match(/feed-drive/g)?.length;
      ensure(names === 2 && !document.getText().includes("spindle:"), `The new name stands ${names} times.`);
    },
  },
  {
    name: "goes from a use to its declaration",
    async run() {
      const { text, offset } = marked(declared);
      const { document } = await openWith("typing.bom.yaml", text);
      const found = await commands.executeCommand<Location[]>(
        "vscode.executeDefinitionProvider",
        document.uri,
        document.positionAt(offset),
      );
      ensure(found[0]?.range.start.line === 3, `It leads to ${found.map(({ range }) => `line ${range.start.line + 1}`).join(", ")}.`);
    },
  },
  {
    name: "outlines the items",
    async run() {
      const { document } = await openWith("typing.bom.yaml", magnetBom);
      const symbols = await commands.executeCommand<DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri);
      ensure(JSON.stringify(symbols).includes("MAG-1"), "MAG-1 is not among the symbols.");
    },
  },
  {
    name: "leaves the blanks of a declaration when the form is chosen, and no fact",
    async run() {
      const editor = await openWith("typing.bom.yaml", magnetBom);
      const [form] = await quickFixes(editor.document, await finding(editor.document.uri, "end-use/missing"));
      ensure(form?.edit !== undefined, "No form is offered.");
      ensure(await workspace.applyEdit(form.edit), "The edit cannot be applied.");
      const text = editor.document.getText();
      ensure(/endUse:/.test(text) && !/category: +\w/.test(text), `The text is now:\n${text}`);
    },
  },
];

/** Labels of what is offered at the mark `|`. */
async function completions(textWithMark: string): Promise<string[]> {
  const { text, offset } = marked(textWithMark);
  const { document } = await openWith("typing.bom.yaml", text);
  const position = document.positionAt(offset);
  const list = await commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", document.uri, position);
  return list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
}
