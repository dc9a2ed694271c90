import { contentOf, quoteWidth, type ScalarNode, type ScalarStyle, type TreeFile } from "../formats/tree.ts";
import type { Span } from "../text/span.ts";
import { numberKey } from "./keys.ts";

/** Where a part number stands in a parts file: its text, without quotes. */
export interface PartPlace extends Span {
  readonly number: string;
  readonly style: ScalarStyle;
  /** Whether it is the key of entries; else one of the part numbers of `uses`. */
  readonly declares: boolean;
}

/** Every place of a part number in a parts file, patterns left out; one that came in by an alias or a merge is found where it is written. */
export function partPlaces({ documents }: Pick<TreeFile, "documents">): readonly PartPlace[] {
  return documents.flatMap(({ root }) => {
    const parts = root === undefined ? undefined : contentOf(root, "parts");
    const uses = root === undefined ? undefined : contentOf(root, "uses");
    const keys = parts?.kind === "map" ? parts.entries.flatMap(({ key, via }) => (via === undefined ? [placeOf(key, true)] : [])) : [];
    const named = (uses?.kind === "seq" ? uses.items : []).flatMap((use) => {
      const list = contentOf(use, "parts");
      return list?.kind === "seq" ? list.items.flatMap((one) => (one.kind === "scalar" ? [placeOf(one, false)] : [])) : [];
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
