import { setFlagsFromString } from "node:v8";

/**
 * The command lives for less than a second, much of which V8 spends on compiling: where less is inlined, functions are
 * compiled sooner (decisions/0016). The language server lives long and keeps V8's own measure.
 *
 * A version of V8 that does not know a flag would complain on standard error, so only those are told that do, and that
 * gain by it: 11 and 12, of Node 20 and 22.
 */
const major = Number.parseInt(process.versions.v8, 10);
if (process.argv[2] !== "lsp" && (major === 11 || major === 12)) {
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
  setFlagsFromString("--max-inlined-bytecode-size=120");
}
