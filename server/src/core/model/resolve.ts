import type { Links } from "./links.ts";
import { itemsOnCircles, longestChain, OwnParts, parseReference, resolveReference, staysWithin } from "./reference.ts";
import type { Item, OpenItem } from "./types.ts";

/**
 * Resolves the references of items within their document and to other files.
 *
 * @param all returns all items of the document, if `items` omits some without references
 */
export function resolveReferences(items: readonly OpenItem[], links?: Links, all: () => readonly OpenItem[] = () => items): void {
  if (lookUpReferences(items, links, all)) cutCircles(items, links);
  if (!items.some(({ reference }) => reference !== undefined)) return;
  cutLongChains(items, links);
}

/**
 * Sets the target of every `ref`, even if circular. Returns true when a circle is possible: a reference stays within the file, or the file
 * is on a circle of files.
 */
export function lookUpReferences(
  items: readonly OpenItem[],
  links: Seen | undefined,
  all: () => readonly OpenItem[] = () => items,
): boolean {
  let mayGoRound = links?.isOnCircle === true;
  let parts: OwnParts | undefined;
  const own = (): OwnParts => {
    parts ??= new OwnParts(all());
    return parts;
  };
  for (const item of items) {
    const { ref } = item;
    if (ref === undefined) continue;
    const parsed = parseReference(ref.value);
    item.reference = resolveReference(item, ref, parsed, own, links);
    mayGoRound ||= staysWithin(parsed, links);
  }
  return mayGoRound;
}

/** The parts of `Links` needed to look up references. */
type Seen = Pick<Links, "isOwn" | "resolve" | "isOnCircle">;

/** True when an item has a `ref` that is looked up in its own file. */
export function refersWithin({ ref }: Item, links: Pick<Links, "isOwn"> | undefined): boolean {
  return ref !== undefined && staysWithin(parseReference(ref.value), links);
}

/** Replaces circular references by cycle markers. */
export function cutCircles(items: readonly OpenItem[], links?: Pick<Links, "isCircular" | "isOnCircle">): void {
  const circular = itemsOnCircles(items, ({ reference }) => {
    if (reference?.kind === "item") return [reference.target];
    return reference?.kind === "bom" ? reference.target.lines : [];
  });
  for (const item of items) {
    const { reference } = item;
    if (reference?.kind !== "item" && reference?.kind !== "bom") continue;
    if (circular.has(item) || (links?.isOnCircle === true && links.isCircular(item.document.index, item.path)))
      item.reference = { kind: "cycle", at: reference.at };
  }
}

/**
 * Cuts off chains of references that are too long. Circles must have been cut before. Returns the length of the chain of each item with a
 * reference.
 */
export function cutLongChains(items: readonly OpenItem[], links?: Pick<Links, "lengthOf">): ReadonlyMap<Item, number> {
  const lengths = new Map<Item, number>();
  const own = new Set<Item>();
  for (const item of items) if (item.reference?.kind === "item") own.add(item);
  for (const item of own) chainLength(item, lengths, (one) => (own.has(one) ? undefined : (links?.lengthOf(one) ?? 0)));
  for (const item of items) {
    if (item.reference?.kind === "item" && (lengths.get(item) ?? 0) > longestChain)
      item.reference = { kind: "too-long", at: item.reference.at };
  }
  return lengths;
}

function chainLength(item: Item, lengths: Map<Item, number>, known: (item: Item) => number | undefined): void {
  // An uncut circle ends where it is entered again.
  const chain = new Set<Item>();
  let current = item;
  let length = 0;
  for (;;) {
    const told = lengths.get(current) ?? known(current);
    if (told !== undefined) {
      length = told;
      break;
    }
    if (chain.has(current)) break;
    chain.add(current);
    if (current.reference?.kind !== "item") break;
    current = current.reference.target;
  }
  for (const link of [...chain].reverse()) lengths.set(link, ++length);
}
