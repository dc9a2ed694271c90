import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { commandPeers } from "./peers.mjs";
import { reasonOf } from "./reason.mjs";
import { summary } from "./statistics.mjs";
import { takeTurns } from "./turns.mjs";
import { writePeerInputs, writeWorks } from "./works.mjs";

/** A table parser that only splits cells: the lower bound for reading tables. */
const parseTables = fileURLToPath(new URL("parseTables.mjs", import.meta.url));
const csvParse = JSON.parse(readFileSync(new URL("../../node_modules/csv-parse/package.json", import.meta.url), "utf8"));

const peakProbe = fileURLToPath(new URL("peakProbe.cjs", import.meta.url));

/** Milliseconds of a process above which a tool is run only `fewest` times, and the timeout. */
const [slow, fewest, patience] = [5000, 2, 300_000];

/**
 * Measures processes of `lodestone check` and of the installed schema checkers on the same files, in turns.
 *
 * @param {{ cli: string, version: string, schema: string, peers: string, folder: string, runs: number, sizes: number[], quick: boolean,
 * progress: (message: string) => void }} options `folder`: an empty one for the inputs
 */
export async function measureCommand({ cli, version, schema, peers, folder, runs, sizes, quick, progress }) {
  const works = writeWorks(folder, { quick, sizes });
  const tools = [
    { name: "node -e 0", version: process.version, takes: ({ files }) => files.length === 0, command: () => ["-e", "0"] },
    { name: "lodestone", version, takes: () => true, command: (files) => lodestone(cli, files) },
    { name: "csv-parse", version: csvParse.version, takes: ({ isTable }) => isTable, command: (files) => [parseTables, ...files] },
    ...commandPeers(peers, writePeerInputs(folder, schema)).map((peer) => ({ ...peer, takes: ({ isTable }) => !isTable })),
  ];
  const measured = [];
  for (const work of works) {
    progress(`Commands: ${work.name}.`);
    const results = await measureWork(
      tools.filter(({ takes }) => takes(work)),
      work,
      folder,
      runs,
    );
    measured.push({ work: work.name, files: work.files.length, bytes: work.bytes, results });
  }
  return { runs, tools: tools.map(({ name, version: its }) => ({ name, version: its })), works: measured };
}

function lodestone(cli, files) {
  return files.length === 0 ? [cli, "--version"] : [cli, "check", "--fail-on", "never", ...files];
}

async function measureWork(tools, { files }, folder, runs) {
  const records = tools.map((tool) => ({ tool, times: [], memory: undefined, failed: undefined }));
  const onFailure = (record, error) => {
    record.failed = reasonOf(error.message);
  };
  // The first run is not timed: it brings the files into memory, and says how much memory the tool takes.
  const first = (record) => {
    record.memory = run(["--require", peakProbe, ...record.tool.command(files)], folder).peak;
  };
  await takeTurns(records, { rounds: 1, most: 1, patience: 0 }, first, onFailure);
  const timed = (record) => {
    record.times.push(run(record.tool.command(files), folder).took);
  };
  const without = ({ times }, round) => round >= fewest && Math.min(...times) > slow;
  const able = records.filter(({ failed }) => failed === undefined);
  await takeTurns(able, { rounds: runs, most: 1, patience: 0, without }, timed, onFailure);
  return records.map(({ tool, times, memory, failed }) => ({
    tool: tool.name,
    ...(failed === undefined ? { ...summary(times), memory } : { failed }),
  }));
}

/** Runs a process to its end, and returns its milliseconds and, where the probe reports it, its peak memory in bytes. */
function run(args, cwd) {
  const start = performance.now();
  const { status, signal, error, stderr, output } = spawnSync(process.execPath, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    maxBuffer: 1 << 30,
    timeout: patience,
  });
  const took = performance.now() - start;
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(stderr.trim() || `It ended with ${signal ?? `exit status ${status}`}.`);
  const peak = Number(output[3]);
  return { took, peak: peak > 0 ? peak : undefined };
}
