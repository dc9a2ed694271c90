import Big from "big.js";
import {
  type ContentNode,
  content,
  contentOf,
  entryOf,
  isBlank,
  type MapNode,
  mapOf,
  type Node,
  type ScalarNode,
  type SeqNode,
  valuesIn,
} from "../formats/tree.ts";
import { mapAt } from "../mappings/foreign/values.ts";
import { factKeys } from "../parts/declared.ts";

/** A difference between an entry and the facts that it is to have. */
export type Difference =
  /** A key that the map lacks, or whose value is blank. */
  | { readonly kind: "key"; readonly map: MapNode; readonly key: string; readonly blank: Node | undefined; readonly wanted: ContentNode }
  /** Entries that a list lacks. */
  | { readonly kind: "entries"; readonly list: SeqNode; readonly wanted: readonly ContentNode[] }
  /** Another value. */
  | { readonly kind: "value"; readonly there: Node; readonly wanted: ContentNode };

/** A value that is equal in both, with the node of the entry. */
export interface Same {
  readonly kind: "same";
  readonly there: Node;
  readonly wanted: ContentNode;
}

/** Compares the facts of a map with those that it is to have. */
export function* compared(map: MapNode, wanted: MapNode): Iterable<Difference | Same> {
  for (const { name, value } of wanted.entries) {
    const there = entryOf(map, name);
    if (there === undefined || isBlank(there.value)) yield { kind: "key", map, key: name, blank: there?.value, wanted: content(value) };
    else if (name === "source" && areTwoSources(mapOf(there.value), mapOf(value)))
      yield { kind: "value", there: there.value, wanted: content(value) };
    else yield* comparedValues(there.value, content(value));
  }
}

/** True unless one source completes the other, that is, both name the same document and contradict each other nowhere. */
function areTwoSources(one: MapNode | undefined, other: MapNode | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const differing = other.entries.some(({ name, value }) => {
    const there = entryOf(one, name)?.value;
    return there !== undefined && !isBlank(there) && !isSame(there, value);
  });
  return differing || !isSame(contentOf(one, "document"), contentOf(other, "document"));
}

const agingKeys = Object.values(factKeys).flat();

/** True if facts confirm every aging fact of an entry, so that their source may replace its source. */
export function confirmsAll(entry: MapNode, facts: MapNode): boolean {
  const confirmed = new Set<number>();
  for (const one of compared(entry, facts)) if (one.kind === "same") for (const at of cellsOf(content(one.there))) confirmed.add(at);
  return agingKeys.every((key) => [...valuesOf(entry, key)].every((at) => confirmed.has(at)));
}

function valuesOf(entry: MapNode, key: string): Iterable<number> {
  const value = contentOf(entry, key);
  return value === undefined || isBlank(value) ? [] : cellsOf(value);
}

function* comparedValues(there: Node, wanted: ContentNode): Iterable<Difference | Same> {
  const known = content(there);
  if (known.kind === "map" && wanted.kind === "map") yield* compared(known, wanted);
  else if (known.kind === "seq" && wanted.kind === "seq") yield* comparedLists(known, wanted);
  else if (wanted.kind === "seq" && wanted.items.length === 1 && known.kind === "scalar" && isSame(known, wanted.items[0]))
    yield { kind: "same", there, wanted };
  else yield { kind: known.kind === "scalar" && wanted.kind === "scalar" && isSame(known, wanted) ? "same" : "value", there, wanted };
}

function* comparedLists(list: SeqNode, wanted: SeqNode): Iterable<Difference | Same> {
  const lacking: ContentNode[] = [];
  const others = list.items.filter((each) => !wanted.items.some((one) => names(each, content(one))));
  for (const one of wanted.items.map(content)) {
    const there = list.items.find((each) => names(each, one)) ?? others.find((each) => isOtherOrigin(each, one));
    if (there === undefined) lacking.push(one);
    else yield* comparedValues(there, one);
  }
  if (lacking.length > 0) yield { kind: "entries", list, wanted: lacking };
}

/** The keys that identify the entries of a list. A stage of production may have several countries, and a list several codes. */
const naming: readonly (readonly string[])[] = [
  ["element"],
  ["casNumber"],
  ["substance"],
  ["stage", "country"],
  ["nomenclature"],
  ["list", "code"],
];

/** True if two entries of a list have the same identity. */
function names(there: Node, wanted: ContentNode): boolean {
  if (wanted.kind === "scalar") return isSame(there, wanted);
  const map = mapOf(there);
  const keys = naming.find(([first = ""]) => contentOf(wanted, first) !== undefined);
  return keys?.every((key) => isSame(contentOf(map, key), contentOf(wanted, key))) === true;
}

/** True for another country of the same stage of production. */
function isOtherOrigin(there: Node, wanted: ContentNode): boolean {
  return isSame(contentOf(there, "stage"), contentOf(wanted, "stage"));
}

function isSame(there: Node | undefined, wanted: Node | undefined): boolean {
  const [one, other] = [there && content(there), wanted && content(wanted)];
  if (one?.kind !== "scalar" || other?.kind !== "scalar") return false;
  if (typeof other.value === "number") return typeof one.value === "number" && new Big(one.value).eq(other.value);
  return one.source.trim().toUpperCase() === other.source.trim().toUpperCase();
}

