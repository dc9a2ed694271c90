import type { Host, Output } from "../host.ts";
import { colorsFor } from "../terminal/colors.ts";
import { columnsOf, type TextLayout } from "../terminal/layout.ts";
import type { Parsed } from "./parse.ts";

/** The options about colour that every command takes. */
export const colorOptions = {
  color: { type: "flag", help: "Colours, even if the output is not a terminal." },
  "no-color": { type: "flag", help: "No colours. NO_COLOR and FORCE_COLOR in the environment work too." },
} as const;

/** Whether to write colours: by option, else by NO_COLOR and FORCE_COLOR, else on a terminal that is not dumb. */
export function wantsColor(parsed: Parsed, host: Host, output: Output): boolean {
  if (parsed.flag("no-color")) return false;
  if (parsed.flag("color")) return true;
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = host.env;
  if (no !== undefined && no !== "") return false;
  if (force !== undefined) return force !== "0" && force !== "false";
  return output.isTTY && term !== "dumb";
}

/** How what a command writes on standard output is laid out. */
export function layoutOf(parsed: Parsed, host: Host): TextLayout {
  return { colors: colorsFor(wantsColor(parsed, host, host.stdout)), columns: columnsOf(host.stdout) };
}
