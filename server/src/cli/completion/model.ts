import { severities } from "../../core/finding.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { localeOption } from "../args/locale.ts";
import type { OptionSpec } from "../args/parse.ts";
import { formatNames } from "../check/options.ts";
import type { Command } from "../commands/command.ts";

/** What a shell is to offer, the same for each of them; made from the tables that the help is made from. */
export interface CompletionModel {
  /** What `--help` and `--version` do. */
  readonly help: string;
  readonly version: string;
  readonly commands: readonly CompletedCommand[];
}

/** A command with what may follow it. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** Words that its arguments may be; files may follow beside them where `files` is true. */
  readonly words: readonly string[];
  readonly files: boolean;
}

/** An option, without hyphens. */
export interface CompletedOption {
  readonly name: string;
  readonly short: string | undefined;
  readonly help: string;
  readonly repeatable: boolean;
  /** What follows: nothing, one of some words, the path of a file, or a text that nobody can guess. */
  readonly value: "none" | "file" | "text" | readonly string[];
}

/** Values of options that more than one command has. */
const sharedValues: Readonly<Record<string, readonly string[]>> = {
  format: formatNames,
  "fail-on": [...severities.filter((severity) => severity !== "hint"), "never"],
};

/** Makes the model of some commands; `rules` are offered where a rule is asked for. */
export function completionModel(commands: Readonly<Record<string, Command>>, rules: readonly string[], texts: Texts): CompletionModel {
  const help = texts.say("completion-help");
  const helpOption: OptionSpec = { type: "flag", short: "h", help };
  const made = Object.entries(commands).map(([name, { summary, usage, options, words }]): CompletedCommand => {
    const asked = words ?? (/\bRULE\b/.test(usage) ? rules : []);
    return {
      name,
      summary: texts.prose(summary),
      options: Object.entries({ ...options, locale: localeOption, help: helpOption }).map(([option, spec]) =>
        completedOption(option, spec, texts),
      ),
      words: asked,
      files: /\b(PATH|FILE|PACK)\b/.test(usage),
    };
  });
  const ofHelp = { name: "help", summary: help, options: [], words: Object.keys(commands), files: false };
  return { help, version: texts.say("help-of-version"), commands: [...made, ofHelp] };
}

function completedOption(name: string, spec: OptionSpec, texts: Texts): CompletedOption {
  const { type, short, help, placeholder = "", repeatable = false } = spec;
  const isFile = /^(FILE|PATH|FOLDER)\b/.test(placeholder);
  const value = type !== "value" ? "none" : (spec.values ?? sharedValues[name] ?? (isFile ? "file" : "text"));
  return { name, short, help: texts.prose(help), repeatable, value };
}
