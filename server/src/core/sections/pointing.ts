import type { Finding } from "../finding.ts";
import { firstAddress } from "./layout.ts";

/** Whether a finding stands in the skeleton. */
export function pointsElsewhere({ start }: Finding): boolean {
  return start < firstAddress;
}

/** Whether a place of a finding lies in the skeleton. */
export function pointsOutside({ start, related = [], fixes = [] }: Finding): boolean {
  if (start < firstAddress || related.some((place) => place.start < firstAddress)) return true;
  return fixes.some(({ edits }) => edits.some((edit) => edit.start < firstAddress));
}
