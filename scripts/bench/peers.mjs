import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** The measured peers, each in the newest version that runs on Node 20. */
const packages = { "ajv-cli": "5.0.0", v8r: "5.1.0", "@stoplight/spectral-cli": "6.16.3", "yaml-language-server": "1.25.0" };

/** Arguments with which a tool starts, prints something short and ends. */
const startAlone = { "ajv-cli": ["help"], v8r: ["--version"], "@stoplight/spectral-cli": ["--version"] };

/**
 * Installs the peers into a folder apart from the project's dependencies. Fails where npm fails.
 *
 * @param {string} folder
 */
export function installPeers(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true }));
  const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...wanted], { cwd: folder, stdio: ["ignore", 2, 2] });
}

/** Installed and missing peers. */
export function peersIn(folder) {
  const all = Object.keys(packages).map((name) => installed(folder, name) ?? { name: shortName(name), version: undefined });
  return {
    peers: all.flatMap(({ name, version }) => (version === undefined ? [] : [{ name, version }])),
    missing: all.flatMap(({ name, version }) => (version === undefined ? [name] : [])),
  };
}

/**
 * The installed command-line peers, each with a function for the arguments of `node` that check files against a schema, or print the
 * version for no files.
 *
 * @param {string | undefined} folder
 * @param {{ schema: string, ruleset: string }} inputs
 */
export function commandPeers(folder, inputs) {
  const commands = {
    "ajv-cli": (files) => ["validate", "--spec=draft2020", "--all-errors", "-s", inputs.schema, ...files.flatMap((file) => ["-d", file])],
    v8r: (files) => ["--schema", inputs.schema, ...files],
    "@stoplight/spectral-cli": (files) => ["lint", "--quiet", "--fail-severity=error", "-r", inputs.ruleset, ...files],
  };
  return Object.entries(commands).flatMap(([name, argumentsFor]) => {
    const found = installed(folder, name);
    return found === undefined
      ? []
      : [{ ...found, command: (files) => [found.bin, ...(files.length === 0 ? startAlone[name] : argumentsFor(files))] }];
  });
}

/**
 * yaml-language-server with a plain schema for BOMs; undefined where it is not installed.
 *
 * @param {string | undefined} folder
 * @param {string} schema path of the JSON Schema
 */
export function serverPeer(folder, schema) {
  const found = installed(folder, "yaml-language-server");
  if (found === undefined) return undefined;
  const yaml = {
    validate: true,
    schemas: { [pathToFileURL(schema).href]: "*.bom.yaml" },
    schemaStore: { enable: false },
    maxItemsComputed: 5000,
  };
  // With the heap that V8 takes by itself it does not end 50,000 items.
  return { ...found, mode: "pushed", args: ["--max-old-space-size=8192", found.bin, "--stdio"], settings: { yaml }, isPeer: true };
}

/** An installed package; undefined where it is missing or no folder is given. */
function installed(folder, name) {
  if (folder === undefined) return undefined;
  const home = path.join(folder, "node_modules", name);
  if (!existsSync(home)) return undefined;
  const manifest = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"));
  const bin = typeof manifest.bin === "string" ? manifest.bin : Object.values(manifest.bin)[0];
  return { name: shortName(name), version: manifest.version, bin: path.join(home, bin) };
}

function shortName(name) {
  return name.split("/").at(-1);
}
