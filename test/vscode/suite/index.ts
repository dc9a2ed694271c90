import { type TestReport, writeReport } from "./report.ts";
import { agentsTests } from "./tests/agents.ts";
import { codeActionsTests } from "./tests/codeActions.ts";
import { commandsTests } from "./tests/commands.ts";
import { complianceTests } from "./tests/compliance.ts";
import { diagnosticsTests } from "./tests/diagnostics.ts";
import { languageTests } from "./tests/language.ts";
import { mappingsTests } from "./tests/mappings.ts";
import { newFilesTests } from "./tests/newFiles.ts";
import { questionsTests } from "./tests/questions.ts";
import { reportTests } from "./tests/report.ts";
import { settingsTests } from "./tests/settings.ts";
import { settingsFileTests } from "./tests/settingsFile.ts";
import { startTests } from "./tests/start.ts";
import { statusItemTests } from "./tests/statusItem.ts";
import type { Test } from "./tests/test.ts";
import { treeTests } from "./tests/tree.ts";
import { typingTests } from "./tests/typing.ts";

const tests: readonly Test[] = [
  ...startTests,
  ...diagnosticsTests,
  ...codeActionsTests,
  ...languageTests,
  ...typingTests,
  ...settingsTests,
  ...settingsFileTests,
  ...mappingsTests,
  ...complianceTests,
  ...treeTests,
  ...questionsTests,
  ...reportTests,
  ...newFilesTests,
  ...statusItemTests,
  ...commandsTests,
  ...agentsTests,
];

/** Words that stand in the name of each test to run, which the harness compiles in. */
declare const ONLY: string;

/** Whether the server runs as a process of its own; compiled in likewise. */
declare const HAS_PROCESS: boolean;

/** What VS Code calls: runs the tests, one after the other, and is rejected when one failed. */
export async function run(): Promise<void> {
  const reports: TestReport[] = [];
  for (const test of tests.filter(({ name, needsProcess }) => name.includes(ONLY) && (HAS_PROCESS || needsProcess !== true))) {
    const report = await reportOn(test);
    console.log(writeReport(report));
    reports.push(report);
  }
  const failed = reports.filter(({ failure }) => failure !== undefined).length;
  if (failed > 0) throw new Error(`${failed} of ${reports.length} tests failed.`);
}

async function reportOn({ name, run }: Test): Promise<TestReport> {
  const start = Date.now();
  try {
    await run();
    return { name, milliseconds: Date.now() - start };
  } catch (error) {
    return { name, failure: error instanceof Error ? error.message : String(error), milliseconds: Date.now() - start };
  }
}
