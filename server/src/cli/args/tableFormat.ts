import type { Host } from "../host.ts";
import type { TextLayout } from "../terminal/layout.ts";
import { layoutOf } from "./color.ts";
import { oneOf } from "./oneOf.ts";
import type { OptionSpec, Parsed } from "./parse.ts";

/** The format option of commands that print a table. */
export const formatOption: OptionSpec = { type: "value", placeholder: "NAME", values: ["text", "json"], help: "text (default) or json." };

/** The requested format of such a command. */
export function tableFormat(parsed: Parsed): "text" | "json" {
  return oneOf("--format", parsed.value("format") ?? "text", ["text", "json"]);
}

/** Writes the output of such a command: a report as JSON, without undefined values, or text. */
export async function writeTable(parsed: Parsed, host: Host, report: object, text: (layout: TextLayout) => string): Promise<void> {
  if (tableFormat(parsed) === "json") await host.stdout.write(`${JSON.stringify(report, null, 2)}\n`, "json");
  else await host.stdout.write(text(layoutOf(parsed, host)));
}
