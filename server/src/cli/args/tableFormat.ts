import { nearest } from "../../core/text/nearest.ts";
import type { OptionSpec, Parsed } from "./parse.ts";
import { UsageError } from "./usageError.ts";

/** The option of commands that print a table. */
export const formatOption: OptionSpec = { type: "value", placeholder: "NAME", values: ["text", "json"], help: "text (default) or json." };

/** The format that such a command was asked for. */
export function tableFormat(parsed: Parsed): "text" | "json" {
  const value = parsed.value("format") ?? "text";
  if (value === "text" || value === "json") return value;
  const near = nearest(value, ["text", "json"]);
  throw new UsageError(`--format \`${value}\` is not known. ${near === undefined ? "Write text or json." : `Did you mean ${near}?`}`);
}
