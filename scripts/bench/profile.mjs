import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as esbuild from "esbuild";
import { lazyPackages } from "../lib/lazyPackages.mjs";
import { plainParserState } from "../lib/parserState.mjs";
import { generateBom } from "./bom.mjs";
import { Editing } from "./editing.mjs";
import { reasonOf } from "./reason.mjs";
import { timesByStage } from "./stages.mjs";

/** Number of profiled processes for a cold run; their samples are added. */
const cold = 3;

/**
 * Milliseconds by stage of a cold check, of opening a file and of one edit. They come from V8 profiles of programs built like the shipped
 * ones, but unminified.
 *
 * @param {string} root folder of the project
 * @param {string} folder an empty one
 * @param {{ items: number, edits: number }} plan
 */
export async function profileStages(root, folder, { items, edits }) {
  await esbuild.build({
    absWorkingDir: root,
    bundle: true,
    logLevel: "warning",
    plugins: [plainParserState, lazyPackages],
    entryPoints: { server: "server/src/node/lsp.ts", command: "server/src/node/cli.ts" },
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    platform: "node",
    target: "node20",
    format: "cjs",
    mainFields: ["module", "main"],
    define: { LODESTONE_VERSION: '"0"' },
  });
  for (const data of ["packs.json", "rule-pages.json"]) copyFileSync(path.join(root, "dist", data), path.join(folder, data));
  const text = generateBom(items);
  const [commands, openings] = [[], []];
  for (let run = 0; run < cold; run++) {
    commands.push(profileCommand(folder, text));
    openings.push((await profileEditor(folder, text, 0)).opening);
  }
  const { typing } = await profileEditor(folder, text, edits);
  return { items, edits, runs: cold, command: perTime(commands, cold), opening: perTime(openings, cold), edit: perTime([typing], edits) };
}

/** Profiles a process of `check`. */
function profileCommand(folder, text) {
  const into = mkdtempSync(path.join(folder, "run-"));
  const file = path.join(into, "measured.bom.yaml");
  writeFileSync(file, text);
  const command = path.join(folder, "command.cjs");
  const flags = ["--cpu-prof", "--cpu-prof-interval=200", `--cpu-prof-dir=${into}`];
  const { status, stderr } = spawnSync(process.execPath, [...flags, command, "check", "--fail-on", "never", file], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`The command could not be profiled: ${reasonOf(stderr)}`);
  const profile = readdirSync(into).find((name) => name.endsWith(".cpuprofile"));
  if (profile === undefined) throw new Error("The command left no profile.");
  return timesByStage(JSON.parse(readFileSync(path.join(into, profile), "utf8")), readFileSync(command, "utf8"), "command.cjs");
}

/** Profiles opening a file and typing in its middle. */
async function profileEditor(folder, text, edits) {
  const server = path.join(folder, "server.cjs");
  const bundle = readFileSync(server, "utf8");
  const editing = await Editing.start({ args: [server, "--stdio"] });
  try {
    const opening = await editing.profiled(() => editing.openText(text));
    const line = editing.lineOf(/^ {4}description:/, Math.floor(editing.lineCount / 2));
    const typing = await editing.profiled(async () => {
      for (let edit = 0; edit < edits; edit++) await editing.append(line, "x");
    });
    return { opening: timesByStage(opening, bundle, "server.cjs"), typing: timesByStage(typing, bundle, "server.cjs") };
  } finally {
    await editing.end();
  }
}

/** Average of times by stage, the longest first. */
function perTime(all, count) {
  const names = [...new Set(all.flatMap((times) => Object.keys(times)))];
  const sum = (name) => all.reduce((total, times) => total + (times[name] ?? 0), 0) / count;
  return Object.fromEntries(names.map((name) => [name, sum(name)]).sort((a, b) => b[1] - a[1]));
}
