import type { Location } from "vscode-languageserver";
import type { Span } from "../../../core/text/span.ts";
import { rangeIn } from "../../facts/fileFacts.ts";
import { type DocumentIn, documentsOf, type IndexedFile, type IndexedFiles, itemsNumbered, pathNamed } from "../../facts/indexedFiles.ts";
import type { Snapshot } from "../../snapshot.ts";
import { pathBelow } from "../../uris.ts";
import type { FileRefAt } from "./fileRef.ts";

/** The document that an open file shows among the files of the workspace; undefined where it is not there, or not this version. */
export function ownFile({ root, files }: IndexedFiles, { uri, version }: Pick<Snapshot, "uri" | "version">): IndexedFile | undefined {
  const path = pathBelow(root, uri);
  const file = path === undefined ? undefined : files.get(path);
  return file?.version === version ? file : undefined;
}

/** The file that a `ref` of an open one names. */
export function fileNamed(indexed: IndexedFiles, own: IndexedFile, { ref }: Pick<FileRefAt, "ref">): IndexedFile | undefined {
  const path = pathNamed(indexed, own.path, ref);
  return path === undefined ? undefined : indexed.files.get(path);
}

/** The documents in which a `ref` to a file finds its part: in other files any BOM, in its own file its own document. */
export function documentsWith(own: IndexedFile, file: IndexedFile, { ref, document }: FileRefAt): readonly DocumentIn[] {
  const { part } = ref;
  if (part === undefined) return [];
  return documentsOf(file).filter(
    (one) => (file === own ? one.document.index === document : one.document.isBom) && itemsNumbered(one, part).length > 0,
  );
}

/** A place in an indexed file. */
export function locationIn({ file, facts }: Pick<DocumentIn, "file" | "facts">, span: Span): Location {
  return { uri: file.uri, range: rangeIn(facts, span) };
}
