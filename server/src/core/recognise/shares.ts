import type { CompositionLine, ElementSymbol, Principal } from "./types.ts";

/**
 * Percent by mass below which a declared share counts as a trace. No act states a limit of content; a trace never clears an
 * item, it only keeps us from saying that steel with 0.01 % of yttrium is yttrium metal.
 */
const traceBelow = 0.1;
/** A composition with less than this percentage left for unnamed constituents is full. */
const fullFrom = 99.9;
/** Shares are added as binary numbers here: these limits are conventions of ours, none is of law. */
const rounding = 1e-9;

/** A line of a composition with its label and the elements of classes in it. */
export interface SharedLine {
  readonly label: string;
  readonly elements: readonly ElementSymbol[];
  readonly share: NonNullable<CompositionLine["share"]>;
}

/** The meaning of the shares of a composition, beside the elements in it. */
export interface ShareVerdict {
  readonly greatest: Omit<Principal, "traces" | "isWrittenOut">;
  readonly traces: ReadonlySet<ElementSymbol>;
  /** The shares leave no room for more, regardless of the declared status. */
  readonly isFull: boolean;
}

const noTraces: ReadonlySet<ElementSymbol> = new Set();
const symbol = /^[A-Z][a-z]?$/;

/** Compares the shares of a composition; lines without one say nothing here. */
export function compareShares(lines: readonly SharedLine[], classElements: ReadonlySet<ElementSymbol>): ShareVerdict {
  let substance: SharedLine | undefined;
  let most = -1;
  let element: ElementSymbol | undefined;
  let mostOfIt = -1;
  let partner: string | undefined;
  let mostPartner = -1;
  let least = 0;
  let hasTraces = false;
  for (const line of lines) {
    const share = Number(line.share.max);
    least += Number(line.share.min);
    if (share > most) {
      most = share;
      substance = line;
    }
    const first = line.elements[0];
    if (first === undefined) {
      if (share > mostPartner && symbol.test(line.label) && !classElements.has(line.label)) {
        mostPartner = share;
        partner = line.label;
      }
      continue;
    }
    hasTraces ||= share < traceBelow;
    if (share > mostOfIt) {
      mostOfIt = share;
      element = first;
    }
  }
  const traces = hasTraces ? tracesOf(lines) : noTraces;
  return { greatest: { substance, element, partner }, traces, isFull: least >= fullFrom - rounding };
}

/** Elements of which no line declares more than a trace. */
function tracesOf(lines: readonly SharedLine[]): ReadonlySet<ElementSymbol> {
  const traces = new Set<ElementSymbol>();
  const more = new Set<ElementSymbol>();
  for (const { elements, share } of lines) for (const element of elements) (Number(share.max) < traceBelow ? traces : more).add(element);
  for (const element of more) traces.delete(element);
  return traces;
}
