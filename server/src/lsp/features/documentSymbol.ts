import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import { content, type Entry, entryOf, type MapNode, type Node } from "../../core/formats/tree.ts";
import type { Pieces } from "../../core/sections/around.ts";
import { textAt } from "../../core/shapes/own/scalars.ts";
import type { LineIndex, Span } from "../../index.ts";
import type { Snapshot } from "../snapshot.ts";
import { rangeOf } from "./support/range.ts";

/** More items of one list than this are not told one by one; editors grow slow with more. */
export const mostItems = 5000;

/** `textDocument/documentSymbol`: items as a tree, and end uses, parties and licences; of several documents, one tree each. */
export function documentSymbols(snapshot: Snapshot): DocumentSymbol[] {
  const { pieces, lines } = snapshot;
  if (pieces !== undefined) return symbolsOf(pieces, lines);
  const roots = snapshot.result.file.tree.documents.flatMap(({ root }) => {
    const map = root === undefined ? undefined : content(root);
    return map?.kind === "map" ? [map] : [];
  });
  const outline = new Outline(lines);
  const [only] = roots;
  if (roots.length === 1 && only !== undefined) return outline.children(only);
  return roots.map((root) => outline.document(root));
}

/** The symbols of a document whose places are kept in pieces. */
function symbolsOf(pieces: Pieces, lines: LineIndex): DocumentSymbol[] {
  const { root, head, after, count, list } = pieces;
  return root.entries.flatMap((entry) =>
    entry.name === "items" && entry.via === undefined
      ? inLimits(placedEntries(pieces), count, list.end, lines, keptSymbols)
      : new Outline(lines, entry.key.start < head ? 0 : after).entry(entry),
  );
}

/** A node, and how far it lies before its place in the text. */
type Placed = readonly [node: Node, by: number];

function* placedEntries({ items }: Pieces): Generator<Placed, void> {
  for (const { entries, by } of items) for (const node of entries) yield [node, by];
}

/** The symbols of items in pieces as they were made last: most of them stay over an edit. */
const kept = new WeakMap<Node, readonly DocumentSymbol[]>();

/** The symbols of an item whose node is kept over edits: they hold as long as it begins in the same line. */
function keptSymbols(lines: LineIndex, [node, by]: Placed): readonly DocumentSymbol[] {
  const known = kept.get(node);
  if (known !== undefined && known[0]?.range.start.line === lines.positionAt(node.start + by).line) return known;
  const symbols = symbolsOfItem(lines, [node, by]);
  kept.set(node, symbols);
  return symbols;
}

function symbolsOfItem(lines: LineIndex, [node, by]: Placed): DocumentSymbol[] {
  return new Outline(lines, by).item(node);
}

/**
 * The symbols of a list; behind the last one that is told, one for all others, which are not looked at.
 *
 * @param end where the list ends in the text
 */
function inLimits(
  list: Iterable<Placed>,
  count: number,
  end: number,
  lines: LineIndex,
  symbolsOf: (lines: LineIndex, item: Placed) => readonly DocumentSymbol[],
): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  let left = mostItems;
  for (const item of list) {
    if (left === 0) {
      const [node, by] = item;
      const range = rangeOf(lines, { start: node.start + by, end });
      const name = `${count - mostItems} more items`;
      symbols.push({ name, kind: SymbolKind.Array, range, selectionRange: { start: range.start, end: range.start }, children: [] });
      break;
    }
    symbols.push(...symbolsOf(lines, item));
    left--;
  }
  return symbols;
}

/** Makes symbols of nodes that lie some way before their places in the text. */
class Outline {
  readonly #lines: LineIndex;
  readonly #by: number;

  constructor(lines: LineIndex, by = 0) {
    this.#lines = lines;
    this.#by = by;
  }

  document(root: MapNode): DocumentSymbol {
    const id = entryOf(root, "id")?.value;
    const detail = textAt(root, "kind")?.value;
    return this.#symbol(textAt(root, "id")?.value ?? "document", SymbolKind.File, root, id ?? root, detail, this.children(root));
  }

