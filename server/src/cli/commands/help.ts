import { homepage } from "../../core/links.ts";
import { didYouMean } from "../../core/text/nearest.ts";
import { localeOption } from "../args/locale.ts";
import { UsageError } from "../args/usageError.ts";
import { padded } from "../terminal/width.ts";
import { wrap } from "../terminal/wrap.ts";
import type { Command } from "./command.ts";

/** Columns of a help text. */
const columns = 96;

/** The help of the whole program. */
export function programHelp(commands: Readonly<Record<string, Command>>): string {
  const entries = Object.entries(commands);
  const width = Math.max(...entries.map(([name, { usage }]) => `${name} ${usage}`.length));
  const rows = entries.flatMap(([name, { usage, summary }]) => hanging(`  ${padded(`${name} ${usage}`, width)}  `, summary));
  return [
    "Lodestone checks bills of materials and shipments for rare-earth items without a declared end use.",
    "",
    "Usage: lodestone COMMAND [OPTION…]",
    "",
    ...rows,
    ...hanging(`  ${padded("help [COMMAND]", width)}  `, "Show the help of a command; so does COMMAND --help."),
    ...hanging(`  ${padded("--locale LANGUAGE", width)}  `, localeOption.help),
    ...hanging(`  ${padded("--version", width)}  `, "Print the version."),
    "",
    ...(homepage === undefined ? [] : [`More: ${homepage}`, ""]),
  ].join("\n");
}

/** The help of one command. */
export function commandHelp(name: string, { usage, summary, details, options }: Command): string {
  const entries = Object.entries({ ...options, locale: localeOption }).map(([option, { type, placeholder, short, help }]) => ({
    left: `${short === undefined ? "    " : `-${short}, `}--${option}${placeholder === undefined ? "" : type === "optional" ? `[=${placeholder}]` : ` ${placeholder}`}`,
    help,
  }));
  const width = Math.max(...entries.map(({ left }) => left.length));
  return [
    `Usage: lodestone ${name} ${entries.length === 0 ? "" : "[OPTION…] "}${usage}`.trimEnd(),
    "",
    ...wrap(summary, columns),
    ...details.flatMap((paragraph) => ["", ...wrap(paragraph, columns)]),
    ...(entries.length === 0 ? [] : ["", "Options:"]),
    ...entries.flatMap(({ left, help }) => hanging(`  ${padded(left, width)}  `, help)),
    "",
  ].join("\n");
}

/** A command by its name; a `UsageError` that suggests one where there is none. */
export function commandNamed(name: string, commands: Readonly<Record<string, Command>>): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command;
  const advice = didYouMean(name, [...Object.keys(commands), "help"], "`lodestone help` lists them.");
  throw new UsageError(`There is no command \`${name}\`. ${advice}`);
}

function hanging(front: string, text: string): string[] {
  return wrap(text, columns - front.length).map((line, index) => (index === 0 ? front : " ".repeat(front.length)) + line);
}
