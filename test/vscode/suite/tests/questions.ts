import { commands, window } from "vscode";
import { eventually, openWith, seen, write } from "../support.ts";
import { focusRow, row } from "../trees.ts";
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
];
