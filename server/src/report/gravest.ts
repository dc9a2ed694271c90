import { type Severity, severities } from "../core/finding.ts";
import type { ReportFinding } from "../generated/report.ts";

/** The sort rank of a severity: 0 for an error. */
export function rankOf(severity: Severity): number {
  return severities.indexOf(severity);
}

/** The rank of suppressed findings, after every other one. */
export const suppressedRank = severities.length;

/** The sort rank of a finding by severity; suppressed findings come last. */
export function rankOfFinding({ severity, suppressed }: Pick<ReportFinding, "severity" | "suppressed">): number {
  return suppressed === undefined ? rankOf(severity) : suppressedRank;
}

/** A kept entry with its rank. */
export interface Kept<T> {
  readonly rank: number;
  readonly entry: T;
}

/**
 * Keeps the most severe entries up to a budget and counts the rest. A smaller rank is more severe; among equal ranks, earlier entries are
 * kept. It never stores more than the budget.
 */
export class Gravest<T> {
  readonly #budget: number;
  readonly #kept: { readonly entry: T; readonly size: number }[][] = [];
  readonly #left: number[] = [];
  #used = 0;

  /** @param budget the maximum sum of the sizes of kept entries */
  constructor(budget: number) {
    this.#budget = budget;
  }

  /** @param size in the unit of the budget; 1 by default */
  add(rank: number, entry: T, size = 1): void {
    // An entry of at least this severity was already left out, so this later one is left out too.
    if (this.#left.some((count, of) => of <= rank && count > 0)) {
      this.#leaveOut(rank);
      return;
    }
    this.#kept[rank] ??= [];
    this.#kept[rank].push({ entry, size });
    this.#used += size;
    while (this.#used > this.#budget) this.#dropLast();
  }

  /** The kept entries, the most severe first. */
  get kept(): readonly Kept<T>[] {
    return this.#kept.flatMap((entries, rank) => entries.map(({ entry }) => ({ rank, entry })));
  }

  /** The number of entries left out, of one rank or in total. */
  left(rank?: number): number {
    return rank === undefined ? this.#left.reduce((sum, count) => sum + (count ?? 0), 0) : (this.#left[rank] ?? 0);
  }

  #dropLast(): void {
    const rank = this.#kept.findLastIndex((entries) => entries !== undefined && entries.length > 0);
    this.#used -= this.#kept[rank]?.pop()?.size ?? this.#used;
    this.#leaveOut(rank);
  }

  #leaveOut(rank: number): void {
    this.#left[rank] = (this.#left[rank] ?? 0) + 1;
  }
}
