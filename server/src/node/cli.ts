import type { Host } from "../cli/host.ts";
import { main } from "../cli/main.ts";
import { type IsoDate, parseIsoDate } from "../index.ts";
import { loadPacks, loadRulePages } from "./data.ts";
import { nodeFiles } from "./files.ts";
import { nodeOutput } from "./output.ts";

/** The version in package.json, put in by the build. */
declare const LODESTONE_VERSION: string;

const stdout = nodeOutput(1, () => process.stdout);
const stderr = nodeOutput(2, () => process.stderr);

const host: Host = {
  version: LODESTONE_VERSION,
  cwd: process.cwd(),
  env: process.env,
  today: today(),
  stdout,
  stderr,
  files: nodeFiles,
  readStdin,
  now: () => process.uptime() * 1000,
  loadPacks: () => loadPacks(__dirname),
  loadRulePages: () => loadRulePages(__dirname),
};

process.on("uncaughtException", (error) => {
  process.stderr.write(`lodestone: an internal error ended the run (${error.message}), so nothing may be taken for checked.\n`);
  process.exit(2);
});

void main(process.argv.slice(2), host).then((status) => {
  process.exitCode = status;
});

/** The calendar day where the user is. */
function today(): IsoDate {
  const now = new Date();
  const text = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`the clock says ${text}`);
  return date;
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
