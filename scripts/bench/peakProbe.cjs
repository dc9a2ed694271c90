/** Preloaded into a command that is measured, `node --require peakProbe.cjs`: at its end, writes into stream 3 the bytes it held at most. */
const { readFileSync, writeSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread) process.on("exit", () => void writeSync(3, String(peak())));

/** Peak memory in bytes. The figure of Linux counts from the start of this process; `maxRSS` may include that of its parent. */
function peak() {
  try {
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
