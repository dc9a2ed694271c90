import { withRuleFailed } from "../../report/rules.ts";
import { colorOptions, wantsColor } from "../args/color.ts";
import { formatOption, tableFormat } from "../args/tableFormat.ts";
import { UsageError } from "../args/usageError.ts";
import { checkerHere } from "../check/here.ts";
import { colorsFor } from "../terminal/colors.ts";
import { columnsOf } from "../terminal/layout.ts";
import { table } from "../terminal/table.ts";
import type { Command } from "./command.ts";

/** `lodestone rules`. */
export const rules: Command = {
  usage: "",
  summary: "List every rule with its severity.",
  details: [],
  options: { format: formatOption, ...colorOptions },
  async run(parsed, context) {
    const { host } = context;
    if (parsed.positionals.length > 0) throw new UsageError("`rules` takes no paths. `lodestone explain RULE` tells of one rule.");
    const all = withRuleFailed((await checkerHere(context)).rules);
    if (tableFormat(parsed) === "json") {
      await host.stdout.write(`${JSON.stringify(all, null, 2)}\n`, "json");
      return 0;
    }
    const colors = colorsFor(wantsColor(parsed, host, host.stdout));
    const paints = { error: colors.red, warning: colors.yellow, information: colors.blue, hint: colors.dim };
    const rows = all.map(({ id, severity, title }) => [
      { text: id, paint: colors.cyan },
      { text: severity, paint: paints[severity] },
      { text: title },
    ]);
    await host.stdout.write(table(["rule", "severity", "allows, when switched off"], rows, { colors, columns: columnsOf(host.stdout) }));
    return 0;
  },
};
