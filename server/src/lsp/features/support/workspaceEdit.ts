import type { TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Insertion } from "../../../core/formats/writer.ts";
import { getOrInsert } from "../../../core/maps.ts";
import { LineIndex } from "../../../index.ts";
import { offerAgain } from "../../commandLinks.ts";
import type { FillArguments } from "../../protocol.ts";
import { Blanks } from "./form.ts";
import { rangeOf } from "./range.ts";

/** The edits of one file. */
export interface EditsOfFile {
  /** `version`: null for a closed file. `isNew`: the edit creates the file. */
  readonly file: { readonly uri: string; readonly version: number | null; readonly isNew?: boolean };
  readonly edits: readonly TextEdit[];
}

/** One workspace edit. If the client supports it, or a file is created, the edit names the document versions that it applies to. */
export function workspaceEdit(all: readonly EditsOfFile[], versioned: boolean): WorkspaceEdit {
  const byUri = new Map<string, { readonly version: number | null; readonly edits: TextEdit[] }>();
  for (const { file, edits } of all) getOrInsert(byUri, file.uri, () => ({ version: file.version, edits: [] })).edits.push(...edits);
  const made = all.flatMap(({ file: { uri, isNew } }) => (isNew === true ? [{ kind: "create" as const, uri }] : []));
  if (!versioned && made.length === 0) return { changes: Object.fromEntries([...byUri].map(([uri, { edits }]) => [uri, edits])) };
  return { documentChanges: [...made, ...[...byUri].map(([uri, { version, edits }]) => ({ textDocument: { uri, version }, edits }))] };
}

/** A text to insert into. */
export interface TextOfFile {
  readonly uri: string;
  readonly version: number | null;
  /** Undefined for a file to create. */
  readonly lines: LineIndex | undefined;
  /** True for a file that is read by a mapping: completion lists no values there. */
  readonly isForeign?: boolean;
}

/** The edits that insert into one file, with empty blanks. */
export function insertedInto({ uri, version, lines }: TextOfFile, insertions: readonly Insertion[]): EditsOfFile {
  return { file: { uri, version, isNew: lines === undefined }, edits: plainEdits(insertions, lines ?? new LineIndex("")) };
}

/** The text edits of insertions, with empty blanks. */
function plainEdits(insertions: readonly Insertion[], lines: LineIndex): TextEdit[] {
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

/**
 * The arguments of the command that moves the cursor to the first blank after the edit: the location, the inserted text, and the text as a
 * snippet. Both texts start at the beginning of a line, because editors indent further lines of a snippet like its first.
 *
 * @param all all insertions of the edit in the file
 */
export function fillArguments(
  text: Omit<TextOfFile, "version">,
  form: Insertion,
  commands: ReadonlySet<string>,
  all: readonly Insertion[] = [form],
): FillArguments {
  const { uri, lines = new LineIndex("") } = text;
  const [edit] = plainEdits([form], lines);
  const above = plainEdits(
    all.filter(({ at }) => at < form.at),
    lines,
  );
  const { line: at, character } = edit?.range.start ?? { line: 0, character: 0 };
  const line = above.reduce((sum, { newText }) => sum + newText.split("\n").length - 1, at);
  if (!form.asSnippet) return [uri, { line, character }, "", "", false];
  const written = edit?.newText ?? "";
  const blanks = new Blanks(true, text.isForeign !== true && commands.has(offerAgain));
  const snippet = form.write(blanks);
  const { firstIsListed } = blanks;
  const [lineBreak] = /^\r?\n/.exec(written) ?? [""];
  if (lineBreak !== "")
    return [uri, { line: line + 1, character: 0 }, written.slice(lineBreak.length), snippet.slice(lineBreak.length), firstIsListed];
  const before = lines.lineText(at).slice(0, character);
  const indent = /^ *$/.test(before) ? before : "";
  return [uri, { line, character: character - indent.length }, `${indent}${written}`, `${indent}${snippet}`, firstIsListed];
}
