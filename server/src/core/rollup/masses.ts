import Big from "big.js";
import type { CompositionLine, Share } from "../model/composition.ts";
import { gramsOfUnit, partsOf, partsPerUnit } from "../model/parts.ts";
import type { Item } from "../model/types.ts";
import { toAmount } from "../model/units.ts";
import { type Unread, unreadOf } from "../model/unread.ts";
import type { Recogniser } from "../recognise/recognise.ts";
import type { ElementSymbol, MaterialClass, Recognition } from "../recognise/types.ts";
import { BottomUp } from "./bottomUp.ts";
import { plus, type Range, range, times } from "./range.ts";

/** An undeclared fact of an item that leaves a total open. */
export interface OpenTerm {
  readonly item: Item;
  /**
   * `composition`: the elements or their shares. `unit`: a unit compatible with that of the referenced item. The others are those of
   * `unreadOf`.
   */
  readonly missing: "quantity" | "mass" | "composition" | "unit" | Unread["kind"];
  /** Elements with an undeclared share; empty where the elements are unknown too. */
  readonly elements: readonly ElementSymbol[];
  /** Grams of such items in the whole, an upper bound for the unknown part; undefined for none. */
  readonly within: Big | undefined;
}

/** Masses in one unit of an item, including its parts. */
export interface Masses {
  /** Declared grams of each element. */
  readonly elements: ReadonlyMap<ElementSymbol, Range>;
  /** Grams of items of a class without elements, such as graphite. */
  readonly classes: ReadonlyMap<MaterialClass, Big>;
  /** Grams of permanent magnets of NdFeB, SmCo and AlNiCo. */
  readonly magnets: Big;
  /** Undeclared facts that may add mass, by item. */
  readonly open: ReadonlyMap<Item, OpenTerm>;
  /** True where some magnets are missing from `magnets`. */
  readonly openMagnets: boolean;
}

/** Data for computing masses. */
export interface MassFacts {
  recognitionOf(item: Item): Recognition;
  readonly recogniser: Pick<Recogniser, "cas" | "classes">;
}

const zero = new Big(0);
const nothing: Masses = { elements: new Map(), classes: new Map(), magnets: zero, open: new Map(), openMagnets: false };

/**
 * Computes the masses in one unit of an item. An item with parts holds the sum of its parts by quantity; its own composition is ignored,
 * since it would count the same mass twice.
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

/** The masses in one unit of an item, where its parts are those of another unit. */
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

/** Sum over items, each multiplied by its quantity. */
export function sumMasses(items: readonly Item[], massesOf: (item: Item) => Masses | undefined): Masses {
  const elements = new Map<ElementSymbol, Range>();
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
    for (const [element, grams] of all.elements) elements.set(element, plus(elements.get(element), grams));
    for (const [of, grams] of all.classes) classes.set(of, grams.plus(classes.get(of) ?? zero));
    for (const term of all.open.values()) {
      const sum = open.get(term.item);
      open.set(term.item, { ...term, within: sum === undefined ? term.within : added(sum.within, term.within) });
    }
  }
  return { elements, classes, magnets, open, openMagnets };
}

function multiplied({ elements, classes, magnets, open, openMagnets }: Masses, factor: Big): Masses {
  return {
    elements: new Map([...elements].map(([element, grams]) => [element, times(grams, factor)])),
    classes: new Map([...classes].map(([of, grams]) => [of, grams.times(factor)])),
    magnets: magnets.times(factor),
    open: new Map([...open].map(([item, term]) => [item, { ...term, within: term.within?.times(factor) }])),
    openMagnets,
  };
}

function added(one: Big | undefined, other: Big | undefined): Big | undefined {
  return one === undefined || other === undefined ? undefined : one.plus(other);
}

/** Grams of an item for each of its classes without elements. */
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
  const elements = new Map([...shares.known].map(([element, percent]) => [element, times(percent, grams.div(100))]));
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

/** Grams of one unit: the unit itself where it is a mass, else `mass`; undefined where neither tells. */
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

/** Mass shares of the elements of all classes in an item, in percent. */
interface ElementShares {
  readonly known: ReadonlyMap<ElementSymbol, Range>;
  /** Elements that it holds or may hold in undeclared shares. */
  readonly open: readonly ElementSymbol[];
}

/**
 * The mass share of each element, by the declared composition, else by the CAS number, whose formula gives the shares. Elements known only
 * from a material, a grade or a word have no share.
 */
function elementShares(item: Item, { elements }: Recognition, recogniser: Pick<Recogniser, "cas" | "classes">): ElementShares {
  const known = new Map<ElementSymbol, Range>();
  const undeclared = new Set<ElementSymbol>();
  const lines = item.composition?.lines ?? [];
  for (const line of lines) {
    for (const [element, part] of elementsOf(line, recogniser)) {
      if (line.share === undefined || part === undefined) undeclared.add(element);
      else known.set(element, plus(known.get(element), shareOf(part, line.share)));
    }
  }
  if (lines.length === 0) {
    const pure = recogniser.cas(item.casNumber?.value ?? "")?.elementMassPercent ?? {};
    for (const [element, percent] of Object.entries(pure)) known.set(element, range(new Big(percent)));
  }
  for (const [element, presence] of elements) if (presence !== "excluded" && !known.has(element)) undeclared.add(element);
  return { known, open: [...undeclared] };
}

/** Elements in a line of a composition, each with its percentage of the line; undefined where it varies. */
function elementsOf(
  { element, casNumber }: CompositionLine,
  { cas, classes }: Pick<Recogniser, "cas" | "classes">,
): readonly (readonly [ElementSymbol, Big | undefined])[] {
  if (element !== undefined) return classes.elements.has(element.value) ? [[element.value, hundred]] : [];
  const entry = casNumber === undefined ? undefined : cas(casNumber.value);
  if (entry?.elementMassPercent === undefined) return (entry?.holds ?? []).map((symbol) => [symbol, undefined]);
  return Object.entries(entry.elementMassPercent).map(([symbol, percent]) => [symbol, new Big(percent)] as const);
}

const hundred = new Big(100);

/** The percentage of an element in an item, of which a share is the line that contains the percentage. */
function shareOf(percent: Big, { min, max }: Share): Range {
  return range(percent.times(min).div(hundred), percent.times(max).div(hundred));
}
