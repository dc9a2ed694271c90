import { type Finding, type Severity, severities } from "../finding.ts";
import type { DocumentSummary, VerdictInRun } from "./types.ts";

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** A finding with its fingerprint, the same as in the reports of the command. */
export interface MarkedFinding {
  readonly finding: Finding;
  readonly fingerprint: string;
}

/**
 * A finding as an editor is shown it. Its places count from an offset of the text, where its section begins: as long as nothing else
 * is said of it, it is the same object however the section moves.
 */
export interface ShownFinding {
  readonly marked: MarkedFinding;
  /** What its places count from; 0 where they count in the text. */
  readonly from: number;
  /** It is shown for standing near the last edit, however grave it is. */
  readonly isNear?: true;
}

/** Where a text was edited last, so that what stands there is shown too where there is more than can be shown. */
export interface Near {
  /** The offset behind the last edit. */
  readonly edited: number;
  /** The first that was shown last time for standing near an edit; undefined where none was. */
  readonly first: MarkedFinding | undefined;
}

/** What an editor shows of a verdict: the gravest findings, and how many there are in all. */
export interface Digest {
  /** In the order of the text; of the same severity the first ones. Where not all can be shown, those nearest to the last edit are among them. */
  readonly gravest: readonly ShownFinding[];
  /** The first that is there for standing near an edit; undefined where all are there, or nobody has edited. */
  readonly firstNear?: MarkedFinding | undefined;
  /** What is waived or known to a baseline counts as a hint. */
  readonly counts: SeverityCounts;
  /** How many are waived. */
  readonly waived: number;
  /** How many a baseline knows. */
  readonly baselined: number;
  readonly documents: readonly DocumentSummary[];
  /** As in the verdict. */
  readonly partsUsed: VerdictInRun["partsUsed"];
}

/** What is waived or known stays in sight as a hint. */
export function asShown(finding: Finding): Finding {
  return finding.suppression === undefined ? finding : { ...finding, severity: "hint" };
}

/** Counts findings by severity. */
export function countSeverities(findings: readonly Pick<Finding, "severity">[]): SeverityCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** How many of each severity are among so many gravest ones. */
export function quotas(counts: SeverityCounts, most: number): Record<Severity, number> {
  const quota = { error: 0, warning: 0, information: 0, hint: 0 };
  let left = most;
  for (const severity of severities) {
    quota[severity] = Math.min(counts[severity], left);
    left -= quota[severity];
  }
  return quota;
}

/** How many findings some counts stand for. */
export function sumOf(counts: SeverityCounts): number {
  return severities.reduce((sum, severity) => sum + counts[severity], 0);
}
