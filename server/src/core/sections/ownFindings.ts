import type { OpenFinding } from "../finding.ts";
import { countSeverities, type MarkedFinding, type SeverityCounts } from "../judge/digest.ts";
import { stablePlace } from "../judge/fingerprint.ts";
import { withoutRepeats } from "../judge/order.ts";
import type { OpenItem } from "../model/types.ts";

/** The findings of a section that stand in it, prepared to be shown. */
export interface OwnFindings {
  readonly findings: readonly OpenFinding[];
  readonly counts: SeverityCounts;
  /** What their fingerprints are made of; undefined where that depends on the position of the section in the list. */
  readonly places: readonly (string | undefined)[];
  /** What a baseline has to say of them, kept by those who asked. */
  readonly entries: KeptEntries;
  /** How they were shown last, by their position. */
  readonly shown: (KeptMark | undefined)[];
}

/** The entries of findings in a baseline, by their position, once they are asked for. */
export interface KeptEntries {
  /** Whose entries they are. */
  index: unknown;
  documentId: string | undefined;
  byPosition: (number | undefined)[];
}

/** How a finding was shown, as one of a document and at a position of its list. */
export interface KeptMark {
  readonly documentId: string;
  readonly position: number;
  /** Its number among those of which the same is said, from 1. */
  readonly count: number;
  readonly isKnown: boolean;
  /** What its fingerprint is made of. */
  readonly said: string;
  /** By offsets from where its section begins. */
  readonly marked: MarkedFinding;
}

const none: OwnFindings = { findings: [], counts: countSeverities([]), places: [], entries: noEntries(), shown: [] };

/** Prepares the findings that stand in a section. `sorted`: those of its text and of its items, in order. */
export function ownFindings(sorted: readonly OpenFinding[], items: readonly OpenItem[]): OwnFindings {
  if (sorted.length === 0) return none;
  const findings = withoutRepeats(sorted);
  const partAt = (path: string): string | undefined => items.find((item) => item.path === path)?.partNumber?.value;
  const places = findings.map((finding) => placeOf(finding, partAt));
  return { findings, counts: countSeverities(findings), places, entries: noEntries(), shown: [] };
}

/** Where the item has no part number, or its path is told, that counts from the beginning of the list: it is worked out when it is asked for. */
function placeOf(finding: OpenFinding, partAt: (path: string) => string | undefined): string | undefined {
  const [item] = /^\/items\/\d+/.exec(finding.path) ?? [];
  return finding.isOfPath === true || (item !== undefined && partAt(item) === undefined) ? undefined : stablePlace(finding, partAt);
}

function noEntries(): KeptEntries {
  return { index: undefined, documentId: undefined, byPosition: [] };
}
