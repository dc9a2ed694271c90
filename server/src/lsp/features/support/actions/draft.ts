import { type CodeAction, CodeActionKind, type Diagnostic, type Range, type WorkspaceEdit } from "vscode-languageserver";
import type { Form, Insertion, Writer } from "../../../../core/formats/writer.ts";
import { type Argument, type Message, message, verbatim } from "../../../../core/l10n/message.ts";
import { insertAtPath } from "../../../../core/mappings/own/insert.ts";
import type { Item } from "../../../../core/model/types.ts";
import type { JudgedDocument, JudgedItem } from "../../../../core/rule.ts";
import type { Around } from "../../../../core/sections/whole.ts";
import type { Finding, LineIndex } from "../../../../index.ts";
import type { Client } from "../../../client.ts";
import { offerAgain, offerValues } from "../../../commandLinks.ts";
import type { Snapshot } from "../../../snapshot.ts";
import { Blanks } from "../form.ts";
import { rangeOf } from "../range.ts";
import { insertedInto, type TextOfFile, workspaceEdit } from "../workspaceEdit.ts";

/**
 * The code action kind of actions that repair nothing: waiving a finding, and opening the page of its rule. Editors list them below the
 * repairs.
 */
export const asideKind = "lodestone";

/** The kind of waivers, so that a client can request them alone. */
export const waiveKind = `${asideKind}.waive`;

/** A finding with its context. */
export interface FindingAt {
  readonly snapshot: Snapshot;
  /** The writer for the format of the document. */
  readonly writer: Writer;
  readonly finding: Finding;
  /** Undefined for a document that could not be checked, and for a finding outside any item. */
  readonly document: JudgedDocument | undefined;
  readonly item: JudgedItem | undefined;
  /** The parsed text around the finding. */
  readonly file: Around["file"];
  /** The number of items in the document that need an end use and have none. */
  readonly withoutEndUse: number;
}

/** A form that an action inserts into a text. */
export interface Draft {
  /** An id for the content and the position of the form, without the title. Drafts with the same id are duplicates. */
  readonly id: string;
  readonly title: Message;
  /** The kind of the code action. */
  readonly kind: CodeActionKind;
  /** Set for a form without blanks that is the only possible fix. An editor may then apply it automatically. */
  readonly isAnswer?: true;
  /** Set for a form that adds the missing data to the item of the finding itself. */
  readonly ofItem?: true;
  /** The parts file that gets the form; absent for the text with the finding. */
  readonly into?: TextOfFile;
  /** Computed when the user selects the action, or at once for a client that does not request edits later. */
  insertions(): readonly Insertion[];
}

/** The draft of one insertion; none without one. */
export function drafted(
  action: string,
  title: Message,
  insertion: Insertion | undefined,
  name = "",
  more: Partial<Draft> = {},
): readonly Draft[] {
  if (insertion === undefined) return [];
  const id = draftId(action, String(insertion.at), name);
  return [{ id, title, kind: CodeActionKind.QuickFix, insertions: () => [insertion], ...more }];
}

/** The insertion of a key into the map at a path of the document of a finding. */
export function insertAt(
  { snapshot, writer, finding, document, file }: FindingAt,
  path: string,
  key: string,
  value: Form,
): Insertion | undefined {
  const read = { index: finding.document, items: document?.items.map(({ item }) => item) ?? [] };
  return insertAtPath(writer, snapshot.lines, file, read, path, key, value);
}

/** A code action, without its edit. */
export function actionOf(title: string, kind: CodeActionKind, diagnostics: readonly Diagnostic[]): CodeAction {
  return { title, kind, ...(diagnostics.length === 0 ? {} : { diagnostics: [...diagnostics] }) };
}

/** The client's diagnostics of some findings. They need the whole range: two findings of a rule may start at the same place. */
export function diagnosticsOf(
  findings: readonly Pick<Finding, "ruleId" | "start" | "end">[],
  diagnostics: readonly Diagnostic[],
  lines: LineIndex,
): readonly Diagnostic[] {
  const keyOf = ({ start, end }: Range, rule: Diagnostic["code"]): string =>
    [start.line, start.character, end.line, end.character, rule].join(" ");
  const known = new Set(findings.map((finding) => keyOf(rangeOf(lines, finding), finding.ruleId)));
  return diagnostics.filter(({ code, range }) => known.has(keyOf(range, code)));
}

/** True when a client requests a kind of code actions: by that kind, by a parent kind (`source` includes `source.fixAll`), or by no filter. */
export function isAskedFor(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => one === "" || kind === one || kind.startsWith(`${one}.`));
}

/**
 * The edit of a draft: with tab stops if the client supports snippets and every insertion allows them, else with empty blanks. The command
 * opens completion at the first blank, if that lists its values.
 */
export function editOf(
  draft: Draft,
  snapshot: Snapshot,
  { snippetEdits, commands }: Pick<Client, "snippetEdits" | "commands">,
): Pick<CodeAction, "edit" | "command"> {
  const insertions = draft.insertions();
  if (!snippetEdits || insertions.some(({ asSnippet }) => !asSnippet))
    return { edit: workspaceEdit([insertedInto(snapshot, insertions)], false) };
  const blanks = new Blanks(true, commands.has(offerAgain) && snapshot.format.documents === undefined);
  const edit = snippetEdit(insertions, snapshot, blanks);
  return blanks.firstIsListed ? { edit, command: offerValues(snapshot.checker.texts) } : { edit };
}

/**
 * Blanks are numbered across all insertions, so that each is a tab stop of its own. Without a blank, the cursor ends after the first
 * insertion.
 */
function snippetEdit(insertions: readonly Insertion[], { uri, version, lines }: Snapshot, blanks: Blanks): WorkspaceEdit {
  const written = insertions.map(({ at, end = at, write }) => ({ range: rangeOf(lines, { start: at, end }), value: write(blanks) }));
  const edits = written.map(({ range, value }, index) => ({
    range,
    snippet: { kind: "snippet" as const, value: blanks.areNone && index === 0 ? value.replace(/\s*$/, (rest) => `$0${rest}`) : value },
  }));
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

/** The id of a draft: its action, its path in the text, and the name that it inserts. */
export function draftId(action: string, path: string, name = ""): string {
  return JSON.stringify([action, path, name]);
}

/** The name of an item in the title of an action, without backticks, which titles cannot show. */
export function nameOf({ partNumber }: Item): Argument {
  return partNumber === undefined ? message("item-unnamed") : verbatim(partNumber.value);
}
