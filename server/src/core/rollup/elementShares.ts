import Big from "big.js";
import type { CompositionLine, Share } from "../model/composition.ts";
import type { Item } from "../model/types.ts";
import type { Recogniser } from "../recognise/recognise.ts";
import type { ElementSymbol, Recognition } from "../recognise/types.ts";

/** A share of the mass of an item, in percent; least and most are equal where one number was written. */
export interface PercentRange {
  readonly least: Big;
  readonly most: Big;
}

/** What is known of the elements of classes in an item. */
export interface ElementShares {
  readonly known: ReadonlyMap<ElementSymbol, PercentRange>;
  /** Those that it holds or may hold, in shares that are not declared. */
  readonly open: readonly ElementSymbol[];
}

/**
 * The share of each element of a class in an item, by its declared composition, else by its CAS number. Of a substance with a CAS number
 * the share of each element is that of its formula. What only a material, a grade or a word shows has no share.
 */
export function elementShares(item: Item, { elements }: Recognition, recogniser: Pick<Recogniser, "cas" | "classes">): ElementShares {
  const known = new Map<ElementSymbol, PercentRange>();
  const undeclared = new Set<ElementSymbol>();
  const lines = item.composition?.lines ?? [];
  for (const line of lines) {
    for (const [element, part] of elementsOf(line, recogniser)) {
      if (line.share === undefined || part === undefined) undeclared.add(element);
      else known.set(element, plus(known.get(element), times(line.share, part)));
    }
  }
  if (lines.length === 0) {
    const pure = recogniser.cas(item.casNumber?.value ?? "")?.elementMassPercent ?? {};
    for (const [element, percent] of Object.entries(pure)) known.set(element, exactly(new Big(percent)));
  }
  for (const [element, presence] of elements) if (presence !== "excluded" && !known.has(element)) undeclared.add(element);
  return { known, open: [...undeclared] };
}

/** The elements of classes in a line of a composition, each with the percent that it makes up of the line; undefined where that varies. */
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

function exactly(percent: Big): PercentRange {
  return { least: percent, most: percent };
}

function times({ min, max }: Share, percent: Big): PercentRange {
  return { least: percent.times(min).div(hundred), most: percent.times(max).div(hundred) };
}

function plus(one: PercentRange | undefined, other: PercentRange): PercentRange {
  return one === undefined ? other : { least: one.least.plus(other.least), most: one.most.plus(other.most) };
}
