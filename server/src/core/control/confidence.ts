import type { Confidence } from "../recognise/types.ts";

const order: readonly Confidence[] = ["high", "medium", "low"];

/** The best of some confidences; low where there is none. */
export function best(confidences: readonly Confidence[]): Confidence {
  return order.find((confidence) => confidences.includes(confidence)) ?? "low";
}

/** The worse of two. */
export function worse(a: Confidence, b: Confidence): Confidence {
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}
