import { type CompletionList, commands, type Hover, languages, type MarkdownString, type WorkspaceEdit, workspace } from "vscode";
import { ensure, eventually, marked, open, openWith, write } from "../support.ts";
import type { Test } from "./test.ts";

export const settingsFileTests: readonly Test[] = [
  {
    name: "completes rules and says what they find in lodestone.yaml",
    async run() {
      await inSettings(async (standing) => {
        const { text, offset } = marked(`${standing}rules:\n  end-use/vague: hint\n  |\n`);
        const { document } = await openWith("lodestone.yaml", text);
        const position = document.positionAt(offset);
        await eventually("the rules that can be set", async () => {
          const list = await commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", document.uri, position);
          return list.items.some(({ label }) => (typeof label === "string" ? label : label.label) === "licence/missing") || undefined;
        });
        const hovers = await commands.executeCommand<Hover[]>(
          "vscode.executeHoverProvider",
          document.uri,
          document.positionAt(text.indexOf("vague")),
        );
        const said = hovers.flatMap(({ contents }) => contents as MarkdownString[]).map(({ value }) => value);
        ensure(
          said.some((each) => each.includes("**end-use/vague**")),
          `It says: ${said.join(" | ")}`,
        );
      });
    },
  },
  {
    name: "removes an unknown key of lodestone.yaml by a quick fix",
    async run() {
      await inSettings(async (standing) => {
        const { document } = await openWith("lodestone.yaml", `${standing}qqqqqq: 1\n`);
        const wrong = await eventually("the unknown key", () =>
          languages.getDiagnostics(document.uri).find(({ source }) => source === "lodestone"),
        );
        const actions = await commands.executeCommand<{ title: string; edit?: WorkspaceEdit }[]>(
          "vscode.executeCodeActionProvider",
          document.uri,
          wrong.range,
          "quickfix",
        );
        const edit = actions.find(({ title }) => title === "Remove `qqqqqq`")?.edit;
        ensure(edit !== undefined, `It offers: ${actions.map(({ title }) => title).join(", ")}`);
        ensure(await workspace.applyEdit(edit), "The edit cannot be applied.");
        ensure(document.getText() === standing, `The text is now:\n${document.getText()}`);
      });
    },
  },
];

/** Works in the settings of the workspace, and leaves them as they were. */
async function inSettings(work: (standing: string) => Promise<void>): Promise<void> {
  const editor = await open("lodestone.yaml");
  const standing = editor.document.getText();
  try {
    await work(standing);
  } finally {
    await write(await open("lodestone.yaml"), standing);
  }
}
