import { CompletionItemKind } from "vscode-languageserver";
import type { CursorContext } from "../../../core/formats/cursor.ts";
import { editingOf } from "../../../core/formats/editing.ts";
import { verbatim } from "../../../core/l10n/message.ts";
import { getOrInsert } from "../../../core/maps.ts";
import { numberKey } from "../../../core/parts/keys.ts";
import { writtenEntries } from "../../../core/parts/places.ts";
import { topOfText } from "../../../core/text/place.ts";
import { documentsIn, type IndexedFiles } from "../../facts/indexedFiles.ts";
import type { Snapshot } from "../../snapshot.ts";
import { nameOf } from "../../uris.ts";
import type { Candidate } from "./candidates.ts";

/** A part number in documents below the root. */
export interface NumberedPart {
  readonly number: string;
  /** The description of the first item that has one; undefined for none. */
  readonly description: string | undefined;
  /** The URI of the first file with the part number. */
  readonly uri: string;
}

/** The names from other files that fit a position in a parts file. */
export type NearParts =
  | { readonly of: "parts"; readonly parts: readonly NumberedPart[] }
  /** The paths of the documents below the root, relative to it. */
  | { readonly of: "files"; readonly paths: readonly string[] };

/** The kind of name at the cursor in a parts file: part numbers (as keys, or in `uses` and `matching`) or files; undefined elsewhere. */
export function namedInParts({ kind, lines, format }: Snapshot, offset: number): NearParts["of"] | undefined {
  const place = kind === "parts" ? editingOf(format)?.placeAt(lines, offset) : undefined;
  if (place === undefined) return undefined;
  if (isAmongEntries(place)) return "parts";
  const [first, , key, , ...below] = place.path;
  const isListed = (first === "uses" || first === "matching") && place.path.length === 4 && below.length === 0;
  return isListed && (key === "parts" || key === "files") ? key : undefined;
}

/** True when a position can hold the key of an entry. */
export function isAmongEntries({ path, slot }: CursorContext): boolean {
  return slot !== "value" && path.length === 1 && path[0] === "parts";
}

/** The part numbers of all documents, each once, in file order. */
export function numberedParts(indexed: IndexedFiles): readonly NumberedPart[] {
  const found = new Map<string, NumberedPart>();
  for (const { file, document } of documentsIn(indexed))
    for (const { partNumber, description } of document.items) {
      if (partNumber === undefined || partNumber.trim() === "") continue;
      const number = numberKey(partNumber);
      const known = found.get(number);
      if (known === undefined) found.set(number, { number, description, uri: file.uri });
      else if (known.description === undefined && description !== undefined) found.set(number, { ...known, description });
    }
  return [...found.values()];
}

/** Beyond this number, only part numbers that match the typed text are offered. */
const mostParts = 1000;

/** The candidates for a position in a parts file. `isAll`: the list is complete. */
export interface Offered {
  readonly candidates: readonly Candidate[];
  readonly isAll: boolean;
}

/**
 * The part numbers to offer: those without an entry first, and among them those whose description mentions a checked material.
 *
 * @param typed the text before the cursor
 */
export function partCandidates(snapshot: Snapshot, parts: readonly NumberedPart[], typed: string): Offered {
  const wanted = typed.toLowerCase();
  const isAll = parts.length <= mostParts;
  const near = isAll ? parts : parts.filter(({ number }) => number.toLowerCase().includes(wanted)).slice(0, mostParts);
  const entries = new Map<string, string>();
  for (const { file, tree } of snapshot.seen?.parts ?? [])
    for (const { number, start } of writtenEntries(tree))
      getOrInsert(entries, number, () => `${file.path}:${file.lines.positionAt(start).line + 1}`);
  const rank = (part: NumberedPart): number => (entries.has(part.number) ? 2 : mayBeAsked(snapshot, part) ? 0 : 1);
  const ranked = near.map((part) => ({ part, rank: rank(part) })).sort((a, b) => a.rank - b.rank);
  return { isAll, candidates: ranked.map(({ part }) => candidateOf(snapshot, part, entries.get(part.number))) };
}

function candidateOf({ checker: { texts } }: Snapshot, { number, description, uri }: NumberedPart, entry: string | undefined): Candidate {
  return {
    value: number,
    kind: CompletionItemKind.Reference,
    detail: description ?? texts.say("editor-item-of-file", { file: verbatim(nameOf(uri)) }),
    ...(entry === undefined ? {} : { documentation: texts.say("editor-part-has-entry", { place: verbatim(entry) }) }),
  };
}

/** True when the description of a part alone indicates a material class. A full check of every item would delay the editor. */
function mayBeAsked({ checker, settings }: Snapshot, { description }: NumberedPart): boolean {
  if (description === undefined) return false;
  const text = { field: "description" as const, value: description, ...topOfText };
  return checker.recogniser.recognise({ texts: [text], tariffCodes: [] }, settings).verdict !== "none";
}
