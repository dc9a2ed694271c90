#!/usr/bin/env node
import { createRequire } from "node:module";
import { endAtInternalErrors } from "./internalError.ts";

/** How editors start the language server. It is a program of its own, which does without the rest of the command. */
const servesEditor = process.argv.length === 4 && process.argv[2] === "lsp" && process.argv[3] === "--stdio";

endAtInternalErrors();
createRequire(__filename)(servesEditor ? "./server.node.js" : "./command.js");
