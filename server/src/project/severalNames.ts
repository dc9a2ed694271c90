import { addTo } from "../core/maps.ts";
import { byCodeUnit } from "../core/text/ordered.ts";

/**
 * The files that links lead to as well, each with all its names. The first is the one that a file is known by: that without links, else
 * the first in order.
 *
 * @param orderOf a text by which names are ordered folder by folder
 */
export function severalNames<T>(
  files: Iterable<T>,
  { nameOf, realOf, orderOf }: { nameOf(file: T): string; realOf(file: T): string; orderOf(name: string): string },
): readonly (readonly [T, ...(readonly T[])])[] {
  const byReal = new Map<string, T[]>();
  for (const file of files) addTo(byReal, realOf(file), file);
  return [...byReal].flatMap(([real, names]) => {
    const rank = (file: T): string => (nameOf(file) === real ? "" : orderOf(nameOf(file)));
    const [first, ...others] = names.sort((a, b) => byCodeUnit(rank(a), rank(b)));
    return first === undefined || others.length === 0 ? [] : [[first, ...others] as const];
  });
}
