import { inOrder } from "../../core/baseline/collect.ts";
import { type Severity, severityAtLeast } from "../../core/finding.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import type { BaselineFile, BaselineFinding } from "../../generated/baseline.ts";
import type { ReportFinding } from "../../generated/report.ts";
import type { FoundFile } from "../check/discover.ts";
import { type OpenBaseline, pathIn } from "./open.ts";

/** What of a baseline still stands in the files that were judged. */
export class RemainingBaseline {
  readonly #open: OpenBaseline;
  readonly #isRefused: (rule: string) => boolean;
  /** By path: what stands of its own entries, and what it took over from files that are gone. */
  readonly #judged = new Map<string, { readonly own: readonly BaselineFinding[]; readonly taken: readonly BaselineFinding[] }>();
  /** How many findings were fixed in the files that were judged. */
  #fixed = 0;
  /** How many are graver than they were, so that they count. */
  graver = 0;
  /** The rules of findings that count all the same, since they say that something was not read. */
  readonly refused = new Set<string>();

  /** @param isRefused whether the findings of a rule never go into a baseline */
  constructor(open: OpenBaseline, isRefused: (rule: string) => boolean) {
    this.#open = open;
    this.#isRefused = isRefused;
  }

  /** A file was judged against the baseline. */
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
      // The first of its like is known unless it is graver than it was, or says that something was not read.
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

  /** What a file knows beyond its own entries is from files that are gone. */
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
   * How many findings are fixed: in the files that were judged, and of the files that are gone what no other file took over.
   *
   * @param covered whether the files to which it may have moved were all judged
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

  /** The files of the baseline without what is fixed; what moved to another file stands under its path. Files that were not judged stay as they are. */
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

/** The files of a baseline that have findings, ordered. */
export function filesInOrder(files: ReadonlyMap<string, readonly BaselineFinding[]>): BaselineFile[] {
  return [...files]
    .filter(([, findings]) => findings.length > 0)
    .map(([path, findings]) => ({ path, findings: inOrder(findings) }))
    .sort((a, b) => byCodeUnit(a.path, b.path));
}

/** Takes findings that moved out of the files that are gone, where these stay. */
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
