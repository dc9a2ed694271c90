import type { Location, Position } from "vscode-languageserver";
import { nameAt, type Occurrence, sameName } from "../../core/mappings/own/names.ts";
import { filePlace, partPlace } from "../../core/mappings/own/ref.ts";
import type { Span } from "../../index.ts";
import {
  type DocumentIn,
  documentsIn,
  documentsOf,
  type IndexedFile,
  type IndexedFiles,
  itemsNumbered,
  noFiles,
  referringTo,
} from "../facts/indexedFiles.ts";
import type { Snapshot } from "../snapshot.ts";
import { documentsWith, type FileRefAt, fileNamed, fileRefAt, locationIn, ownFile } from "./support/crossFile.ts";
import { partNumberAt, placesInParts } from "./support/partsAcross.ts";
import { rangeOf } from "./support/range.ts";

/** A use of a name in a file. */
interface Use extends Location {
  readonly declares: boolean;
}

/**
 * `textDocument/references`: every use of the name at a position. Part numbers, licences and BOMs are searched in all files of the
 * workspace. Keys of end uses and parties are local to their document.
 *
 * @param indexed the files of the workspace; without them, only the document is searched
 */
export function references(snapshot: Snapshot, position: Position, includeDeclaration: boolean, indexed = noFiles): Location[] {
  const uses = usesAt(snapshot, snapshot.lines.offsetAt(position), indexed);
  return uses.filter(({ declares }) => includeDeclaration || !declares).map(({ uri, range }) => ({ uri, range }));
}

function usesAt(snapshot: Snapshot, offset: number, indexed: IndexedFiles): readonly Use[] {
  const { result, lines, uri } = snapshot;
  const own = ownFile(indexed, snapshot);
  const part = partNumberAt(snapshot, offset);
  const inParts = part === undefined ? [] : placesInParts(snapshot, part);
  if (snapshot.kind === "parts") return part === undefined ? [] : [...inParts, ...inDocuments(indexed, part)];
  const name = nameAt(result, offset);
  if (name !== undefined) {
    const here = sameName(result, name).map((one) => ({ uri, range: rangeOf(lines, one), declares: one.declares }));
    return [...here, ...(own === undefined ? [] : elsewhere(indexed, own, name)), ...inParts];
  }
  if (own === undefined) return [];
  const ref = fileRefAt(snapshot, offset);
  if (ref !== undefined) return ofRef(indexed, own, ref);
  const head = documentsOf(own).find(({ document }) => document.heads.some(({ start, end }) => start <= offset && offset <= end));
  return head === undefined ? [] : ofFile(indexed, own, head.document.isBom ? head : undefined);
}

/** The uses of a part number from a parts file: the parts with this number in all documents below the root, and the references to them. */
function inDocuments(indexed: IndexedFiles, number: string): readonly Use[] {
  return [...documentsIn(indexed)].flatMap((holder) => ofPart(indexed, holder, number));
}

/** A part of a document, and the references to it from this and other files; none for another document. */
function ofPart(indexed: IndexedFiles, holder: DocumentIn, number: string): readonly Use[] {
  const items = itemsNumbered(holder, number);
  if (items.length === 0) return [];
  const within = holder.document.items.flatMap(({ ref }) => (ref?.part === number && ref.file === undefined ? [ref] : []));
  return [
    ...items.map(({ item }) => useIn(holder, item.place, true)),
    ...within.map((ref) => useIn(holder, partPlace(ref))),
    ...refsToPart(indexed, holder, number),
  ];
}

/** The uses in other files, and those in the same file that name it. */
function elsewhere(indexed: IndexedFiles, own: IndexedFile, { kind, name, document: index }: Occurrence): readonly Use[] {
  const holder = documentsOf(own).find(({ document }) => document.index === index);
  if (kind === "part") return holder === undefined ? [] : refsToPart(indexed, holder, name);
  // A licence is the same in every file with its number.
  const others = kind === "licence" ? [...documentsIn(indexed)].filter(({ document }) => document !== holder?.document) : [];
  return others.flatMap((one) =>
    one.document.licences.filter(({ number }) => number === name).map((place) => useIn(one, place, place.declares)),
  );
}

function refsToPart(indexed: IndexedFiles, { file, document }: DocumentIn, number: string): readonly Use[] {
  return [...referringTo(indexed, file.path, { number, document })].map((one) => useIn(one, partPlace(one.ref)));
}

function ofRef(indexed: IndexedFiles, own: IndexedFile, at: FileRefAt): readonly Use[] {
  const file = fileNamed(indexed, own, at);
  if (file === undefined) return [];
  if (at.on === "file") return ofFile(indexed, file, undefined);
  return documentsWith(own, file, at).flatMap((holder) => ofPart(indexed, holder, at.ref.part ?? ""));
}

/** Every `ref` to a file, with or without a part. */
function ofFile(indexed: IndexedFiles, file: IndexedFile, head: DocumentIn | undefined): readonly Use[] {
  const heads = head === undefined ? documentsOf(file).filter(({ document }) => document.isBom) : [head];
  return [
    ...heads.map((one) => useIn(one, one.document.place, true)),
    ...[...referringTo(indexed, file.path)].map((one) => useIn(one, filePlace(one.ref))),
  ];
}

function useIn(one: DocumentIn, span: Span, declares = false): Use {
  return { ...locationIn(one, span), declares };
}
