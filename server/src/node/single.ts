import { programData } from "./programData.ts";
import { endOnError, servesEditor } from "./start.ts";

// The main script of the single executable: as `launch.ts`, with the command in the same bundle.
endOnError();
if (servesEditor) programData(__dirname).module("server.node.js");
else void import("./cli.ts");
