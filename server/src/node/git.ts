import { spawnSync } from "node:child_process";
import type { GitResult } from "../cli/host.ts";
import { message } from "../core/l10n/message.ts";
import { FileError } from "../files/fileSystem.ts";
import { codeOf, reasonOf } from "./errors.ts";

/** Greatest output of git in bytes, enough for the file list of a very large repository. */
const mostBytes = 1024 * 1024 * 1024;

/** Overrides for repository settings that would start programs, or make git less exact about changed files. */
const settings = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.checkStat=default",
  "core.trustctime=true",
  "diff.relative=false",
  "diff.external=",
].flatMap((one) => ["-c", one]);

/** Environment in which git writes nothing, asks nobody, fetches nothing and answers in English. */
const quiet = { GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none", LC_ALL: "C" };

/** Variables that select a repository (`git rev-parse --local-env-vars`), without those that pass settings. */
const ofRepository = [
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_DIR",
  "GIT_GRAFT_FILE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_INTERNAL_SUPER_PREFIX",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
  "GIT_REPLACE_REF_BASE",
  "GIT_SHALLOW_FILE",
  "GIT_WORK_TREE",
];

/**
 * Runs git in a folder without changing anything, not even the index. Callers must disable programs that settings name for file types
 * (`filter.*`).
 *
 * @param environment `own` ignores variables that select another repository
 * @returns undefined where git is not installed
 * @throws FileError where git cannot be run
 */
export function git(args: readonly string[], folder: string, environment: "given" | "own" = "given"): GitResult | undefined {
  const apart = environment === "own" ? Object.fromEntries(ofRepository.map((name) => [name, undefined])) : {};
  const { error, status, stdout, stderr } = spawnSync("git", ["--no-pager", ...settings, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: mostBytes,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...apart, ...quiet },
    windowsHide: true,
  });
  if (error === undefined) return { status: status ?? 1, stdout, stderr };
  if (codeOf(error) === "ENOENT") return undefined;
  throw new FileError(message("changed-git-fails"), reasonOf(error));
}
