/** Steps that a document may cost: so many for each of its values, within these bounds. Nobody looks at a clock, so every machine says the same. */
const perValue = 500;
const least = 100_000;
const most = 5_000_000;

/** Thrown where a document costs more than it may. */
export class TooManySteps extends Error {}

/** Counts what validating costs. */
export class Steps {
  #left = 0;

  /** Begins anew, for a document of so many values. */
  begin(values: number): void {
    this.#left = Math.min(most, Math.max(least, values * perValue));
  }

  take(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new TooManySteps();
  }
}
