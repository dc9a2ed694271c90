import type { Matches } from "../config/glob.ts";
import type { MapNode } from "../formats/tree.ts";
import type { Item } from "../model/types.ts";

/** A part number for comparison: as written, without surrounding blanks. */
export function numberKey(number: string): string {
  return number.trim();
}

/** The number that an entry for an item gets: its part number, otherwise that of its manufacturer. */
export function entryNumber({ partNumber, manufacturerPartNumber }: Item): string | undefined {
  return partNumber?.value ?? manufacturerPartNumber?.value;
}

/** A key that is equal for the same part number and manufacturer. */
export function partKey(number: string, manufacturer: string | undefined): string {
  return JSON.stringify([numberKey(number), manufacturer && nameKey(manufacturer)]);
}

/** The keys of a map of parts that equal a part number. */
export function entriesOfPart({ entries }: MapNode, number: string): readonly string[] {
  return entries.flatMap(({ name }) => (numberKey(name) === numberKey(number) ? [name] : []));
}

/** A name normalised for comparison: case, character width and blanks are folded. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

/**
 * Compiles a pattern for part numbers, in which only `*` is special. Matching takes at most time proportional to the product of the two
 * lengths.
 */
export function compilePart(pattern: string): Matches {
  const pieces = numberKey(pattern).split("*");
  const [first = "", ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return (number) => number === first;
  return (number) => {
    if (!number.startsWith(first) || !number.endsWith(last) || number.length < first.length + last.length) return false;
    let at = first.length;
    const end = number.length - last.length;
    for (const piece of rest) {
      const found = number.indexOf(piece, at);
      if (found < 0 || found + piece.length > end) return false;
      at = found + piece.length;
    }
    return true;
  };
}
