import { type CodeAction, commands, env, Range, TabInputTextDiff, window, workspace } from "vscode";
import { writeAsk } from "../ask.ts";
import { clickUntil, ensure, eventually, faults, openWith, seen, uriOf, write } from "../support.ts";
import { choose, focusRow, row } from "../trees.ts";
import type { Test } from "./test.ts";
import { magnetBom } from "./texts.ts";

const bom = (number: string) => `kind: bom
id: ASKED
items:
  - partNumber: ${number}
    description: Ring magnet, sintered NdFeB, N42SH
    quantity: 1
    supplier: { name: Example Magnets GmbH }
`;

export const questionsTests: readonly Test[] = [
  {
    name: "lists the open questions by supplier, follows what is typed, and opens the line that uses a part",
    async run() {
      const editor = await openWith("typing.bom.yaml", bom("ASK-1"));
      await commands.executeCommand("lodestone.questions.focus");
      await seen({ find: row("Example Magnets GmbH, ") });
      await seen({ find: row("ASK-1, mass shares of Dy and Tb") });
      await write(editor, bom("ASK-2"));
      await seen({ find: `.pane-body:not(:has([aria-label^="ASK-1,"])) [aria-label^="ASK-2, mass shares of Dy and Tb"]` });
      await commands.executeCommand("lodestone.questions.focus");
      await focusRow("ASK-2");
      await commands.executeCommand("list.select");
      await eventually("the cursor at ASK-2", () => window.activeTextEditor?.selection.active.line === 3 || undefined);
    },
  },
  {
    name: "copies the open questions about a part, from the tree and from its line",
    async run() {
      const { document } = await openWith("typing.bom.yaml", bom("ASK-3"));
      await commands.executeCommand("lodestone.questions.focus");
      await seen({ find: row("ASK-3, mass shares of Dy and Tb") });
      await commands.executeCommand("lodestone.questions.focus");
      await focusRow("ASK-3");
      await choose("Copy the Question to the Supplier");
      console.log(writeAsk({ pick: "Deutsch" }));
      await copied((text) => text.includes("ASK-3") && text.includes("Dysprosium"));
      const at = new Range(3, 20, 3, 20);
      const action = await eventually("the action on the line", async () => {
        const all = await commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", document.uri, at);
        return all.find(({ title }) => title === "Copy the question to Example Magnets GmbH");
      });
      ensure(action.command !== undefined, "The action does nothing.");
      void commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
      await seen({ find: '.quick-input-list .monaco-list-row.focused:has-text("Deutsch")' });
      console.log(writeAsk({ pick: "English" }));
      await copied((text) => text.includes("ASK-3") && text.includes("dysprosium"));
    },
  },
  {
    name: "marks the open questions about a part as asked, in a parts file",
    async run() {
      await openWith("typing.bom.yaml", bom("ASK-4"));
      await commands.executeCommand("lodestone.questions.focus");
      await seen({ find: row("ASK-4, mass shares of Dy and Tb, country of origin") });
      await commands.executeCommand("lodestone.questions.focus");
      await focusRow("ASK-4");
      await choose("Mark as Asked Today");
      const entry = /ASK-4:[\s\S]*of: Example Magnets GmbH, about: \[composition, origin\]/;
      // Documents of earlier tests may still be there.
      await eventually("the entry", () =>
        workspace.textDocuments.find((one) => one.uri.path.endsWith("/lodestone.parts.yaml") && entry.test(one.getText())),
      );
      await seen({ find: row("ASK-4, mass shares of Dy and Tb, asked on ") });
      await discard("lodestone.parts.yaml");
    },
  },
  {
    name: "shows the open questions that an answer settles as a difference, and writes it on confirmation",
    async run() {
      await openWith("typing.bom.yaml", bom("ASK-5"));
      const sheet = "Part number [partNumber];Country [countryOfOrigin];Dy [composition/Dy];Tb [composition/Tb]\nASK-5;CN;3.5;much\n";
      await workspace.fs.writeFile(uriOf("filled.csv"), new TextEncoder().encode(sheet));
      try {
        void commands.executeCommand("lodestone.takeAnswers");
        await seen({ find: '.quick-input-widget:has-text("Answers of a Supplier")' });
        // Clicked and not typed: the dialog sets its field anew once it has read the folder.
        const filled = '.quick-input-list .monaco-list-row:has-text("filled.csv")';
        await seen({ find: filled });
        console.log(writeAsk({ click: filled }));
        const shown = await eventually("the difference", () =>
          window.visibleTextEditors.find(
            ({ document }) => document.uri.scheme === "lodestone-answers" && document.getText().includes("ASK-5:"),
          ),
        );
        ensure(shown.document.getText().includes("massPercent: 3.5"), `The difference is:\n${shown.document.getText()}`);
        await eventually("the answer that was not taken", () =>
          workspace.textDocuments.find(
            (one) => one.uri.scheme === "lodestone-answers" && /^filled\.csv:2 ASK-5, Tb .*: much\./.test(one.getText()),
          ),
        );
        const button = '.editor-actions [aria-label*="Write the Answers"]';
        await seen({ find: button });
        const editor = await clickUntil(button, "the parts file in front", () =>
          window.activeTextEditor?.document.uri.toString() === uriOf("lodestone.parts.yaml").toString()
            ? window.activeTextEditor
            : undefined,
        );
        await eventually("the answer", () => /ASK-5:[\s\S]*countryOfOrigin: CN/.test(editor.document.getText()) || undefined);
        const differences = (): number =>
          window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof TabInputTextDiff).length;
        await eventually("no difference any more", () => differences() === 0 || undefined);
      } finally {
        await workspace.fs.delete(uriOf("filled.csv"));
        await discard("lodestone.parts.yaml");
      }
    },
  },
  {
    name: "exports a letter about the open questions of a part, with the table to fill in",
    async run() {
      await openWith("typing.bom.yaml", bom("ASK-6"));
      await commands.executeCommand("lodestone.questions.focus");
      await seen({ find: row("ASK-6, mass shares of Dy and Tb") });
      await commands.executeCommand("lodestone.questions.focus");
      await focusRow("ASK-6");
      await choose("Export the Letter to the Supplier");
      await seen({ find: '.quick-input-title:has-text("Language of the Letter")' });
      console.log(writeAsk({ pick: "Deutsch" }));
      await seen({ find: '.quick-input-widget:has-text("Folder for the Letters")' });
      const read = async (name: string): Promise<string | undefined> =>
        workspace.fs.readFile(uriOf(name)).then(
          (bytes) => new TextDecoder().decode(bytes),
          () => undefined,
        );
      const letter = await clickUntil('.quick-input-widget .quick-input-action :text-is("Write Here")', "the letter", () =>
        read("example-magnets-gmbh.html"),
      );
      ensure(letter.includes("ASK-6") && letter.includes('lang="de"'), "The letter asks about something else.");
      const table = await eventually("the table", () => read("example-magnets-gmbh.csv"));
      ensure(table.includes("[composition/Dy]"), "The table lacks a column.");
      for (const ending of ["html", "md", "csv"]) await workspace.fs.delete(uriOf(`example-magnets-gmbh.${ending}`));
    },
  },
  {
    name: "drafts the end-use certificate beside the line, where open questions are answered",
    async run() {
      const { document } = await openWith("typing.bom.yaml", magnetBom);
      const at = new Range(3, 20, 3, 20);
      const action = await eventually("the action on the line", async () => {
        const all = await commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", document.uri, at);
        return all.find(({ title }) => title === "Draft: End-user and end-use certificate");
      });
      await commands.executeCommand(action.command?.command ?? "", ...(action.command?.arguments ?? []));
      await seen({ look: "MAG-1" });
      ensure((await faults("body h1")) === "", await faults("body h1"));
      await commands.executeCommand("workbench.action.closeActiveEditor");
    },
  },
];

/** Waits until a text on the clipboard fits. */
async function copied(fits: (text: string) => boolean): Promise<void> {
  await eventually("the questions on the clipboard", async () => fits(await env.clipboard.readText()) || undefined);
}

/** Closes a file that was made, and deletes it. */
async function discard(name: string): Promise<void> {
  const document = workspace.textDocuments.find(({ uri }) => uri.path.endsWith(`/${name}`));
  if (document === undefined) return;
  await window.showTextDocument(document, { preview: false });
  await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  await workspace.fs.delete(uriOf(name)).then(undefined, () => undefined);
}
