import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { measure } from "./measure.mjs";
import { readOptions, UsageError } from "./options.mjs";
import { installPeers } from "./peers.mjs";
import { page } from "./report/page.mjs";
import { withFigures } from "./report/readme.mjs";

/**
 * `npm run bench [-- OPTION…]`
 *
 * Measures the command and the language server beside peers that are found installed, on the same generated files in the
 * same run. It reports, prints Markdown, and leaves JSON in bench-results/; it never fails on a number, only where
 * Lodestone itself could not be measured.
 *   --peers       installs the peers in a folder apart first
 *   --alone       leaves the peers out
 *   --quick       small files only, in two minutes
 *   --write       writes BENCHMARKS.md, docs/benchmarks.json and the short tables of README.md
 *   --only PARTS  some of command,server,profile
 *   --runs N      whole processes for each time of the command; 5, with --quick 3
 *   --edits N     edits of each kind, at most; 30, with --quick 10
 *   --sizes N,N   numbers of items
 *   --from FILE   measures nothing and takes the results of a run before
 *   --check       with --from: says whether the pages are what --write would write; exit status 1 where they are not
 *   --into FOLDER writes into that folder, not into the project
 */

const root = path.resolve(import.meta.dirname, "../..");
const peers = path.join(root, ".cache", "peers");

try {
  process.exitCode = await main(readOptions(process.argv.slice(2), root));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  say(error.message);
  process.exitCode = 2;
}

async function main(options) {
  const results = options.from === undefined ? await measured(options) : readResults(options.from);
  if (options.check) return checkPages(results, options.into);
  process.stdout.write(page(results));
  if (options.from === undefined) write(path.join(options.into, "bench-results", "results.json"), json(results));
  if (options.write) for (const [file, text] of pages(results, options.into)) write(path.join(options.into, file), text);
  const failed = [
    ...(results.command?.works ?? []).flatMap(({ results: all }) => all.filter(({ tool }) => tool.startsWith("lodestone"))),
    ...(results.server?.files ?? []).flatMap(({ servers }) => servers.filter(({ isPeer }) => !isPeer)),
  ].some((result) => result.failed !== undefined);
  if (failed) say("Lodestone itself could not be measured everywhere; the tables say where.");
  return failed ? 2 : 0;
}

async function measured(options) {
  if (!existsSync(path.join(root, "dist", "cli.js"))) throw new UsageError("dist/cli.js is not there: run `npm run build` first.");
  if (options.peers) {
    try {
      installPeers(peers);
    } catch {
      say("npm could not install all peers; those that are not there are not measured, and are named.");
    }
  }
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const results = await measure({ ...options, root, version, peers: options.alone ? undefined : peers, progress: say });
  return asKept(results);
}

function readResults(file) {
  try {
    return asKept(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new UsageError(`${file} holds no results: ${error.message}`);
  }
}

/** Files and texts that `--write` writes. */
function pages(results, into) {
  if (results.command === undefined || results.server === undefined)
    throw new UsageError("The pages want the whole benchmark, and some parts are not in these results. Measure without --only.");
  const readme = path.join(into, "README.md");
  const text = existsSync(readme) ? withFigures(readFileSync(readme, "utf8"), results) : undefined;
  if (text === undefined) say(`${readme} has no marks between which the short tables could stand, and was left alone.`);
  return [["BENCHMARKS.md", page(results)], ["docs/benchmarks.json", json(results)], ...(text === undefined ? [] : [["README.md", text]])];
}

function checkPages(results, into) {
  const stale = pages(results, into).filter(([file, text]) => {
    const there = path.join(into, file);
    return !existsSync(there) || readFileSync(there, "utf8") !== text;
  });
  for (const [file] of stale) say(`${file} is not what the results say: run \`npm run bench -- --from docs/benchmarks.json --write\`.`);
  return stale.length === 0 ? 0 : 1;
}

/** Results as read from a file, so that a page is the same now and later. */
function asKept(results) {
  return JSON.parse(json(results));
}

/** JSON of the results, rounded to six significant digits. */
function json(results) {
  const rounded = (_, value) => (typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value);
  return `${JSON.stringify(results, rounded, 2)}\n`;
}

function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function say(message) {
  process.stderr.write(`${message}\n`);
}
