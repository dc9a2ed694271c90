import {
  type CodeAction,
  commands,
  type Hover,
  type InlayHint,
  type MarkdownString,
  Range,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { writeAsk } from "../ask.ts";
import { ensure, eventually, finding, findings, noFinding, open, ruleOf, seen, uriOf } from "../support.ts";
import type { Test } from "./test.ts";

const rule = "end-use/missing";

const config = 'asOf: "2026-01-15"\nmappings:\n  boards: { use: kicad-csv, files: ["bom.*"] }\n';

const board = `Reference,Qty,MPN,Description,Country of Origin,End Use
R1,10,R-1,Resistor 10k,Japan,
M1,4,MAG-042,"NdFeB magnet N42SH, sintered",China,
`;

const withoutOrigin = `${board}M2,1,MAG-7,Sintered NdFeB magnet,,
`;

/** Longer than VS Code waits until it asks for the findings of the workspace again, in milliseconds. */
const roundOfTheWorkspace = 3000;

export const mappingsTests: readonly Test[] = [
  {
    name: "judges a CSV that a mapping of a lodestone.yaml claims which has just come",
    async run() {
      await put("mapped/bom.csv", board);
      const { document } = await open("mapped/bom.csv");
      await put("mapped/lodestone.yaml", config);
      try {
        await sees(document);
        await sends(document);
      } finally {
        await commands.executeCommand("workbench.action.files.revert");
        await workspace.fs.delete(uriOf("mapped"), { recursive: true });
      }
      await noFinding(document.uri, rule);
    },
  },
  {
    name: "says of a table in front that nothing claims that it is not read, and offers to",
    async run() {
      await put("loose/bom.csv", board);
      try {
        await open("loose/bom.csv");
        await seen({ find: '.statusbar-item.warning-kind:has-text("Lodestone: not read, 1 to ask about. Check")' });
        await commands.executeCommand("lodestone.items.focus");
        await seen({ find: '.pane-body:has-text("1 file may be a bill of materials and was not read.")' });
        await seen({ find: '.pane-body .monaco-list-row:has-text("loose/bom.csv"):has-text("not read")' });
        await commands.executeCommand("workbench.action.closeAllEditors");
        await seen({ find: '.statusbar-item.warning-kind:has-text("1 file not read")' });
      } finally {
        await workspace.fs.delete(uriOf("loose"), { recursive: true });
      }
      await seen({ find: 'body:not(:has(.statusbar-item:has-text("not read")))' });
    },
  },
  {
    name: "proposes mappings for what is in the workspace, and writes them into lodestone.yaml",
    async run() {
      const settings = uriOf("lodestone.yaml");
      const before = await workspace.fs.readFile(settings);
      await put("own/bom.csv", board);
      try {
        const ended = commands.executeCommand("lodestone.checkOwnBom");
        await seen({ find: '.quick-input-widget:has-text("1 file, 2 items, 1 to ask about.") .monaco-list-row:has-text("own/bom.csv")' });
        await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
        await ended;
        const document = window.activeTextEditor?.document;
        ensure(document?.uri.path.endsWith("/own/bom.csv") === true, `In front is ${document?.uri}`);
        const { range } = await finding(document.uri, rule, (each) => document.getText(each.range) === "MAG-042");
        await eventually("the cursor on the finding", () => window.activeTextEditor?.selection.active.isEqual(range.start) || undefined);
        await commands.executeCommand("notifications.showList");
        await seen({
          find: '.notifications-center .notification-list-item:has-text("1 mapping was written to lodestone.yaml. 1 file, 2 items, 1 to ask about.")',
        });
        const [was, is] = [before, await workspace.fs.readFile(settings)].map((bytes) => new TextDecoder().decode(bytes));
        ensure(is?.startsWith(was ?? "") === true && is.includes('      - "own/bom.csv"\n'), `lodestone.yaml is now:\n${is}`);
        console.log(
          writeAsk({ click: '.notifications-center .notification-list-item:has-text("1 mapping was written") a:has-text("Undo")' }),
        );
        await eventually("the settings as before", async () => {
          const now = new TextDecoder().decode(await workspace.fs.readFile(settings));
          return now === was || undefined;
        });
        await commands.executeCommand("notifications.clearAll");
      } finally {
        await workspace.fs.writeFile(settings, before);
        await workspace.fs.delete(uriOf("own"), { recursive: true });
      }
    },
  },
  {
    name: "opens the form of a row in a new parts file, with the cursor in its first blank",
    async run() {
      await put("formed/lodestone.yaml", config);
      await put("formed/bom.csv", withoutOrigin);
      try {
        const { document } = await open("formed/bom.csv");
        const { range } = await finding(document.uri, "origin/missing", (each) => document.getText(each.range) === "MAG-7");
        await fillsOrigin(document, range);
        await noFinding(document.uri, "origin/missing");
      } finally {
        await commands.executeCommand("workbench.action.files.revert");
        await workspace.fs.delete(uriOf("formed"), { recursive: true });
      }
    },
  },
];

/** Takes the action, as a click does, and types where the cursor is. */
async function fillsOrigin(document: TextDocument, range: Range): Promise<void> {
  const title = "Add countryOfOrigin to MAG-7 in lodestone.parts.yaml";
  // The finding may come with those of the workspace, before the client has the table in hand.
  const action = await eventually(`the action "${title}"`, async () => {
    const offered = await commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range);
    return offered.find((each) => each.title === title);
  });
  ensure(action.edit !== undefined && action.command !== undefined, "The action has no edit, or no command.");
  ensure(await workspace.applyEdit(action.edit), "The parts file cannot be made.");
  await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  const editor = window.activeTextEditor;
  ensure(editor?.document.uri.path.endsWith("/formed/lodestone.parts.yaml") === true, `Shown: ${editor?.document.uri.path}`);
  const form = "kind: parts\nparts:\n  MAG-7:\n    countryOfOrigin: \n";
  ensure(editor.document.getText() === form, `The form is: ${editor.document.getText()}`);
  const { active } = editor.selection;
  ensure(active.line === 3 && active.character === "    countryOfOrigin: ".length, `The cursor is at ${active.line}:${active.character}.`);
  await commands.executeCommand("type", { text: "CN" });
  ensure(editor.document.getText() === form.replace(": \n", ": CN\n"), `Typed: ${editor.document.getText()}`);
  ensure(await editor.document.save(), "The parts file cannot be saved.");
}

