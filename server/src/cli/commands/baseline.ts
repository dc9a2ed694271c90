import { asOfOption } from "../args/date.ts";
import { UsageError } from "../args/usageError.ts";
import { beginBaseline } from "../baseline/begin.ts";
import { pruneBaseline } from "../baseline/prune.ts";
import { writeBaseline } from "../baseline/write.ts";
import { problemLog } from "../report/problems.ts";
import type { Command } from "./command.ts";

/** `lodestone baseline`. */
export const baseline: Command = {
  usage: "[PATH…]",
  summary: "Write down the findings that are there now, so that `check` counts only new ones.",
  details: [
    "Without a PATH those of the current folder are written; what is known of files that are not checked stays as it is. The baseline is lodestone-baseline.json beside lodestone.yaml (without one, in the current folder), or the one that lodestone.yaml names as `baseline`. `lodestone check --baseline FILE` uses it, and so does every check and every editor where lodestone.yaml names it.",
    "A finding is known by its rule, the id of its document, the part numbers above it and what was seen, so it stays known when lines move, items are reordered or the file is renamed. What a waiver covers is not written, and what cannot be waived never is.",
    "With --prune nothing is added: what is fixed is taken out.",
    "Exit status: 0 written, 2 something could not be checked; then nothing is written.",
  ],
  options: {
    output: { type: "value", short: "o", placeholder: "FILE", help: "The baseline to write; its paths are relative to its folder." },
    prune: { type: "flag", help: "Take out what is fixed, and add nothing." },
    "as-of": { type: "value", placeholder: "DATE", help: "Judge by the law of this day (year-month-day)." },
  },
  async run(parsed, context) {
    const { host } = context;
    if (parsed.positionals.includes("-"))
      throw new UsageError("A baseline is written for files, and `-` stands for standard input. Name files or folders.");
    const problems = problemLog(host.stderr);
    const paths = parsed.positionals.length === 0 ? ["."] : parsed.positionals;
    const asOf = asOfOption(parsed.value("as-of"));
    const begun = await beginBaseline(context, { paths, output: parsed.value("output"), asOf }, problems);
    if (begun === undefined) return 2;
    return parsed.flag("prune") ? pruneBaseline(begun, problems) : writeBaseline(begun, problems);
  },
};
