import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** Runs the benchmark to its end; it wants what is built in dist/. */
export function bench(...options: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/bench/index.mjs"), ...options], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** Times in milliseconds. */
interface Times {
  count: number;
  p50: number;
  p95: number;
}

/** What of the results the tests look at. */
export interface Results {
  command: { works: { work: string; results: (Times & { tool: string })[] }[] };
  server: {
    files: {
      items: number;
      sort: string;
      servers: {
        server: string;
        mode: string;
        open: Times;
        openAtRest: Times;
        memory: { peak?: number; heap: number };
        edits: (Times & { what: string; place: string })[];
      }[];
    }[];
  };
  growth: {
    server: string;
    what: string;
    place?: string;
    fit: { points: number; slope: number; r2: number; fixed: number; each: number; linearR2: number };
  }[];
  profile: { command: Record<string, number>; opening: Record<string, number>; edit: Record<string, number> };
}

/** Reads what the benchmark has written. */
export function readResults(file: string): Results {
  const results: Results = JSON.parse(readFileSync(file, "utf8"));
  return results;
}
