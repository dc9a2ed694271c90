import type { CodeAction, Diagnostic } from "vscode-languageserver";
import { counts } from "../../../../core/finding.ts";
import { isOnLine } from "../../../../core/judge/referencedItems.ts";
import { message, verbatim } from "../../../../core/l10n/message.ts";
import type { JudgedItem } from "../../../../core/rule.ts";
import { copyQuestion } from "../../../commandLinks.ts";
import { rangeOf } from "../range.ts";
import { actionOf, asideKind, diagnosticsOf } from "./draft.ts";
import type { AskedAt } from "./inParts.ts";

/** The action that copies the questions about the only item that findings ask its supplier about. */
export function askSupplier(
  found: readonly AskedAt[],
  diagnostics: readonly Diagnostic[],
  commands: ReadonlySet<string>,
): readonly CodeAction[] {
  if (!commands.has(copyQuestion)) return [];
  const asking = found.filter(isQuestion);
  const [first, ...others] = new Set(asking.flatMap((at) => itemOf(at) ?? []));
  const [one] = asking;
  if (first === undefined || others.length > 0 || one === undefined) return [];
  const { snapshot } = one;
  const { supplier, manufacturer, place } = first.item;
  const asked = supplier?.name?.value ?? manufacturer?.name?.value;
  const title = snapshot.checker.texts.of(
    message("editor-copy-question", { known: asked === undefined ? "no" : "yes", supplier: verbatim(asked ?? "") }),
  );
  const { line, character } = rangeOf(snapshot.lines, place).start;
  const meant = diagnosticsOf(
    asking.map(({ finding }) => finding),
    diagnostics,
    snapshot.lines,
  );
  return [
    {
      ...actionOf(title, asideKind, meant),
      command: { title, command: copyQuestion, arguments: [snapshot.uri, line, character] },
    },
  ];
}

/** True for a finding on an item itself that only its supplier can answer. */
function isQuestion(at: AskedAt): boolean {
  const { finding, snapshot } = at;
  const [meta, item] = [snapshot.checker.rules.find(({ id }) => id === finding.ruleId), itemOf(at)];
  return meta?.task.action === "ask" && counts(finding) && item !== undefined && isOnLine(finding, item.item);
}

/** The item of a finding on it or on one of its keys. */
function itemOf({ finding: { path }, document }: AskedAt): JudgedItem | undefined {
  return document?.items.findLast(({ item }) => path === item.path || path.startsWith(`${item.path}/`));
}
