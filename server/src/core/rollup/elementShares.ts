import Big from "big.js";
import type { CompositionLine, Share } from "../model/composition.ts";
import type { Item } from "../model/types.ts";
import type { Recogniser } from "../recognise/recognise.ts";
import type { ElementSymbol, Recognition } from "../recognise/types.ts";
import { plus, type Range, range } from "./range.ts";

/** Mass shares of the elements of all classes in an item, in percent. */
export interface ElementShares {
  readonly known: ReadonlyMap<ElementSymbol, Range>;
  /** Elements that it holds or may hold in undeclared shares. */
  readonly open: readonly ElementSymbol[];
}

/**
 * The mass share of each element, by the declared composition, else by the CAS number, whose formula gives the shares. Elements known only
 * from a material, a grade or a word have no share.
 */
export function elementShares(item: Item, { elements }: Recognition, recogniser: Pick<Recogniser, "cas" | "classes">): ElementShares {
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
