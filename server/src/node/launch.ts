import { readFileSync, writeFileSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { endAtInternalErrors } from "./internalError.ts";

/** How editors start the language server. It is a program of its own, which does without the rest of the command. */
const servesEditor = process.argv.length === 4 && process.argv[2] === "lsp" && process.argv[3] === "--stdio";

/**
 * The entry of the command. It runs the bundle beside it by the bytecode that V8 kept of it when it was built, which takes a
 * quarter off a short run (decisions/0013). Bytecode of another version of V8 is refused by V8 itself; the bundle is compiled then.
 */
const bundle = join(__dirname, "command.js");
const kept = `${bundle}.cache`;

if (servesEditor) {
  endAtInternalErrors();
  createRequire(__filename)("./server.node.js");
} else runCommand();

function runCommand(): void {
  const cachedData = readKept();
  // The build writes it in ASCII.
  const source = Module.wrap(readFileSync(bundle, "latin1"));
  const script = new Script(source, { filename: bundle, ...(cachedData === undefined ? {} : { cachedData }) });
  // The build asks for it after a run over the samples, so that what such a run needs is in it.
  if (process.env.LODESTONE_KEEP_BYTECODE === "1") process.on("exit", () => writeFileSync(kept, script.createCachedData()));

  const module_ = { exports: {} };
  script.runInThisContext()(module_.exports, createRequire(bundle), module_, bundle, dirname(bundle));
}

function readKept(): Buffer | undefined {
  try {
    return readFileSync(kept);
  } catch {
    return undefined;
  }
}
