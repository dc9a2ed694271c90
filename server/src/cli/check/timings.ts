/** Measures the stages of a run. */
export interface Timings {
  /** Ends a stage: the time since the last mark is added to it. */
  mark(stage: string): void;
  /** A table as text. */
  report(): string;
}

/** Starts the measurement. `now` counts from the start of the process, so the first stage includes the start-up. */
export function timings(now: () => number): Timings {
  const stages = new Map<string, number>();
  let last = 0;
  return {
    mark(stage) {
      const at = now();
      stages.set(stage, (stages.get(stage) ?? 0) + at - last);
      last = at;
    },
    report() {
      const rows = [...stages, ["total", last] as const];
      return rows.map(([stage, milliseconds]) => `${stage.padEnd(12)}${milliseconds.toFixed(1).padStart(10)} ms\n`).join("");
    },
  };
}
