import { actsTable } from "../../core/packs/actsTable.ts";
import { colorOptions, wantsColor } from "../args/color.ts";
import { asOfOption } from "../args/date.ts";
import { formatOption, tableFormat } from "../args/tableFormat.ts";
import { UsageError } from "../args/usageError.ts";
import { colorsFor } from "../terminal/colors.ts";
import { columnsOf } from "../terminal/layout.ts";
import { table } from "../terminal/table.ts";
import type { Command } from "./command.ts";

/** `lodestone acts`. */
export const acts: Command = {
  usage: "",
  summary: "List the acts of law that Lodestone knows, with their state on a day.",
  details: ["States: in-force, suspended, pending, ended, and unverified for a state that nobody has looked up for that day."],
  options: {
    "as-of": { type: "value", placeholder: "DATE", help: "The day (year-month-day); default today." },
    format: formatOption,
    ...colorOptions,
  },
  async run(parsed, { host, checker }) {
    if (parsed.positionals.length > 0) throw new UsageError("`acts` takes no paths. Write `lodestone acts --as-of DATE` for another day.");
    const asOf = asOfOption(parsed.value("as-of")) ?? host.today;
    const rows = actsTable(checker().packs.at(asOf, {}));
    if (tableFormat(parsed) === "json") {
      await host.stdout.write(`${JSON.stringify({ asOf, acts: rows }, null, 2)}\n`);
      return 0;
    }
    const colors = colorsFor(wantsColor(parsed, host, host.stdout));
    const paintOf = (state: string) => (state === "in-force" ? colors.green : state === "unverified" ? colors.yellow : colors.dim);
    const cells = rows.map(({ id, clause, state, since, sinceBefore, until, title, lastKnown }) => [
      clause === undefined ? { text: id, paint: colors.cyan } : { text: `  clause ${clause}` },
      { text: state, paint: paintOf(state) },
      { text: since === undefined ? "" : sinceBefore ? `before ${since}` : since },
      { text: until ?? "" },
      {
        text:
          lastKnown === undefined
            ? `${title}${sinceBefore ? ". First day not read" : ""}`
            : `${title}. Last known (${lastKnown.on}): ${lastKnown.text}`,
      },
    ]);
    const head = ["act", "state", "since", "until", "title"];
    await host.stdout.write(`Acts on ${asOf}\n\n${table(head, cells, { colors, columns: columnsOf(host.stdout) })}`);
    return 0;
  },
};
