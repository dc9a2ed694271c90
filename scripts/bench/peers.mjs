import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The peers that are measured, with the newest version that runs on Node 20. */
const packages = { "ajv-cli": "5.0.0", v8r: "5.1.0", "@stoplight/spectral-cli": "6.16.3" };

/**
 * Installs the peers into a folder of their own; nothing of them reaches the project's dependencies.
 *
 * @param {string} folder
 */
export function installPeers(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true }));
  const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...wanted], { cwd: folder, stdio: "inherit" });
}

/**
 * The peers that are installed, each as the arguments for `node` that check some files against a schema.
 *
 * @param {string} folder
 * @param {{ schema: string, ruleset: string, catalog: string }} inputs
 */
export function peersIn(folder, inputs) {
  const commands = {
    "ajv-cli": (files) => ["validate", "--spec=draft2020", "--all-errors", "-s", inputs.schema, ...files.flatMap((file) => ["-d", file])],
    v8r: (files) => ["--schema", inputs.schema, ...files],
    "@stoplight/spectral-cli": (files) => ["lint", "--quiet", "--fail-severity=error", "-r", inputs.ruleset, ...files],
  };
  return Object.entries(commands).flatMap(([name, argumentsFor]) => {
    const home = path.join(folder, "node_modules", name);
    if (!existsSync(home)) return [];
    const manifest = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"));
    const bin = typeof manifest.bin === "string" ? manifest.bin : Object.values(manifest.bin)[0];
    return [
      { name: name.split("/").at(-1), version: manifest.version, command: (files) => [path.join(home, bin), ...argumentsFor(files)] },
    ];
  });
}
