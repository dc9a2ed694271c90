import type { Location } from "vscode-languageserver";
import { documentIndexAt, refAt } from "../../../core/mappings/own/nodeAtOffset.ts";
import { filePlace, partPlace, type WrittenRef } from "../../../core/mappings/own/ref.ts";
import type { Span } from "../../../core/text/span.ts";
import { rangeIn } from "../../facts/fileFacts.ts";
import { type DocumentIn, documentsOf, type IndexedFile, type IndexedFiles, itemsNumbered, pathNamed } from "../../facts/indexedFiles.ts";
import type { Snapshot } from "../../snapshot.ts";
import { pathBelow } from "../../uris.ts";

/** A `ref` to a file with the cursor on its file name or its part number. */
export interface FileRefAt {
  readonly ref: WrittenRef & { readonly file: string };
  /** The index of its document in the file. */
  readonly document: number;
  readonly on: "file" | "part";
  /** The span under the cursor. */
  readonly start: number;
  readonly end: number;
}

/** The `ref` to a file at an offset; undefined for none, and for a repetition by an alias. */
export function fileRefAt(snapshot: Snapshot, offset: number): FileRefAt | undefined {
  const read = snapshot.around({ start: offset, end: offset }).file;
  const ref = refAt(read, offset, snapshot.lines);
  if (ref?.file === undefined) return undefined;
  const { file } = ref;
  const on = ref.part === undefined || (ref.hash !== undefined && offset <= ref.hash) ? "file" : "part";
  return { ref: { ...ref, file }, document: documentIndexAt(read, offset), on, ...(on === "file" ? filePlace(ref) : partPlace(ref)) };
}

/** An open file among the files of the workspace; undefined if it is missing or has another version. */
export function ownFile({ root, files }: IndexedFiles, { uri, version }: Pick<Snapshot, "uri" | "version">): IndexedFile | undefined {
  const path = pathBelow(root, uri);
  const file = path === undefined ? undefined : files.get(path);
  return file?.version === version ? file : undefined;
}

/** The file that a `ref` of an open file names. */
export function fileNamed(indexed: IndexedFiles, own: IndexedFile, { ref }: Pick<FileRefAt, "ref">): IndexedFile | undefined {
  const path = pathNamed(indexed, own.path, ref);
  return path === undefined ? undefined : indexed.files.get(path);
}

/** The documents with the part that a `ref` to a file names: any BOM of another file, or the document of the `ref` itself. */
export function documentsWith(own: IndexedFile, file: IndexedFile, { ref, document }: FileRefAt): readonly DocumentIn[] {
  const { part } = ref;
  if (part === undefined) return [];
  return documentsOf(file).filter(
    (one) => (file === own ? one.document.index === document : one.document.isBom) && itemsNumbered(one, part).length > 0,
  );
}

export function locationIn({ file, facts }: Pick<DocumentIn, "file" | "facts">, span: Span): Location {
  return { uri: file.uri, range: rangeIn(facts, span) };
}
