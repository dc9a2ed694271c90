import type { RunCaught } from "../agents/tools.ts";
import type { Host } from "../cli/host.ts";
import { main } from "../cli/main.ts";
import { beijingDay } from "../lsp/beijingDay.ts";
import { compileLess } from "./compileLess.ts";
import { loadCatalogue, loadPacks, loadRulePages, loadValidation } from "./data.ts";
import { nodeFiles } from "./files.ts";
import { git } from "./git.ts";
import { isOutputClosed, nodeOutput } from "./output.ts";
import { programData } from "./programData.ts";
import { readStdin } from "./stdin.ts";

/** Version of package.json, inserted by the build. */
declare const LODESTONE_VERSION: string;

/** Digest of the sources, likewise. */
declare const LODESTONE_BUILD: string;

const stdout = nodeOutput(1, () => process.stdout);
const stderr = nodeOutput(2, () => process.stderr);

const data = programData(__dirname);

const host: Host = {
  version: LODESTONE_VERSION,
  build: () => LODESTONE_BUILD,
  cwd: process.cwd(),
  env: process.env,
  today: beijingDay(new Date()),
  stdout,
  stderr,
  isOutputClosed,
  files: nodeFiles(process.cwd()),
  compileLess,
  git,
  readStdin,
  now: () => process.uptime() * 1000,
  loadPacks: () => loadPacks(data),
  loadCatalogue: (locale) => loadCatalogue(data, locale),
  serveEditor,
  serveAgent,
  loadRulePages: (locale) => loadRulePages(data, locale),
  loadValidation: () => loadValidation(data),
};

void main(process.argv.slice(2), host).then((status) => {
  process.exitCode = status;
});

/** Starts the language server, a separate bundle that is loaded only now, so that other commands start faster. */
function serveEditor(): Promise<never> {
  data.module("server.node.js");
  return new Promise(() => undefined); // the server ends the process
}

/** Starts the server for agents. Each call sees the files and the day anew. */
async function serveAgent(runOn: (fresh: Host) => RunCaught): Promise<never> {
  const { serve } = await import("./mcp.ts");
  serve(LODESTONE_VERSION, (argv) => runOn({ ...host, files: nodeFiles(process.cwd()), today: beijingDay(new Date()) })(argv));
  return new Promise(() => undefined); // the process ends with its input
}
