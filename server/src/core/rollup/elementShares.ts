import Big from "big.js";
import type { CompositionLine, Share } from "../model/composition.ts";
import type { Item } from "../model/types.ts";
import type { Recogniser } from "../recognise/recognise.ts";
import type { ElementSymbol, Recognition } from "../recognise/types.ts";

/** Mass share in percent; `least` and `most` are equal for a single number. */
export interface PercentRange {
  readonly least: Big;
  readonly most: Big;
}

/** Mass shares of the elements of all classes in an item. */
export interface ElementShares {
  readonly known: ReadonlyMap<ElementSymbol, PercentRange>;
  /** Elements that it holds or may hold in undeclared shares. */
  readonly open: readonly ElementSymbol[];
}

/**
 * The mass share of each element, by the declared composition, else by the CAS number, whose formula gives the shares. Elements known only
 * from a material, a grade or a word have no share.
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

function exactly(percent: Big): PercentRange {
  return { least: percent, most: percent };
}

function times({ min, max }: Share, percent: Big): PercentRange {
  return { least: percent.times(min).div(hundred), most: percent.times(max).div(hundred) };
}

function plus(one: PercentRange | undefined, other: PercentRange): PercentRange {
  return one === undefined ? other : { least: one.least.plus(other.least), most: one.most.plus(other.most) };
}