/** The cell is marked once, explained on hover, and hinted at; a table that no mapping claims stays as it is. */
async function sees(document: TextDocument): Promise<void> {
  const { range } = await finding(document.uri, rule);
  ensure(document.getText(range) === "MAG-042", `The finding marks ${document.getText(range)}.`);
  await put("mapped/other.csv", board);
  const other = await workspace.openTextDocument(uriOf("mapped/other.csv"));
  await new Promise((resolve) => setTimeout(resolve, roundOfTheWorkspace));
  const count = findings(document.uri).filter((each) => ruleOf(each) === rule).length;
  ensure(count === 1, `The finding is shown ${count} times.`);
  ensure(findings(other.uri).length === 0, "A table that no mapping claims is judged.");
  ensure((await hoversAt(other.uri, range)) === "", "There is a hover in a table that no mapping claims.");
  const said = await hoversAt(document.uri, range);
  ensure(said.split("**MAG-042** contains rare earth").length === 2, `The hover says: ${said}`);
  const whole = new Range(0, 0, document.lineCount, 0);
  const hints = await commands.executeCommand<InlayHint[]>("vscode.executeInlayHintProvider", document.uri, whole);
  ensure(hints.length === 1 && hints[0]?.position.line === 2, `There are ${hints.length} hints.`);
}

/** Each change is sent, and once. */
async function sends(document: TextDocument): Promise<void> {
  await insert(document, new Range(2, 4, 2, 4), "9,");
  await noFinding(document.uri, rule);
  await insert(document, new Range(2, 4, 2, 6), "");
  await insert(document, new Range(1, 0, 1, 0), "M2,1,MAG-7,NdFeB magnet,China,\n");
  const first = await finding(document.uri, rule, ({ range }) => document.getText(range) === "MAG-7");
  ensure(first.range.start.line === 1, `It stands in line ${first.range.start.line + 1}.`);
  await finding(document.uri, rule, ({ range }) => range.start.line === 3 && document.getText(range) === "MAG-042");
}

async function insert(document: TextDocument, at: Range, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, at, text);
  ensure(await workspace.applyEdit(edit), "The document took no edit.");
}

async function hoversAt(uri: Uri, { start }: Range): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", uri, start);
  return hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join("\n"); // the server sends nothing else
}

async function put(name: string, text: string): Promise<void> {
  await workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
}
