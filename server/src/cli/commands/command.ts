import type { Message } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { Checker, PackBundle } from "../../index.ts";
import type { MakeChecker } from "../../project/companySets.ts";
import type { OptionSpecs, Parsed } from "../args/parse.ts";
import type { Host } from "../host.ts";

/** 0: clean. 1: findings. 2: could not be done. */
export type ExitStatus = 0 | 1 | 2;

/** What a command works with. */
export interface Context {
  readonly host: Host;
  /** The language that is spoken to the user. */
  readonly texts: Texts;
  /** The checker, made when it is first asked for; throws a `FileError` where the packs are missing or broken. */
  checker(): Checker;
  /** The built-in packs; throws likewise. */
  bundle(): PackBundle;
  /** Makes a checker with a company's packs. */
  readonly makeChecker: MakeChecker;
}

/** One command of the program. */
export interface Command {
  /** What follows its name: `[PATH…]`. */
  readonly usage: string;
  /** One sentence. */
  readonly summary: string;
  /** What else the help says, a paragraph each; a message where it names what the program knows. */
  readonly details: readonly (string | Message)[];
  readonly options: OptionSpecs;
  /** The words that its arguments can be, for the completion of shells, where they are none of rules and files. */
  readonly words?: readonly string[];
  run(parsed: Parsed, context: Context): Promise<ExitStatus>;
}