  children(root: MapNode): DocumentSymbol[] {
    return root.entries.flatMap((entry) => this.entry(entry));
  }

  /** The symbols of an entry of a document. */
  entry(entry: Entry): DocumentSymbol[] {
    switch (entry.via === undefined ? entry.name : "") {
      case "items":
        return this.#items(entry.value);
      case "endUses":
        return this.#group(entry, SymbolKind.Interface, "category");
      case "parties":
        return this.#group(entry, SymbolKind.Object, "name");
      case "licences":
        return [this.#licences(entry)];
      default:
        return [];
    }
  }

  #items(list: Node): DocumentSymbol[] {
    if (list.kind !== "seq") return [];
    const { items } = list;
    return inLimits(this.#entries(items), items.length, (items.at(-1)?.end ?? 0) + this.#by, this.#lines, symbolsOfItem);
  }

  *#entries(items: readonly Node[]): Generator<Placed, void> {
    for (const node of items) yield [node, this.#by];
  }

  /** The symbol of an item with those of its parts; none where it is no map. */
  item(node: Node): DocumentSymbol[] {
    const map = content(node);
    if (map.kind !== "map") return [];
    const number = entryOf(map, "partNumber");
    const text = textAt(map, "partNumber")?.value.trim();
    const parts = node.kind === "alias" ? undefined : entryOf(map, "items");
    const children = parts === undefined || parts.via !== undefined ? [] : this.#items(parts.value);
    const kind = parts === undefined ? SymbolKind.Field : SymbolKind.Class;
    const selection = node.kind === "alias" || number === undefined || number.via !== undefined ? node : number.value;
    return [this.#symbol(text === undefined || text === "" ? "item" : text, kind, node, selection, description(map), children)];
  }

  #group(entry: Entry, kind: SymbolKind, detailKey: string): DocumentSymbol[] {
    const map = entry.value;
    const children = (map.kind === "map" ? map.entries : [])
      .filter(({ via, name }) => via === undefined && name.trim() !== "")
      .map(({ name, key, value }) =>
        this.#symbol(name, kind, { start: key.start, end: Math.max(key.end, value.end) }, key, textAt(value, detailKey)?.value, []),
      );
    return [this.#symbol(entry.name, SymbolKind.Namespace, spanOf(entry), entry.key, undefined, children)];
  }

  #licences(entry: Entry): DocumentSymbol {
    const licences = entry.value.kind === "seq" ? entry.value.items : [];
    const children = licences.flatMap((node) => {
      const number = textAt(node, "number");
      return number === undefined || number.value.trim() === ""
        ? []
        : [this.#symbol(number.value, SymbolKind.Key, node, number, textAt(node, "validUntil")?.value, [])];
    });
    return this.#symbol(entry.name, SymbolKind.Namespace, spanOf(entry), entry.key, undefined, children);
  }

  /** The selection of a symbol lies inside its range, or LSP clients refuse the whole outline. */
  #symbol(
    name: string,
    kind: SymbolKind,
    whole: Span,
    selection: Span,
    detail: string | undefined,
    children: DocumentSymbol[],
  ): DocumentSymbol {
    const inside = selection.start >= whole.start && selection.end <= whole.end ? selection : whole;
    return {
      name,
      kind,
      range: rangeOf(this.#lines, this.#placed(whole)),
      selectionRange: rangeOf(this.#lines, this.#placed(inside)),
      ...(detail === undefined ? {} : { detail }),
      children,
    };
  }

  #placed({ start, end }: Span): Span {
    return { start: start + this.#by, end: end + this.#by };
  }
}

function spanOf({ key, value }: Entry): Span {
  return { start: key.start, end: Math.max(key.end, value.end) };
}

/** The description of an item; of several languages the first. */
function description(map: MapNode): string | undefined {
  const value = entryOf(map, "description")?.value;
  if (value === undefined) return undefined;
  const node = content(value);
  const text = node.kind === "map" ? node.entries[0]?.value : node;
  return text?.kind === "scalar" ? text.source : undefined;
}
