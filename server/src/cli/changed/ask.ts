import { type Message, message, verbatim } from "../../core/l10n/message.ts";
import { SaidError } from "../../core/l10n/saidError.ts";
import type { GitResult, Host } from "../host.ts";

/** The reason why the changes cannot be determined, in sentences for the user. */
export class NoAnswer extends SaidError {
  override readonly name = "NoAnswer";
}

/** Runs git in a folder. Throws a `NoAnswer` for an exit status other than 0, with the reason that `why` derives from the result. */
export type Ask = (args: readonly string[], why?: (result: GitResult) => readonly Message[]) => string;

export function askIn({ git }: Pick<Host, "git">, folder: string, environment: "given" | "own" = "given"): Ask {
  return (args, why) => {
    const result = git(args, folder, environment);
    if (result === undefined) throw new NoAnswer(message("changed-no-git"), message("changed-no-git-advice"));
    if (result.status === 0) return result.stdout;
    throw new NoAnswer(...(why?.(result) ?? [gitSays(result.stderr)]));
  };
}

/** As `askIn`, but gives undefined for an exit status other than 0. */
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

/** The first line of git's output, as a message. */
export function gitSays(text: string): Message {
  const [line = ""] = text.trim().split("\n", 1);
  const words = line.replace(/^fatal: /, "");
  return words === "" ? message("changed-git-silent") : message("changed-git-says", { words: verbatim(words) });
}
