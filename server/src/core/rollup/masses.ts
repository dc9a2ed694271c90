import Big from "big.js";
import { partsOf, partsPerUnit } from "../model/parts.ts";
import { gramsOfUnit } from "../model/perUnit.ts";
import type { Item } from "../model/types.ts";
import { toAmount } from "../model/units.ts";
import { type Unread, unreadOf } from "../model/unread.ts";
import type { Recogniser } from "../recognise/recognise.ts";
import type { ElementSymbol, MaterialClass, Recognition } from "../recognise/types.ts";
import { BottomUp } from "./bottomUp.ts";
import { elementShares } from "./elementShares.ts";

/** A mass in grams; least and most are equal where it is known. */
export interface GramRange {
  readonly least: Big;
  readonly most: Big;
}

/** What is not declared of an item, and leaves open how much the whole holds. */
export interface OpenTerm {
  readonly item: Item;
  /**
   * `composition`: the shares of the elements, or which they are; `unit`: one that has a measure in common with that of what it
   * refers to; the others as `unreadOf` tells.
   */
  readonly missing: "quantity" | "mass" | "composition" | "unit" | Unread["kind"];
  /** The elements whose share is not declared; none where not even they are known. */
  readonly elements: readonly ElementSymbol[];
  /** The mass of such items in the whole, in grams, which no unknown share of them exceeds; undefined where nothing bounds it. */
  readonly within: Big | undefined;
}

/** What one unit of an item holds, its parts together. */
export interface Masses {
  /** Of each element of a class what is declared. */
  readonly elements: ReadonlyMap<ElementSymbol, GramRange>;
  /** Grams of the items that hold a class which no element tells of, such as graphite. */
  readonly classes: ReadonlyMap<MaterialClass, Big>;
  /** Grams of permanent magnets of NdFeB, SmCo and AlNiCo. */
  readonly magnets: Big;
  /** What comes on top, by item. */
  readonly open: ReadonlyMap<Item, OpenTerm>;
  /** Whether there are magnets whose mass is not among `magnets`. */
  readonly openMagnets: boolean;
}

/** The facts that masses are reckoned from. */
export interface MassFacts {
  recognitionOf(item: Item): Recognition;
  readonly recogniser: Pick<Recogniser, "cas" | "classes">;
}

const zero = new Big(0);
const nothing: Masses = { elements: new Map(), classes: new Map(), magnets: zero, open: new Map(), openMagnets: false };

/**
 * What one unit of items holds. An item with parts holds what its parts do, so many times as there are of each: its own
 * composition would count the same mass twice.
 */
export function massesBy(facts: MassFacts): BottomUp<Masses> {
  return new BottomUp((item, known) => {
    const parts = partsOf(item);
    const held = parts.length === 0 ? ownMasses(item, facts) : timesOf(item, sumMasses(parts, known));
    const unread = unreadOf(item);
    if (unread === undefined) return held;
    const term: OpenTerm = { item, missing: unread.kind, elements: [], within: undefined };
    return { ...held, open: new Map([...held.open, [item, term]]), openMagnets: true };
  });
}

/** What one unit of an item holds whose parts are those of another unit. */
function timesOf(item: Item, held: Masses): Masses {
  const times = partsPerUnit(item);
  if (times?.eq(1) === true || isNothing(held)) return held;
  if (times === undefined) {
    const term: OpenTerm = { item, missing: "unit", elements: [...held.elements.keys()], within: undefined };
    return { ...nothing, open: new Map([[item, term]]), openMagnets: held.openMagnets || held.magnets.gt(0) };
  }
  return multiplied(held, times);
}

function isNothing({ elements, classes, open, magnets }: Masses): boolean {
  return elements.size === 0 && classes.size === 0 && open.size === 0 && magnets.eq(0);
}

