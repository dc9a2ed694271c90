import { execFile } from "node:child_process";
import { mostOutput, Refused } from "../../../../server/src/agents/bounds.ts";
import type { CaughtRun } from "../../../../server/src/agents/tools.ts";

/** Longest run of a command, in milliseconds. */
const patience = 120_000;

/** Variables by which the command writes for a CI or in colours. */
const ofOthers = /^(?:GITHUB_|CI_|FORCE_COLOR$)/;

/** A run of the command. */
export interface Running {
  /** Its script. */
  readonly script: string;
  readonly cwd: string;
  /** Ends the run. */
  readonly signal: AbortSignal;
  /** `patience` by default. */
  readonly timeout?: number;
}

/**
 * Runs the command as a process of its own, on the Node of this program, with nothing on its standard input.
 *
 * @throws Refused where it takes too long
 * @throws Error where it was ended by `signal`, or did not start
 */
export function runCommand(argv: readonly string[], { script, cwd, signal, timeout = patience }: Running): Promise<CaughtRun> {
  const kept = Object.entries(process.env).filter(([name]) => !ofOthers.test(name));
  const env = { ...Object.fromEntries(kept), ELECTRON_RUN_AS_NODE: "1" };
  const options = { cwd, env, signal, timeout, maxBuffer: mostOutput, windowsHide: true };
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [script, ...argv], options, (error, out, err) => {
      if (error === null) resolve({ status: 0, out, err });
      else if (error.code === 1 || error.code === 2) resolve({ status: error.code, out, err });
      else if (String(error.code) === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") resolve({ status: 2, out: "", err: "" });
      else if (error.killed === true && !signal.aborted)
        reject(new Refused(`The command was ended after ${timeout / 1000} s. Name fewer files.`));
      else reject(error);
    });
    child.stdin?.end();
  });
}
