/**
 * The step budget of a document: an amount for each of its values, within limits. Counting steps instead of time gives the same result on
 * every machine.
 */
const perValue = 500;
const least = 100_000;
const most = 5_000_000;

/** Thrown when a document exceeds its step budget. */
export class TooManySteps extends Error {}

/** Counts validation steps. */
export class Steps {
  #left = 0;

  /** Starts the budget for a document with a number of values. */
  begin(values: number): void {
    this.#left = Math.min(most, Math.max(least, values * perValue));
  }

  take(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new TooManySteps();
  }
}
