import type { Finding } from "../finding.ts";
import type { Span } from "../text/span.ts";
import { firstAddress } from "./layout.ts";
import type { Section } from "./section.ts";

/** Whether a finding stands in the skeleton. */
export function pointsElsewhere({ start }: Finding): boolean {
  return start < firstAddress;
}

/** Whether all places of a finding lie in its section, and what it says names no item of another. */
export function staysWithin(finding: Finding, { base, text, paths }: Pick<Section, "base" | "text" | "paths">): boolean {
  const isIn = ({ start, end }: Span): boolean => base <= start && end <= base + text.length;
  const isOwn = (said: string): boolean => !said.replaceAll(paths, "").includes("/items/@");
  const { message, path, subject = "", related = [], fixes = [] } = finding;
  return (
    isIn(finding) &&
    [message, path, subject].every(isOwn) &&
    related.every((place) => isIn(place) && place.elsewhere === undefined && isOwn(place.message)) &&
    fixes.every(({ edits }) => edits.every(isIn))
  );
}

/** Whether a place of a finding lies in the skeleton. */
export function pointsOutside({ start, related = [], fixes = [] }: Finding): boolean {
  if (start < firstAddress || related.some((place) => place.start < firstAddress)) return true;
  return fixes.some(({ edits }) => edits.some((edit) => edit.start < firstAddress));
}
