import { message } from "../../core/l10n/message.ts";
import { withRuleFailed } from "../../report/rules.ts";
import { colorOptions } from "../args/color.ts";
import { formatOption, writeTable } from "../args/tableFormat.ts";
import { UsageError } from "../args/usageError.ts";
import { checkerHere } from "../check/here.ts";
import { table } from "../terminal/table.ts";
import type { Command } from "./command.ts";

/** `lodestone rules`. */
export const rules: Command = {
  usage: "",
  summary: "List every rule with its severity.",
  details: [],
  options: { format: formatOption, ...colorOptions },
  async run(parsed, context) {
    if (parsed.positionals.length > 0) throw new UsageError(message("usage-rules-paths"), message("usage-rules-paths-advice"));
    const all = withRuleFailed((await checkerHere(context)).rules);
    const { texts } = context;
    await writeTable(parsed, context.host, all, (layout) => {
      const { red, yellow, blue, dim, cyan } = layout.colors;
      const paints = { error: red, warning: yellow, information: blue, hint: dim };
      const rows = all.map(({ id, severity, title }) => [
        { text: id, paint: cyan },
        { text: severity, paint: paints[severity] },
        { text: texts.prose(title) },
      ]);
      return table([texts.say("rules-rule"), texts.say("rules-severity"), texts.say("rules-allows")], rows, layout);
    });
    return 0;
  },
};
