import type { PlacedDocument, PlacedEntry, PlacedList } from "../../formats/placed.ts";
import { content, type Entry, entriesOf, entryOf, type Node, nodesIn } from "../../formats/tree.ts";
import type { Span } from "../../text/span.ts";
import { descriptionOf, spelledAt } from "./scalars.ts";

/** A line of an outline. */
export interface Outlined {
  /** The kind of line. `declarations`: the end uses, parties or licences of a document; `rest`: items beyond the limit. */
  readonly kind: "document" | "assembly" | "item" | "rest" | "declarations" | "end-use" | "party" | "licence";
  readonly name: string;
  readonly detail: string | undefined;
  /** The whole range, with places in the text. */
  readonly whole: Span;
  /** The range of the name, within the whole. */
  readonly selection: Span;
}

/** Converts lines of an outline to another representation. */
export interface Outliner<T> {
  /** The maximum number of items of a list shown as separate lines. */
  readonly most: number;
  /** The name of the line for the items beyond the limit. */
  rest(count: number): string;
  line(outlined: Outlined, children: T[]): T;
  /** The cached lines of an item that survives edits, for a position in the text; created by `make` if they changed. */
  kept(item: object, start: number, make: () => T[]): readonly T[];
}

/** The outline of a text: items as a tree, with end uses, parties and licences; for several documents, one tree each. */
export function outline<T>(documents: readonly PlacedDocument[], outliner: Outliner<T>): T[] {
  const maps = documents.filter(({ root }) => root.kind === "map");
  const children = ({ entries }: PlacedDocument): T[] => entries.flatMap((entry) => entryLines(entry, outliner));
  if (maps.length === 1) return maps.flatMap(children);
  return maps.map((document) => {
    const { root } = document;
    const selection = entryOf(root, "id")?.value ?? root;
    const name = spelledAt(root, "id")?.value ?? "document";
    return new Lines(outliner, 0).of("document", name, spelledAt(root, "kind")?.value, root, selection, children(document));
  });
}

function entryLines<T>({ entry, by, list }: PlacedEntry, outliner: Outliner<T>): T[] {
  const lines = new Lines(outliner, by);
  return list === undefined ? lines.entry(entry) : itemsIn(list, outliner);
}

/** The lines of a list stored in pieces. */
function itemsIn<T>({ pieces, count, end }: PlacedList, outliner: Outliner<T>): T[] {
  return inLimits(placedIn(pieces), count, end, outliner, (node, by) =>
    outliner.kept(node, node.start + by, () => new Lines(outliner, by).item(node)),
  );
}

function* placedIn(pieces: PlacedList["pieces"]): Generator<readonly [node: Node, by: number], void> {
  for (const { entries, by } of pieces) for (const node of entries) yield [node, by];
}

/**
 * The lines of a list. After the limit, a single line stands for the remaining items, which are not visited. `end`: the end of the list.
 */
function inLimits<T>(
  list: Iterable<readonly [node: Node, by: number]>,
  count: number,
  end: number,
  { most, line, rest }: Outliner<T>,
  linesOf: (node: Node, by: number) => readonly T[],
): T[] {
  const lines: T[] = [];
  let left = most;
  for (const [node, by] of list) {
    if (left === 0) {
      const start = node.start + by;
      lines.push(
        line({ kind: "rest", name: rest(count - most), detail: undefined, whole: { start, end }, selection: { start, end: start } }, []),
      );
      break;
    }
    lines.push(...linesOf(node, by));
    left--;
  }
  return lines;
}

/** Creates lines for nodes whose places are shifted by an offset in the text. */
class Lines<T> {
  readonly #outliner: Outliner<T>;
  readonly #by: number;

  constructor(outliner: Outliner<T>, by: number) {
    this.#outliner = outliner;
    this.#by = by;
  }

  /** Creates a line. Its selection must be inside its range, or LSP clients reject the whole outline. */
  of(kind: Outlined["kind"], name: string, detail: string | undefined, whole: Span, selection: Span, children: T[]): T {
    const inside = selection.start >= whole.start && selection.end <= whole.end ? selection : whole;
    return this.#outliner.line({ kind, name, detail, whole: this.#placed(whole), selection: this.#placed(inside) }, children);
  }

  /** The lines of an entry of a document. */
  entry(entry: Entry): T[] {
    switch (entry.via === undefined ? entry.name : "") {
      case "items":
        return this.#items(entry.value);
      case "endUses":
        return [this.#declared(entry, "end-use", "category")];
      case "parties":
        return [this.#declared(entry, "party", "name")];
      case "licences":
        return [this.#licences(entry)];
      default:
        return [];
    }
  }

  #items(list: Node): T[] {
    if (list.kind !== "seq") return [];
    const { items } = list;
    const by = this.#by;
    const placed = items.map((node) => [node, by] as const);
    return inLimits(placed, items.length, (items.at(-1)?.end ?? 0) + by, this.#outliner, (node) => this.item(node));
  }

  /** The line of an item with those of its parts; empty if it is no map. */
  item(node: Node): T[] {
    const map = content(node);
    if (map.kind !== "map") return [];
    const number = entryOf(map, "partNumber");
    const text = spelledAt(map, "partNumber")?.value.trim();
    const parts = node.kind === "alias" ? undefined : entryOf(map, "items");
    const children = parts === undefined || parts.via !== undefined ? [] : this.#items(parts.value);
    const selection = node.kind === "alias" || number === undefined || number.via !== undefined ? node : number.value;
    const name = text === undefined || text === "" ? "item" : text;
    return [this.of(parts === undefined ? "item" : "assembly", name, descriptionOf(map), node, selection, children)];
  }

  #declared(entry: Entry, kind: "end-use" | "party", detailKey: string): T {
    const { value: map } = entry;
    const children = (map.kind === "alias" ? [] : entriesOf(map))
      .filter(({ via, name }) => via === undefined && name.trim() !== "")
      .map((one) => this.of(kind, one.name, spelledAt(one.value, detailKey)?.value, spanOf(one), one.key, []));
    return this.of("declarations", entry.name, undefined, spanOf(entry), entry.key, children);
  }

  #licences(entry: Entry): T {
    const children = (entry.value.kind === "alias" ? [] : nodesIn(entry.value)).flatMap((node) => {
      const number = spelledAt(node, "number");
      if (number === undefined || number.value.trim() === "") return [];
      return [this.of("licence", number.value, spelledAt(node, "validUntil")?.value, node, number, [])];
    });
    return this.of("declarations", entry.name, undefined, spanOf(entry), entry.key, children);
  }

  #placed({ start, end }: Span): Span {
    return { start: start + this.#by, end: end + this.#by };
  }
}

function spanOf({ key, value }: Entry): Span {
  return { start: key.start, end: Math.max(key.end, value.end) };
}
