import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Position } from "vscode-languageserver";
import { isWaiverAt } from "../../../core/waivers/terms.ts";
import type { Snapshot } from "../../snapshot.ts";

/** The rules to complete in a waiver comment; undefined when the cursor is not in the place for one. */
export function waivableRules({ format, lines, checker }: Snapshot, { line, character }: Position): CompletionItem[] | undefined {
  const text = lines.lineText(line);
  const before = /#[ \t]*lodestone-waive[ \t]+([\w-]*\/?[\w-]*)$/.exec(text.slice(0, character));
  if (before === null || !isWaiverAt(text, before.index, format)) return undefined;
  const start = character - (before[1] ?? "").length;
  const end = character + (/^[\w/-]*/.exec(text.slice(character))?.[0].length ?? 0);
  return checker.rules
    .filter(({ waivable }) => waivable)
    .map(({ id, title }) => ({
      label: id,
      detail: checker.texts.prose(title),
      kind: CompletionItemKind.EnumMember,
      insertTextFormat: InsertTextFormat.PlainText,
      textEdit: { range: { start: { line, character: start }, end: { line, character: end } }, newText: id },
    }));
}
