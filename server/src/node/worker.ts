import { parentPort, workerData } from "node:worker_threads";
import { judgeBatches } from "../cli/workers/judge.ts";
import { createChecker } from "../index.ts";
import { loadPacks } from "./data.ts";
import { nodeFiles } from "./files.ts";
import type { WorkerTask } from "./workers.ts";

const { index, work } = workerData as WorkerTask; // given by our own `nodeWorkers`
const checker = createChecker(loadPacks(__dirname));

judgeBatches(work, index, nodeFiles(work.cwd), checker, (batch) => parentPort?.postMessage(batch));
