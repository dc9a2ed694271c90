import { commands, type Diagnostic, l10n, type TextEditor, window } from "vscode";
import { findingsIn, ruleOf } from "./findings.ts";
import { goTo } from "./places.ts";

const rule = "end-use/missing";

/** Goes to the next item without an end use, and opens the quick fixes that insert a declaration with blanks. */
export async function declareEndUse(): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const finding = nextFinding(editor);
  if (finding === undefined) {
    void window.showInformationMessage(l10n.t("No item of this file lacks an end use."));
    return;
  }
  goTo(editor, finding.range.start);
  await commands.executeCommand("editor.action.quickFix");
}

/** The first finding at or after the line of the cursor, else the first of the file. */
function nextFinding({ document, selection }: TextEditor): Diagnostic | undefined {
  const all = findingsIn(document.uri).filter((each) => ruleOf(each) === rule);
  return all.find(({ range }) => range.start.line >= selection.active.line) ?? all[0];
}
