import type { Finding } from "../finding.ts";
import { firstOfEach, getOrInsert } from "../maps.ts";
import { endUseInEffect } from "../model/endUseInEffect.ts";
import { partsOf } from "../model/parts.ts";
import type { Document, EndUse, EndUseInEffect, Item } from "../model/types.ts";
import { perKey } from "../perKey.ts";
import { pushAll } from "../pushAll.ts";
import type { JudgedItem, JudgingContext, Observation } from "../rule.ts";
import { isForeign, type Place } from "../text/place.ts";

/** A judged item, with the line of this document that it belongs to: itself, or the line whose `ref` leads to it. */
export interface JudgedThere extends JudgedItem {
  readonly line: Item;
}

/** An item followed by the parts that `referencedItems` finds for it. `inBoms`: for items of a BOM too. */
export function withReferencedItems(judged: JudgedItem, context: JudgingContext, inBoms = false): readonly JudgedThere[] {
  const { item, recognition, control, asking } = judged;
  // Written out for speed, since each rule calls this for each item: V8 of Node 20 creates a hidden class for each object literal that
  // starts with a spread.
  const itself = { item, recognition, control, asking, line: item };
  const parts = referencedItems(item, context, inBoms);
  return parts.length === 0 ? [itself] : [itself, ...parts.map((part) => ({ ...part, line: item }))];
}

/** The place and subject of a finding. */
type Standing = Place & Pick<Observation, "path" | "subject">;

/** The place of a finding on an item as a whole. */
export function atItem({ place, path, partNumber }: Item): Standing {
  return { in: place.in, start: place.start, end: place.end, path, subject: partNumber?.value ?? "" };
}

/** The place of a finding on the parts that a line brings in: the value of its `ref`. */
export function atRef(line: Item): Standing {
  const { reference, path } = line;
  return reference === undefined ? atItem(line) : { ...atItem(line), ...reference.at, path: `${path}/ref` };
}

/** True for a finding on a line itself; false for one on the parts that it brings in. */
export function isOnLine({ path }: Pick<Finding, "path">, line: Item): boolean {
  return line.reference === undefined || path !== atRef(line).path;
}

/**
 * The parts of other files that a shipment item brings in through its `ref`, at any depth, judged in the context of that shipment: its
 * destination, its date, and the end use that applies to them there. Their places are foreign. A part is listed once for each such end use.
 * Empty for items of a BOM unless `inBoms` is true, because those parts are judged in their own files.
 */
export function referencedItems(line: Item, context: JudgingContext, inBoms = false): readonly JudgedItem[] {
  const { reference } = line;
  if ((line.document.kind !== "shipment" && !inBoms) || line.children.length > 0) return nothing;
  if (reference?.kind !== "item" && reference?.kind !== "bom") return nothing;
  const byEndUse = getOrInsert(shared(context), reference.target, () => new Map<unknown, readonly JudgedItem[]>());
  return getOrInsert(byEndUse, keyOf(line.endUse), () =>
    partsSeenFrom(line, line.endUse).map(([part, endUse]) => judgedHere(part, context, part.seenFrom(line.document, endUse))),
  );
}

const nothing: readonly JudgedItem[] = [];

/** Cache by reference target and end use: lines that agree in both bring in the same parts. */
const shared = perKey((_context: JudgingContext) => new Map<Item | Document, Map<unknown, readonly JudgedItem[]>>());

/**
 * The parts of other files below an item, each with the end use that applies to it: its own, otherwise that of the nearest assembly below
 * the item, otherwise `above`, otherwise the one that applies in its own file.
 */
export function partsSeenFrom(top: Item, above: EndUseInEffect | undefined): (readonly [Item, EndUseInEffect | undefined])[] {
  const found: (readonly [Item, EndUseInEffect | undefined])[] = [];
  const seen = new Map<Item, Set<unknown>>();
  const waiting = foreignParts(top).map((part) => [part, above] as const);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [part, inherited] = next;
    const endUse = part.writtenEndUse === undefined ? (inherited ?? asByRef(part.endUse)) : endUseInEffect(part);
    const under = getOrInsert(seen, part, () => new Set());
    if (under.has(keyOf(endUse))) continue;
    under.add(keyOf(endUse));
    found.push([part, endUse]);
    pushAll(
      waiting,
      foreignParts(part).map((below) => [below, endUse] as const),
    );
  }
  return found;
}

function asByRef(endUse: EndUseInEffect | undefined): EndUseInEffect | undefined {
  return endUse === undefined ? undefined : { ...endUse, origin: "ref" };
}

/** Foreign parts in reverse order, so that a stack returns the first one first. */
function foreignParts(item: Item): Item[] {
  return partsOf(item)
    .filter(({ place }) => isForeign(place))
    .reverse();
}

/** A key that distinguishes end uses: the identity of a declared one, otherwise the reason why none is known. */
function keyOf(endUse: EndUseInEffect | undefined): EndUse["identity"] | "unresolved" | undefined {
  return endUse?.kind === "declared" ? endUse.endUse.identity : endUse?.kind;
}

/** Removes repeated parts, which occur once for each end use. */
export function onceEach(parts: readonly JudgedItem[]): readonly JudgedItem[] {
  return firstOfEach(parts, ({ item }) => item.identity);
}

/** Judges an item of another file in the context of this document. `seen`: the item as this document sees it. */
export function judgedHere(item: Item, context: JudgingContext, seen = item): JudgedItem {
  const recognition = context.recognitionOf(item);
  return { item: seen, recognition, control: context.controlOf(seen, recognition), asking: context.asking };
}
