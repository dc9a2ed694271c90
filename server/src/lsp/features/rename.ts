import type { Position, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Snapshot } from "../snapshot.ts";
import { type NameKind, nameAt, namesIn, type Occurrence, sameName } from "./support/names.ts";
import { rangeOf } from "./support/range.ts";
import { insideQuotes, scalarText } from "./support/scalarText.ts";
import { placeOfName } from "./support/takenName.ts";

/** Why a name cannot be changed; the message is for the user. */
export class RenameNotPossible extends Error {}

const kinds: Readonly<Record<NameKind, string>> = { "end-use": "end use", party: "party", licence: "licence", part: "part" };
const withArticle: Readonly<Record<NameKind, string>> = { "end-use": "an end use", party: "a party", licence: "a licence", part: "a part" };

/** `textDocument/prepareRename`: the name at a position; undefined where none stands, or where one of its places cannot be changed. */
export function prepareRename({ result, lines }: Snapshot, position: Position): { range: Range; placeholder: string } | undefined {
  const name = nameAt(result, lines.offsetAt(position));
  return name === undefined || !sameName(result, name).every(isRenameable)
    ? undefined
    : { range: rangeOf(lines, name), placeholder: name.name };
}

/**
 * `textDocument/rename`: changes a name wherever it stands in its document. What other files say by `ref` is left alone.
 *
 * @throws RenameNotPossible where nothing is named, or the new name is empty, or the document says it already
 */
export function rename({ result, lines, uri }: Snapshot, position: Position, newName: string): WorkspaceEdit {
  const name = nameAt(result, lines.offsetAt(position));
  if (name === undefined) throw new RenameNotPossible("No end use, party, licence or part is named here.");
  if (newName.trim() === "" || /[\r\n]/.test(newName)) throw new RenameNotPossible("A name is one line and says something.");
  if (newName !== name.name) refuseTaken(result, lines, name, newName);
  const places = sameName(result, name);
  if (!places.every(isRenameable)) throw new RenameNotPossible("The name is written over several lines in one place. Change it by hand.");
  return { changes: { [uri]: places.map((place): TextEdit => ({ range: rangeOf(lines, place), newText: written(place, newName) })) } };
}

/** A name that is said already would become that of what is renamed: two things would be one, or a name would gain a meaning. */
function refuseTaken(result: Snapshot["result"], lines: Snapshot["lines"], { kind, document }: Occurrence, newName: string): void {
  const others = namesIn(result).filter((other) => other.kind === kind && other.document === document && other.name === newName);
  if (others.some(({ declares }) => declares))
    throw new RenameNotPossible(`There is another ${kinds[kind]} called ${newName} in this document.`);
  const place = placeOfName(result, document, kind, newName);
  if (place === undefined) return;
  const line = lines.positionAt(place.start).line + 1;
  const reason = `Line ${line} of this document already names ${newName} as ${withArticle[kind]}, and would then mean this one.`;
  throw new RenameNotPossible(`${reason} Choose another name, or change that line first.`);
}

/** Block texts (`|`, `>`) hold no names that could be exchanged. */
function isRenameable({ scalar: { style } }: Occurrence): boolean {
  return style !== "literal" && style !== "folded";
}

function written({ scalar: { style } }: Occurrence, newName: string): string {
  if (style === "single") return insideQuotes(newName, "'");
  return style === "double" ? insideQuotes(newName, '"') : scalarText(newName);
}