/** What some items hold together, each as often as its quantity says. */
export function sumMasses(items: readonly Item[], massesOf: (item: Item) => Masses | undefined): Masses {
  const elements = new Map<ElementSymbol, GramRange>();
  const classes = new Map<MaterialClass, Big>();
  const open = new Map<Item, OpenTerm>();
  let magnets = zero;
  let openMagnets = false;
  for (const item of items) {
    const held = massesOf(item) ?? nothing;
    if (isNothing(held)) continue;
    const { quantity } = item;
    openMagnets ||= held.openMagnets;
    if (quantity === undefined) {
      open.set(item, { item, missing: "quantity", elements: [...held.elements.keys()], within: undefined });
      openMagnets ||= held.magnets.gt(0);
      continue;
    }
    const all = multiplied(held, new Big(quantity.value));
    magnets = magnets.plus(all.magnets);
    for (const [element, { least, most }] of all.elements) {
      const sum = elements.get(element);
      elements.set(element, { least: least.plus(sum?.least ?? zero), most: most.plus(sum?.most ?? zero) });
    }
    for (const [of, grams] of all.classes) classes.set(of, grams.plus(classes.get(of) ?? zero));
    for (const term of all.open.values()) {
      const sum = open.get(term.item);
      open.set(term.item, { ...term, within: sum === undefined ? term.within : added(sum.within, term.within) });
    }
  }
  return { elements, classes, magnets, open, openMagnets };
}

function multiplied({ elements, classes, magnets, open, openMagnets }: Masses, times: Big): Masses {
  return {
    elements: new Map([...elements].map(([element, { least, most }]) => [element, { least: least.times(times), most: most.times(times) }])),
    classes: new Map([...classes].map(([of, grams]) => [of, grams.times(times)])),
    magnets: magnets.times(times),
    open: new Map([...open].map(([item, term]) => [item, { ...term, within: term.within?.times(times) }])),
    openMagnets,
  };
}

function added(one: Big | undefined, other: Big | undefined): Big | undefined {
  return one === undefined || other === undefined ? undefined : one.plus(other);
}

/** The mass of an item for each class that it holds and that has no elements. */
function elementless({ classes }: Recognition, grams: Big): Masses["classes"] {
  const held = classes.filter(({ of, verdict }) => verdict === "material" && of.elements.size === 0);
  return held.length === 0 ? nothing.classes : new Map(held.map(({ of }) => [of, grams]));
}

function ownMasses(item: Item, { recognitionOf, recogniser }: MassFacts): Masses {
  const recognition = recognitionOf(item);
  const isMagnet = isPermanentMagnet(item, recognition);
  if (recognition.verdict === "none" && !isMagnet) return nothing;
  const grams = gramsOfOne(item);
  const shares = elementShares(item, recognition, recogniser);
  const asked = [...shares.known.keys(), ...shares.open];
  if (grams === undefined)
    return { ...nothing, open: new Map([[item, { item, missing: "mass", elements: asked, within: undefined }]]), openMagnets: isMagnet };
  const elements = new Map(
    [...shares.known].map(([element, { least, most }]) => [
      element,
      { least: least.times(grams).div(100), most: most.times(grams).div(100) },
    ]),
  );
  const isOpen = shares.open.length > 0 || recognition.verdict === "question";
  const term: OpenTerm = { item, missing: "composition", elements: shares.open, within: grams };
  return {
    elements,
    classes: elementless(recognition, grams),
    magnets: isMagnet ? grams : zero,
    open: isOpen ? new Map([[item, term]]) : nothing.open,
    openMagnets: false,
  };
}

/** Grams of one unit: by the unit itself where that is one of mass, else by `mass`; undefined where neither tells. */
function gramsOfOne(item: Item): Big | undefined {
  const unit = toAmount("1", item.unit?.value);
  return unit.dimension === "mass" ? unit.value : gramsOfUnit(item);
}

const permanent: ReadonlySet<string> = new Set(["NdFeB", "SmCo", "AlNiCo"]);

function isPermanentMagnet(item: Item, { form, magnetMaterials }: Recognition): boolean {
  const declared = item.magnet?.type?.value;
  if (declared !== undefined) return permanent.has(declared);
  return form?.value === "magnet" && form.orGood !== true && magnetMaterials.size > 0;
}
