import { spawnSync } from "node:child_process";
import { FileError, type GitResult } from "../cli/host.ts";
import { codeOf, reasonOf } from "./errors.ts";

/** The list of the files of a very large repository. */
const mostBytes = 1024 * 1024 * 1024;

/**
 * Runs the git of the machine in a folder, so that it changes nothing, not even its index, runs no program that the repository
 * names, and answers in English.
 */
export function git(args: readonly string[], folder: string): GitResult | undefined {
  const settings = ["core.fsmonitor=false", "diff.relative=false", "diff.external="].flatMap((one) => ["-c", one]);
  const { error, status, stdout, stderr } = spawnSync("git", ["--no-pager", ...settings, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: mostBytes,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
    windowsHide: true,
  });
  if (error === undefined) return { status: status ?? 1, stdout, stderr };
  if (codeOf(error) === "ENOENT") return undefined;
  throw new FileError(`git cannot be run: ${reasonOf(error)}`);
}
