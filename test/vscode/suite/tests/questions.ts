import { type CodeAction, commands, env, Range, window } from "vscode";
import { writeAsk } from "../ask.ts";
import { ensure, eventually, openWith, seen, write } from "../support.ts";
import { choose, focusRow, row } from "../trees.ts";
import type { Test } from "./test.ts";

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
];

/** Waits until a text on the clipboard fits. */
async function copied(fits: (text: string) => boolean): Promise<void> {
  await eventually("the questions on the clipboard", async () => fits(await env.clipboard.readText()) || undefined);
}
