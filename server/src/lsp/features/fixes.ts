import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit as LspTextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { ConfigFault } from "../../core/config/types.ts";
import type { TextEdit } from "../../core/finding.ts";
import { fixAll } from "../../core/fixes/fixAll.ts";
import type { Finding } from "../../index.ts";
import type { Client } from "../client.ts";
import { rangeOf } from "../diagnostics.ts";
import { inputOf, type Snapshot } from "../snapshot.ts";

/** Mends everything in a file that can be mended without a fact from a person. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.lodestone`;

type Abilities = Pick<Client, "versionedEdits" | "isPreferred">;

/** A version of a text that edits are made in. */
type Edited = Pick<Snapshot, "uri" | "version" | "lines">;

/** Something that may be mended: a finding, or a mistake in settings. */
type Fixable = Pick<Finding, "ruleId" | "start" | "end" | "fixes">;

/** A lodestone.yaml, or a file that one extends, as it is open. */
export interface SettingsDocument extends Edited {
  readonly faults: readonly ConfigFault[];
}

/** The fixes of the mistakes in settings that touch a range. */
export function settingsFixes(document: SettingsDocument, { range, context }: CodeActionParams, client: Abilities): CodeAction[] {
  if (!wants(context.only, CodeActionKind.QuickFix)) return [];
  const from = document.lines.offsetAt(range.start);
  const to = document.lines.offsetAt(range.end);
  const here = document.faults.filter(({ start, end }) => start <= to && from <= end);
  return here.flatMap((fault) => quickFixes(fault, document, context.diagnostics, client));
}

/**
 * The fixes of the findings in a range; and, where it is asked for by kind, all safe fixes of the file in one action.
 * It is not offered unasked, so that an editor which applies the only action at a place can do so.
 */
export function fixActions(snapshot: Snapshot, { range, context }: CodeActionParams, client: Abilities): CodeAction[] {
  const from = snapshot.lines.offsetAt(range.start);
  const to = snapshot.lines.offsetAt(range.end);
  const actions: CodeAction[] = [];
  if (wants(context.only, CodeActionKind.QuickFix)) {
    const here = snapshot.around({ start: from, end: to }).findings.filter(({ start, end }) => start <= to && from <= end);
    for (const finding of here) actions.push(...quickFixes(finding, snapshot, context.diagnostics, client));
  }
  if (context.only !== undefined && wants(context.only, fixAllKind)) {
    const edits = allFixes(snapshot);
    if (edits.length > 0)
      actions.push({ title: "Make all safe fixes of Lodestone", kind: fixAllKind, edit: editOf(edits, snapshot, client) });
  }
  return actions;
}

/** What `lodestone check --fix` would change. */
function allFixes(snapshot: Snapshot): readonly TextEdit[] {
  const { verdict, checker } = snapshot;
  const input = inputOf(snapshot);
  return fixAll(input.text, verdict, (text) => checker.check({ ...input, text })).edits;
}

function quickFixes(finding: Fixable, at: Edited, shown: readonly Diagnostic[], client: Abilities): CodeAction[] {
  const { fixes = [] } = finding;
  const range = JSON.stringify(rangeOf(finding, at.lines));
  const diagnostics = shown.filter((one) => one.code === finding.ruleId && JSON.stringify(plainRange(one)) === range);
  return fixes.map(({ title, safe, edits }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostics.length === 0 ? {} : { diagnostics }),
    ...(client.isPreferred && safe && fixes.length === 1 ? { isPreferred: true } : {}),
    edit: editOf(edits, at, client),
  }));
}

/** Members in the order of ours, whatever the client's is. */
function plainRange({ range: { start, end } }: Diagnostic): Diagnostic["range"] {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

/** Whether a kind is asked for, by itself or by one above it: `source` asks for `source.fixAll`. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => one === "" || kind === one || kind.startsWith(`${one}.`));
}

function editOf(edits: readonly TextEdit[], { uri, version, lines }: Edited, client: Abilities): WorkspaceEdit {
  const changes = edits.map((edit): LspTextEdit => ({ range: rangeOf(edit, lines), newText: edit.newText }));
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}
