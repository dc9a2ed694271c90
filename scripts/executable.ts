import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { inject } from "postject";

/** The mark in Node's own binary that tells it to look for a program in itself (https://nodejs.org/api/single-executable-applications.html). */
const fuse = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";

/** Files of `dist` that the command reads, apart from its main script. */
const dataFiles = /^(?:packs\.json|rule-pages(?:\.[\w-]+)?\.json|rule-panels\.json|validation\.js|server\.node\.js)$/;

/** The name of the executable on the platform that runs this script. */
export function executableName(): string {
  return process.platform === "win32" ? "lodestone.exe" : "lodestone";
}

/**
 * Makes the command a single executable: a copy of the Node that runs this script, with the command and its data in it.
 *
 * @param dist the built project
 * @param main its main script, with everything that `dist` loads as modules of the command
 * @param out the executable
 * @throws Error if Node or the injection fails
 */
export async function makeExecutable(dist: string, main: string, out: string): Promise<void> {
  const work = `${out}.parts`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const locales = readdirSync(join(dist, "l10n")).map((name) => `l10n/${name}`);
  const names = [...readdirSync(dist).filter((name) => dataFiles.test(name)), ...locales].sort();
  const config = join(work, "sea.json");
  const blob = join(work, "sea.blob");
  const assets = Object.fromEntries(names.map((name) => [name, resolve(dist, name)]));
  writeFileSync(
    config,
    JSON.stringify({ main: resolve(main), output: blob, disableExperimentalSEAWarning: true, useCodeCache: true, assets }),
  );
  run(process.execPath, ["--experimental-sea-config", config]);
  copyFileSync(process.execPath, out);
  chmodSync(out, 0o755);
  // A signed binary that is changed does not start on macOS.
  if (process.platform === "darwin") run("codesign", ["--remove-signature", out]);
  await inject(out, "NODE_SEA_BLOB", readFileSync(blob), { sentinelFuse: fuse, machoSegmentName: "NODE_SEA" });
  if (process.platform === "darwin") run("codesign", ["--sign", "-", out]);
  rmSync(work, { recursive: true });
  const licence = licencesOfNode.map((path) => resolve(process.execPath, path)).find((path) => existsSync(path));
  if (licence === undefined) console.log("Note: no licence of Node was found beside it. Add it to what you hand out.");
  else copyFileSync(licence, `${out}.node-licence.txt`);
}

/** Places of Node's licence, relative to its binary: on Windows, in its archives, on Debian. */
const licencesOfNode = ["../LICENSE", "../../LICENSE", "../../share/doc/nodejs/LICENSE", "../../share/doc/nodejs/copyright"];

function run(command: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${basename(command)} ${args.join(" ")} failed: ${error?.message ?? stderr}`);
}
