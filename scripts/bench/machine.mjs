import { execFileSync } from "node:child_process";
import os from "node:os";

/** Hardware and system that figures depend on, without names of the machine or its folders. */
export function machine() {
  const cores = os.cpus();
  return {
    cpu: cores[0]?.model.trim() ?? "unknown",
    cores: cores.length,
    /** Bytes. */
    memory: os.totalmem(),
    /** Load of the machine when the measurement began. */
    load: os.loadavg()[0],
    node: process.version,
    platform: `${os.platform()} ${os.arch()}`,
  };
}

/** The measured commit, with `+` for uncommitted changes; undefined outside a repository. */
export function commitOf(root) {
  const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  try {
    return `${git("rev-parse", "--short=10", "HEAD")}${git("status", "--porcelain", "--untracked-files=no") === "" ? "" : "+"}`;
  } catch {
    return undefined;
  }
}
