import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import type { Texts } from "../../core/l10n/texts.ts";
import { type Outlined, type Outliner, outline } from "../../core/mappings/own/outline.ts";
import type { LineIndex } from "../../index.ts";
import type { Snapshot } from "../snapshot.ts";
import { rangeOf } from "./support/range.ts";

/** The most items of one list that become symbols. Editors slow down with more. */
export const mostItems = 5000;

/** `textDocument/documentSymbol`: the tree of items, end uses, parties and licences; one tree for each document. */
export function documentSymbols({ whole, lines, checker }: Snapshot): DocumentSymbol[] {
  return outline(whole.documents, symbolsOf(lines, checker.texts));
}

const kinds: Readonly<Record<Outlined["kind"], SymbolKind>> = {
  document: SymbolKind.File,
  assembly: SymbolKind.Class,
  item: SymbolKind.Field,
  rest: SymbolKind.Array,
  declarations: SymbolKind.Namespace,
  "end-use": SymbolKind.Interface,
  party: SymbolKind.Object,
  licence: SymbolKind.Key,
};

/** The cached symbols of items that edits leave unchanged. */
const kept = new WeakMap<object, readonly DocumentSymbol[]>();

function symbolsOf(lines: LineIndex, texts: Texts): Outliner<DocumentSymbol> {
  return {
    most: mostItems,
    rest: (count) => texts.say("editor-more-items", { count }),
    line: ({ kind, name, detail, whole, selection }, children) => ({
      name,
      kind: kinds[kind],
      range: rangeOf(lines, whole),
      selectionRange: rangeOf(lines, selection),
      ...(detail === undefined ? {} : { detail }),
      children,
    }),
    // Cached symbols are valid while the item starts on the same line.
    kept(item, start, make) {
      const known = kept.get(item);
      if (known !== undefined && known[0]?.range.start.line === lines.positionAt(start).line) return known;
      const symbols = make();
      kept.set(item, symbols);
      return symbols;
    },
  };
}
