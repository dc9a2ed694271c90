import { colorOptions, layoutOf, type OptionSpecs, oneOf, type Parsed } from "../args/parse.ts";
import type { Problem } from "../report/run.ts";
import type { TextLayout } from "../terminal/layout.ts";
import type { Command, Context, ExitStatus } from "./command.ts";

/** The output of a command that lists something. */
export interface Listing {
  /** The list as JSON; undefined values are left out. */
  readonly report: object;
  text(layout: TextLayout): string;
  /** The list in a further format of the command. */
  readonly others?: Readonly<Record<string, (layout: TextLayout) => string>>;
  /** The reasons why the list is not complete; default none. */
  readonly problems?: readonly Problem[];
  /** The exit status of a complete list; default 0. */
  readonly status?: ExitStatus;
}

/**
 * A command that prints a list as text or JSON. Its exit status is 2 if the list is not complete.
 *
 * @param formats further formats, which every listing of the command has
 */
export function listingCommand({
  options,
  list,
  formats: more = { names: [], help: "text (default) or json." },
  ...rest
}: Omit<Command, "run" | "options"> & {
  readonly options?: OptionSpecs;
  readonly formats?: { readonly names: readonly string[]; readonly help: string };
  list(parsed: Parsed, context: Context): Promise<Listing>;
}): Command {
  const formats = ["text", "json", ...more.names];
  return {
    ...rest,
    options: {
      ...options,
      format: { type: "value", placeholder: "NAME", values: formats, help: more.help },
      ...colorOptions,
    },
    async run(parsed, context) {
      const { stdout } = context.host;
      const format = oneOf("--format", parsed.value("format") ?? "text", formats);
      const { report, text, others = {}, problems = [], status = 0 } = await list(parsed, context);
      await context.tell(...problems);
      if (format === "json") await stdout.write(`${JSON.stringify(report, null, 2)}\n`, "json");
      else await stdout.write((others[format] ?? text)(layoutOf(parsed, context.host)));
      return problems.length > 0 ? 2 : status;
    },
  };
}
