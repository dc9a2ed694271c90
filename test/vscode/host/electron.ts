import { runTests } from "@vscode/test-electron";
import type { SuiteRun } from "./session.ts";

/**
 * Runs the suite in the desktop VS Code that Microsoft offers, which is downloaded first.
 * That VS Code prints what the suite logs.
 *
 * @returns exit status
 */
export function runInElectron({ extension, suite, workspace }: Pick<SuiteRun, "extension" | "suite" | "workspace">): Promise<number> {
  const launchArgs = [workspace, "--disable-extensions", "--disable-workspace-trust", "--skip-welcome"];
  return runTests({ extensionDevelopmentPath: extension, extensionTestsPath: suite, launchArgs });
}
