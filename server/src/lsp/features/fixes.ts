import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic, type WorkspaceEdit } from "vscode-languageserver";
import { parseConfig } from "../../core/config/parseConfig.ts";
import { repairsOf } from "../../core/config/repairs.ts";
import type { ConfigFault } from "../../core/config/types.ts";
import type { TextEdit } from "../../core/finding.ts";
import { fixAll } from "../../core/fixes/fixAll.ts";
import { verbatim } from "../../core/l10n/message.ts";
import type { Checker, Finding, IsoDate } from "../../index.ts";
import type { Client } from "../client.ts";
import { inputOf, type Snapshot } from "../snapshot.ts";
import { actionOf, diagnosticsOf, isAskedFor } from "./support/actions/draft.ts";
import { touches } from "./support/documents.ts";
import { findingsAt } from "./support/findingsAt.ts";
import { rangeOf, spanOf } from "./support/range.ts";
import { workspaceEdit } from "./support/workspaceEdit.ts";

/** The code action kind that applies all safe fixes in a file, which need no fact from a person. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.lodestone`;

type Abilities = Pick<Client, "versionedEdits" | "isPreferred"> & Partial<Pick<Client, "lazyEdits">>;

/** The `data` of an action that fixes all findings of one rule in a file. */
interface FixAllData {
  readonly uri: string;
  readonly fixAllOf: string;
}

/** The document version that an edit applies to. */
type Edited = Pick<Snapshot, "uri" | "version" | "lines">;

/** A finding, or an error in settings. */
type Fixable = Pick<Finding, "ruleId" | "start" | "end" | "fixes">;

/** An open lodestone.yaml, or an open file that one extends. */
export interface SettingsDocument extends Edited {
  /** `settings`: a lodestone.yaml or an extended file. `schema`: a JSON Schema that a mapping names. */
  readonly of: "settings" | "schema";
  readonly faults: readonly ConfigFault[];
  /** The checker with the packs that apply there. */
  readonly checker: Checker;
  readonly today: IsoDate;
  /** The paths of the files in its folder, relative to it. */
  filesBelow(): Promise<readonly string[]>;
}

/** The fixes of the settings errors in a range. */
export function settingsFixes(document: SettingsDocument, { range, context }: CodeActionParams, client: Abilities): CodeAction[] {
  if (document.of === "schema" || !isAskedFor(context.only, CodeActionKind.QuickFix)) return [];
  const wanted = spanOf(document.lines, range);
  const here = document.faults.filter((fault) => touches(fault, wanted));
  if (here.length === 0) return [];
  const { root } = parseConfig(document.lines.text);
  return here.flatMap((fault) => {
    const repairs = root === undefined ? [] : repairsOf(document.lines, root, fault);
    const fixes = [...(fault.fixes ?? []), ...repairs].map((fix) => ({ ...fix, title: document.checker.texts.of(fix.title) }));
    return quickFixes({ ...fault, fixes }, document, context.diagnostics, client);
  });
}

/**
 * The fixes of the findings in a range. A rule with further safe fixes in the file gets an action for all of them. On request by kind, one
 * action applies all safe fixes of the file. A single fix is offered alone, so that an editor can apply the only action automatically.
 */
export function fixActions(snapshot: Snapshot, { range, context }: CodeActionParams, client: Abilities): CodeAction[] {
  const wanted = spanOf(snapshot.lines, range);
  const actions: CodeAction[] = [];
  if (isAskedFor(context.only, CodeActionKind.QuickFix)) {
    const here = findingsAt(snapshot.around(wanted), wanted);
    for (const finding of here) actions.push(...quickFixes(finding, snapshot, context.diagnostics, client));
    if (client.lazyEdits === true) actions.push(...fixesOfRules(snapshot, here));
  }
  if (context.only !== undefined && isAskedFor(context.only, fixAllKind)) {
    const edits = allFixes(snapshot);
    if (edits.length > 0)
      actions.push({ title: snapshot.checker.texts.say("editor-fix-all"), kind: fixAllKind, edit: editOf(edits, snapshot, client) });
  }
  return actions;
}

/** For each rule with a safe fix among the findings, an action that applies all its fixes in the file, if there are more. */
function fixesOfRules(snapshot: Snapshot, here: readonly Finding[]): CodeAction[] {
  const { uri, checker } = snapshot;
  const rules = [...new Set(here.filter(hasSafeFix).map(({ ruleId }) => ruleId))];
  return rules.flatMap((ruleId) => {
    const count = snapshot.digest.gravest.filter(({ marked: { finding } }) => finding.ruleId === ruleId && hasSafeFix(finding)).length;
    const data: FixAllData = { uri, fixAllOf: ruleId };
    const title = checker.texts.say("editor-fix-all-of-rule", { rule: verbatim(ruleId) });
    return count < 2 ? [] : [{ title, kind: CodeActionKind.QuickFix, data }];
  });
}

function hasSafeFix({ fixes = [] }: Finding): boolean {
  return fixes.some(({ safe }) => safe);
}

/** `codeAction/resolve` for the action that fixes one rule in a file; undefined for any other action. */
export function resolveFixAll(snapshot: Snapshot, action: CodeAction, client: Abilities): CodeAction | undefined {
  const { fixAllOf } = (action.data ?? {}) as Partial<FixAllData>; // what `fixActions` put there comes back unchanged
  if (fixAllOf === undefined) return undefined;
  const edits = allFixes(snapshot, ({ ruleId }) => ruleId === fixAllOf);
  return { ...action, edit: editOf(edits, snapshot, client) };
}

/** The edits that `lodestone check --fix` would make for the selected findings. */
function allFixes(snapshot: Snapshot, isWanted?: (finding: Finding) => boolean): readonly TextEdit[] {
  const { verdict, checker } = snapshot;
  const input = inputOf(snapshot);
  return fixAll(input.text, verdict, (text) => checker.check({ ...input, text }), isWanted).edits;
}

function quickFixes(finding: Fixable, at: Edited, shown: readonly Diagnostic[], client: Abilities): CodeAction[] {
  const { fixes = [] } = finding;
  const diagnostics = diagnosticsOf([finding], shown, at.lines);
  return fixes.map(({ title, safe, edits }) => ({
    ...actionOf(title, CodeActionKind.QuickFix, diagnostics),
    ...(client.isPreferred && safe && fixes.length === 1 ? { isPreferred: true } : {}),
    edit: editOf(edits, at, client),
  }));
}

function editOf(edits: readonly TextEdit[], { uri, version, lines }: Edited, { versionedEdits }: Abilities): WorkspaceEdit {
  const changes = edits.map((edit) => ({ range: rangeOf(lines, edit), newText: edit.newText }));
  return workspaceEdit([{ file: { uri, version }, edits: changes }], versionedEdits);
}
