import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generateBom } from "./bom.mjs";
import { commandPeers } from "./peers.mjs";
import { median } from "./statistics.mjs";

/**
 * Whole-process times of `lodestone check` beside those of the schema checkers that are installed, on the same files.
 *
 * @param {{ cli: string, version: string, schema: string, peers: string, folder: string, runs: number, quick: boolean }} options
 *   `folder`: an empty one, for the inputs
 */
export function measureCommand({ cli, version, schema, peers, folder, runs, quick }) {
  const inputs = writeInputs(folder, schema, quick);
  const tools = [
    { name: "node -e 0", version: process.version, command: () => ["-e", "0"] },
    { name: "lodestone", version, command: (files) => [cli, "check", "--fail-on", "never", ...files] },
    ...commandPeers(peers, inputs),
  ];
  const results = inputs.work.map((work) => ({ work: work.name, times: measure(tools, work, folder, runs) }));
  return { runs, tools: tools.map(({ name, version: its }) => ({ name, version: its })), results };
}

function writeInputs(into, plainSchema, quick) {
  const write = (name, text) => {
    writeFileSync(path.join(into, name), text);
    return name; // v8r takes relative paths only, so every tool runs in the folder
  };
  const schema = write("plain.schema.json", readFileSync(plainSchema, "utf8"));
  const ruleset = write(
    "ruleset.yaml",
    "rules:\n  kind:\n    given: $\n    severity: error\n    then: { field: kind, function: truthy }\n",
  );
  return {
    schema,
    ruleset,
    work: [
      { name: "one file, 100 items", files: [write("small.bom.yaml", generateBom(100))] },
      {
        name: "200 files of 50 items",
        files: Array.from({ length: 200 }, (_, index) => write(`part-${index}.bom.yaml`, generateBom(50, index))),
      },
      ...(quick ? [] : [{ name: "one file, 10,000 items", files: [write("large.bom.yaml", generateBom(10_000))] }]),
    ],
  };
}

/** Median wall time in milliseconds of whole processes; the tools take turns, so that a busy moment hits all. */
function measure(tools, { files }, folder, runs) {
  const times = new Map(tools.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const { name, command } of tools) {
      const start = process.hrtime.bigint();
      const { status, stderr } = spawnSync(process.execPath, command(files), {
        cwd: folder,
        stdio: ["ignore", "pipe", "pipe"],
        maxBuffer: 1 << 28,
      });
      const took = Number(process.hrtime.bigint() - start) / 1e6;
      if (status !== 0) process.stderr.write(`${name} ended with status ${status}: ${String(stderr).slice(0, 300)}\n`);
      times.get(name)?.push(status === 0 ? took : Number.NaN);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}
