/** Measures the stages of a run. */
export interface Timings {
  /** Everything since the last mark was this stage; a stage that comes again is added up. */
  mark(stage: string): void;
  /** A table for people. */
  report(): string;
}

/** Begins to measure; `now` counts from the start of the process, so the first mark holds its start-up. */
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
