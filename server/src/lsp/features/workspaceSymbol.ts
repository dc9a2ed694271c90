import { type SymbolInformation, SymbolKind } from "vscode-languageserver";
import type { IndexedDocument } from "../../core/mappings/own/fileIndex.ts";
import type { Span } from "../../core/text/span.ts";
import { type DocumentIn, documentsIn, type IndexedFiles } from "../facts/indexedFiles.ts";
import { locationIn } from "./support/crossFile.ts";

/** The most symbols to return. Editors show no more at once, and users type on to narrow the list. */
const mostSymbols = 300;

interface Found {
  readonly rank: number;
  readonly name: string;
  readonly kind: SymbolKind;
  readonly place: Span;
  readonly in: DocumentIn;
}

/**
 * `workspace/symbol`: documents by id, items by part number and licences by number that contain the letters of the query in order. Prefix
 * matches come first, then substrings, then separated letters; shorter names first.
 */
export function workspaceSymbols(all: readonly IndexedFiles[], query: string): SymbolInformation[] {
  const letters = query.replace(/\s/g, "").toLowerCase();
  const found: Found[] = [];
  for (const indexed of all)
    for (const one of documentsIn(indexed))
      eachSymbol(one.document, (name, kind, place) => {
        const rank = rankOf(name.toLowerCase(), letters);
        if (rank !== undefined) found.push({ rank, name, kind, place, in: one });
      });
  // The sort is stable, so that equal ranks stay in file order.
  found.sort((a, b) => a.rank - b.rank || a.name.length - b.name.length);
  return found.slice(0, mostSymbols).map(({ name, kind, place, in: one }) => {
    return { name, kind, location: locationIn(one, place), containerName: one.file.path };
  });
}

function eachSymbol(document: IndexedDocument, tell: (name: string, kind: SymbolKind, place: Span) => void): void {
  const { id, isBom, place: head, items, licences } = document;
  if (id !== undefined && id.trim() !== "") tell(id, isBom ? SymbolKind.Module : SymbolKind.Package, head);
  const assemblies = new Set<number | undefined>();
  for (const { parent } of items) assemblies.add(parent);
  items.forEach(({ partNumber, place }, position) => {
    if (partNumber !== undefined && partNumber.trim() !== "")
      tell(partNumber, assemblies.has(position) ? SymbolKind.Class : SymbolKind.Field, place);
  });
  for (const licence of licences) if (licence.declares && licence.number.trim() !== "") tell(licence.number, SymbolKind.Key, licence);
}

/** 0 for a prefix match, 1 for a substring, 2 for separated letters; undefined for no match. */
function rankOf(name: string, letters: string): number | undefined {
  const at = name.indexOf(letters);
  if (at >= 0) return at === 0 ? 0 : 1;
  let from = 0;
  for (const letter of letters) {
    const found = name.indexOf(letter, from);
    if (found < 0) return undefined;
    from = found + letter.length;
  }
  return 2;
}
