import Big from "big.js";
import { isRareEarth } from "./periodic.ts";
import type { CompositionLine, Principal, RareEarth } from "./types.ts";

/**
 * Percent by mass below which a declared share counts as a trace. No act states a limit of content; a trace never clears an
 * item, it only keeps us from saying that steel with 0.01 % of yttrium is yttrium metal.
 */
const traceBelow = new Big("0.1");
/** A composition that leaves less than this to what it does not name, in percent, is full. */
const fullFrom = new Big("99.9");

/** A line of a composition with what it is called and the rare earths it holds. */
export interface SharedLine {
  readonly label: string;
  readonly elements: readonly RareEarth[];
  readonly share: NonNullable<CompositionLine["share"]>;
}

/** What the shares of a composition say beside which elements are there. */
export interface ShareVerdict {
  readonly greatest: Omit<Principal, "traces" | "isWrittenOut">;
  readonly traces: ReadonlySet<RareEarth>;
  /** The shares leave no room for more, whatever the status says. */
  readonly isFull: boolean;
}

/** Compares the shares of a composition; lines without one say nothing here. */
export function weighShares(lines: readonly SharedLine[]): ShareVerdict {
  const ranked = lines.map((line) => ({ ...line, most: new Big(line.share.max) })).sort((a, b) => b.most.cmp(a.most));
  const first = ranked[0];
  const traces = new Set<RareEarth>();
  for (const { elements, most } of ranked) if (most.lt(traceBelow)) for (const element of elements) traces.add(element);
  for (const { elements, most } of ranked) if (most.gte(traceBelow)) for (const element of elements) traces.delete(element);
  const least = lines.reduce((sum, { share }) => sum.plus(share.min), new Big(0));
  return {
    greatest: {
      substance: first === undefined ? undefined : { label: first.label, elements: first.elements },
      rareEarth: ranked.find(({ elements }) => elements.length > 0)?.elements[0],
      partner: ranked.find(({ label, elements }) => elements.length === 0 && /^[A-Z][a-z]?$/.test(label) && !isRareEarth(label))?.label,
    },
    traces,
    isFull: least.gte(fullFrom),
  };
}
