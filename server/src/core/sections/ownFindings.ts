import type { Finding } from "../finding.ts";
import { countSeverities, type SeverityCounts } from "../judge/digest.ts";
import { stablePlace } from "../judge/fingerprint.ts";
import { withoutRepeats } from "../judge/order.ts";
import type { OpenItem } from "../model/types.ts";
import { pointsElsewhere } from "./pointing.ts";

/** The findings of a section that stand in it, by addresses, prepared to be shown. */
export interface OwnFindings {
  readonly findings: readonly Finding[];
  readonly counts: SeverityCounts;
  /** What their fingerprints are made of; undefined where that depends on the position of the section in the list. */
  readonly places: readonly (string | undefined)[];
}

const none: OwnFindings = { findings: [], counts: countSeverities([]), places: [] };

/** Prepares the findings of a section. `sorted`: those of its text and of its items, in order. */
export function ownFindings(sorted: readonly Finding[], items: readonly OpenItem[]): OwnFindings {
  if (sorted.length === 0) return none;
  const findings = withoutRepeats(sorted.filter((finding) => !pointsElsewhere(finding)));
  const partAt = (path: string): string | undefined => items.find((item) => item.path === path)?.partNumber?.value;
  return { findings, counts: countSeverities(findings), places: findings.map((finding) => placeOf(finding, partAt)) };
}

/** The name of a section begins with `@`, and may stand in a part number by chance: then the place is worked out when it is asked for. */
function placeOf(finding: Finding, partAt: (path: string) => string | undefined): string | undefined {
  const place = stablePlace(finding, partAt);
  return place.includes("/@") ? undefined : place;
}
