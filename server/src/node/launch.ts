#!/usr/bin/env node
import { createRequire } from "node:module";
import { endOnError, servesEditor } from "./start.ts";

endOnError();
createRequire(__filename)(servesEditor ? "./server.node.js" : "./command.js");
