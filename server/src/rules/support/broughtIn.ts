import { getOrInsert } from "../../core/maps.ts";
import { endUseInEffect } from "../../core/model/endUseInEffect.ts";
import { partsOf } from "../../core/model/parts.ts";
import type { Document, EndUse, EndUseInEffect, Item } from "../../core/model/types.ts";
import { perKey } from "../../core/perKey.ts";
import { pushAll } from "../../core/pushAll.ts";
import type { JudgedItem, JudgingContext, Observation } from "../../core/rule.ts";
import { isForeign, type Place } from "../../core/text/place.ts";

/** An item that is judged, with the line of the document at hand that it came by: itself, or the one whose `ref` leads to it. */
export interface JudgedThere extends JudgedItem {
  readonly line: Item;
}

/** An item and what it brings in, as `broughtIn` tells; `inBoms`: into a BOM too. */
export function withBroughtIn(judged: JudgedItem, context: JudgingContext, inBoms = false): readonly JudgedThere[] {
  const { item, recognition, control, asking } = judged;
  // Written out, since each rule asks for it of each item: V8 of Node 20 gives each object that a spread begins a hidden class of its own.
  const itself = { item, recognition, control, asking, line: item };
  const parts = broughtIn(item, context, inBoms);
  return parts.length === 0 ? [itself] : [itself, ...parts.map((part) => ({ ...part, line: item }))];
}

/** Where a finding stands, and what it is about. */
type Standing = Place & Pick<Observation, "path" | "subject">;

/** Of a finding that is said of an item as a whole. */
export function atItem({ place, path, partNumber }: Item): Standing {
  return { ...place, path, subject: partNumber?.value ?? "" };
}

/** Of one that is said of what a line brings in: the value of its `ref`. */
export function atRef(line: Item): Standing {
  const { reference, path } = line;
  return reference === undefined ? atItem(line) : { ...atItem(line), ...reference.at, path: `${path}/ref` };
}

/**
 * The parts of other files that an item of a shipment brings in by its `ref`, at any depth, as they are in that shipment: bound
 * where it goes, judged at its date, under the end use that is in effect on them there. Their places are foreign. A part stands
 * here once for each such end use. None for an item of a BOM, unless asked for: the parts are judged in their own file.
 */
export function broughtIn(line: Item, context: JudgingContext, inBoms = false): readonly JudgedItem[] {
  const { reference } = line;
  if ((line.document.kind !== "shipment" && !inBoms) || line.children.length > 0) return nothing;
  if (reference?.kind !== "item" && reference?.kind !== "bom") return nothing;
  const byEndUse = getOrInsert(shared(context), reference.target, () => new Map<unknown, readonly JudgedItem[]>());
  return getOrInsert(byEndUse, keyOf(line.endUse), () =>
    partsSeenFrom(line, line.endUse).map(([part, endUse]) => judgedHere(part, context, part.seenFrom(line.document, endUse))),
  );
}

const nothing: readonly JudgedItem[] = [];

/** Lines that lead to the same under the same end use bring in the same. */
const shared = perKey((_context: JudgingContext) => new Map<Item | Document, Map<unknown, readonly JudgedItem[]>>());

/**
 * The parts of other files below an item, each with the end use in effect on it as seen from there: its own, else that of the
 * nearest assembly below the item, else `above`, else the one in effect on it where it is written.
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

/** In the order in which a stack gives back the first one first. */
function foreignParts(item: Item): Item[] {
  return partsOf(item)
    .filter(({ place }) => isForeign(place))
    .reverse();
}

/** What tells end uses apart: the one that is declared, or that there is none. */
function keyOf(endUse: EndUseInEffect | undefined): EndUse["identity"] | "unresolved" | undefined {
  return endUse?.kind === "declared" ? endUse.endUse.identity : endUse?.kind;
}

/** Each part once, under however many end uses it is there. */
export function onceEach(parts: readonly JudgedItem[]): readonly JudgedItem[] {
  const seen = new Set<unknown>();
  return parts.filter(({ item }) => !seen.has(item.identity) && seen.add(item.identity));
}

/** An item of another file, judged as those of the document are; `seen`: the item as the document sees it. */
export function judgedHere(item: Item, context: JudgingContext, seen = item): JudgedItem {
  const recognition = context.recognitionOf(item);
  return { item: seen, recognition, control: context.controlOf(seen, recognition), asking: context.asking };
}
