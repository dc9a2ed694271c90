import { addTo } from "../core/maps.ts";
import { byCodeUnit } from "../core/text/ordered.ts";
import { orderOf } from "./walk.ts";
import type { Entry, Names } from "./workspace.ts";

/**
 * Groups the names of files that are reachable through links: one group for each real file with several names. The first name of a group
 * is the main one: the name without links, else the first in order.
 */
export function severalNames<T extends { readonly entry: Pick<Entry, "at">; readonly real: string }>(
  files: Iterable<T>,
  { keyOf }: Pick<Names, "keyOf">,
): readonly (readonly [T, ...(readonly T[])])[] {
  const byReal = new Map<string, T[]>();
  for (const file of files) addTo(byReal, keyOf(file.real), file);
  return [...byReal].flatMap(([real, names]) => {
    const rank = ({ entry: { at } }: T): string => (keyOf(at) === real ? "" : orderOf(keyOf(at)));
    const [first, ...others] = names.length === 1 ? [] : names.sort((a, b) => byCodeUnit(rank(a), rank(b)));
    return first === undefined ? [] : [[first, ...others] as const];
  });
}
