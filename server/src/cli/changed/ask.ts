import { type Message, message, verbatim } from "../../core/l10n/message.ts";
import { SaidError } from "../../core/l10n/saidError.ts";
import type { GitResult, Host } from "../host.ts";

/** Why nobody can tell what changed, in sentences for the user. */
export class NoAnswer extends SaidError {
  override readonly name = "NoAnswer";
}

/** Asks git in one folder; throws a `NoAnswer` where it ends with another status than 0, with the reason that `why` makes of it. */
export type Ask = (args: readonly string[], why?: (result: GitResult) => readonly Message[]) => string;

/** Git in a folder. */
export function askIn({ git }: Pick<Host, "git">, folder: string, environment: "given" | "own" = "given"): Ask {
  return (args, why) => {
    const result = git(args, folder, environment);
    if (result === undefined) throw new NoAnswer(message("changed-no-git"), message("changed-no-git-advice"));
    if (result.status === 0) return result.stdout;
    throw new NoAnswer(...(why?.(result) ?? [gitSays(result.stderr)]));
  };
}

/** The same, where another status is an answer too: undefined. */
export function tryIn(
  { git }: Pick<Host, "git">,
  folder: string,
  environment: "given" | "own" = "given",
): (...args: string[]) => string | undefined {
  return (...args) => {
    const result = git(args, folder, environment);
    return result?.status === 0 ? result.stdout : undefined;
  };
}

/** The first line that git says. */
export function gitSays(text: string): Message {
  const [line = ""] = text.trim().split("\n", 1);
  const words = line.replace(/^fatal: /, "");
  return words === "" ? message("changed-git-silent") : message("changed-git-says", { words: verbatim(words) });
}
