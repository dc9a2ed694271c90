import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll } from "vitest";

/** The root of the project. */
export const root = join(import.meta.dirname, "..", "..");

/** A BOM with one finding of severity error on its fourth line. */
export const magnet = `kind: bom
id: SERVO-1
items:
  - partNumber: MAG-042
    description: NdFeB magnet N42SH, sintered
    quantity: 8
    countryOfOrigin: CN
`;

/** A folder of its own that goes when the tests of the file have run. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `lodestone-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a program; one that is not there is an error of the test. */
export function run(
  program: string,
  args: readonly string[],
  { cwd, env = {}, input = "" }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv; readonly input?: string },
): SpawnSyncReturns<string> {
  const result = spawnSync(program, args, { cwd, input, encoding: "utf8", env: { ...plainEnvironment(), ...env } });
  if (result.error !== undefined) throw result.error;
  return result;
}

/** Packs what was built, as `npm pack` does, into a folder; gives the path of the tarball. */
export function packed(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const result = run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], { cwd: root });
  const [name] = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  if (result.status !== 0 || name === undefined) throw new Error(`npm pack failed:\n${result.stderr}`);
  return join(folder, name);
}

/** Installs a tarball into an empty folder, without a network. */
export function install(tarball: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const result = run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--silent", tarball], { cwd: folder });
  if (result.status !== 0) throw new Error(`npm install failed:\n${result.stdout}${result.stderr}`);
}

/** The environment without what npm and vitest put into it, and without the programs of this project's own modules. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|vitest|node_options|node_env|force_color|ci$|github_)/i.test(name));
  const path = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.startsWith(root));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter), NO_COLOR: "1" };
}
