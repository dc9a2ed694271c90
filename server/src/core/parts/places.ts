import {
  content,
  contentOf,
  entriesOf,
  type Node,
  nodesIn,
  quoteWidth,
  type ScalarNode,
  type ScalarStyle,
  type TreeFile,
} from "../formats/tree.ts";
import type { Span } from "../text/span.ts";
import { numberKey } from "./keys.ts";

/** The place of a part number in a parts file, without quotes. */
export interface PartPlace extends Span {
  readonly number: string;
  readonly style: ScalarStyle;
  /** True for the key of an entry; false for a part number in `uses` or `matching`. */
  readonly declares: boolean;
}

/** An entry of a parts file as written. */
export interface WrittenEntry {
  readonly number: string;
  /** The start of its key; for an entry in a list, of its first key. */
  readonly start: number;
  /** The keys of the entry in order; `text` is undefined for lists and maps. */
  readonly facts: readonly { readonly key: string; readonly text: string | undefined }[];
}

/** Every entry of a parts file, with entries in lists separately. */
export function writtenEntries({ documents }: Pick<TreeFile, "documents">): readonly WrittenEntry[] {
  return documents.flatMap(({ root }) => {
    return entriesOf(contentOf(root, "parts")).flatMap(({ name, key, value }) => {
      const inner = content(value);
      if (inner.kind !== "seq") return [writtenEntry(name, key.start, inner)];
      return inner.items.map((one) => writtenEntry(name, one.start, content(one)));
    });
  });
}

function writtenEntry(name: string, start: number, node: Node): WrittenEntry {
  const facts = entriesOf(node).map(({ name: key, value }) => {
    const said = content(value);
    return { key, text: said.kind === "scalar" ? said.source : undefined };
  });
  return { number: numberKey(name), start, facts };
}

/** Every place of a part number in a parts file, without patterns. Numbers from aliases or merges are placed where they are written. */
function partPlaces({ documents }: Pick<TreeFile, "documents">): readonly PartPlace[] {
  return documents.flatMap(({ root }) => {
    const keys = entriesOf(contentOf(root, "parts")).flatMap(({ key, via }) => (via === undefined ? [placeOf(key, true)] : []));
    const named = ["uses", "matching"]
      .flatMap((key) => nodesIn(contentOf(root, key)))
      .flatMap((one) => nodesIn(contentOf(one, "parts")))
      .flatMap((part) => (part.kind === "scalar" ? [placeOf(part, false)] : []));
    return [...keys, ...named.filter(({ number }) => !number.includes("*"))];
  });
}

/** The part number at an offset of a parts file, its end included. */
export function partPlaceAt(tree: Pick<TreeFile, "documents">, offset: number): PartPlace | undefined {
  return partPlaces(tree).find(({ start, end }) => start <= offset && offset <= end);
}

/** The places of a part number. */
export function placesOfPart(tree: TreeFile, number: string): readonly PartPlace[] {
  return partPlaces(tree).filter((place) => numberKey(place.number) === numberKey(number));
}

function placeOf(node: ScalarNode, declares: boolean): PartPlace {
  const { source, style, start, end } = node;
  const quotes = quoteWidth(style);
  return { number: source, style, start: start + quotes, end: end - quotes, declares };
}
