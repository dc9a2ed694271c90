import type { GitResult, Host } from "../host.ts";

/** Why nobody can tell what changed, in words for the user. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** Asks git in one folder; throws a `NoAnswer` where it ends with another status than 0, with the reason that `why` makes of it. */
export type Ask = (args: readonly string[], why?: (result: GitResult) => string) => string;

/** Git in a folder. */
export function askIn({ git }: Pick<Host, "git">, folder: string, environment: "given" | "own" = "given"): Ask {
  return (args, why) => {
    const result = git(args, folder, environment);
    if (result === undefined)
      throw new NoAnswer(
        "--changed asks git, and there is no git on this machine (or not on its path). Install it, or check without --changed.",
      );
    if (result.status === 0) return result.stdout;
    throw new NoAnswer(why?.(result) ?? `git says: ${firstLine(result.stderr)}. What changed is not known.`);
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

/** The first line that git says, without a full stop. */
export function firstLine(text: string): string {
  return (
    text
      .trim()
      .split("\n", 1)[0]
      ?.replace(/^fatal: /, "")
      .replace(/\.$/, "") || "nothing"
  );
}
