import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { generateBom } from "./bom.mjs";
import { installPeers, peersIn } from "./peers.mjs";

/**
 * `npm run bench [-- --peers] [--runs N]`: whole-process times of `lodestone check` beside those of schema checkers
 * that are found installed, on the same files in the same run. It reports; it never fails on a number.
 */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const peersFolder = path.join(root, ".cache", "peers");
const runs = Number(option("--runs") ?? 5);
const cli = path.join(root, "dist", "cli.js");

if (!existsSync(cli)) fail("dist/cli.js is not there: run `npm run build` first.");
if (!Number.isInteger(runs) || runs < 1) fail("--runs wants a whole number from 1.");
if (process.argv.includes("--peers")) installPeers(peersFolder);

const folder = mkdtempSync(path.join(os.tmpdir(), "lodestone-bench-"));
try {
  const inputs = writeInputs(folder);
  const peers = peersIn(peersFolder, inputs);
  if (peers.length === 0) process.stderr.write("No peers installed; `npm run bench -- --peers` installs them in a folder apart.\n");
  const tools = [
    { name: "node -e 0", version: process.version, command: () => ["-e", "0"] },
    {
      name: "lodestone",
      version: JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).version,
      command: (files) => [cli, "check", "--fail-on", "never", ...files],
    },
    ...peers,
  ];
  const results = inputs.work.map((work) => ({ work: work.name, times: measure(tools, work) }));
  print(tools, results);
  const outFolder = path.join(root, "bench-results");
  mkdirSync(outFolder, { recursive: true });
  const machine = { cpu: os.cpus()[0]?.model, cores: os.cpus().length, node: process.version, platform: `${os.platform()} ${os.arch()}` };
  writeFileSync(
    path.join(outFolder, "command.json"),
    `${JSON.stringify({ machine, runs, tools: tools.map(({ name, version }) => ({ name, version })), results }, null, 2)}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function writeInputs(into) {
  const write = (name, text) => {
    writeFileSync(path.join(into, name), text);
    return name; // v8r takes relative paths only, so every tool runs in the folder
  };
  const schema = write("plain.schema.json", readFileSync(path.join(root, "scripts", "bench", "plain.schema.json"), "utf8"));
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
      { name: "one file, 10,000 items", files: [write("large.bom.yaml", generateBom(10_000))] },
    ],
  };
}

/** Median wall time in milliseconds of whole processes; the tools take turns, so that a busy moment hits all. */
function measure(tools, { files }) {
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

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function print(tools, results) {
  const header = ["work", ...tools.map(({ name, version }) => `${name} ${version}`)];
  const rows = results.map(({ work, times }) => {
    const own = times.lodestone;
    return [
      work,
      ...tools.map(
        ({ name }) =>
          `${Math.round(times[name])} ms${name === "lodestone" || name === "node -e 0" ? "" : ` (×${(own / times[name]).toFixed(2)})`}`,
      ),
    ];
  });
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column].length)));
  for (const row of [header, ...rows]) process.stdout.write(`${row.map((cell, column) => cell.padEnd(widths[column])).join("  ")}\n`);
  process.stdout.write(`Median of ${runs} whole processes; in brackets the time of lodestone as a multiple of that tool's.\n`);
}

function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
