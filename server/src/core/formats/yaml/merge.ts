import { wordingOf } from "../problems.ts";
import { content, isLeftOut, type MapNode, type Node, type TreeProblem } from "../tree.ts";
import type { UniqueEntries } from "../uniqueEntries.ts";

/**
 * Adds the entries of merged maps (`<<`, yaml.org/type/merge.html) to the own entries of a map. Own entries win over merged ones, and
 * earlier merged maps over later ones.
 *
 * @param value of `<<`: a map, an alias of one, or a list of these; anything else is a problem
 * @returns true if entries may be missing, because an alias was not resolved
 */
export function merge(entries: UniqueEntries, value: Node, problems: TreeProblem[]): boolean {
  const target = content(value);
  const sources: { readonly map: MapNode; readonly at: Node }[] = [];
  let lacks = false;
  for (const item of target.kind === "seq" ? target.items : [value]) {
    const map = content(item);
    // If the list itself is an alias, its items are somewhere else.
    const at = value.kind === "alias" ? value : item;
    if (map.kind === "map") {
      sources.push({ map, at });
      lacks ||= map.lacksMerge === true;
    } else if (isLeftOut(map)) lacks = true;
    else problems.push({ rule: "yaml/syntax", start: at.start, end: at.end, ...wordingOf("yaml", "merge-not-a-map") });
  }
  for (const { map, at } of sources) {
    const via = { start: at.start, end: at.end };
    for (const { key, name, value: merged } of map.entries) if (!entries.has(name)) entries.add({ key, name, value: merged, via });
  }
  return lacks;
}
