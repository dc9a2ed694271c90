import type { OpenFinding } from "../finding.ts";
import type { Within } from "../text/place.ts";
import type { Section } from "./section.ts";

type Home = Pick<Section, "in">;

/** Whether a finding of a section stands elsewhere: in another one, or outside of all. */
export function pointsElsewhere(finding: OpenFinding, section: Home): boolean {
  return finding.in === undefined || finding.in !== section.in;
}

/** Whether all places of a finding lie in its section. */
export function staysWithin(finding: OpenFinding, section: Home): boolean {
  const isIn = (place: { readonly in: Within }): boolean => place.in === section.in;
  const { related = [], fixes = [] } = finding;
  return (
    isIn(finding) && related.every((place) => isIn(place) && place.elsewhere === undefined) && fixes.every(({ edits }) => edits.every(isIn))
  );
}

/** Whether a place of a finding of a section lies outside of all, or the finding itself elsewhere. */
export function leansOutside(finding: OpenFinding, section: Home): boolean {
  const isOutside = (place: { readonly in: Within }): boolean => place.in === undefined;
  const { related = [], fixes = [] } = finding;
  return pointsElsewhere(finding, section) || related.some(isOutside) || fixes.some(({ edits }) => edits.some(isOutside));
}
