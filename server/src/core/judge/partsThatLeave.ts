import { getOrInsert } from "../maps.ts";
import { builtLevels, partsOf } from "../model/parts.ts";
import type { Item } from "../model/types.ts";
import { perKey } from "../perKey.ts";
import { pushAll } from "../pushAll.ts";
import type { JudgingContext } from "../rule.ts";
import { isForeign } from "../text/place.ts";
import { type JudgedThere, judgedHere, referencedItems } from "./referencedItems.ts";

/**
 * The parts of a shipment line that are exported as separate goods because no declaration builds them into another. Parts inside a declared
 * assembly or finished good are left out. Both the `items` of the line and the parts that its `ref` brings in count, at any depth. Each
 * part names the item of this file that it came through.
 */
export function partsThatLeave(line: Item, context: JudgingContext): readonly JudgedThere[] {
  if (line.document.kind !== "shipment" || line.parent !== undefined) return none;
  if (line.children.length === 0 && line.reference === undefined) return none;
  return getOrInsert(knownIn(context), line, () => find(line, context));
}

const none: readonly JudgedThere[] = [];

const knownIn = perKey((_context: JudgingContext) => new WeakMap<Item, readonly JudgedThere[]>());

function find(line: Item, context: JudgingContext): readonly JudgedThere[] {
  const found: JudgedThere[] = [];
  const seen = new Set<Item>([line]);
  const stack = [line];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (builtLevels.has(item.level?.value ?? "")) continue;
    const parts = ownParts(item, line).filter((part) => !seen.has(part));
    for (const part of parts) {
      seen.add(part);
      found.push({ ...judgedHere(part, context), line: part });
    }
    pushAll(found, foreignParts(item, context));
    pushAll(stack, [...parts].reverse());
  }
  return found;
}

/** The parts of an item in this file. Parts of a referenced line count only for the line that refers to it. */
function ownParts(item: Item, line: Item): readonly Item[] {
  if (item.children.length > 0) return item.children;
  const { reference } = item;
  return item === line && reference?.kind === "item" && !isForeign(reference.target.place) ? reference.target.children : [];
}

/** The parts that an item brings in, without those inside an assembly or finished good of the other file. */
function foreignParts(item: Item, context: JudgingContext): readonly JudgedThere[] {
  const brought = referencedItems(item, context);
  if (brought.length === 0) return none;
  const leaving = new Set<Item["identity"]>();
  const stack = [item];
  for (let holder = stack.pop(); holder !== undefined; holder = stack.pop()) {
    if (builtLevels.has(holder.level?.value ?? "")) continue;
    const parts = partsOf(holder).filter(({ place, identity }) => isForeign(place) && !leaving.has(identity));
    for (const { identity } of parts) leaving.add(identity);
    pushAll(stack, parts);
  }
  return brought.filter((part) => leaving.has(part.item.identity)).map((part) => ({ ...part, line: item }));
}
