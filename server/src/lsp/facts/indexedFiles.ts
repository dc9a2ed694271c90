import { pathFollowed } from "../../core/graph/linkedFile.ts";
import type { Message } from "../../core/l10n/message.ts";
import type { IndexedDocument, IndexedItem } from "../../core/mappings/own/fileIndex.ts";
import type { WrittenRef } from "../../core/mappings/own/ref.ts";
import type { Format } from "../fileState.ts";
import type { FileFacts } from "./fileFacts.ts";

/** A file below a root with its facts. */
export interface IndexedFile {
  /** Relative to the root, with slashes. */
  readonly path: string;
  readonly uri: string;
  /** The version of an open document; null for a closed file. */
  readonly version: number | null;
  readonly format: Format;
  /** The facts, or the reason why the file cannot be read as text. */
  readonly facts: FileFacts | { readonly problem: readonly Message[] };
}

/** A snapshot of the files below one root, by path: those that are checked, and those that others refer to. */
export interface IndexedFiles {
  /** URI of the folder that the paths are relative to. */
  readonly root: string;
  readonly files: ReadonlyMap<string, IndexedFile>;
  /** By path of a link, its target path. */
  readonly links: ReadonlyMap<string, string>;
}

/** An index without files. */
export const noFiles: IndexedFiles = { root: "", files: new Map(), links: new Map() };

/** A document of a file. */
export interface DocumentIn {
  readonly file: IndexedFile;
  readonly facts: FileFacts;
  readonly document: IndexedDocument;
}

/** An item of a file, with its index among the items of its document. */
export interface ItemIn extends DocumentIn {
  readonly item: IndexedItem;
  readonly position: number;
}

/** An item with a `ref`. */
export interface Referring extends ItemIn {
  readonly ref: WrittenRef;
}

/** Every document of every file, in the order of the paths. */
export function* documentsIn({ files }: Pick<IndexedFiles, "files">): Iterable<DocumentIn> {
  for (const file of files.values()) yield* documentsOf(file);
}

/** The documents of a file; none for an unreadable file. */
export function documentsOf(file: IndexedFile | undefined): readonly DocumentIn[] {
  if (file === undefined || "problem" in file.facts) return [];
  const { facts } = file;
  return facts.documents.map((document) => ({ file, facts, document }));
}

/** Every item with a `ref`. */
export function* referringIn(indexed: Pick<IndexedFiles, "files">): Iterable<Referring> {
  for (const one of documentsIn(indexed)) {
    for (const [position, item] of one.document.items.entries())
      if (item.ref !== undefined) yield { ...one, item, position, ref: item.ref };
  }
}

/** The path of the file that a `ref` names; undefined when it names none below the root. */
export function pathNamed({ links }: Pick<IndexedFiles, "links">, from: string, { file }: Pick<WrittenRef, "file">): string | undefined {
  const path = file === undefined ? undefined : pathFollowed(from, file);
  return path && (links.get(path) ?? path);
}

/**
 * The targets of a `ref`: the items with the part number (several for an ambiguous one), else the whole BOM. A cycle is not detected here;
 * a caller that follows targets must bound its steps.
 */
export function targetsOf(indexed: IndexedFiles, from: Referring): readonly (DocumentIn | ItemIn)[] {
  const path = pathNamed(indexed, from.file.path, from.ref);
  const { part } = from.ref;
  const own = (): readonly ItemIn[] => (part === undefined ? [] : itemsNumbered(from, part).filter(({ item }) => item !== from.item));
  if (from.ref.file === undefined || (path === from.file.path && from.facts.documents.length === 1)) return own();
  const boms = documentsOf(path === undefined ? undefined : indexed.files.get(path)).filter(({ document }) => document.isBom);
  if (part === undefined) return boms.filter(({ document }) => document !== from.document);
  const there = boms.flatMap((bom) => itemsNumbered(bom, part)).filter(({ item }) => item !== from.item);
  return there.length === 0 && path === from.file.path ? own() : there;
}

/** The items of a document with a part number. */
export function itemsNumbered(one: DocumentIn, number: string): readonly ItemIn[] {
  const { file, facts, document } = one;
  return document.items.flatMap((item, position) => (item.partNumber === number ? [{ file, facts, document, item, position }] : []));
}

/**
 * The items whose `ref` leads to a file. With a part, only those that name this part in one of the documents: in any BOM, or in the
 * document of the `ref` itself.
 */
export function* referringTo(
  indexed: IndexedFiles,
  path: string,
  part?: { readonly number: string; readonly document: IndexedDocument },
): Iterable<Referring> {
  for (const one of referringIn(indexed)) {
    if (one.ref.file === undefined || pathNamed(indexed, one.file.path, one.ref) !== path) continue;
    if (part === undefined) yield one;
    else if (
      one.ref.part === part.number &&
      (part.document.isBom || (one.file.path === path && one.document.index === part.document.index))
    )
      yield one;
  }
}
