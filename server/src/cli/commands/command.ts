import { code, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { Checker, PackBundle } from "../../index.ts";
import type { MakeChecker } from "../../project/companySets.ts";
import { type OptionSpec, type OptionSpecs, type Parsed, UsageError } from "../args/parse.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";

/** 0: clean. 1: findings. 2: failure. */
export type ExitStatus = 0 | 1 | 2;

/** The environment of a command. */
export interface Context {
  readonly host: Host;
  /** The language of messages. */
  readonly texts: Texts;
  /** The checker, made on first use. Throws a `FileError` for missing or broken packs. */
  checker(): Checker;
  /** The built-in packs. Throws a `FileError` likewise. */
  bundle(): PackBundle;
  /** True where settings may not put a bundle of law in place of `bundle`, because the command has chosen it. */
  readonly fixedLaw?: boolean;
  /** Makes a checker with company packs. */
  readonly makeChecker: MakeChecker;
  /** Writes each problem as a line to standard error. */
  tell(...problems: readonly Problem[]): Promise<void>;
}

export interface Command {
  /** The arguments after its name: `[PATH…]`. */
  readonly usage: string;
  /** A description in one sentence. */
  readonly summary: string;
  /** Further paragraphs of the help; a message for a paragraph with names from the program. */
  readonly details: readonly (string | Message)[];
  readonly options: OptionSpecs;
  /** The error for another number of arguments than `usage` shows. */
  readonly miscounted?: readonly Message[];
  /** Words for shell completion of its arguments, apart from rules and files. */
  readonly words?: readonly string[];
  /** True if its own output names the bundle of law that it judged by. Other commands name it on standard error. */
  readonly tellsLaw?: true;
  run(parsed: Parsed, context: Context): Promise<ExitStatus>;
}

/** The option of a command that serves over standard streams. */
export const stdioOption: OptionSpec = { type: "flag", help: "Communicate over standard input and output; required." };

/** Refuses other arguments than `--stdio`. @throws UsageError */
export function refuseBesideStdio(name: string, parsed: Parsed): void {
  if (parsed.flag("stdio") && parsed.positionals.length === 0) return;
  throw new UsageError(
    message("usage-stdio", { command: code(name) }),
    message("usage-write-form", { form: verbatim(`lodestone ${name} --stdio`) }),
  );
}
