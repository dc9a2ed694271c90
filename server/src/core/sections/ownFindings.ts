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
  /** What a baseline has to say of them, kept by those who asked. */
  readonly entries: KeptEntries;
}

/** The entries of findings in a baseline, by their position, once they are asked for. */
export interface KeptEntries {
  /** Whose entries they are. */
  index: unknown;
  documentId: string | undefined;
  byPosition: (number | undefined)[];
}

const none: OwnFindings = { findings: [], counts: countSeverities([]), places: [], entries: noEntries() };

/** Prepares the findings of a section. `sorted`: those of its text and of its items, in order. */
export function ownFindings(sorted: readonly Finding[], items: readonly OpenItem[]): OwnFindings {
  if (sorted.length === 0) return none;
  const findings = withoutRepeats(sorted.filter((finding) => !pointsElsewhere(finding)));
  const partAt = (path: string): string | undefined => items.find((item) => item.path === path)?.partNumber?.value;
  const places = findings.map((finding) => placeOf(finding, partAt));
  return { findings, counts: countSeverities(findings), places, entries: noEntries() };
}

/** The name of a section begins with `@`, and may stand in a part number by chance: then the place is worked out when it is asked for. */
function placeOf(finding: Finding, partAt: (path: string) => string | undefined): string | undefined {
  const place = stablePlace(finding, partAt);
  return place.includes("/@") ? undefined : place;
}

function noEntries(): KeptEntries {
  return { index: undefined, documentId: undefined, byPosition: [] };
}
