import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import type { Texts } from "../../core/l10n/texts.ts";
import { type Outlined, type Outliner, outline } from "../../core/mappings/own/outline.ts";
import type { LineIndex } from "../../index.ts";
import type { Snapshot } from "../snapshot.ts";
import { rangeOf } from "./support/range.ts";

/** More items of one list than this are not told one by one; editors grow slow with more. */
export const mostItems = 5000;

/** `textDocument/documentSymbol`: items as a tree, and end uses, parties and licences; of several documents, one tree each. */
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

/** The symbols of items that are held over edits, as they were made last: most of them stay. */
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
    // They hold as long as the item begins in the same line.
    kept(item, start, make) {
      const known = kept.get(item);
      if (known !== undefined && known[0]?.range.start.line === lines.positionAt(start).line) return known;
      const symbols = make();
      kept.set(item, symbols);
      return symbols;
    },
  };
}
