import type { CodeAction, CodeActionKind, Diagnostic, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Insertion, Writer } from "../../../../core/formats/writer.ts";
import { type Argument, type Message, message, verbatim } from "../../../../core/l10n/message.ts";
import type { Texts } from "../../../../core/l10n/texts.ts";
import type { Item } from "../../../../core/model/types.ts";
import type { JudgedDocument, JudgedItem } from "../../../../core/rule.ts";
import type { Around } from "../../../../core/sections/whole.ts";
import type { Finding, LineIndex } from "../../../../index.ts";
import type { Snapshot } from "../../../snapshot.ts";
import { Blanks } from "../form.ts";
import { rangeOf } from "../range.ts";

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

/** A form that an action inserts into the text. */
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
  /** Computed when the user selects the action, or at once for a client that does not request edits later. */
  insertions(): readonly Insertion[];
}

/** The code action of a draft, without its edit. */
export function actionOf({ title, kind }: Pick<Draft, "title" | "kind">, diagnostics: readonly Diagnostic[], texts: Texts): CodeAction {
  return { title: texts.of(title), kind, ...(diagnostics.length === 0 ? {} : { diagnostics: [...diagnostics] }) };
}

/** The edit of a draft: with tab stops if the client supports snippets and every insertion allows them, else with empty blanks. */
export function editOf(draft: Draft, snapshot: Snapshot, snippetEdits: boolean): WorkspaceEdit {
  const insertions = draft.insertions();
  const snippets = snippetEdits && insertions.every(({ asSnippet }) => asSnippet);
  return snippets ? snippetEdit(insertions, snapshot) : plainEdit(insertions, snapshot);
}

/**
 * Blanks are numbered across all insertions, so that each is a tab stop of its own. Without a blank, the cursor ends after the first
 * insertion.
 */
function snippetEdit(insertions: readonly Insertion[], { uri, version, lines }: Snapshot): WorkspaceEdit {
  const blanks = new Blanks(true);
  const written = insertions.map(({ at, end = at, write }) => ({ range: rangeOf(lines, { start: at, end }), value: write(blanks) }));
  const edits = written.map(({ range, value }, index) => ({
    range,
    snippet: { kind: "snippet" as const, value: blanks.areNone && index === 0 ? value.replace(/\s*$/, (rest) => `$0${rest}`) : value },
  }));
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

function plainEdit(insertions: readonly Insertion[], { uri, lines }: Snapshot): WorkspaceEdit {
  return { changes: { [uri]: plainEdits(insertions, lines) } };
}

/** The text edits of insertions, with empty blanks. */
export function plainEdits(insertions: readonly Insertion[], lines: LineIndex): TextEdit[] {
  const blanks = new Blanks(false);
  return insertions.map(({ at, end = at, write }) => ({
    range: rangeOf(lines, { start: at, end }),
    newText: withoutTrailingBlanks(write(blanks)),
  }));
}

/** Removes the spaces that empty blanks leave after colons. The indentation of the text after the insertion stays. */
function withoutTrailingBlanks(text: string): string {
  return text
    .replace(/[ \t]+(?=\r?\n)/g, "")
    .replace(/: {2,}(?=[},])/g, ": ")
    .replace(/:[ \t]+$/, ":");
}

/** The id of a draft: its action, its path in the text, and the name that it inserts. */
export function draftId(action: string, path: string, name = ""): string {
  return JSON.stringify([action, path, name]);
}

/** The name of an item in the title of an action, without backticks, which titles cannot show. */
export function nameOf({ partNumber }: Item): Argument {
  return partNumber === undefined ? message("item-unnamed") : verbatim(partNumber.value);
}
