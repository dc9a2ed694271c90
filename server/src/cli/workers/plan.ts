import type { FoundFile } from "../check/discover.ts";
import { settingsOf } from "../check/judgeFiles.ts";
import type { CheckRequest } from "../check/options.ts";
import type { Timings } from "../check/timings.ts";
import type { Host } from "../host.ts";
import { Claims } from "./claims.ts";
import { batchStarts, type ShipmentsByRoot } from "./work.ts";
import { WorkerPool } from "./workerPool.ts";

/**
 * Bytes from which on workers are worth their start. A young thread keeps a second core busy: V8 compiles for each
 * thread anew. So below `manyBytes` a thread is started only for every two cores, and none where there are but two.
 */
const enoughBytes = 2_000_000;
const manyBytes = 16_000_000;

/** More workers than this wait for the main thread, which writes all reports. */
const mostUnasked = 3;

/** A batch is large enough that telling it costs little, and small enough that all threads end at about the same time. */
const batchBytes = 128 * 1024;
const batchesEach = 8;

/**
 * Starts workers for a run where they are worth it, or asked for. Undefined where the main thread works alone: that
 * holds for comparisons, for standard input, where files are fixed, and where a configuration names packs of a company, which workers do not read.
 *
 * @param sizes of each file, in bytes
 */
export function workerPoolFor(
  host: Host,
  request: CheckRequest,
  files: readonly FoundFile[],
  sizes: readonly number[],
  shipments: ShipmentsByRoot,
  time: Timings,
): WorkerPool | undefined {
  const { workers } = host;
  if (workers === undefined || request.workers === 0 || (request.workers === undefined && workers.cores < 2)) return undefined;
  if (request.compare !== undefined || request.fix !== undefined || request.stdinName !== undefined || files.length < 2) return undefined;
  if (files.some(({ company }) => company !== undefined)) return undefined;
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const wanted = request.workers ?? worthwhile(workers.cores, bytes);
  const starts = batchStarts(sizes, Math.min(batchBytes, bytes / (batchesEach * (wanted + 1))));
  const count = Math.min(wanted, starts.length - 1);
  if (count === 0) return undefined;
  const work = {
    files: files.map((file) => ({
      path: file.path,
      root: file.root,
      shown: file.shown,
      kind: file.kind,
      settings: settingsOf(file, request),
    })),
    starts,
    today: host.today,
    cwd: host.cwd,
    facts: request.facts,
    shipments,
    claims: Claims.memory(starts.length),
  };
  return new WorkerPool(host, workers, count, work, time);
}

/** How many workers make a run shorter. */
function worthwhile(cores: number, bytes: number): number {
  if (bytes < enoughBytes) return 0;
  return Math.max(0, Math.min((bytes < manyBytes ? Math.floor(cores / 2) : cores) - 1, mostUnasked));
}
