import { type CancellationToken, CompletionItemKind, type Position } from "vscode-languageserver";
import type { CursorContext } from "../../../core/formats/cursor.ts";
import { editingOf } from "../../../core/formats/editing.ts";
import { verbatim } from "../../../core/l10n/message.ts";
import { getOrInsert } from "../../../core/maps.ts";
import { numberKey } from "../../../core/parts/keys.ts";
import { writtenEntries } from "../../../core/parts/places.ts";
import { nameFrom } from "../../../core/paths.ts";
import { topOfText } from "../../../core/text/place.ts";
import { documentsIn, documentsOf, type IndexedFile, type IndexedFiles } from "../../facts/indexedFiles.ts";
import type { WorkspaceFacts } from "../../facts/workspaceFacts.ts";
import type { Snapshot } from "../../snapshot.ts";
import { nameOf } from "../../uris.ts";
import type { Candidate } from "./candidates.ts";
import { paths, patternsFor } from "./settingsCandidates.ts";

/** The candidates from other files. `isAll`: the list is complete. */
export interface Offered {
  readonly candidates: readonly Candidate[];
  readonly isAll: boolean;
}

/** The candidates from other files for a position in a `ref` or a parts file; undefined elsewhere. */
export async function candidatesAcross(
  facts: WorkspaceFacts,
  snapshot: Snapshot,
  position: Position,
  token: CancellationToken,
): Promise<Offered | undefined> {
  const { lines, uri, checker } = snapshot;
  const offset = lines.offsetAt(position);
  const place = editingOf(snapshot.format)?.placeAt(lines, offset);
  const of = place === undefined || snapshot.kind !== "parts" ? undefined : namedInParts(place);
  if (place === undefined) return undefined;
  if (of === "files") return { candidates: paths(patternsFor(await facts.documentsBelow(uri), false)), isAll: true };
  if (of === "parts") return partCandidates(snapshot, await facts.below(uri, token), lines.slice(place.token.start, offset));
  if (place.slot !== "value" || place.path.at(-1) !== "ref") return undefined;
  const [file = "", part] = lines.slice(place.token.start, place.token.end).split("#", 2);
  if (file !== "" && part !== undefined) return { candidates: partsNamed(snapshot, file, await facts.named(uri, file)), isAll: true };
  const { own, boms } = await facts.bomsNear(uri);
  const rest = { kind: CompletionItemKind.File, detail: checker.texts.say("editor-bom-of-workspace") };
  return { candidates: boms.map((path) => asRef(nameFrom(own, path), rest)), isAll: true };
}

/** The kind of name at a position in a parts file: part numbers (as keys, or in `uses` and `matching`) or files; undefined elsewhere. */
function namedInParts(place: CursorContext): "parts" | "files" | undefined {
  if (isAmongEntries(place)) return "parts";
  const [first, , key] = place.path;
  const isListed = (first === "uses" || first === "matching") && place.path.length === 4;
  return isListed && (key === "parts" || key === "files") ? key : undefined;
}

/** True when a position can hold the key of an entry. */
export function isAmongEntries({ path, slot }: CursorContext): boolean {
  return slot !== "value" && path.length === 1 && path[0] === "parts";
}

/** The parts of the file that a `ref` names. */
function partsNamed({ checker: { texts } }: Snapshot, file: string, named: IndexedFile | undefined): readonly Candidate[] {
  const byNumber = new Map<string, Candidate>();
  const source = verbatim(named === undefined ? file : nameOf(named.uri));
  for (const { document } of documentsOf(named))
    for (const { partNumber = "", description } of document.isBom ? document.items : []) {
      const detail = description ?? texts.say("editor-item-of-file", { file: source });
      if (partNumber.trim() !== "")
        getOrInsert(byNumber, partNumber, () => asRef(`${file}#${partNumber}`, { kind: CompletionItemKind.Reference, detail }));
    }
  return [...byNumber.values()];
}

/** A path-like value without characters that are special in YAML needs no quotes. */
function asRef(value: string, rest: Omit<Candidate, "value">): Candidate {
  return /^\.{1,2}\/[\p{L}\p{N}_./()+@-]+(?:#[\p{L}\p{N}_./()+@-]+)?$/u.test(value) ? { value, bare: true, ...rest } : { value, ...rest };
}

/** A part number in documents below the root. */
interface NumberedPart {
  readonly number: string;
  /** The description of the first item that has one; undefined for none. */
  readonly description: string | undefined;
  /** The URI of the first file with the part number. */
  readonly uri: string;
}

/** The part numbers of all documents, each once, in file order. */
function numberedParts(indexed: IndexedFiles): readonly NumberedPart[] {
  const found = new Map<string, NumberedPart>();
  for (const { file, document } of documentsIn(indexed))
    for (const { partNumber = "", description } of document.items) {
      if (partNumber.trim() === "") continue;
      const number = numberKey(partNumber);
      const known = getOrInsert(found, number, () => ({ number, description, uri: file.uri }));
      if (known.description === undefined && description !== undefined) found.set(number, { ...known, description });
    }
  return [...found.values()];
}

/** Beyond this number, only part numbers that match the typed text are offered. */
const mostParts = 1000;

/**
 * The part numbers to offer: those without an entry first, and among them those whose description mentions a checked material.
 *
 * @param typed the text before the cursor
 */
function partCandidates(snapshot: Snapshot, indexed: IndexedFiles, typed: string): Offered {
  const { texts } = snapshot.checker;
  const parts = numberedParts(indexed);
  const wanted = typed.toLowerCase();
  const isAll = parts.length <= mostParts;
  const near = isAll ? parts : parts.filter(({ number }) => number.toLowerCase().includes(wanted)).slice(0, mostParts);
  const entries = new Map<string, string>();
  for (const { file, tree } of snapshot.seen?.parts ?? [])
    for (const { number, start } of writtenEntries(tree))
      getOrInsert(entries, number, () => `${file.path}:${file.lines.positionAt(start).line + 1}`);
  const rank = (part: NumberedPart): number => (entries.has(part.number) ? 2 : mayBeAsked(snapshot, part) ? 0 : 1);
  const ranked = near.map((part) => ({ part, rank: rank(part) })).sort((a, b) => a.rank - b.rank);
  const candidates = ranked.map(({ part: { number, description, uri } }): Candidate => {
    const entry = entries.get(number);
    return {
      value: number,
      kind: CompletionItemKind.Reference,
      detail: description ?? texts.say("editor-item-of-file", { file: verbatim(nameOf(uri)) }),
      ...(entry === undefined ? {} : { documentation: texts.say("editor-part-has-entry", { place: verbatim(entry) }) }),
    };
  });
  return { isAll, candidates };
}

/** True when the description of a part alone indicates a material class. A full check of every item would delay the editor. */
function mayBeAsked({ checker, settings }: Snapshot, { description }: NumberedPart): boolean {
  if (description === undefined) return false;
  const text = { field: "description" as const, value: description, ...topOfText };
  return checker.recogniser.recognise({ texts: [text], tariffCodes: [] }, settings).verdict !== "none";
}
