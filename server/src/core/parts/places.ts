import { content, contentOf, type Node, quoteWidth, type ScalarNode, type ScalarStyle, type TreeFile } from "../formats/tree.ts";
import type { Span } from "../text/span.ts";
import { numberKey } from "./keys.ts";

/** Where a part number stands in a parts file: its text, without quotes. */
export interface PartPlace extends Span {
  readonly number: string;
  readonly style: ScalarStyle;
  /** Whether it is the key of entries; else one of the part numbers of `uses` or `matching`. */
  readonly declares: boolean;
}

/** What an entry of a parts file says. */
export interface WrittenEntry {
  readonly number: string;
  /** Where it begins: its key, of one in a list its first key. */
  readonly start: number;
  /** What it writes, in its order; without a text where that is a list or a map. */
  readonly facts: readonly { readonly key: string; readonly text: string | undefined }[];
}

/** Every entry of a parts file, those of a list one by one. */
export function writtenEntries({ documents }: Pick<TreeFile, "documents">): readonly WrittenEntry[] {
  return documents.flatMap(({ root }) => {
    const parts = root === undefined ? undefined : contentOf(root, "parts");
    return (parts?.kind === "map" ? parts.entries : []).flatMap(({ name, key, value }) => {
      const inner = content(value);
      if (inner.kind !== "seq") return [writtenEntry(name, key.start, inner)];
      return inner.items.map((one) => writtenEntry(name, one.start, content(one)));
    });
  });
}

function writtenEntry(name: string, start: number, node: Node): WrittenEntry {
  const facts = (node.kind === "map" ? node.entries : []).map(({ name: key, value }) => {
    const said = content(value);
    return { key, text: said.kind === "scalar" ? said.source : undefined };
  });
  return { number: numberKey(name), start, facts };
}

/** Every place of a part number in a parts file, patterns left out; one that came in by an alias or a merge is found where it is written. */
export function partPlaces({ documents }: Pick<TreeFile, "documents">): readonly PartPlace[] {
  return documents.flatMap(({ root }) => {
    const parts = root === undefined ? undefined : contentOf(root, "parts");
    const lists = ["uses", "matching"].map((key) => (root === undefined ? undefined : contentOf(root, key)));
    const keys = parts?.kind === "map" ? parts.entries.flatMap(({ key, via }) => (via === undefined ? [placeOf(key, true)] : [])) : [];
    const ones = lists.flatMap((list) => (list?.kind === "seq" ? list.items : []));
    const named = ones.flatMap((one) => {
      const list = contentOf(one, "parts");
      return list?.kind === "seq" ? list.items.flatMap((part) => (part.kind === "scalar" ? [placeOf(part, false)] : [])) : [];
    });
    return [...keys, ...named.filter(({ number }) => !number.includes("*"))];
  });
}

/** The place at an offset of a parts file; the end of a number still belongs to it. */
export function partPlaceAt(tree: Pick<TreeFile, "documents">, offset: number): PartPlace | undefined {
  return partPlaces(tree).find(({ start, end }) => start <= offset && offset <= end);
}

/** The places of one part number. */
export function placesOfPart(tree: TreeFile, number: string): readonly PartPlace[] {
  return partPlaces(tree).filter((place) => numberKey(place.number) === numberKey(number));
}

function placeOf(node: ScalarNode, declares: boolean): PartPlace {
  const { source, style, start, end } = node;
  const quotes = quoteWidth(style);
  return { number: source, style, start: start + quotes, end: end - quotes, declares };
}
