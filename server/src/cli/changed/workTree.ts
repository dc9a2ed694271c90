import type { Host } from "../host.ts";
import { askIn, tryIn } from "./ask.ts";
import { withArguments, withoutFilters } from "./withoutFilters.ts";

/** The state of a git work tree and its submodules. Paths are relative to its top, with slashes. */
export interface WorkTree {
  /** Paths that differ from the base or were deleted, paths excluded from git's comparison, and submodules at another commit. */
  readonly changed: ReadonlySet<string>;
  /** Tracked paths. */
  readonly tracked: ReadonlySet<string>;
  /** Tracked paths that are submodules. */
  readonly submodules: readonly string[];
}

/**
 * Reads the state of a work tree: the differences between a commit and the index, and between the index and the files.
 *
 * @param top its top folder
 * @param base the commit; undefined before the first one, when everything is new
 * @throws NoAnswer if git cannot tell
 */
export function workTree(host: Pick<Host, "git">, top: string, base: string | undefined, environment: "given" | "own" = "given"): WorkTree {
  const plain = askIn(host, top, environment);
  const ask = withArguments(plain, withoutFilters(tryIn(host, top, environment)));
  const entries = listed(ask(["ls-files", "-z", "-v", "--cached", "--stage"])).map((line) => ({
    tag: line.slice(0, 1),
    mode: line.slice(2, 8),
    path: line.slice(line.indexOf("\t") + 1),
  }));
  const tracked = new Set(entries.map(({ path }) => normal(path)));
  // Lower case: assumed unchanged. S: skipped, as in a sparse checkout.
  const unwatched = entries.filter(({ tag }) => tag === "S" || tag !== tag.toUpperCase()).map(({ path }) => path);
  const staged =
    base === undefined
      ? entries.map(({ path }) => path)
      : listed(ask(["diff-index", "--cached", "--name-only", "-z", ...plainly, "--ignore-submodules=none", base, "--"]));
  const edited = listed(ask(["ls-files", "-z", "--modified", "--deleted"]));
  const changed = new Set([...unwatched, ...staged, ...edited].map(normal));
  const submodules = entries.filter(({ mode }) => mode === "160000").map(({ path }) => path);
  for (const path of submodules) {
    const inside = submodule(host, top, path);
    for (const one of inside?.changed ?? []) changed.add(normal(`${path}/${one}`));
    for (const one of inside?.tracked ?? []) tracked.add(normal(`${path}/${one}`));
  }
  return { changed, tracked, submodules: submodules.map(normal) };
}

/** Options that make a diff independent of git settings and keep it from running programs. */
const plainly = ["--no-renames", "--no-ext-diff", "--no-textconv", "-O/dev/null"];

/**
 * The changes in a submodule since its checked-out commit; undefined if its files are missing. It is queried separately, because git would
 * use the settings of the submodule, which may name programs.
 */
function submodule(host: Pick<Host, "git">, above: string, path: string): WorkTree | undefined {
  const folder = `${above}/${path}`;
  const top = tryIn(host, folder, "own")("rev-parse", "--show-toplevel")?.replace(/\n$/, "");
  if (top === undefined || normal(top) === normal(above)) return undefined;
  return workTree(host, top, headOf(host, top, "own"), "own");
}

/** The last commit; undefined before the first. */
export function headOf(host: Pick<Host, "git">, top: string, environment: "given" | "own" = "given"): string | undefined {
  return tryIn(host, top, environment)("rev-parse", "--verify", "--quiet", "HEAD^{commit}")?.trim();
}

/** The path in Unicode form NFC, because file systems compose characters differently. */
export function normal(path: string): string {
  return path.normalize("NFC");
}

function listed(output: string): string[] {
  return output.split("\0").filter((line) => line !== "");
}
