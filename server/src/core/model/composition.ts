import type Big from "big.js";
import type { Located, Span } from "../text/span.ts";
import { type ContentNode, contentOf, type MapNode } from "../yaml/tree.ts";
import { decimalAt, mapAt, textAt } from "./read.ts";
import { gramsAt } from "./units.ts";

/** A mass share in percent, as decimal text; least and greatest are equal where one number was written. */
export interface Share {
  readonly min: string;
  readonly max: string;
}

/** One line of `composition` as written. */
export interface CompositionEntry {
  readonly node: MapNode;
  readonly element: Located<string> | undefined;
  readonly casNumber: Located<string> | undefined;
  readonly substance: Located<string> | undefined;
  /** From `massPercent`, or from `mass` where the item's own mass is known; undefined when no share can be told. */
  readonly share: Share | undefined;
  /** True when `massPercent` or `mass` is there at all. */
  readonly hasShare: boolean;
}

/** The declared composition of an item. */
export interface Composition extends Span {
  readonly entries: readonly CompositionEntry[];
  readonly status: "complete" | "incomplete" | "unknown";
}

/** Reads a composition from what stands under `composition`, `compositionStatus` and `mass`. */
export function readComposition(
  node: ContentNode | undefined,
  status: ContentNode | undefined,
  itemMass: ContentNode | undefined,
): Composition | undefined {
  if (node?.kind !== "seq") return undefined;
  let grams: { readonly value: Big | undefined } | undefined;
  const mass = () => {
    grams ??= { value: gramsAt(itemMass?.kind === "map" ? itemMass : undefined) };
    return grams.value;
  };
  const entries = node.items.flatMap((line) => {
    const map = line.kind === "alias" ? line.target : line;
    return map.kind === "map" ? [readEntry(map, mass)] : [];
  });
  const word = status?.kind === "scalar" ? status.source : "";
  return { entries, status: word === "complete" || word === "unknown" ? word : "incomplete", start: node.start, end: node.end };
}

function readEntry(node: MapNode, itemMass: () => Big | undefined): CompositionEntry {
  return {
    node,
    element: textAt(node, "element"),
    casNumber: textAt(node, "casNumber"),
    substance: textAt(node, "substance"),
    share: percentShare(node) ?? massShare(node, itemMass),
    hasShare: contentOf(node, "massPercent") !== undefined || contentOf(node, "mass") !== undefined,
  };
}

function percentShare(node: MapNode): Share | undefined {
  const single = decimalAt(node, "massPercent");
  if (single !== undefined) return { min: single.value, max: single.value };
  // A blank that waits to be filled in says nothing yet, not even that there is any.
  if (isBlank(contentOf(node, "massPercent"))) return { min: "0", max: "100" };
  const range = mapAt(node, "massPercent");
  const min = decimalAt(range, "min");
  const max = decimalAt(range, "max");
  if (min === undefined && max === undefined) return undefined;
  return { min: min?.value ?? "0", max: max?.value ?? "100" };
}

function isBlank(node: ContentNode | undefined): boolean {
  return node?.kind === "scalar" && node.value === null;
}

function massShare(node: MapNode, itemMassOf: () => Big | undefined): Share | undefined {
  const mass = gramsAt(mapAt(node, "mass"));
  if (mass === undefined) return undefined;
  if (mass.eq(0)) return { min: "0", max: "0" };
  const itemMass = itemMassOf();
  if (itemMass === undefined || itemMass.lte(0)) return undefined;
  const percent = mass.times(100).div(itemMass).toFixed();
  return { min: percent, max: percent };
}
