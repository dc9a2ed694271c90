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

/** What is no repair: waiving a finding, and reading about its rule. Editors list it apart, below the repairs. */
export const asideKind = "lodestone";

/** Waiving a finding, of the same kind, so that it can be asked for alone. */
export const waiveKind = `${asideKind}.waive`;

/** A finding with what it speaks of. */
export interface FindingAt {
  readonly snapshot: Snapshot;
  /** What writes into it. */
  readonly writer: Writer;
  readonly finding: Finding;
  /** Undefined where the document could not be judged, or the finding is on no item. */
  readonly document: JudgedDocument | undefined;
  readonly item: JudgedItem | undefined;
  /** The text as read, there. */
  readonly file: Around["file"];
  /** How many items of the document are asked for an end use and have none, not even one in doubt. */
  readonly withoutEndUse: number;
}

/** A form that an action puts into the text. */
export interface Draft {
  /** What it does, where and with what, whatever its title says: two drafts with the same are one. */
  readonly id: string;
  readonly title: Message;
  /** The kind of its action. */
  readonly kind: CodeActionKind;
  /** Set where it leaves no blank and nothing else would do: it mends what it is offered for, and an editor may take it unasked. */
  readonly isAnswer?: true;
  /** Set where it says what is missing on the item itself that the finding is on. */
  readonly ofItem?: true;
  /** Worked out when the action is taken, or at once for a client that asks for no more. */
  insertions(): readonly Insertion[];
}

/** The action of a draft, its edit left out. */
export function actionOf({ title, kind }: Pick<Draft, "title" | "kind">, diagnostics: readonly Diagnostic[], texts: Texts): CodeAction {
  return { title: texts.of(title), kind, ...(diagnostics.length === 0 ? {} : { diagnostics: [...diagnostics] }) };
}

/** The edit of a draft: with tab stops where the client takes snippets and each place allows it, else with plain blanks. */
export function editOf(draft: Draft, snapshot: Snapshot, snippetEdits: boolean): WorkspaceEdit {
  const insertions = draft.insertions();
  const snippets = snippetEdits && insertions.every(({ asSnippet }) => asSnippet);
  return snippets ? snippetEdit(insertions, snapshot) : plainEdit(insertions, snapshot);
}

/** One count of blanks for all places, so that each is a stop of its own. Without a blank, the cursor ends behind what is written first. */
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

/** The edits of a text that make some insertions, blanks left empty. */
export function plainEdits(insertions: readonly Insertion[], lines: LineIndex): TextEdit[] {
  const blanks = new Blanks(false);
  return insertions.map(({ at, end = at, write }) => ({
    range: rangeOf(lines, { start: at, end }),
    newText: withoutTrailingBlanks(write(blanks)),
  }));
}

/** Empty blanks leave spaces behind colons; the indentation of what follows the insertion stays. */
function withoutTrailingBlanks(text: string): string {
  return text
    .replace(/[ \t]+(?=\r?\n)/g, "")
    .replace(/: {2,}(?=[},])/g, ": ")
    .replace(/:[ \t]+$/, ":");
}

/** The id of a draft: what it does, at which path of the text, and with what name. */
export function draftId(action: string, path: string, name = ""): string {
  return JSON.stringify([action, path, name]);
}

/** How the title of an action speaks of an item: titles know no backticks. */
export function nameOf({ partNumber }: Item): Argument {
  return partNumber === undefined ? message("item-unnamed") : verbatim(partNumber.value);
}
