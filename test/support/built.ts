import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder with command and server as they are installed; tests only read it. */
    readonly built: string;
  }
}

/** Builds command and server once for all tests that start them. */
export default function build(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "lodestone-built-"));
  // Some tests start the command as another user.
  chmodSync(folder, 0o755);
  const built = join(folder, "dist");
  const { status, stderr } = spawnSync(process.execPath, ["esbuild.mjs", "build", "--outdir", built], { encoding: "utf8" });
  if (status !== 0 || stderr !== "") throw new Error(`The build failed.\n${stderr}`);
  project.provide("built", built);
  return () => rmSync(folder, { recursive: true, force: true });
}
