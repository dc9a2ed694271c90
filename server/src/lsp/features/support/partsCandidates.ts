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

/** A part number of documents below the root. */
export interface NumberedPart {
  readonly number: string;
  /** What the first line says that describes it; undefined where none does. */
  readonly description: string | undefined;
  /** URI of the first file that has it. */
  readonly uri: string;
}

/** What other files have that can be named at a place of a parts file. */
export type NearParts =
  | { readonly of: "parts"; readonly parts: readonly NumberedPart[] }
  /** Paths of the documents below the root, relative to it. */
  | { readonly of: "files"; readonly paths: readonly string[] };

/** What is named at the place of a cursor in a parts file: parts, as keys or in `uses` and `matching`, or files; undefined anywhere else. */
export function namedInParts({ kind, lines, format }: Snapshot, offset: number): NearParts["of"] | undefined {
  const place = kind === "parts" ? editingOf(format)?.placeAt(lines, offset) : undefined;
  if (place === undefined) return undefined;
  if (isAmongEntries(place)) return "parts";
  const [first, , key, , ...below] = place.path;
  const isListed = (first === "uses" || first === "matching") && place.path.length === 4 && below.length === 0;
  return isListed && (key === "parts" || key === "files") ? key : undefined;
}

/** Whether the key of an entry can be written at a place. */
export function isAmongEntries({ path, slot }: CursorContext): boolean {
  return slot !== "value" && path.length === 1 && path[0] === "parts";
}

/** The part numbers of all documents, each once, in the order of the files. */
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

/** More are told as they are typed. */
const mostParts = 1000;

/** What may be named at a place of a parts file, with whether that is all of it. */
export interface Offered {
  readonly candidates: readonly Candidate[];
  readonly isAll: boolean;
}

/**
 * The part numbers that may be named: those without an entry before those that have one, and of them those first whose description
 * speaks of a material that may be asked about.
 *
 * @param typed what of it stands before the cursor
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

/** Whether the description of a part alone speaks of a material of some class; to judge every line would keep an editor waiting. */
function mayBeAsked({ checker, settings }: Snapshot, { description }: NumberedPart): boolean {
  if (description === undefined) return false;
  const text = { field: "description" as const, value: description, ...topOfText };
  return checker.recogniser.recognise({ texts: [text], tariffCodes: [] }, settings).verdict !== "none";
}
