import type { GitResult, Host } from "../host.ts";

/** Why nobody can tell what changed, in words for the user. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** What git says of the work tree that a folder lies in. */
export interface Repository {
  /** The top folder of the work tree, links resolved. */
  readonly top: string;
  /** Paths that differ from the base or are gone since, relative to the top, with slashes. */
  readonly changed: ReadonlySet<string>;
  /** Paths that git follows, relative to the top. */
  readonly tracked: ReadonlySet<string>;
  /** Submodules among them. */
  readonly submodules: readonly string[];
}

/**
 * Asks git what changed: since the last commit, staged or not, or, with `ref`, since the work branched off from it.
 *
 * @throws NoAnswer where git cannot tell
 */
export function askGit(host: Pick<Host, "cwd" | "git">, ref: string | undefined): Repository {
  const [top = "", isShallow] = output(host, host.cwd, ["rev-parse", "--show-toplevel", "--is-shallow-repository"], notARepository).split(
    "\n",
  );
  const run = (args: readonly string[], why?: (result: GitResult) => string) => output(host, top, args, why);
  const base = ref === undefined ? headOf(host, top) : baseOf(run, ref, isShallow === "true");
  const entries = run(["ls-files", "-z", "--cached", "--stage"])
    .split("\0")
    .filter((line) => line !== "");
  const files = entries.map((line) => ({ mode: line.slice(0, 6), path: normal(line.slice(line.indexOf("\t") + 1)) }));
  const tracked = new Set(files.map(({ path }) => path));
  // Before the first commit everything is new.
  const changed =
    base === undefined
      ? tracked
      : new Set(
          run(["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none", base, "--"])
            .split("\0")
            .filter((path) => path !== "")
            .map(normal),
        );
  return { top, changed, tracked, submodules: files.flatMap(({ mode, path }) => (mode === "160000" ? [path] : [])) };
}

/** Systems of files compose letters in different ways. */
export function normal(path: string): string {
  return path.normalize("NFC");
}

function headOf(host: Pick<Host, "git">, top: string): string | undefined {
  const result = host.git(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], top);
  return result?.status === 0 ? result.stdout.trim() : undefined;
}

/** The commit from which the work and a ref part. */
function baseOf(run: (args: readonly string[], why: (result: GitResult) => string) => string, ref: string, isShallow: boolean): string {
  const shallow = isShallow
    ? " This clone is shallow, so the commit may be missing here: fetch the history (`git fetch --unshallow`; `fetch-depth: 0` with actions/checkout)."
    : "";
  const commit = run(
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`],
    () => `git knows no commit \`${ref}\`, so nobody can tell what changed since.${shallow || " Look at its name, or fetch it first."}`,
  ).trim();
  const base = run(
    ["merge-base", "HEAD", commit],
    () =>
      `What is checked out and \`${ref}\` have no commit in common, so nobody can tell what changed since.${shallow || " Name another commit."}`,
  ).trim();
  return base;
}

function notARepository({ stderr }: GitResult): string {
  const said = firstLine(stderr);
  const advice = "Run it in a work tree of git, or without --changed.";
  return /not a git repository/.test(said)
    ? `This folder is in no git repository, so nobody can tell what changed. ${advice}`
    : `git says: ${said}. ${advice}`;
}

function output({ git }: Pick<Host, "git">, folder: string, args: readonly string[], why?: (result: GitResult) => string): string {
  const result = git(args, folder);
  if (result === undefined)
    throw new NoAnswer(
      "--changed asks git, and there is no git on this machine (or not on its path). Install it, or check without --changed.",
    );
  if (result.status === 0) return result.stdout;
  throw new NoAnswer(why?.(result) ?? `git says: ${firstLine(result.stderr)}. What changed is not known.`);
}

function firstLine(text: string): string {
  return (
    text
      .trim()
      .split("\n", 1)[0]
      ?.replace(/^fatal: /, "")
      .replace(/\.$/, "") || "nothing"
  );
}
