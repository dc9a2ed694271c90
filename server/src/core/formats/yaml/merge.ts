import { wordingOf } from "../problems.ts";
import { content, type Entry, isLeftOut, type MapNode, type Node, type TreeProblem } from "../tree.ts";

/** Names in more entries than this are kept in a set. */
export const fewNames = 12;

/** Whether a map under construction has an entry of that name; its entries begin at `base`, and `names` holds them once they are many. */
export function hasName(entries: readonly Entry[], base: number, names: Set<string> | undefined, name: string): boolean {
  if (names !== undefined) return names.has(name);
  for (let index = base; index < entries.length; index++) if (entries[index]?.name === name) return true;
  return false;
}

/** One map that is merged, and where that is written. */
interface Source {
  readonly map: MapNode;
  readonly at: Node;
}

function notAMap(node: Node): TreeProblem {
  return { rule: "yaml/syntax", start: node.start, end: node.end, ...wordingOf("yaml", "merge-not-a-map") };
}

/** The maps named by the value of `<<`, and whether one was left out. What is neither is a problem. */
function sourcesOf(value: Node, problems: TreeProblem[]): { readonly sources: readonly Source[]; readonly lacks: boolean } {
  const target = content(value);
  const sources: Source[] = [];
  let lacks = false;
  for (const item of target.kind === "seq" ? target.items : [value]) {
    const map = content(item);
    // Of a list that is itself an alias, the alias is what stands in this map.
    const at = value.kind === "alias" ? value : item;
    if (map.kind === "map") {
      sources.push({ map, at });
      lacks ||= map.lacksMerge === true;
    } else if (isLeftOut(map)) lacks = true;
    else problems.push(notAMap(at));
  }
  return { sources, lacks };
}

/**
 * Adds to a map's own entries those that `<<` brings in (yaml.org/type/merge.html): own keys win,
 * and of several merged maps the earlier. Merged entries keep the spans of where they are written.
 * Gives whether some may be missing, because an alias was left out.
 */
export function merge(entries: Entry[], value: Node, problems: TreeProblem[]): boolean {
  const names = new Set<string>();
  for (const entry of entries) names.add(entry.name);
  const { sources, lacks } = sourcesOf(value, problems);
  for (const { map, at } of sources) {
    const via = { start: at.start, end: at.end };
    for (const { key, name, value: merged } of map.entries) {
      if (names.has(name)) continue;
      names.add(name);
      entries.push({ key, name, value: merged, via });
    }
  }
  return lacks;
}
