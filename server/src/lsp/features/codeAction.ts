import { type CodeAction, type CodeActionContext, CodeActionKind, type Diagnostic, type Range } from "vscode-languageserver-types";
import type { Finding } from "../../index.ts";
import type { Snapshot } from "../snapshot.ts";
import { actionOf, type Draft, type FindingAt } from "./support/actions/draft.ts";
import { declareEndUse } from "./support/actions/endUse.ts";
import { askComposition, askOrigin } from "./support/actions/facts.ts";
import { waive } from "./support/actions/waive.ts";
import { touches } from "./support/documents.ts";
import { spanOf } from "./support/range.ts";

/** The command of the client that shows the page of a rule; its argument is the id. */
export const openRulePage = "lodestone.openRulePage";

/** What the client can take. */
export interface CodeActionAbilities {
  /** `SnippetTextEdit` of LSP 3.18 in an edit of the workspace. */
  readonly snippetEdits: boolean;
}

/** The forms that answer a rule, by its id. */
const forms: Readonly<Record<string, (at: FindingAt) => readonly Draft[]>> = {
  "end-use/missing": declareEndUse,
  "rare-earth/composition-missing": askComposition,
  "rare-earth/origin-missing": askOrigin,
};

/**
 * `textDocument/codeAction`, beyond the fixes that findings carry themselves: forms with blanks for what a rule asks, a waiver to be filled in,
 * and the page of the rule. Nothing here writes a fact.
 */
export function codeActions(
  snapshot: Snapshot,
  range: Range,
  { diagnostics, only }: CodeActionContext,
  { snippetEdits }: CodeActionAbilities,
): CodeAction[] {
  if (only !== undefined && !only.some((kind) => kind === "" || kind === CodeActionKind.QuickFix)) return [];
  const { result, lines } = snapshot;
  const wanted = spanOf(lines, range);
  const here = result.findings.filter((finding) => touches(finding, wanted));
  const located = here.map((finding) => locate(snapshot, finding));
  const write = (drafts: (at: FindingAt) => readonly Draft[]): CodeAction[] =>
    located.flatMap((at) =>
      drafts(at).map((draft) => actionOf(draft, snapshot, snippetEdits, diagnosticsOf(at.finding, diagnostics, snapshot))),
    );
  return [
    ...write((at) => forms[at.finding.ruleId]?.(at) ?? []),
    ...write(waive),
    ...[...new Set(here.map(({ ruleId }) => ruleId))].map((id) => rulePageAction(id, diagnostics)),
  ];
}

function locate(snapshot: Snapshot, finding: Finding): FindingAt {
  const document = snapshot.result.judged.find((judged) => judged.document.index === finding.document);
  const item = document?.items.find((judged) => judged.item.path === finding.path);
  return { snapshot, finding, document, item };
}

/** The client's diagnostics that a finding became. */
function diagnosticsOf({ ruleId, start }: Finding, diagnostics: readonly Diagnostic[], { lines }: Snapshot): readonly Diagnostic[] {
  return diagnostics.filter(({ code, range }) => code === ruleId && lines.offsetAt(range.start) === start);
}

function rulePageAction(id: string, diagnostics: readonly Diagnostic[]): CodeAction {
  const title = `Open the page of ${id}`;
  const meant = diagnostics.filter(({ code }) => code === id);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...(meant.length === 0 ? {} : { diagnostics: meant }),
    command: { title, command: openRulePage, arguments: [id] },
  };
}
