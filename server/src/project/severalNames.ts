import { addTo } from "../core/maps.ts";
import { byCodeUnit } from "../core/text/ordered.ts";

/**
 * Groups the names of files that are reachable through links: one group for each real file with several names. The first name of a group
 * is the main one: the name without links, else the first in order.
 *
 * @param orderOf a sort key that orders names folder by folder
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
