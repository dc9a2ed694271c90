import type { NearestAmong } from "../text/nearestAmong.ts";
import type { Located, Span } from "../text/span.ts";
import type { Item, Reference } from "./types.ts";

/** What a `ref` says before anything is looked up. */
export type ParsedReference =
  | { readonly kind: "part"; readonly part: string }
  | { readonly kind: "file"; readonly file: string; readonly part: string | undefined }
  | { readonly kind: "outside"; readonly why: string };

/**
 * Takes a `ref` apart: `#PART`, `./motor.bom.yaml`, `./motor.bom.yaml#PART`. An absolute path, a drive or an
 * address is refused here: the target of a `ref` lies inside the workspace folder.
 */
export function parseReference(text: string): ParsedReference {
  if (text.startsWith("#")) return { kind: "part", part: text.slice(1) };
  const hash = text.indexOf("#");
  const file = hash < 0 ? text : text.slice(0, hash);
  if (/^[a-z][a-z0-9+.-]*:/i.test(file)) return { kind: "outside", why: /^[a-z]:/i.test(file) ? "an absolute path" : "an address" };
  if (file.startsWith("/") || file.startsWith("\\")) return { kind: "outside", why: "an absolute path" };
  return { kind: "file", file, part: hash < 0 ? undefined : text.slice(hash + 1) };
}

/** The items of a document by part number; a part that stands twice keeps all its places. */
export function indexParts(items: readonly Item[]): Map<string, Item[]> {
  const parts = new Map<string, Item[]>();
  for (const item of items) {
    if (item.partNumber === undefined) continue;
    const places = parts.get(item.partNumber.value);
    if (places === undefined) parts.set(item.partNumber.value, [item]);
    else places.push(item);
  }
  return parts;
}

/**
 * Looks a `ref` up among the parts of its own document, whose part numbers are also in `names`. An item does not answer to
 * its own reference by part number alone.
 */
export function resolveReference(
  from: Item,
  ref: Located<string>,
  parts: ReadonlyMap<string, readonly Item[]>,
  names: NearestAmong,
): Reference {
  const at: Span = { start: ref.start, end: ref.end };
  const parsed = parseReference(ref.value);
  if (parsed.kind === "outside") return { kind: "outside", at, why: parsed.why };
  // To itself, to what holds it or to its parts nothing is referred: it would go round in a circle.
  const isElsewhere = (name: string) => parts.get(name)?.some((place) => !isWithin(place, from) && !isWithin(from, place)) === true;
  if (parsed.kind === "file") {
    if (/\.ya?ml$/i.test(parsed.file)) return { kind: "other-file", at, file: parsed.file, part: parsed.part };
    return { kind: "no-file", at, text: ref.value, nearest: isElsewhere(ref.value) ? ref.value : names.find(ref.value, isElsewhere) };
  }
  const places = parts.get(parsed.part) ?? [];
  const others = places.filter((place) => place !== from);
  const [target] = others;
  if (target === undefined) {
    if (places.length > 0) return { kind: "cycle", at };
    return { kind: "missing", at, part: parsed.part, nearest: names.find(parsed.part, isElsewhere) };
  }
  return others.length > 1 ? { kind: "ambiguous", at, part: parsed.part, places: others } : { kind: "item", at, target };
}

/** Whether an item is another or one of its parts, at any depth. */
function isWithin(item: Item, whole: Item): boolean {
  for (let at: Item | undefined = item; at !== undefined; at = at.parent) if (at === whole) return true;
  return false;
}

/** Longer chains of `ref` than this are not followed: no engineer writes one, and following must stay cheap. */
export const longestChain = 100;

/**
 * The items whose `ref` lies on a circle: following it leads back to the item itself, by references or by the
 * parts of assemblies. These are the edges inside one strongly connected component of the graph whose edges run
 * from an assembly to its parts and from a line to what it refers to (Tarjan's algorithm, without recursion).
 */
export function itemsOnCircles(items: readonly Item[], targetOf: (item: Item) => Item | undefined): Set<Item> {
  const state = new Map<Item, { order: number; low: number; onStack: boolean; component: number }>();
  const stack: Item[] = [];
  let order = 0;
  let components = 0;
  const successors = (item: Item): readonly Item[] => {
    const target = targetOf(item);
    return target === undefined ? item.children : [...item.children, target];
  };
  const enter = (item: Item) => {
    const entry = { order, low: order++, onStack: true, component: -1 };
    state.set(item, entry);
    stack.push(item);
    return { item, entry, next: 0, successors: successors(item) };
  };
  for (const root of items) {
    if (state.has(root)) continue;
    const frames = [enter(root)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const successor = frame.successors[frame.next++];
      if (successor !== undefined) {
        const seen = state.get(successor);
        if (seen === undefined) frames.push(enter(successor));
        else if (seen.onStack) frame.entry.low = Math.min(frame.entry.low, seen.order);
        continue;
      }
      if (frame.entry.low === frame.entry.order) {
        for (let popped = stack.pop(); popped !== undefined; popped = popped === frame.item ? undefined : stack.pop()) {
          const entry = state.get(popped);
          if (entry === undefined) continue;
          entry.onStack = false;
          entry.component = components;
        }
        components++;
      }
      frames.pop();
      const parent = frames.at(-1);
      if (parent !== undefined) parent.entry.low = Math.min(parent.entry.low, frame.entry.low);
    }
  }
  const circular = new Set<Item>();
  for (const item of items) {
    const target = targetOf(item);
    if (target !== undefined && state.get(target)?.component === state.get(item)?.component) circular.add(item);
  }
  return circular;
}
