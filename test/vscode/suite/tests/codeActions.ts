import { type Diagnostic, Selection, type TextEditor, workspace } from "vscode";
import { ensure, eventually, finding, findings, openWith, quickFixes, ruleOf, write } from "../support.ts";
import type { Test } from "./test.ts";
import { magnetsBom, mistakesBom } from "./texts.ts";

/** Kinds of mistake in the text whose quick fixes must be there. */
const fixable = ["yaml/ambiguous-scalar", "end-use/unknown-key", "end-use/missing", "schema/unknown-key", "schema/value"];

export const codeActionsTests: readonly Test[] = [
  {
    name: "offers a quick fix for every kind of mistake that has one",
    async run() {
      const editor = await mistakes();
      for (const rule of fixable) {
        const actions = await quickFixes(editor.document, await finding(editor.document.uri, rule));
        ensure(actions.length > 0, `There is no quick fix for ${rule}.`);
      }
    },
  },
  {
    name: "applies every quick fix: the text stays YAML, and what can be mended safely is mended",
    async run() {
      const editor = await mistakes();
      const all = shape(editor);
      for (let index = 0; index < all.length; index++) {
        const offered = await quickFixes(editor.document, findingAt(editor, index));
        for (let choice = 0; choice < offered.length; choice++) {
          await applyOne(editor, index, choice);
          await write(editor, mistakesBom);
          await eventually("all the mistakes again", () => shape(editor).join() === all.join() || undefined);
        }
      }
    },
  },
  {
    name: "leaves the cursor behind what a quick fix has written",
    async run() {
      const editor = await openWith("typing.bom.yaml", magnetsBom("A-1"));
      // Findings of the text before may still be there, elsewhere.
      const missing = (): Promise<Diagnostic> =>
        finding(editor.document.uri, "end-use/missing", (one) => editor.document.getText(one.range) === "A-1");
      const { range } = await missing();
      editor.selection = new Selection(range.start, range.start);
      const written = await eventually("the end use", async () => {
        const [preferred] = (await quickFixes(editor.document, await missing())).filter((one) => one.isPreferred);
        if (preferred?.edit === undefined) return undefined;
        ensure(await workspace.applyEdit(preferred.edit), `\`${preferred.title}\` cannot be applied.`);
        return editor.document.lineAt(range.start.line).text;
      });
      const end = written.indexOf("endUse: lathe-spindle") + "endUse: lathe-spindle".length;
      await eventually("the cursor there", () => {
        const { line, character } = editor.selection.active;
        return (line === range.start.line && character === end) || undefined;
      });
    },
  },
];

async function mistakes(): Promise<TextEditor> {
  const editor = await openWith("mistakes.bom.yaml", mistakesBom);
  for (const rule of fixable) await finding(editor.document.uri, rule);
  return editor;
}

/** Applies one quick fix to the text with all the mistakes, and looks at what stands then. */
async function applyOne(editor: TextEditor, index: number, choice: number): Promise<void> {
  const { document } = editor;
  const before = findings(document.uri).length;
  const action = (await quickFixes(editor.document, findingAt(editor, index)))[choice];
  ensure(action?.edit !== undefined, `Quick fix ${choice} of finding ${index} is gone.`);
  ensure(await workspace.applyEdit(action.edit), `\`${action.title}\` cannot be applied.`);
  ensure(document.getText() !== mistakesBom, `\`${action.title}\` leaves the text as it was.`);
  const after = await findingsNow(editor);
  ensure(!after.some((each) => ruleOf(each) === "yaml/syntax"), `\`${action.title}\` breaks the text:\n${document.getText()}`);
  ensure(action.isPreferred !== true || after.length < before, `\`${action.title}\` mends nothing.`);
}

/** The findings of the text as it is now, less one: a key that is nowhere known is added, and shows when the text has been judged. */
async function findingsNow(editor: TextEditor): Promise<Diagnostic[]> {
  const { document } = editor;
  const probe = "probe";
  await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), `${probe}: 1\n`));
  const isProbe = ({ range }: Diagnostic): boolean => document.getText(range) === probe;
  await finding(document.uri, "schema/unknown-key", isProbe);
  return findings(document.uri).filter((each) => !isProbe(each));
}

/** Findings by their places, so that a number names the same one each time the text is the same. */
function findingAt({ document }: TextEditor, index: number): Diagnostic {
  const all = findings(document.uri).sort((a, b) => a.range.start.compareTo(b.range.start) || ruleOf(a).localeCompare(ruleOf(b)));
  const found = all[index];
  ensure(found !== undefined, `There are only ${all.length} findings.`);
  return found;
}

/** What stands where, a text for each finding. */
function shape({ document }: TextEditor): string[] {
  return findings(document.uri)
    .map((each) => `${ruleOf(each)} at ${each.range.start.line}:${each.range.start.character}`)
    .sort();
}
