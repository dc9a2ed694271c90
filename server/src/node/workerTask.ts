import type { Work } from "../cli/workers/work.ts";

/** What a worker thread is given. */
export interface WorkerTask {
  /** Its number, from 0. */
  readonly index: number;
  readonly work: Work;
}
