import { message, verbatim } from "../../core/l10n/message.ts";
import { type Ask, NoAnswer } from "./ask.ts";

/**
 * Arguments that disable every filter in the git settings, such as LFS. Filters are programs that git runs to compare a file with a
 * changed timestamp. Without them, an unchanged file may count as changed.
 *
 * @throws NoAnswer for a filter whose name cannot be passed as an argument
 */
export function withoutFilters(ask: (...args: string[]) => string | undefined): string[] {
  const keys = ask("config", "-z", "--name-only", "--get-regexp", "^filter\\.") ?? "";
  const names = new Set(keys.split("\0").flatMap((key) => /^filter\.(.*)\.[^.]*$/s.exec(key)?.[1] ?? []));
  const unfit = [...names].find((name) => /[=\n]/.test(name));
  if (unfit !== undefined)
    throw new NoAnswer(message("changed-filter-name", { name: verbatim(unfit) }), message("changed-filter-name-advice"));
  return [...names].flatMap((name) =>
    ["clean=", "smudge=", "process=", "required=false"].flatMap((setting) => ["-c", `filter.${name}.${setting}`]),
  );
}

/** Git with additional arguments before each command. */
export function withArguments(ask: Ask, first: readonly string[]): Ask {
  return (args, why) => ask([...first, ...args], why);
}
