import type { Host, Output } from "../host.ts";
import { colorsFor } from "../terminal/colors.ts";
import { columnsOf, type TextLayout } from "../terminal/layout.ts";
import type { Parsed } from "./parse.ts";

/** The color options that every command accepts. */
export const colorOptions = {
  color: { type: "flag", help: "Colours, even if the output is not a terminal." },
  "no-color": { type: "flag", help: "No colours. NO_COLOR and FORCE_COLOR in the environment work too." },
} as const;

/** True to write colors: by option, else by NO_COLOR and FORCE_COLOR, else for a terminal whose TERM is not `dumb`. */
export function wantsColor(parsed: Parsed, host: Host, output: Output): boolean {
  if (parsed.flag("no-color")) return false;
  if (parsed.flag("color")) return true;
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = host.env;
  if (no !== undefined && no !== "") return false;
  if (force !== undefined) return force !== "0" && force !== "false";
  return output.isTTY && term !== "dumb";
}

/** The colors and the width for standard output. */
export function layoutOf(parsed: Parsed, host: Host): TextLayout {
  return { colors: colorsFor(wantsColor(parsed, host, host.stdout)), columns: columnsOf(host.stdout) };
}
