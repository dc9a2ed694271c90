/** Measures the stages of a run. */
export interface Timings {
  /** Everything since the last mark was this stage; a stage that comes again is added up. */
  mark(stage: string): void;
  /** A line for people under the table. */
  note(text: string): void;
  /** A table for people. */
  report(): string;
}

/** Begins to measure; `now` counts from the start of the process, so the first mark holds its start-up. */
export function timings(now: () => number): Timings {
  const stages = new Map<string, number>();
  const notes: string[] = [];
  let last = 0;
  return {
    mark(stage) {
      const at = now();
      stages.set(stage, (stages.get(stage) ?? 0) + at - last);
      last = at;
    },
    note: (text) => void notes.push(`${text}\n`),
    report() {
      const rows = [...stages, ["total", last] as const];
      const table = rows.map(([stage, milliseconds]) => `${stage.padEnd(12)}${milliseconds.toFixed(1).padStart(10)} ms\n`);
      return [...table, ...notes].join("");
    },
  };
}
