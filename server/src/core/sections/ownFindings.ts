import type { OpenFinding } from "../finding.ts";
import { type MarkedFinding, stablePlace } from "../judge/fingerprint.ts";
import { withoutRepeats } from "../judge/order.ts";
import type { OpenItem } from "../model/types.ts";

/** The findings placed in a section, with cached data for each by position. */
export interface OwnFindings {
  readonly findings: readonly OpenFinding[];
  /** The fingerprint parts that depend only on the section; undefined when they depend on its position in the list. */
  readonly places: readonly (string | undefined)[];
  /** Their baseline entries. */
  readonly entries: KeptEntries;
  /** Their state when last shown. */
  readonly shown: (KeptMark | undefined)[];
}

/** Cached baseline entries of findings by position, filled on demand. */
export interface KeptEntries {
  /** The baseline index that the entries belong to. */
  index: unknown;
  documentId: string | undefined;
  byPosition: (number | undefined)[];
}

/** A finding as last shown, for a document id and a position of its section. */
export interface KeptMark {
  readonly documentId: string;
  readonly position: number;
  /** The one-based number among equal findings. */
  readonly count: number;
  readonly isKnown: boolean;
  /** The content of its fingerprint. */
  readonly said: string;
  /** The finding with offsets relative to its section. */
  readonly marked: MarkedFinding;
}

const none: OwnFindings = { findings: [], places: [], entries: noEntries(), shown: [] };

/** Prepares the findings placed in a section. `sorted`: the findings of its text and items, sorted. */
export function ownFindings(sorted: readonly OpenFinding[], items: readonly OpenItem[]): OwnFindings {
  if (sorted.length === 0) return none;
  const findings = withoutRepeats(sorted);
  const partAt = (path: string): string | undefined => items.find((item) => item.path === path)?.partNumber?.value;
  return { findings, places: findings.map((finding) => placeOf(finding, partAt)), entries: noEntries(), shown: [] };
}

/**
 * The stable place of a finding. Undefined when it contains the position of an item without part number, or when the message contains the
 * path, since these depend on the position of the section.
 */
function placeOf(finding: OpenFinding, partAt: (path: string) => string | undefined): string | undefined {
  const [item] = /^\/items\/\d+/.exec(finding.path) ?? [];
  return finding.isOfPath === true || (item !== undefined && partAt(item) === undefined) ? undefined : stablePlace(finding, partAt);
}

function noEntries(): KeptEntries {
  return { index: undefined, documentId: undefined, byPosition: [] };
}
