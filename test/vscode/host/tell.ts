import type { SuiteResult } from "./session.ts";

/**
 * Prints how a run ended: a line for each test, and where the log is when something failed.
 *
 * @param keep writes a text to a file and gives its path
 * @returns the number of failures; a run without any test, or one that ended badly by itself, is one
 */
export function tell(host: string, { tests, exitCode, log }: SuiteResult, keep: (text: string) => string): number {
  for (const { name, failure, milliseconds } of tests) {
    console.log(`${failure === undefined ? "pass" : "FAIL"}  ${host}: ${name} (${milliseconds} ms)`);
    if (failure !== undefined) console.log(`      ${failure}`);
  }
  const failed = tests.filter(({ failure }) => failure !== undefined).length;
  const broken = failed === 0 && (exitCode !== 0 || tests.length === 0);
  if (broken) console.log(`FAIL  ${host}: the suite ended with ${exitCode} after ${tests.length} tests`);
  if (broken || failed > 0) console.log(`      What VS Code logged: ${keep(log.join("\n"))}`);
  console.log(`${host}: ${tests.length - failed} passed, ${failed + Number(broken)} failed`);
  return failed + Number(broken);
}
