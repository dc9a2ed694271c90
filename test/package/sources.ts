import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, run, temporaryFolder } from "./installed.ts";

/** What of a checkout is made of it, or is not needed to build the command. */
const leftOut = new Set(["node_modules", "dist", ".cache", "docs", "test", ".git", "BENCHMARKS.md", "decisions"]);

/** Files that add something to the sources, and the tests of a command that is built with them. */
export interface Addition {
  readonly files: Readonly<Record<string, string>>;
  test(command: string): void;
}

/** A copy of the sources. */
export function copied(name: string): string {
  const copy = temporaryFolder(name);
  for (const entry of readdirSync(root)) if (!leftOut.has(entry)) cpSync(join(root, entry), join(copy, entry), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** A copy of the sources with some files written, by their paths, and built. Gives its command. */
export function builtWith(name: string, files: Readonly<Record<string, string>>): string {
  const copy = copied(name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  for (const script of ["generate", "build"]) {
    const result = run(process.execPath, ["esbuild.mjs", script], { cwd: copy });
    if (result.status !== 0) throw new Error(`${script} failed:\n${result.stdout}${result.stderr}`);
  }
  return join(copy, "dist/cli.js");
}

/** The text of a source file with something else in one place of it. */
export function changed(path: string, before: string, after: string): string {
  const text = readFileSync(join(root, path), "utf8");
  if (text.split(before).length !== 2) throw new Error(`${path} does not hold \`${before}\` once`);
  return text.replace(before, after);
}
