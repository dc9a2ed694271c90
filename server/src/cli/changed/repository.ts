import type { GitResult, Host } from "../host.ts";
import { type Ask, askIn, firstLine } from "./ask.ts";
import { headOf, type WorkTree, workTree } from "./workTree.ts";

/** What git says of the work tree that a folder lies in. */
export interface Repository extends WorkTree {
  /** The top folder of the work tree, links resolved. */
  readonly top: string;
}

/**
 * Asks git what changed: since the last commit, staged or not, or, with `ref`, since the work branched off from it.
 *
 * @throws NoAnswer where git cannot tell
 */
export function askGit(host: Pick<Host, "cwd" | "git">, ref: string | undefined): Repository {
  const asked = askIn(host, host.cwd)(["rev-parse", "--show-toplevel", "--is-shallow-repository"], notARepository);
  const [top = "", isShallow] = asked.split("\n");
  const base = ref === undefined ? headOf(host, top) : baseOf(askIn(host, top), ref, isShallow === "true");
  return { top, ...workTree(host, top, base) };
}

/** The commit from which the work and a ref part. */
function baseOf(ask: Ask, ref: string, isShallow: boolean): string {
  const shallow = isShallow
    ? " This clone is shallow, so the commit may be missing here: fetch the history (`git fetch --unshallow`; `fetch-depth: 0` with actions/checkout)."
    : "";
  const commit = ask(
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`],
    () => `git knows no commit \`${ref}\`, so nobody can tell what changed since.${shallow || " Look at its name, or fetch it first."}`,
  ).trim();
  const base = ask(
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
