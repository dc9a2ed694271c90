import type { PlacedDocument, PlacedEntry, PlacedList } from "../../formats/placed.ts";
import { content, type Entry, entryOf, type MapNode, type Node } from "../../formats/tree.ts";
import type { Span } from "../../text/span.ts";
import { spelledAt } from "./scalars.ts";

/** One line of an outline. */
export interface Outlined {
  /** What it is; `declarations` are the end uses, parties or licences of a document, `rest` the items beyond those told one by one. */
  readonly kind: "document" | "assembly" | "item" | "rest" | "declarations" | "end-use" | "party" | "licence";
  readonly name: string;
  readonly detail: string | undefined;
  /** All of it, by places in the text. */
  readonly whole: Span;
  /** What names it, within all of it. */
  readonly selection: Span;
}

/** Makes lines of an outline into something else. */
export interface Outliner<T> {
  /** More items of one list than this are not told one by one. */
  readonly most: number;
  /** What the line is called that stands for so many items which are not told. */
  rest(count: number): string;
  line(outlined: Outlined, children: T[]): T;
  /** The lines of an item that is held over edits, at a place in the text: those made last, as long as they hold, else what `make` gives. */
  kept(item: object, start: number, make: () => T[]): readonly T[];
}

/** The outline of a text: items as a tree, and end uses, parties and licences; of several documents, one tree each. */
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

/** The lines of a list that is held in pieces. */
function itemsIn<T>({ pieces, count, end }: PlacedList, outliner: Outliner<T>): T[] {
  return inLimits(placedIn(pieces), count, end, outliner, (node, by) =>
    outliner.kept(node, node.start + by, () => new Lines(outliner, by).item(node)),
  );
}

function* placedIn(pieces: PlacedList["pieces"]): Generator<readonly [node: Node, by: number], void> {
  for (const { entries, by } of pieces) for (const node of entries) yield [node, by];
}

/** The lines of a list; behind the last item that is told, one for all others, which are not looked at. `end` is where the list ends. */
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

/** Makes lines of nodes that lie some way before their places in the text. */
class Lines<T> {
  readonly #outliner: Outliner<T>;
  readonly #by: number;

  constructor(outliner: Outliner<T>, by: number) {
    this.#outliner = outliner;
    this.#by = by;
  }

  /** A line. Its selection lies inside of it, or LSP clients refuse the whole outline. */
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

  /** The line of an item with those of its parts; none where it is no map. */
  item(node: Node): T[] {
    const map = content(node);
    if (map.kind !== "map") return [];
    const number = entryOf(map, "partNumber");
    const text = spelledAt(map, "partNumber")?.value.trim();
    const parts = node.kind === "alias" ? undefined : entryOf(map, "items");
    const children = parts === undefined || parts.via !== undefined ? [] : this.#items(parts.value);
    const selection = node.kind === "alias" || number === undefined || number.via !== undefined ? node : number.value;
    const name = text === undefined || text === "" ? "item" : text;
    return [this.of(parts === undefined ? "item" : "assembly", name, description(map), node, selection, children)];
  }

  #declared(entry: Entry, kind: "end-use" | "party", detailKey: string): T {
    const { value: map } = entry;
    const children = (map.kind === "map" ? map.entries : [])
      .filter(({ via, name }) => via === undefined && name.trim() !== "")
      .map((one) => this.of(kind, one.name, spelledAt(one.value, detailKey)?.value, spanOf(one), one.key, []));
    return this.of("declarations", entry.name, undefined, spanOf(entry), entry.key, children);
  }

  #licences(entry: Entry): T {
    const children = (entry.value.kind === "seq" ? entry.value.items : []).flatMap((node) => {
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

/** The description of an item; of several languages the first. */
function description(map: MapNode): string | undefined {
  const value = entryOf(map, "description")?.value;
  if (value === undefined) return undefined;
  const node = content(value);
  const text = node.kind === "map" ? node.entries[0]?.value : node;
  return text?.kind === "scalar" ? text.source : undefined;
}
