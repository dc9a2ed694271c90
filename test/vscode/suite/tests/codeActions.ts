import { type CodeAction, commands, type Diagnostic, type TextEditor, workspace } from "vscode";
import { ensure, eventually, finding, findings, openWith, ruleOf, write } from "../support.ts";
import type { Test } from "./test.ts";
import { mistakesBom } from "./texts.ts";

/** Kinds of mistake in the text whose quick fixes must be there. */
const fixable = ["yaml/ambiguous-scalar", "end-use/unknown-key", "schema/unknown-key", "schema/value"];

export const codeActionsTests: readonly Test[] = [
  {
    name: "offers a quick fix for every kind of mistake that has one",
    async run() {
      const editor = await mistakes();
      for (const rule of fixable) {
        const actions = await quickFixes(editor, await finding(editor.document.uri, rule));
        ensure(actions.length > 0, `There is none for ${rule}.`);
      }
    },
  },
  {
    name: "changes the text and mends what it was offered for, with every quick fix",
    async run() {
      const editor = await mistakes();
      const count = findings(editor.document.uri).length;
      for (let index = 0; index < count; index++) {
        const offered = await quickFixes(editor, findingAt(editor, index));
        for (let choice = 0; choice < offered.length; choice++) {
          await applyOne(editor, index, choice);
          await write(editor, mistakesBom);
          await settled(editor, count);
        }
      }
    },
  },
];

async function mistakes(): Promise<TextEditor> {
  const editor = await openWith("mistakes.bom.yaml", mistakesBom);
  for (const rule of fixable) await finding(editor.document.uri, rule);
  return editor;
}

/** Applies one quick fix to the text with all the mistakes, and waits until what it was offered for has changed. */
async function applyOne(editor: TextEditor, index: number, choice: number): Promise<void> {
  const before = findingAt(editor, index);
  const action = (await quickFixes(editor, before))[choice];
  ensure(action?.edit !== undefined, `Quick fix ${choice} of ${ruleOf(before)} is gone or changes nothing.`);
  ensure(await workspace.applyEdit(action.edit), `\`${action.title}\` cannot be applied.`);
  ensure(editor.document.getText() !== mistakesBom, `\`${action.title}\` leaves the text as it was.`);
  const same = (each: Diagnostic): boolean => each.message === before.message && each.range.isEqual(before.range);
  await eventually(`an end of ${ruleOf(before)} by \`${action.title}\``, () => !findings(editor.document.uri).some(same) || undefined);
}

/** The quick fixes at a finding that are ours: each names the finding it mends. */
async function quickFixes({ document }: TextEditor, { range }: Diagnostic): Promise<CodeAction[]> {
  const all = await commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range, "quickfix");
  return all.filter(({ edit }) => edit !== undefined);
}

/** Findings by their places, so that a number names the same one each time the text is the same. */
function findingAt({ document }: TextEditor, index: number): Diagnostic {
  const all = findings(document.uri).sort((a, b) => a.range.start.compareTo(b.range.start) || ruleOf(a).localeCompare(ruleOf(b)));
  const found = all[index];
  ensure(found !== undefined, `There are only ${all.length} findings.`);
  return found;
}

async function settled({ document }: TextEditor, count: number): Promise<void> {
  await eventually(`${count} findings again`, () => findings(document.uri).length === count || undefined);
}
