import type { OpenFinding } from "../finding.ts";
import { type MarkedFinding, stablePlace } from "../judge/fingerprint.ts";
import { withoutRepeats } from "../judge/order.ts";
import type { OpenItem } from "../model/types.ts";

/** The findings that stand in a section, with what is kept of each by its position among them. */
export interface OwnFindings {
  readonly findings: readonly OpenFinding[];
  /** The parts of their fingerprints that the section alone decides; undefined where its position in the list decides too. */
  readonly places: readonly (string | undefined)[];
  /** Their entries in a baseline. */
  readonly entries: KeptEntries;
  /** How they were shown last. */
  readonly shown: (KeptMark | undefined)[];
}

/** The entries of findings in a baseline, by position, once somebody has asked for them. */
export interface KeptEntries {
  /** The index of the baseline that they are of. */
  index: unknown;
  documentId: string | undefined;
  byPosition: (number | undefined)[];
}

/** A finding as it was shown last, for a document `id` and a position of its section in the list. */
export interface KeptMark {
  readonly documentId: string;
  readonly position: number;
  /** Its number among equal findings, from 1. */
  readonly count: number;
  readonly isKnown: boolean;
  /** The text that its fingerprint is made of. */
  readonly said: string;
  /** By offsets from the beginning of its section. */
  readonly marked: MarkedFinding;
}

const none: OwnFindings = { findings: [], places: [], entries: noEntries(), shown: [] };

/** Prepares the findings that stand in a section. `sorted`: those of its text and of its items, in order. */
export function ownFindings(sorted: readonly OpenFinding[], items: readonly OpenItem[]): OwnFindings {
  if (sorted.length === 0) return none;
  const findings = withoutRepeats(sorted);
  const partAt = (path: string): string | undefined => items.find((item) => item.path === path)?.partNumber?.value;
  return { findings, places: findings.map((finding) => placeOf(finding, partAt)), entries: noEntries(), shown: [] };
}

/** A path that begins with the position of an item without a part number, or a path that is told, counts from the beginning of the list. */
function placeOf(finding: OpenFinding, partAt: (path: string) => string | undefined): string | undefined {
  const [item] = /^\/items\/\d+/.exec(finding.path) ?? [];
  return finding.isOfPath === true || (item !== undefined && partAt(item) === undefined) ? undefined : stablePlace(finding, partAt);
}

function noEntries(): KeptEntries {
  return { index: undefined, documentId: undefined, byPosition: [] };
}
