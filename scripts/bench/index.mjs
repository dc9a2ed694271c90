import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { measureCommand } from "./command.mjs";
import { installPeers, serverPeer } from "./peers.mjs";
import { profileEdits } from "./profile.mjs";
import { report } from "./report.mjs";
import { measureServer } from "./server.mjs";

/**
 * `npm run bench [-- --peers] [--quick] [--write] [--only command|server] [--runs N] [--edits N]`
 *
 * Measures the command and the language server beside peers that are found installed, on the same generated files in the
 * same run. It reports, prints Markdown, and leaves JSON in bench-results/; it never fails on a number.
 *   --peers  installs the peers in a folder apart first
 *   --quick  small files only
 *   --write  writes BENCHMARKS.md
 *   --runs   whole processes for each time of the command; 5 where it is left out
 *   --edits  edits of each kind; 30 where it is left out
 */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const peers = path.join(root, ".cache", "peers");
const cli = path.join(root, "dist", "cli.js");
const schema = path.join(root, "scripts", "bench", "plain.schema.json");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const quick = process.argv.includes("--quick");
const only = option("--only");
const runs = wholeNumber("--runs", 5);
const edits = wholeNumber("--edits", 30);
const sizes = quick ? [100, 1000] : [100, 1000, 10_000, 50_000];

if (!existsSync(cli)) fail("dist/cli.js is not there: run `npm run build` first.");
if (process.argv.includes("--peers")) installPeers(peers);

const results = { machine: machine(), version, date: new Date().toISOString().slice(0, 10) };
if (only !== "server") results.command = inFolder((folder) => measureCommand({ cli, version, schema, peers, folder, runs, quick }));
if (only !== "command") {
  results.server = await measureServers();
  progress("Profiling edits.");
  results.profile = await profileEdits(root, quick ? 1000 : 10_000, 200);
}
const markdown = report(results);
process.stdout.write(markdown);
const into = path.join(root, "bench-results");
mkdirSync(into, { recursive: true });
writeFileSync(path.join(into, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
if (process.argv.includes("--write")) writeFileSync(path.join(root, "BENCHMARKS.md"), markdown);

async function measureServers() {
  const own = { name: "lodestone", version, args: [cli, "lsp", "--stdio"], isPeer: false };
  const peer = serverPeer(peers, schema);
  if (peer === undefined) progress("No peers are installed; `npm run bench -- --peers` installs them in a folder apart.");
  const measured = [];
  for (const items of sizes) {
    for (const server of peer === undefined ? [own] : [own, peer]) {
      progress(`${server.name}, ${items} items.`);
      measured.push(await measureServer({ ...server, edits: server.isPeer && items > 1000 ? fewest(items) : edits }, items));
    }
  }
  return { edits, peer: peer === undefined ? undefined : { name: peer.name, version: peer.version }, measured };
}

/** A peer that takes seconds for an edit is not asked for many. */
function fewest(items) {
  return items > 10_000 ? 3 : 10;
}

function inFolder(run) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "lodestone-bench-"));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function machine() {
  const [cpu] = os.cpus();
  return {
    cpu: cpu?.model,
    cores: os.cpus().length,
    /** How many processes wanted to run when the measuring began. */
    load: os.loadavg()[0],
    memory: os.totalmem(),
    node: process.version,
    platform: `${os.platform()} ${os.arch()}`,
  };
}

function wholeNumber(name, otherwise) {
  const value = Number(option(name) ?? otherwise);
  if (!Number.isInteger(value) || value < 1) fail(`${name} wants a whole number from 1.`);
  return value;
}

function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function progress(message) {
  process.stderr.write(`${message}\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
