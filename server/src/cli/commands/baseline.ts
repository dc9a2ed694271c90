import { message } from "../../core/l10n/message.ts";
import { asOfOption, UsageError } from "../args/parse.ts";
import { writeBaseline } from "../baseline/write.ts";
import type { Command } from "./command.ts";

/** `lodestone baseline`. */
export const baseline: Command = {
  usage: "[PATH…]",
  summary: "Write down the present findings, so that `check` counts only new ones.",
  details: [
    "Without a PATH, the findings of the current folder are written. Entries for files that are not checked stay as they are. The file is the one that lodestone.yaml names as `baseline`, otherwise lodestone-baseline.json beside lodestone.yaml or in the current folder. `lodestone check --baseline FILE` uses it; if lodestone.yaml names it, every check and every editor does.",
    "A finding is identified by the path of its file, its rule, the id of its document, the part numbers above it and the evidence, so it is recognised when lines move or items are reordered, and counts as new when the file is renamed. Waived findings are not written, nor are findings that cannot be waived.",
    "--prune removes the findings that are fixed, and adds nothing.",
    "Exit status: 0 written; 2 something could not be checked, and nothing is written.",
  ],
  options: {
    output: { type: "value", short: "o", placeholder: "FILE", help: "The baseline to write; its paths are relative to its folder." },
    prune: { type: "flag", help: "Remove the findings that are fixed, and add nothing." },
    "as-of": asOfOption,
  },
  async run(parsed, context) {
    if (parsed.positionals.includes("-")) throw new UsageError(message("usage-baseline-stdin"), message("usage-baseline-stdin-advice"));
    return writeBaseline(context, {
      paths: parsed.positionals.length === 0 ? ["."] : parsed.positionals,
      output: parsed.value("output"),
      asOf: parsed.date("as-of"),
      prune: parsed.flag("prune"),
    });
  },
};