/** The paths and scalars of the values below a node of facts, without the names of list entries and units. */
export function* leavesOf(node: ContentNode, path: string): Iterable<{ readonly key: string; readonly node: ScalarNode }> {
  if (node.kind === "scalar") yield { key: path, node };
  else if (node.kind === "seq")
    for (const item of node.items.map(content)) {
      const [name = ""] = naming.find(([first = ""]) => contentOf(item, first) !== undefined) ?? [];
      const said = contentOf(item, name);
      yield* leavesOf(item, said?.kind === "scalar" ? `${path}/${said.source}` : path);
    }
  else {
    const values = node.entries.filter(({ name }) => name !== "unit" && name !== "percent" && !naming.some(([first]) => first === name));
    for (const { name, value } of values) yield* leavesOf(content(value), values.length === 1 ? path : `${path}/${name}`);
  }
}

/** The starts of the cells that the values of a node are from. */
export function* cellsOf(node: Node): Iterable<number> {
  if (node.kind === "alias") return;
  if (node.kind === "scalar") yield node.start;
  else for (const one of valuesIn(node)) yield* cellsOf(one);
}

/** The starts of the cells that a comparison is about. */
export function* cellsIn({ wanted }: Difference | Same): Iterable<number> {
  for (const node of Array.isArray(wanted) ? wanted : [wanted]) yield* cellsOf(node);
}

/** The cells whose values an entry has, all of them. */
export function standingCells(entry: MapNode | undefined, facts: MapNode): ReadonlySet<number> {
  const [cells, others] = [new Set<number>(), new Set<number>()];
  for (const one of entry === undefined ? [] : compared(entry, facts))
    for (const cell of cellsIn(one)) (one.kind === "same" ? cells : others).add(cell);
  return new Set([...cells].filter((cell) => !others.has(cell)));
}

/** True if an answer may be named as the source of an entry: one of its facts stands there, and none otherwise. */
export function maySource(entry: MapNode, facts: MapNode): boolean {
  const others = withoutSource(facts);
  return standingCells(entry, others).size > 0 && [...compared(entry, others)].every(({ kind }) => kind !== "value");
}

/** The facts of an answer without their source. */
export function withoutSource(facts: MapNode): MapNode {
  const others = facts.entries.filter(({ name }) => name !== "source");
  return mapAt(
    facts,
    others.map(({ name, value }) => [name, value]),
  );
}

/** A value without some cells. An entry, number or unit that is incomplete without them is removed too. */
export function withoutCells(node: ContentNode, cells: ReadonlySet<number>, isWhole = false): ContentNode | undefined {
  if (cells.size === 0) return node;
  if (node.kind === "scalar") return cells.has(node.start) ? undefined : node;
  if (node.kind === "seq") {
    const items = node.items.flatMap((item) => withoutCells(content(item), cells, true) ?? []);
    return items.length === 0 ? undefined : { ...node, items };
  }
  const isOne = isWhole || node.entries.some(({ name }) => name === "unit");
  if (isOne) return [...cellsOf(node)].some((cell) => cells.has(cell)) ? undefined : node;
  const entries = node.entries.flatMap((entry): readonly (readonly [string, Node])[] => {
    const value = withoutCells(content(entry.value), cells);
    return value === undefined ? [] : [[entry.name, value]];
  });
  return entries.length === 0 ? undefined : mapAt(node, entries);
}

/** The facts of two answers about the same part. Of two different values, the first one stays. */
export function joined(one: MapNode, other: MapNode): MapNode {
  const added = other.entries.filter(({ name }) => entryOf(one, name) === undefined);
  const entries = one.entries.map(({ name, value }): readonly [string, Node] => {
    const [here, more] = [content(value), contentOf(other, name)];
    if (here.kind === "map" && more?.kind === "map") return [name, joined(here, more)];
    if (here.kind !== "seq" || more?.kind !== "seq") return [name, value];
    return [
      name,
      { ...here, items: [...here.items, ...more.items.filter((item) => !here.items.some((each) => names(each, content(item))))] },
    ];
  });
  return mapAt(one, [...entries, ...added.map(({ name, value }) => [name, value] as const)]);
}

/**
 * The cells to blame for a mistake at an offset of an entry: those of the value there, else of the list or map around it, else of all facts.
 */
export function blamed(there: Node, wanted: ContentNode, offset: number): Iterable<number> {
  const known = content(there);
  const inside = ({ start, end }: Node): boolean => start <= offset && offset <= end;
  if (known.kind === "map" && wanted.kind === "map") {
    const entry = known.entries.find(({ key, value }) => inside(key) || inside(value));
    const value = entry && contentOf(wanted, entry.name);
    if (entry !== undefined && value !== undefined) return blamed(entry.value, value, offset);
  }
  if (known.kind === "seq" && wanted.kind === "seq") {
    const item = known.items.find(inside);
    const named = item && wanted.items.map(content).find((one) => names(item, one));
    if (named !== undefined) return cellsOf(named);
  }
  return cellsOf(wanted);
}
