import { commands, type TextDocument, window, workspace } from "vscode";
import { ensure, eventually, finding, findings, uriOf, write } from "../support.ts";
import type { Test } from "./test.ts";
import { magnetBom } from "./texts.ts";

export const newFilesTests: readonly Test[] = [
  {
    name: "judges YAML that was never saved once it says its kind, and no other",
    async run() {
      const editor = await window.showTextDocument(await workspace.openTextDocument({ language: "yaml" }));
      await write(editor, magnetBom);
      await finding(editor.document.uri, "end-use/missing");
      await write(editor, magnetBom.replace("kind: bom", "kind: Deployment"));
      await eventually("no finding any more", () => findings(editor.document.uri).length === 0 || undefined);
      await discard(editor.document);
    },
  },
  {
    name: "begins a bill of materials and a shipment, each with its blanks and in no file",
    async run() {
      for (const [command, kind] of [
        ["lodestone.newBom", "bom"],
        ["lodestone.newShipment", "shipment"],
      ] as const) {
        await commands.executeCommand(command);
        const document = window.activeTextEditor?.document;
        ensure(document?.isUntitled === true && document.languageId === "yaml", `In front is ${document?.uri}`);
        ensure(document.getText().startsWith(`kind: ${kind}\nid: \n`), `Its text:\n${document.getText()}`);
        await eventually("what is missing in it", () => findings(document.uri).length > 0 || undefined);
        await discard(document);
      }
    },
  },
  {
    name: "saves a new bill of materials under its name, where it is judged on",
    async run() {
      await commands.executeCommand("lodestone.newBom");
      const editor = window.activeTextEditor;
      ensure(editor !== undefined, "No editor is open.");
      if (!editor.document.uri.path.endsWith("/new.bom.yaml")) return discard(editor.document); // in a browser its name is asked for
      await write(editor, magnetBom);
      await commands.executeCommand("workbench.action.files.save");
      await finding(uriOf("new.bom.yaml"), "end-use/missing");
      await commands.executeCommand("lodestone.newBom");
      const second = window.activeTextEditor?.document;
      ensure(second?.uri.path.endsWith("/new-2.bom.yaml") === true, `The next one is ${second?.uri}`);
      await discard(second);
      await discard(await workspace.openTextDocument(uriOf("new.bom.yaml")));
      await workspace.fs.delete(uriOf("new.bom.yaml"));
    },
  },
  {
    name: "opens a sample without unsaved changes, takes edits, and lets it be saved elsewhere alone",
    async run() {
      await commands.executeCommand("lodestone.openSample", "loudspeaker.bom.yaml");
      const editor = window.activeTextEditor;
      ensure(editor?.document.getText().startsWith("# A two-way loudspeaker") === true, `In front is ${editor?.document.uri}`);
      const { document, selection } = editor;
      await finding(document.uri, "end-use/missing");
      const first = Math.min(...findings(document.uri).map(({ range }) => range.start.line));
      ensure(!document.isDirty && !document.isUntitled, "It waits to be saved.");
      ensure(selection.active.line === first, `The cursor is in line ${selection.active.line}.`);
      await write(editor, magnetBom);
      ensure(document.isDirty, "It took no edit.");
      ensure(!(await document.save()) && document.isDirty, "It was saved in its place.");
      await discard(document);
    },
  },
  {
    name: "opens a lodestone.yaml that is there, and does not write over it",
    async run() {
      const before = (await workspace.openTextDocument(uriOf("lodestone.yaml"))).getText();
      await commands.executeCommand("lodestone.createConfig");
      const document = window.activeTextEditor?.document;
      ensure(document?.uri.path.endsWith("/lodestone.yaml") === true && document.getText() === before, `In front is ${document?.uri}`);
    },
  },
];

/** Closes an unsaved text without a question. */
async function discard(document: TextDocument): Promise<void> {
  await window.showTextDocument(document);
  await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
}
