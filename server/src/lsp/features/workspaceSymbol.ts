import { type SymbolInformation, SymbolKind } from "vscode-languageserver";
import type { Span } from "../../core/text/span.ts";
import { type DocumentIn, documentsIn, type IndexedFiles } from "../facts/indexedFiles.ts";
import { locationIn } from "./support/crossFile.ts";

/** No editor shows more of them at once; whoever looks for another one types on. */
export const mostSymbols = 300;

interface Symbol extends DocumentIn {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly place: Span;
}

/**
 * `workspace/symbol`: documents by their id, items by their part number and licences by their number that hold the letters of
 * the query in their order, those first that hold them together, at the beginning or at all; of these the shortest.
 */
export function workspaceSymbols(all: readonly IndexedFiles[], query: string): SymbolInformation[] {
  const letters = query.replace(/\s/g, "").toLowerCase();
  const ranked: { readonly rank: number; readonly symbol: Symbol }[] = [];
  for (const indexed of all)
    for (const one of documentsIn(indexed))
      for (const symbol of symbolsOf(one)) {
        const rank = rankOf(symbol.name.toLowerCase(), letters);
        if (rank !== undefined) ranked.push({ rank, symbol });
      }
  // A sort keeps what is equal in the order of the files.
  ranked.sort((a, b) => a.rank - b.rank || a.symbol.name.length - b.symbol.name.length);
  return ranked.slice(0, mostSymbols).map(({ symbol }) => ({
    name: symbol.name,
    kind: symbol.kind,
    location: locationIn(symbol, symbol.place),
    containerName: symbol.file.path,
  }));
}

function* symbolsOf(one: DocumentIn): Iterable<Symbol> {
  const { document } = one;
  if (document.id !== undefined && document.id.trim() !== "")
    yield { ...one, name: document.id, kind: document.isBom ? SymbolKind.Module : SymbolKind.Package, place: document.place };
  const assemblies = new Set(document.items.map(({ parent }) => parent));
  for (const [position, { partNumber, place }] of document.items.entries())
    if (partNumber !== undefined && partNumber.trim() !== "")
      yield { ...one, name: partNumber, kind: assemblies.has(position) ? SymbolKind.Class : SymbolKind.Field, place };
  for (const { number, declares, ...place } of document.licences)
    if (declares && number.trim() !== "") yield { ...one, name: number, kind: SymbolKind.Key, place };
}

/** The smaller the better: 0 for a beginning, 1 for a part, 2 for letters apart; undefined where one is missing. */
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
