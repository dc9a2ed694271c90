import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Workers } from "../cli/host.ts";
import type { Work } from "../cli/workers/work.ts";

/** What a worker thread is given. */
export interface WorkerTask {
  /** Its number, from 0. */
  readonly index: number;
  readonly work: Work;
}

/**
 * Worker threads of this process.
 *
 * @param folder where the build has put their program
 */
export function nodeWorkers(folder: string): Workers {
  return {
    get cores() {
      return availableParallelism();
    },
    start(count, work, { judged, ended }) {
      const threads = Array.from({ length: count }, (_, index) => {
        const workerData: WorkerTask = { index, work };
        // Their own standard streams stay closed: all that is written comes from the main thread.
        const thread = new Worker(join(folder, "worker.js"), { workerData, stdout: true, stderr: true });
        let reason: string | undefined;
        thread.on("message", judged);
        thread.on("error", (error) => {
          reason = error instanceof Error ? error.message : String(error);
        });
        thread.on("exit", (status) => ended(index, reason ?? (status === 0 ? undefined : `exit status ${status}`)));
        thread.unref();
        return thread;
      });
      return {
        hold(on) {
          for (const thread of threads) {
            if (on) thread.ref();
            else thread.unref();
          }
        },
      };
    },
  };
}
