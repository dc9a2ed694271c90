import type { Finding, OpenFinding } from "../finding.ts";
import { type MarkedFinding, stablePlace } from "../judge/fingerprint.ts";
import { withoutRepeats } from "../judge/order.ts";
import type { OpenItem } from "../model/types.ts";

/** A finding with cached data that an edit elsewhere leaves valid. */
export interface ToldFinding {
  readonly finding: Finding | OpenFinding;
  /** The fingerprint part that depends only on its section; undefined where it depends on the position of the section in the list. */
  readonly place: string | undefined;
  /** Its entry in a baseline, cached under a key of the baseline. */
  known: { readonly key: object; readonly entry: number } | undefined;
  /** Its state when last shown. */
  shown: KeptMark | undefined;
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

/** Prepares a finding whose fingerprint cannot be cached. */
export function told(finding: Finding | OpenFinding, place?: string): ToldFinding {
  return { finding, place, known: undefined, shown: undefined };
}

const none: readonly never[] = [];

/** Prepares the findings placed in a section. `sorted`: the findings of its text and items, sorted. */
export function ownFindings(sorted: readonly OpenFinding[], items: readonly OpenItem[]): readonly ToldFinding[] {
  if (sorted.length === 0) return none;
  const partAt = (path: string): string | undefined => items.find((item) => item.path === path)?.partNumber?.value;
  return withoutRepeats(sorted).map((finding) => told(finding, placeOf(finding, partAt)));
}

/**
 * The stable place of a finding. Undefined when it contains the position of an item without part number, or when the message contains the
 * path, since these depend on the position of the section.
 */
function placeOf(finding: OpenFinding, partAt: (path: string) => string | undefined): string | undefined {
  const [item] = /^\/items\/\d+/.exec(finding.path) ?? [];
  return finding.isOfPath === true || (item !== undefined && partAt(item) === undefined) ? undefined : stablePlace(finding, partAt);
}
