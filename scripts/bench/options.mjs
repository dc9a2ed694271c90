import path from "node:path";
import { parseArgs } from "node:util";

const specs = {
  peers: { type: "boolean" },
  alone: { type: "boolean" },
  quick: { type: "boolean" },
  write: { type: "boolean" },
  check: { type: "boolean" },
  only: { type: "string" },
  runs: { type: "string" },
  edits: { type: "string" },
  sizes: { type: "string" },
  from: { type: "string" },
  into: { type: "string" },
};

/** The parts of the benchmark. */
const parts = ["command", "server", "profile"];

/** An error for unknown options; its message is for the user. */
export class UsageError extends Error {}

/**
 * Parses the options; scripts/bench/index.mjs explains each.
 *
 * @param {string[]} argv
 * @param {string} root folder of the project
 */
export function readOptions(argv, root) {
  const { peers = false, alone = false, quick = false, write = false, check = false, only, runs, edits, sizes, from, into } = parse(argv);
  const wanted = only === undefined ? parts : only.split(",");
  const unknown = wanted.find((part) => !parts.includes(part));
  if (unknown !== undefined) throw new UsageError(`--only \`${unknown}\` is no part. Write one or more of ${parts.join(",")}.`);
  if (write && only !== undefined)
    throw new UsageError("--write writes the whole page, and --only leaves parts out. Take one of them out.");
  if (check && from === undefined)
    throw new UsageError("--check compares pages with results that are there. Name them: --from docs/benchmarks.json.");
  if (check && write) throw new UsageError("--check compares and --write writes. Take one of them out.");
  if (alone && peers) throw new UsageError("--alone leaves the peers out, and --peers installs them. Take one of them out.");
  return {
    peers,
    alone,
    quick,
    write,
    check,
    from,
    into: into === undefined ? root : path.resolve(into),
    parts: wanted,
    runs: wholeNumber("--runs", runs ?? (quick ? "3" : "5")),
    edits: wholeNumber("--edits", edits ?? (quick ? "10" : "30")),
    sizes: (sizes ?? (quick ? "100,1000" : "100,1000,10000,50000")).split(",").map((size) => wholeNumber("--sizes", size)),
  };
}

function parse(args) {
  try {
    return parseArgs({ args, options: specs }).values;
  } catch (error) {
    throw new UsageError(
      `${error.message} The options are ${Object.keys(specs)
        .map((name) => `--${name}`)
        .join(", ")}.`,
    );
  }
}

function wholeNumber(name, text) {
  const value = Number(text);
  if (text.trim() === "" || !Number.isInteger(value) || value < 1)
    throw new UsageError(`${name} wants whole numbers from 1, and \`${text}\` is none.`);
  return value;
}
