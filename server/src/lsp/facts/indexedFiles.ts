import { pathFollowed } from "../../core/graph/linkedFile.ts";
import type { Message } from "../../core/l10n/message.ts";
import type { DocumentFacts, ItemFacts } from "../../core/mappings/own/facts.ts";
import type { RefFacts } from "../../core/mappings/own/ref.ts";
import type { Format } from "../governance.ts";
import type { FileFacts } from "./fileFacts.ts";

/** A file below a root with its facts. */
export interface IndexedFile {
  /** Relative to the root, with slashes. */
  readonly path: string;
  readonly uri: string;
  /** Of an open document; null for a file that is not open. */
  readonly version: number | null;
  /** How it is read. */
  readonly format: Format;
  /** What it says, or in words why it cannot be read as text. */
  readonly facts: FileFacts | { readonly problem: readonly Message[] };
}

/** The files below one root at a moment, by path, as far as they are judged or others lead to them. */
export interface IndexedFiles {
  /** URI of the folder that the paths are relative to. */
  readonly root: string;
  readonly files: ReadonlyMap<string, IndexedFile>;
  /** Paths of links, with the paths that they lead to. */
  readonly links: ReadonlyMap<string, string>;
}

/** A document of a file. */
export interface DocumentIn {
  readonly file: IndexedFile;
  readonly facts: FileFacts;
  readonly document: DocumentFacts;
}

/** An item of a file, by its position in the items of its document. */
export interface ItemIn extends DocumentIn {
  readonly item: ItemFacts;
  readonly position: number;
}

/** An item with a `ref`. */
export interface Referring extends ItemIn {
  readonly ref: RefFacts;
}

/** Every document of every file, in the order of the paths. */
export function* documentsIn({ files }: Pick<IndexedFiles, "files">): Iterable<DocumentIn> {
  for (const file of files.values()) yield* documentsOf(file);
}

/** The documents of a file; none where it cannot be read. */
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

/** The path of the file that a `ref` of another file names; undefined where it names none below the root. */
export function pathNamed({ links }: Pick<IndexedFiles, "links">, from: string, { file }: Pick<RefFacts, "file">): string | undefined {
  const path = file === undefined ? undefined : pathFollowed(from, file);
  return path && (links.get(path) ?? path);
}

/**
 * What a `ref` leads to: items by their part number, of which there are several where it is ambiguous, else the BOM as a
 * whole. Circles are led round as they are written; whoever follows them further counts its steps.
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
 * The items whose `ref` names a file, itself or a part in it, and, where a part is given, that part in one of its documents:
 * any BOM, and the document itself.
 */
export function* referringTo(
  indexed: IndexedFiles,
  path: string,
  part?: { readonly number: string; readonly document: DocumentFacts },
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
