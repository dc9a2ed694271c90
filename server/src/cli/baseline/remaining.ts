import { inOrder } from "../../core/baseline/collect.ts";
import { type Severity, severityAtLeast } from "../../core/finding.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import type { BaselineFile, BaselineFinding } from "../../generated/baseline.ts";
import type { ReportFinding } from "../../generated/report.ts";
import type { FoundFile } from "../check/discover.ts";
import { type OpenBaseline, pathIn } from "./open.ts";

/** Tracks the baseline entries that still occur in the checked files. */
export class RemainingBaseline {
  readonly #open: OpenBaseline;
  readonly #isRefused: (rule: string) => boolean;
  /** By path: the remaining entries of the file itself, and those taken over from missing files. */
  readonly #judged = new Map<string, { readonly own: readonly BaselineFinding[]; readonly taken: readonly BaselineFinding[] }>();
  /** The number of fixed findings in the checked files. */
  #fixed = 0;
  /** The number of findings with a higher severity than recorded, which count again. */
  graver = 0;
  /** The rules of recorded findings that count nevertheless, because they report unread content. */
  readonly refused = new Set<string>();

  /** @param isRefused true for a rule whose findings never enter a baseline */
  constructor(open: OpenBaseline, isRefused: (rule: string) => boolean) {
    this.#open = open;
    this.#isRefused = isRefused;
  }

  /** Adds a file that was checked against the baseline. */
  add(file: Pick<FoundFile, "path">, findings: readonly ReportFinding[]): void {
    const path = pathIn(this.#open, file.path);
    const entries = [...(this.#open.byPath.get(path)?.values() ?? [])];
    const known = new Map<string, number>();
    const counting = new Map<string, Severity>();
    for (const { suppressed, fingerprint, severity } of findings) {
      if (suppressed === undefined) counting.set(fingerprint, severity);
      else if (suppressed.kind === "baseline") known.set(suppressed.fingerprint, (known.get(suppressed.fingerprint) ?? 0) + 1);
    }
    const own: BaselineFinding[] = [];
    for (const entry of entries) {
      if (this.#isRefused(entry.rule)) continue;
      const seen = Math.min(entry.count, known.get(entry.fingerprint) ?? 0);
      // The first of equal findings is known, unless its severity rose or it reports unread content.
      const now = seen === 0 ? counting.get(entry.fingerprint) : undefined;
      if (now !== undefined && severityAtLeast(entry.severity, now)) {
        this.refused.add(entry.rule);
        continue;
      }
      const isGraver = now !== undefined;
      if (isGraver) this.graver += entry.count;
      const standing = isGraver ? entry.count : seen;
      this.#fixed += entry.count - standing;
      if (standing > 0) own.push({ ...entry, count: standing });
      known.set(entry.fingerprint, (known.get(entry.fingerprint) ?? 0) - seen);
    }
    this.#judged.set(path, { own, taken: this.#takenOver(known) });
  }

  /** The entries of a file beyond its own, taken over from missing files. */
  #takenOver(known: ReadonlyMap<string, number>): BaselineFinding[] {
    const taken: BaselineFinding[] = [];
    for (const [fingerprint, count] of known) {
      if (count === 0) continue;
      const entry = this.#open.gone.map((path) => this.#open.byPath.get(path)?.get(fingerprint)).find((one) => one !== undefined);
      if (entry !== undefined) taken.push({ ...entry, count });
    }
    return taken;
  }

  /**
   * The number of fixed findings: those in checked files, and those of missing files that no other file took over.
   *
   * @param covered true when every possible new location of a missing file was checked
   */
  fixed(covered: (gone: string) => boolean): number {
    const taken = new Map<string, number>();
    for (const { fingerprint, count } of [...this.#judged.values()].flatMap((one) => one.taken))
      taken.set(fingerprint, (taken.get(fingerprint) ?? 0) + count);
    let fixed = this.#fixed;
    for (const path of this.#open.gone.filter(covered)) {
      for (const { rule, fingerprint, count } of this.#open.byPath.get(path)?.values() ?? []) {
        if (this.#isRefused(rule)) continue;
        const moved = Math.min(count, taken.get(fingerprint) ?? 0);
        taken.set(fingerprint, (taken.get(fingerprint) ?? 0) - moved);
        fixed += count - moved;
      }
    }
    return fixed;
  }

  /**
   * The files of the baseline without fixed findings. Findings that moved to another file are listed under its path. Files that were not
   * checked keep their entries.
   */
  remaining(covered: (gone: string) => boolean): BaselineFile[] {
    const files = new Map<string, BaselineFinding[]>();
    for (const [path, entries] of this.#open.byPath) {
      const isGone = this.#open.gone.includes(path);
      if (!this.#judged.has(path) && !(isGone && covered(path))) files.set(path, [...entries.values()]);
    }
    const moved = this.#open.gone.some(covered);
    for (const [path, { own, taken }] of this.#judged) {
      files.set(path, [...own, ...(moved ? taken : [])]);
      if (moved) takeFrom(files, this.#open.gone, taken);
    }
    return filesInOrder(files);
  }
}

/** The files of a baseline with findings, sorted. */
export function filesInOrder(files: ReadonlyMap<string, readonly BaselineFinding[]>): BaselineFile[] {
  return [...files]
    .filter(([, findings]) => findings.length > 0)
    .map(([path, findings]) => ({ path, findings: inOrder(findings) }))
    .sort((a, b) => byCodeUnit(a.path, b.path));
}

/** Removes findings that moved elsewhere from the missing files that remain listed. */
function takeFrom(files: Map<string, BaselineFinding[]>, gone: readonly string[], taken: readonly BaselineFinding[]): void {
  for (const { fingerprint, count } of taken) {
    let left = count;
    for (const path of gone) {
      const findings = files.get(path)?.flatMap((one) => {
        const moved = one.fingerprint === fingerprint ? Math.min(left, one.count) : 0;
        left -= moved;
        return moved === one.count ? [] : [{ ...one, count: one.count - moved }];
      });
      if (findings !== undefined) files.set(path, findings);
    }
  }
}
