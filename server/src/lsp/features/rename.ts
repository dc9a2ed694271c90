import {
  type CancellationToken,
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { editingOf } from "../../core/formats/editing.ts";
import { message, verbatim } from "../../core/l10n/message.ts";
import { SaidError } from "../../core/l10n/saidError.ts";
import { nameAt, namesIn, type Occurrence, placeOfName, type Read, readForNames, sameName } from "../../core/mappings/own/names.ts";
import { partPlaceAt } from "../../core/parts/places.ts";
import type { LineIndex } from "../../index.ts";
import {
  type DocumentIn,
  documentsIn,
  documentsOf,
  type IndexedFile,
  type IndexedFiles,
  itemsNumbered,
  noFiles,
} from "../facts/indexedFiles.ts";
import type { WorkspaceFacts } from "../facts/workspaceFacts.ts";
import type { Format } from "../fileState.ts";
import type { Snapshot } from "../snapshot.ts";
import { documentsWith, type FileRefAt, fileNamed, fileRefAt, ownFile } from "./support/crossFile.ts";
import { editsInParts, hasEntry, partNumberAt } from "./support/partsAcross.ts";
import { rangeOf } from "./support/range.ts";
import { notWritten, refsRenamed, whyNotRenamed } from "./support/renameParts.ts";
import { type EditsOfFile, workspaceEdit } from "./support/workspaceEdit.ts";

/** The reason why a rename is refused, in words for the user. */
export class RenameNotPossible extends SaidError {
  override readonly name = "RenameNotPossible";
}

/** The files of the workspace, for a rename. */
export interface RenameAcross {
  readonly indexed: IndexedFiles;
  /** By URI, the texts of the files that declare the renamed part, as far as they are readable. */
  readonly texts: ReadonlyMap<string, LineIndex>;
  /** True when the client accepts edits for a given version. */
  readonly versionedEdits: boolean;
}

/** Reads the files for a rename at a position. */
export async function filesForRename(
  facts: WorkspaceFacts,
  snapshot: Snapshot,
  position: Position,
  token: CancellationToken,
): Promise<Omit<RenameAcross, "versionedEdits">> {
  const offset = snapshot.lines.offsetAt(position);
  const indexed = await facts.below(snapshot.uri, token);
  const [own, ref, part] = [ownFile(indexed, snapshot), fileRefAt(snapshot, offset), partNumberAt(snapshot, offset)];
  const named = own === undefined || ref === undefined ? undefined : fileNamed(indexed, own, ref);
  const holders = part === undefined || !hasEntry(snapshot, part) ? [] : holdersOf(indexed, part);
  const texts = new Map<string, LineIndex>();
  for (const uri of new Set([...(named === undefined ? [] : [named.uri]), ...holders.map(({ file }) => file.uri)])) {
    const lines = await facts.linesOf(uri);
    if (lines !== undefined) texts.set(uri, lines);
  }
  return { indexed, texts };
}

/** The documents that have a part. */
function holdersOf(indexed: IndexedFiles, part: string): readonly DocumentIn[] {
  return [...documentsIn(indexed)].filter((holder) => itemsNumbered(holder, part).length > 0);
}

/** As `rename`. The editor shows the reason for an impossible rename. */
export function renameOrRefuse(...[snapshot, ...given]: Parameters<typeof rename>): WorkspaceEdit {
  try {
    return rename(snapshot, ...given);
  } catch (error) {
    if (!(error instanceof RenameNotPossible)) throw error;
    throw new ResponseError(LSPErrorCodes.RequestFailed, snapshot.checker.texts.sentences(error.said));
  }
}

/** A text that declares names. */
interface Declaring {
  readonly uri: string;
  readonly format: Format;
  readonly lines: LineIndex;
  readonly result: Read;
}

/** `textDocument/prepareRename`: the name at a position; undefined for none, or when one of its occurrences cannot be changed. */
export function prepareRename(snapshot: Snapshot, position: Position): { range: Range; placeholder: string } | undefined {
  const { result, lines } = snapshot;
  const offset = lines.offsetAt(position);
  if (snapshot.kind === "parts") {
    const place = partPlaceAt(result.file.tree, offset);
    return place && { range: rangeOf(lines, place), placeholder: place.number };
  }
  const name = nameAt(result, offset);
  if (name !== undefined)
    return sameName(result, name).every(isRenameable) ? { range: rangeOf(lines, name), placeholder: name.name } : undefined;
  const ref = snapshot.seen === undefined ? undefined : fileRefAt(snapshot, offset);
  const part = ref?.on === "part" ? ref.ref.part : undefined;
  return ref === undefined || part === undefined ? undefined : { range: rangeOf(lines, ref), placeholder: part };
}

/**
 * `textDocument/rename`: renames every occurrence in the document and, for a part of a BOM, every reference in other files. A licence
 * number changes only in its document, because every shipment declares its own licences.
 *
 * @param across the other files; without them, only the document is changed
 * @throws RenameNotPossible when there is no name at the position, or the new name is empty or taken
 */
export function rename(
  snapshot: Snapshot,
  position: Position,
  newName: string,
  across: RenameAcross = { indexed: noFiles, texts: new Map(), versionedEdits: false },
): WorkspaceEdit {
  return workspaceEdit(editsOf(snapshot, snapshot.lines.offsetAt(position), newName, across), across.versionedEdits);
}

function editsOf(snapshot: Snapshot, offset: number, newName: string, across: RenameAcross): readonly EditsOfFile[] {
  const { result, lines, uri, format } = snapshot;
  const name = nameAt(result, offset);
  const own = ownFile(across.indexed, snapshot);
  if (newName.trim() === "" || /[\r\n]/.test(newName)) throw new RenameNotPossible(message("rename-empty"));
  const part = partNumberAt(snapshot, offset);
  if (part !== undefined && hasEntry(snapshot, part)) return everywhere(snapshot, part, newName, across);
  if (name !== undefined) {
    const holder = documentsOf(own).find(({ document }) => document.index === name.document);
    const here = renameIn({ uri, format, lines, result }, name, newName, snapshot.version);
    return [...here, ...followed(across, holder, name, newName)];
  }
  const ref = fileRefAt(snapshot, offset);
  if (ref?.on !== "part" || own === undefined) throw new RenameNotPossible(message("rename-nothing"));
  return renameNamed(snapshot, own, ref, newName, across);
}

/**
 * Renames a part with an entry in a parts file. It is one part in all documents below the root, and all of them must change for it to keep
 * its entry.
 */
function everywhere(snapshot: Snapshot, part: string, newName: string, across: RenameAcross): readonly EditsOfFile[] {
  if (newName !== part && hasEntry(snapshot, newName))
    throw new RenameNotPossible(message("rename-taken", { kind: "part", name: verbatim(newName) }));
  const inDocuments = holdersOf(across.indexed, part).flatMap((holder) => {
    if (editingOf(holder.file.format) === undefined) throw new RenameNotPossible(...notWritten(holder.file.uri));
    return renameHeld(snapshot, holder, { part, file: holder.file.path }, newName, across);
  });
  return [...inDocuments, ...editsInParts(snapshot, part, newName)];
}

/** Renames a part that the `ref` at the position names in a file. */
function renameNamed(snapshot: Snapshot, own: IndexedFile, ref: FileRefAt, newName: string, across: RenameAcross): readonly EditsOfFile[] {
  const file = fileNamed(across.indexed, own, ref);
  const [holder, ...more] = file === undefined ? [] : documentsWith(own, file, ref);
  const part = ref.ref.part ?? "";
  const named = { part: verbatim(part), file: verbatim(ref.ref.file) };
  if (file === undefined || holder === undefined) throw new RenameNotPossible(message("rename-no-part", named));
  if (more.length > 0) throw new RenameNotPossible(message("rename-part-in-several", named), message("rename-there"));
  return renameHeld(snapshot, holder, { part, file: ref.ref.file }, newName, across);
}

/** Renames a part in its document and in all references to it. `file`: the file name for messages. */
function renameHeld(
  snapshot: Snapshot,
  holder: DocumentIn,
  { part, file: told }: { readonly part: string; readonly file: string },
  newName: string,
  across: RenameAcross,
): readonly EditsOfFile[] {
  const { file, document } = holder;
  const isOwn = file === ownFile(across.indexed, snapshot);
  const lines = isOwn ? snapshot.lines : across.texts.get(file.uri);
  if (lines === undefined) throw new RenameNotPossible(message("rename-unreadable", { file: verbatim(told) }));
  const result = isOwn ? snapshot.result : readForNames(lines.text, file.format);
  const name = namesIn(result).find((one) => one.kind === "part" && one.declares && one.document === document.index && one.name === part);
  if (name === undefined)
    throw new RenameNotPossible(message("rename-not-spelt-out", { part: verbatim(part), file: verbatim(told) }), message("rename-by-hand"));
  return [
    ...renameIn({ uri: file.uri, format: file.format, lines, result }, name, newName, file.version),
    ...followed(across, holder, name, newName),
  ];
}

/** The edits in the document itself. */
function renameIn({ uri, format, lines, result }: Declaring, name: Occurrence, newName: string, version: number | null): EditsOfFile[] {
  if (newName !== name.name) refuseTaken(result, lines, name, newName);
  const places = sameName(result, name);
  if (!places.every(isRenameable)) throw new RenameNotPossible(message("rename-several-lines"), message("rename-by-hand"));
  const writer = editingOf(format)?.writer;
  if (writer === undefined) throw new RenameNotPossible(...notWritten(uri));
  return [
    {
      file: { uri, version },
      edits: places.map((place): TextEdit => ({ range: rangeOf(lines, place), newText: writer.within(place.style, newName) })),
    },
  ];
}

/** The edits in references from other files, and in references of the same file that name it. */
function followed({ indexed }: RenameAcross, holder: DocumentIn | undefined, name: Occurrence, newName: string): readonly EditsOfFile[] {
  if (holder === undefined || name.kind !== "part" || newName === name.name) return [];
  const refused = whyNotRenamed(indexed, holder, name.name, newName);
  if (refused !== undefined) throw new RenameNotPossible(...refused);
  return refsRenamed(indexed, holder, name.name, newName);
}

/** Refuses a new name that is in use: two things would merge, or a name would change its meaning. */
function refuseTaken(result: Declaring["result"], lines: LineIndex, { kind, document }: Occurrence, newName: string): void {
  const others = namesIn(result).filter((other) => other.kind === kind && other.document === document && other.name === newName);
  const name = verbatim(newName);
  if (others.some(({ declares }) => declares)) throw new RenameNotPossible(message("rename-taken", { kind, name }));
  const place = placeOfName(result, document, kind, newName);
  if (place === undefined) return;
  const line = lines.positionAt(place.start).line + 1;
  throw new RenameNotPossible(message("rename-meant-already", { line, kind, name }), message("rename-choose-another"));
}

/** False for block scalars (`|`, `>`), whose text cannot be replaced by a name. */
function isRenameable({ style }: Occurrence): boolean {
  return style !== "literal" && style !== "folded";
}
