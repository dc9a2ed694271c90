import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { createVSIX } from "@vscode/vsce";

/**
 * Files and folders of the extension, as paths from the root, with their name in the package where it differs. The list is complete, so a
 * new file of the project cannot slip into the package.
 */
export const contents: Readonly<Record<string, string>> = {
  "dist/client.node.js": "",
  "dist/client.browser.js": "",
  "dist/cli.js": "",
  "dist/command": "",
  "dist/command.js": "",
  "dist/server.node.js": "",
  "dist/server.browser.js": "",
  "dist/validation.js": "",
  "dist/packs.json": "",
  "dist/l10n": "",
  "dist/rule-pages.json": "",
  "dist/rule-panels.json": "",
  "dist/THIRD-PARTY-NOTICES.txt": "THIRD-PARTY-NOTICES.txt",
  "client/README.md": "README.md",
  "client/help": "",
  "client/images/icon.png": "",
  "client/images/view.svg": "",
  "client/l10n": "",
  "client/new": "",
  "client/walkthrough": "",
  "samples/loudspeaker.bom.yaml": "",
  "samples/servo-motor.bom.yaml": "",
  "samples/to-japan.shipment.yaml": "",
  "CHANGELOG.md": "",
  LICENSE: "",
  "package.nls.json": "",
  "package.nls.de.json": "",
  "package.nls.ja.json": "",
  "package.nls.zh-cn.json": "",
};

/** The part of the command that serves agents, to whom the extension offers its tools itself. */
const forAgents = "mcp.js";

/** Entry points of the extension. They are not in package.json, since npm would then ship the files (decisions/0022). */
const entries = { main: "./dist/client.node.js", browser: "./dist/client.browser.js" };

/** Keys of package.json for npm and developers only; about `type` see decisions/0012. */
const notForTheEditor = new Set(["type", "exports", "bin", "files", "scripts", "dependencies", "devDependencies", "overrides"]);

/** Copies the extension to `folder`, which is emptied first. `dist/` must have been built. */
function stageExtension(root: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [from, to] of Object.entries(contents)) {
    const target = join(folder, to === "" ? from : to);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(root, from), target, { recursive: true, filter: (path) => basename(path) !== forAgents });
  }
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const kept = Object.entries(manifest).filter(([key]) => !notForTheEditor.has(key));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ ...Object.fromEntries(kept), ...entries }, null, 2)}\n`);
}

/** Packs the built project into a `.vsix` at `packagePath`; `folder` receives the unpacked copy and is kept. */
export async function packExtension(root: string, folder: string, packagePath: string, preRelease = false): Promise<void> {
  stageExtension(root, folder);
  writeFileSync(join(folder, ".vscodeignore"), ""); // nothing here is to be left out; without this file vsce warns
  await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true, preRelease });
}
