import type { Texts } from "../../core/l10n/texts.ts";
import { localeOption } from "../args/locale.ts";
import type { OptionSpec } from "../args/parse.ts";
import type { Command } from "../commands/command.ts";

/** The completions for every shell, derived from the tables behind the help. */
export interface CompletionModel {
  /** The descriptions of `--help` and `--version`. */
  readonly help: string;
  readonly version: string;
  readonly commands: readonly CompletedCommand[];
}

/** A command with its possible arguments. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** Words for its arguments. With `files`, file names are possible too. */
  readonly words: readonly string[];
  readonly files: boolean;
}

/** An option, without hyphens. */
export interface CompletedOption {
  readonly name: string;
  readonly short: string | undefined;
  readonly help: string;
  readonly repeatable: boolean;
  /** The kind of value: none, one of some words, a file path, or free text. */
  readonly value: "none" | "file" | "text" | readonly string[];
}

/** Makes the completion model; `rules` are suggested for a rule argument. */
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
  const value = type !== "value" ? "none" : (spec.values ?? (isFile ? "file" : "text"));
  return { name, short, help: texts.prose(help), repeatable, value };
}
