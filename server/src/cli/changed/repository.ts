import { type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { GitResult, Host } from "../host.ts";
import { type Ask, askIn, gitSays } from "./ask.ts";
import { headOf, type WorkTree, workTree } from "./workTree.ts";

/** The git work tree that contains a folder, with its changes. */
export interface Repository extends WorkTree {
  /** The top folder of the work tree, links resolved. */
  readonly top: string;
}

/**
 * Asks git for the changes: since the last commit, staged or not; with `ref`, since the common ancestor with it.
 *
 * @throws NoAnswer if git cannot tell
 */
export function askGit(host: Pick<Host, "cwd" | "git">, ref: string | undefined): Repository {
  const asked = askIn(host, host.cwd)(["rev-parse", "--show-toplevel", "--is-shallow-repository"], notARepository);
  const [top = "", isShallow] = asked.split("\n");
  const base = ref === undefined ? headOf(host, top) : baseOf(askIn(host, top), ref, isShallow === "true");
  return { top, ...workTree(host, top, base) };
}

/** The common ancestor of HEAD and a ref. */
function baseOf(ask: Ask, ref: string, isShallow: boolean): string {
  const named = { ref: verbatim(ref) };
  const advice = (otherwise: Message) => (isShallow ? message("changed-shallow") : otherwise);
  const commit = ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], () => [
    message("changed-no-commit", named),
    advice(message("changed-no-commit-advice")),
  ]).trim();
  return ask(["merge-base", "HEAD", commit], () => [
    message("changed-nothing-common", named),
    advice(message("changed-nothing-common-advice")),
  ]).trim();
}

function notARepository({ stderr }: GitResult): readonly Message[] {
  const summary = /not a git repository/.test(stderr) ? message("changed-no-repository") : gitSays(stderr);
  return [summary, message("changed-no-repository-advice")];
}
