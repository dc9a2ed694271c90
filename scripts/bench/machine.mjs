import { execFileSync } from "node:child_process";
import os from "node:os";

/** What a figure depends on; neither the name of the machine nor any of its folders. */
export function machine() {
  const cores = os.cpus();
  return {
    cpu: cores[0]?.model.trim() ?? "unknown",
    cores: cores.length,
    /** Bytes. */
    memory: os.totalmem(),
    /** How many processes wanted to run when the measuring began. */
    load: os.loadavg()[0],
    node: process.version,
    platform: `${os.platform()} ${os.arch()}`,
  };
}

/** The commit that is measured, with `+` where files differ from it; undefined outside of a repository. */
export function commitOf(root) {
  const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  try {
    return `${git("rev-parse", "--short=10", "HEAD")}${git("status", "--porcelain", "--untracked-files=no") === "" ? "" : "+"}`;
  } catch {
    return undefined;
  }
}
