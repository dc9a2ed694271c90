/** How one test of the suite ended; the suite logs it as one line, the harness reads it there. */
export interface TestReport {
  readonly name: string;
  /** Why it failed; not there when it passed. */
  readonly failure?: string;
  readonly milliseconds: number;
}

const mark = "lodestone-test ";

/** The line that tells of a test. */
export function writeReport(report: TestReport): string {
  return mark + JSON.stringify(report);
}

/** The report in a logged line, or `undefined` when it holds none. */
export function readReport(line: string): TestReport | undefined {
  const start = line.indexOf(mark);
  return start < 0 ? undefined : (JSON.parse(line.slice(start + mark.length)) as TestReport); // written by `writeReport`
}
