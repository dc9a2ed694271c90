import { message, verbatim } from "../../core/l10n/message.ts";
import { type Ask, NoAnswer } from "./ask.ts";

/**
 * Arguments that switch off every filter that settings of git name, such as that of LFS: programs, which git starts where it
 * compares a file whose time has changed. Without them such a file may count as changed that is not.
 *
 * @throws NoAnswer where one has a name by which it cannot be switched off
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

/** Git with some arguments before each command. */
export function withArguments(ask: Ask, first: readonly string[]): Ask {
  return (args, why) => ask([...first, ...args], why);
}
