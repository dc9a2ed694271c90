import { inOrder } from "../../core/baseline/collect.ts";
import { knowsActs } from "../../core/baseline/types.ts";
import { severityAtLeast } from "../../core/finding.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import type { BaselineFile, BaselineFinding } from "../../generated/baseline.ts";
import type { ReportFinding } from "../../generated/report.ts";
import type { OpenBaseline } from "../../project/baselines.ts";
import { pathIn } from "./assign.ts";

/** Tracks the baseline entries that still occur in the checked files. */
export class RemainingBaseline {
  readonly #open: OpenBaseline;
  readonly #isRefused: (rule: string) => boolean;
  readonly #isGone: (path: string) => boolean;
  /** By path, the remaining entries of each checked file. */
  readonly #judged = new Map<string, readonly BaselineFinding[]>();
  #fixed = 0;
  /** The number of findings with a higher severity than recorded or on other acts, which count again. */
  graver = 0;
  /** The rules of recorded findings that count nevertheless, because they report unread content. */
  readonly refused = new Set<string>();

  /**
   * @param isRefused true for a rule whose findings never enter a baseline
   * @param isGone true for a path in the baseline whose file does not exist
   */
  constructor(open: OpenBaseline, isRefused: (rule: string) => boolean, isGone: (path: string) => boolean) {
    this.#open = open;
    this.#isRefused = isRefused;
    this.#isGone = isGone;
  }

  /** Adds a file that was checked against the baseline. */
  add(file: { readonly path: string }, findings: readonly ReportFinding[]): void {
    const path = pathIn(this.#open, file.path);
    const known = new Map<string, number>();
    const counting = new Map<string, Pick<ReportFinding, "severity" | "acts">>();
    for (const { suppressed, fingerprint, severity, acts } of findings) {
      if (suppressed === undefined) counting.set(fingerprint, { severity, acts });
      else if (suppressed.kind === "baseline") known.set(suppressed.fingerprint, (known.get(suppressed.fingerprint) ?? 0) + 1);
    }
    const own: BaselineFinding[] = [];
    for (const entry of this.#open.byPath.get(path)?.values() ?? []) {
      if (this.#isRefused(entry.rule)) continue;
      const seen = known.get(entry.fingerprint) ?? 0;
      // The first of equal findings is known, unless its severity rose, its acts changed or it reports unread content.
      const now = seen === 0 ? counting.get(entry.fingerprint) : undefined;
      if (now !== undefined && severityAtLeast(entry.severity, now.severity) && knowsActs(entry, now.acts)) {
        this.refused.add(entry.rule);
        continue;
      }
      if (now !== undefined) this.graver += entry.count;
      const standing = now === undefined ? seen : entry.count;
      this.#fixed += entry.count - standing;
      if (standing > 0) own.push({ ...entry, count: standing });
    }
    this.#judged.set(path, own);
  }

  /** The number of fixed findings: those in checked files, and those of files that are gone. */
  get fixed(): number {
    const gone = [...this.#open.byPath].flatMap(([path, entries]) => (this.#isGone(path) ? [...entries.values()] : []));
    return gone.reduce((sum, { rule, count }) => (this.#isRefused(rule) ? sum : sum + count), this.#fixed);
  }

  /** The files of the baseline without fixed findings. Files that were not checked keep their entries. */
  get files(): BaselineFile[] {
    return filesOf(this.#open, this.#judged, this.#isGone);
  }
}

/**
 * The files of a baseline with findings, sorted: those that were checked, and the present entries of those that were not.
 *
 * @param isGone true for a path in the baseline whose file does not exist
 */
export function filesOf(
  before: OpenBaseline | undefined,
  checked: ReadonlyMap<string, readonly BaselineFinding[]>,
  isGone: (path: string) => boolean,
): BaselineFile[] {
  const kept = [...(before?.byPath ?? [])].filter(([path]) => !checked.has(path) && !isGone(path));
  return [
    ...kept.map(([path, entries]) => ({ path, findings: [...entries.values()] })),
    ...[...checked].map(([path, findings]) => ({ path, findings })),
  ]
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) => ({ path, findings: inOrder(findings) }))
    .sort((a, b) => byCodeUnit(a.path, b.path));
}
