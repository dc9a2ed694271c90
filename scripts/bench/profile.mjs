import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import * as esbuild from "esbuild";
import { plainParserState } from "../lib/parserState.mjs";
import { generateBom } from "./bom.mjs";
import { Editing } from "./editing.mjs";

/** The stages of the work, by where the code lies; the first that fits counts. */
const stages = [
  ["read", /server\/src\/core\/yaml\/|node_modules\/(?:js-yaml|yaml)\//],
  ["schema", /server\/src\/(?:core\/schema|generated)\/|node_modules\/ajv/],
  ["recognise", /server\/src\/core\/(?:recognise|facts)\//],
  ["control", /server\/src\/core\/(?:control|packs)\//],
  ["rules", /server\/src\/(?:rules|core\/company|core\/screen)\//],
  ["judge and model", /server\/src\/core\/(?:judge|model)\//],
  ["sections", /server\/src\/core\/sections\//],
  ["line index and hashes", /server\/src\/core\/text\//],
  ["diagnostics and features", /server\/src\/lsp\//],
  ["protocol", /node_modules\/vscode-/],
];

/**
 * Where the time of an edit goes: milliseconds per edit by stage, on a file that is open, from a profile by V8.
 *
 * @param {string} root folder of the project
 * @param {number} items
 * @param {number} edits
 */
export async function profileEdits(root, items, edits) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "lodestone-profile-"));
  try {
    const server = path.join(folder, "server.cjs");
    await buildReadable(root, server);
    copyFileSync(path.join(root, "dist", "packs.json"), path.join(folder, "packs.json"));
    const before = await profiled(server, folder, items, 0);
    const after = await profiled(server, folder, items, edits);
    const names = [...new Set([...before.keys(), ...after.keys()])];
    const byStage = names.map((name) => [name, Math.max(0, (after.get(name) ?? 0) - (before.get(name) ?? 0)) / edits]);
    return { items, edits, stages: Object.fromEntries(byStage.sort((a, b) => b[1] - a[1])) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The server with its names and with a comment above each module, which says where it comes from. */
function buildReadable(root, outfile) {
  return esbuild.build({
    absWorkingDir: root,
    bundle: true,
    logLevel: "warning",
    plugins: [plainParserState],
    entryPoints: ["server/src/node/lsp.ts"],
    outfile,
    platform: "node",
    target: "node20",
    format: "cjs",
    define: { LODESTONE_VERSION: '"0"' },
  });
}

async function profiled(server, folder, items, edits) {
  const into = mkdtempSync(path.join(folder, "run-"));
  const editing = await Editing.open(
    { args: ["--cpu-prof", "--cpu-prof-interval=500", `--cpu-prof-dir=${into}`, server, "--stdio"] },
    generateBom(items),
  );
  const line = editing.lineOf(/^ {4}description:/, Math.floor(editing.lineCount / 2));
  for (let edit = 0; edit < edits; edit++) await editing.append(line, "x");
  await editing.end();
  const [file] = readdirSync(into);
  if (file === undefined) throw new Error("No profile was written.");
  return summarise(JSON.parse(readFileSync(path.join(into, file), "utf8")), modulesOf(readFileSync(server, "utf8")));
}

/** Milliseconds of own time by stage; what waits is left out. */
function summarise({ nodes, samples, timeDeltas }, moduleAt) {
  const byId = new Map(nodes.map((node) => [node.id, stageOf(node.callFrame, moduleAt)]));
  const times = new Map();
  samples.forEach((id, index) => {
    const stage = byId.get(id);
    if (stage !== undefined) times.set(stage, (times.get(stage) ?? 0) + timeDeltas[index] / 1000);
  });
  return times;
}

function stageOf({ functionName, url, lineNumber }, moduleAt) {
  if (functionName === "(garbage collector)") return "garbage collection";
  if (functionName === "(idle)") return undefined;
  if (!url.endsWith("server.cjs")) return "Node";
  const from = moduleAt(lineNumber);
  return stages.find(([, pattern]) => pattern.test(from))?.[0] ?? "other";
}

/** Gives the module that a line of the bundle comes from. */
function modulesOf(bundle) {
  let current = "";
  const modules = bundle.split("\n").map((line) => {
    current = /^ {0,4}\/\/ ((?:server|node_modules)\/\S+)$/.exec(line)?.[1] ?? current;
    return current;
  });
  return (line) => modules[line] ?? "";
}
