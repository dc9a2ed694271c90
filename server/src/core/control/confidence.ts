import type { Confidence } from "../recognise/types.ts";

const order: readonly Confidence[] = ["high", "medium", "low"];

/** The highest of several confidences; `low` for an empty list. */
export function best(confidences: readonly Confidence[]): Confidence {
  return order.find((confidence) => confidences.includes(confidence)) ?? "low";
}

/** The lower of two confidences. */
export function worse(a: Confidence, b: Confidence): Confidence {
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}
