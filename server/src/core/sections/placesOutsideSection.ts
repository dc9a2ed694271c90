import type { OpenFinding } from "../finding.ts";
import type { Within } from "../text/place.ts";
import type { Section } from "./section.ts";

type Home = Pick<Section, "in">;

/** True when a finding of a section is placed in another section or outside all sections. */
export function standsElsewhere(finding: OpenFinding, section: Home): boolean {
  return finding.in === undefined || finding.in !== section.in;
}

/** True when all places of a finding are in its section. */
export function staysInSection(finding: OpenFinding, section: Home): boolean {
  return everyPlace(finding, (within) => within === section.in) && finding.related?.some((place) => place.elsewhere !== undefined) !== true;
}

/** True when a finding of a section is placed elsewhere, or has a place outside all sections. */
export function placesOutsideSection(finding: OpenFinding, section: Home): boolean {
  return standsElsewhere(finding, section) || !everyPlace(finding, (within) => within !== undefined);
}

function everyPlace({ in: within, related, fixes }: OpenFinding, test: (within: Within) => boolean): boolean {
  const isRight = (place: { readonly in: Within }): boolean => test(place.in);
  return test(within) && related?.every(isRight) !== false && fixes?.every(({ edits }) => edits.every(isRight)) !== false;
}
