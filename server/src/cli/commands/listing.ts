import { colorOptions, layoutOf } from "../args/color.ts";
import { oneOf } from "../args/oneOf.ts";
import type { OptionSpecs, Parsed } from "../args/parse.ts";
import type { Problem } from "../report/run.ts";
import type { TextLayout } from "../terminal/layout.ts";
import type { Command, Context } from "./command.ts";

/** The output of a command that lists something. */
export interface Listing {
  /** The list as JSON; undefined values are left out. */
  readonly report: object;
  text(layout: TextLayout): string;
  /** The reasons why the list is not complete; default none. */
  readonly problems?: readonly Problem[];
}

const formats = ["text", "json"] as const;

/** A command that prints a list as text or JSON. Its exit status is 2 if the list is not complete, else 0. */
export function listingCommand({
  options,
  list,
  ...rest
}: Omit<Command, "run" | "options"> & {
  readonly options?: OptionSpecs;
  list(parsed: Parsed, context: Context): Promise<Listing>;
}): Command {
  return {
    ...rest,
    options: {
      ...options,
      format: { type: "value", placeholder: "NAME", values: formats, help: "text (default) or json." },
      ...colorOptions,
    },
    async run(parsed, context) {
      const { stdout } = context.host;
      const format = oneOf("--format", parsed.value("format") ?? "text", formats);
      const { report, text, problems = [] } = await list(parsed, context);
      await context.tell(...problems);
      if (format === "json") await stdout.write(`${JSON.stringify(report, null, 2)}\n`, "json");
      else await stdout.write(text(layoutOf(parsed, context.host)));
      return problems.length > 0 ? 2 : 0;
    },
  };
}
