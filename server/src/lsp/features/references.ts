import type { Location, Position } from "vscode-languageserver";
import { nameAt, type Occurrence, sameName } from "../../core/mappings/own/names.ts";
import { filePlace, partPlace } from "../../core/mappings/own/ref.ts";
import {
  type DocumentIn,
  documentsIn,
  documentsOf,
  type IndexedFile,
  type IndexedFiles,
  itemsNumbered,
  referringTo,
} from "../facts/indexedFiles.ts";
import type { Snapshot } from "../snapshot.ts";
import { documentsWith, fileNamed, locationIn, ownFile } from "./support/crossFile.ts";
import { type FileRefAt, fileRefAt } from "./support/fileRef.ts";
import { locationsInParts, partNumberAt } from "./support/partsAcross.ts";
import { rangeOf } from "./support/range.ts";

/**
 * `textDocument/references`: every use of the name at a position. Part numbers, licences and BOMs are searched in all files of the
 * workspace. Keys of end uses and parties are local to their document.
 *
 * @param indexed the files of the workspace; without them, only the document is searched
 */
export function references(snapshot: Snapshot, position: Position, includeDeclaration: boolean, indexed?: IndexedFiles): Location[] {
  const { result, lines, uri } = snapshot;
  const offset = lines.offsetAt(position);
  const own = indexed === undefined ? undefined : ownFile(indexed, snapshot);
  const part = partNumberAt(snapshot, offset);
  const inParts = part === undefined ? [] : locationsInParts(snapshot, part, includeDeclaration);
  if (snapshot.kind === "parts")
    return part === undefined || indexed === undefined ? inParts : [...inParts, ...inDocuments(indexed, part, includeDeclaration)];
  const name = nameAt(result, offset);
  if (name !== undefined) {
    const here = sameName(result, name)
      .filter(({ declares }) => includeDeclaration || !declares)
      .map((occurrence) => ({ uri, range: rangeOf(lines, occurrence) }));
    const there = own === undefined || indexed === undefined ? [] : elsewhere(indexed, own, name, includeDeclaration);
    return [...here, ...there, ...inParts];
  }
  if (own === undefined || indexed === undefined) return [];
  const ref = fileRefAt(snapshot, offset);
  if (ref !== undefined) return ofRef(indexed, own, ref, includeDeclaration);
  const head = documentsOf(own).find(({ document }) => document.heads.some(({ start, end }) => start <= offset && offset <= end));
  return head === undefined ? [] : ofFile(indexed, own, head.document.isBom ? head : undefined, includeDeclaration);
}

/** The uses of a part number from a parts file: the parts with this number in all documents below the root, and the references to them. */
function inDocuments(indexed: IndexedFiles, number: string, includeDeclaration: boolean): Location[] {
  const holders = [...documentsIn(indexed)].filter((holder) => itemsNumbered(holder, number).length > 0);
  return holders.flatMap((holder) => ofPart(indexed, holder, number, includeDeclaration));
}

/** A part of a document, and the references to it from this and other files. */
function ofPart(indexed: IndexedFiles, holder: DocumentIn, number: string, includeDeclaration: boolean): Location[] {
  const items = includeDeclaration ? itemsNumbered(holder, number) : [];
  return [
    ...items.map(({ item }) => locationIn(holder, item.place)),
    ...refsWithin(holder, number),
    ...refsToPart(indexed, holder, number),
  ];
}

/** The uses in other files, and those in the same file that name it. */
function elsewhere(indexed: IndexedFiles, own: IndexedFile, name: Occurrence, includeDeclaration: boolean): Location[] {
  if (name.kind === "licence") return ofLicence(indexed, own, name, includeDeclaration);
  if (name.kind !== "part") return [];
  const holder = documentsOf(own).find(({ document }) => document.index === name.document);
  return holder === undefined ? [] : refsToPart(indexed, holder, name.name);
}

/** The uses of a licence, which is the same in every file with its number. */
function ofLicence(indexed: IndexedFiles, own: IndexedFile, { name, document }: Occurrence, includeDeclaration: boolean): Location[] {
  return [...documentsIn(indexed)].flatMap((one) =>
    one.file === own && one.document.index === document
      ? []
      : one.document.licences
          .filter(({ number, declares }) => number === name && (includeDeclaration || !declares))
          .map((place) => locationIn(one, place)),
  );
}

function refsToPart(indexed: IndexedFiles, { file, document }: DocumentIn, number: string): Location[] {
  return [...referringTo(indexed, file.path, { number, document })].map((one) => locationIn(one, partPlace(one.ref)));
}

/** The references to a part from its own document. */
function refsWithin(holder: DocumentIn, part: string): Location[] {
  return holder.document.items.flatMap(({ ref }) =>
    ref !== undefined && ref.file === undefined && ref.part === part ? [locationIn(holder, partPlace(ref))] : [],
  );
}

function ofRef(indexed: IndexedFiles, own: IndexedFile, at: FileRefAt, includeDeclaration: boolean): Location[] {
  const file = fileNamed(indexed, own, at);
  if (file === undefined) return [];
  if (at.on === "file") return ofFile(indexed, file, undefined, includeDeclaration);
  const { part } = at.ref;
  return part === undefined ? [] : documentsWith(own, file, at).flatMap((holder) => ofPart(indexed, holder, part, includeDeclaration));
}

/** Every `ref` to a file, with or without a part. */
function ofFile(indexed: IndexedFiles, file: IndexedFile, head: DocumentIn | undefined, includeDeclaration: boolean): Location[] {
  const heads = head === undefined ? documentsOf(file).filter(({ document }) => document.isBom) : [head];
  return [
    ...(includeDeclaration ? heads.map((one) => locationIn(one, one.document.place)) : []),
    ...[...referringTo(indexed, file.path)].map((one) => locationIn(one, filePlace(one.ref))),
  ];
}
