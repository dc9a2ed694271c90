import { resolve } from "node:path";
import { message } from "../../core/l10n/message.ts";
import { Configs } from "../check/configs.ts";
import { classify } from "../check/discover.ts";
import { checkOptions, checkRequest } from "../check/options.ts";
import { check } from "./check.ts";
import type { Command, Context } from "./command.ts";

/** `lodestone hook`. */
export const hook: Command = {
  usage: "FILE…",
  summary: "Check the files that a git hook names, and skip those that are not Lodestone's.",
  details: [
    "A hook names every file that changes. Files that are not Lodestone's, or that `files.exclude` in lodestone.yaml names, are skipped and counted on standard error; `check` would stop at them. Everything else, including the options, is as for `check`.",
    "Exit status: 0 no findings at the level of --fail-on, or no file to check; 1 findings; 2 something could not be checked.",
  ],
  options: checkOptions,
  tellsLaw: true,
  miscounted: [message("usage-hook-files"), message("usage-hook-files-advice")],
  async run(parsed, context) {
    const { positionals } = parsed;
    checkRequest(parsed); // refuses wrong options even where no file of ours is named
    const ours = positionals.filter(isToCheck(context));
    const over = positionals.length - ours.length;
    if (over > 0 && !parsed.flag("quiet")) await context.tell({ message: [message("summary-hook-skipped", { count: over })] });
    return ours.length === 0 ? 0 : check.run({ ...parsed, positionals: ours }, context);
  },
};

/**
 * A predicate for paths to pass to `check`: all except files that Lodestone does not check. `check` explains missing files and broken
 * configurations itself.
 */
function isToCheck(context: Context): (path: string) => boolean {
  const { host } = context;
  const configs = new Configs(context);
  return (path) => {
    const absolute = resolve(host.cwd, path);
    const kind = host.files.kindOf(absolute);
    if (path === "" || path === "-" || (kind !== "file" && kind !== "outside")) return true;
    const found = classify(host, configs, absolute);
    return found === "broken-config" || !("message" in found);
  };
}
