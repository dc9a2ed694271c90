import { type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { homepage } from "../../core/links.ts";
import { ownValue } from "../../core/maps.ts";
import { meantOr } from "../../core/text/nearest.ts";
import { padded } from "../../core/text/width.ts";
import { wrap } from "../../core/text/wrap.ts";
import { localeOption } from "../args/locale.ts";
import { UsageError } from "../args/parse.ts";
import type { Command } from "./command.ts";

/** The width of help texts, in columns. */
const columns = 96;

/** The help of the whole program. */
export function programHelp(commands: Readonly<Record<string, Command>>, texts: Texts): string {
  const entries = Object.entries(commands);
  const width = Math.max(...entries.map(([name, { usage }]) => `${name} ${usage}`.length));
  const row = (left: string, help: string) => hanging(`  ${padded(left, width)}  `, help);
  return [
    ...wrap(texts.say("help-about"), columns),
    "",
    texts.say("help-usage", { form: verbatim("lodestone COMMAND [OPTION…]") }),
    "",
    ...entries.flatMap(([name, { usage, summary }]) => row(`${name} ${usage}`, texts.prose(summary))),
    ...row("help [COMMAND]", texts.say("help-of-help")),
    ...row("--locale LANGUAGE", texts.prose(localeOption.help)),
    ...row("--version", texts.say("help-of-version")),
    "",
    ...(homepage === undefined ? [] : [texts.say("help-more", { address: verbatim(homepage) }), ""]),
  ].join("\n");
}

/** The help of one command. */
export function commandHelp(name: string, { usage, summary, details, options }: Command, texts: Texts): string {
  const entries = Object.entries({ ...options, locale: localeOption }).map(([option, { type, placeholder, short, help }]) => ({
    left: `${short === undefined ? "    " : `-${short}, `}--${option}${placeholder === undefined ? "" : type === "optional" ? `[=${placeholder}]` : ` ${placeholder}`}`,
    help,
  }));
  const width = Math.max(...entries.map(({ left }) => left.length));
  return [
    texts.say("help-usage", { form: verbatim(`lodestone ${name} [OPTION…] ${usage}`.trimEnd()) }),
    "",
    ...wrap(texts.prose(summary), columns),
    ...details.flatMap((paragraph) => ["", ...wrap(paragraphIn(paragraph, texts), columns)]),
    "",
    texts.say("help-options"),
    ...entries.flatMap(({ left, help }) => hanging(`  ${padded(left, width)}  `, texts.prose(help))),
    "",
  ].join("\n");
}

/** The command with a name. @throws UsageError with a suggestion for an unknown name */
export function commandNamed(name: string, commands: Readonly<Record<string, Command>>): Command {
  const command = ownValue(commands, name);
  if (command !== undefined) return command;
  throw new UsageError(
    message("usage-command-unknown", { name: verbatim(name) }),
    meantOr(name, [...Object.keys(commands), "help"], message("usage-commands-listed")),
  );
}

function paragraphIn(paragraph: string | Message, texts: Texts): string {
  return typeof paragraph === "string" ? texts.prose(paragraph) : texts.of(paragraph);
}

function hanging(front: string, text: string): string[] {
  return wrap(text, columns - front.length).map((line, index) => (index === 0 ? front : " ".repeat(front.length)) + line);
}
