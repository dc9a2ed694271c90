import { type Severity, severities } from "../core/finding.ts";

/** Where a finding that counts stands among others: 0 for an error. */
export function rankOf(severity: Severity): number {
  return severities.indexOf(severity);
}

/** The rank of what counts for nothing, behind that of every finding that counts. */
export const suppressedRank = severities.length;

/** Something kept, with its rank. */
export interface Kept<T> {
  readonly rank: number;
  readonly entry: T;
}

/**
 * Keeps the gravest of what it is given, up to a budget, and counts the rest. A smaller rank is graver; of equal rank
 * those that came first are kept. It never holds more than the budget, however much comes.
 */
export class Gravest<T> {
  readonly #budget: number;
  readonly #kept: { readonly entry: T; readonly size: number }[][] = [];
  readonly #left: number[] = [];
  #used = 0;

  /** @param budget what the sizes of all that is kept may add up to */
  constructor(budget: number) {
    this.#budget = budget;
  }

  /** @param size in the unit of the budget; left out for one */
  add(rank: number, entry: T, size = 1): void {
    // What is at least as grave was left out before, so this one stays out too: it came later.
    if (this.#left.some((count, of) => of <= rank && count > 0)) {
      this.#leaveOut(rank);
      return;
    }
    this.#kept[rank] ??= [];
    this.#kept[rank].push({ entry, size });
    this.#used += size;
    while (this.#used > this.#budget) this.#dropLast();
  }

  /** What was kept, the gravest first. */
  get kept(): readonly Kept<T>[] {
    return this.#kept.flatMap((entries, rank) => entries.map(({ entry }) => ({ rank, entry })));
  }

  /** How much was left out; of one rank, or of all. */
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
