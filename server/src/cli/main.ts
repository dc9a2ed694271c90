import { inEnglish, Texts } from "../core/l10n/texts.ts";
import { reportRequest } from "../core/links.ts";
import { visible } from "../core/text/visible.ts";
import { FileError } from "../files/fileSystem.ts";
import { type Checker, createChecker, type PackBundle } from "../index.ts";
import type { MakeChecker } from "../workspace/companySets.ts";
import { takeLocale } from "./args/locale.ts";
import { parse } from "./args/parse.ts";
import { UsageError } from "./args/usageError.ts";
import { acts } from "./commands/acts.ts";
import { baseline } from "./commands/baseline.ts";
import { check } from "./commands/check.ts";
import type { Command, ExitStatus } from "./commands/command.ts";
import { completion } from "./commands/completion.ts";
import { config } from "./commands/config.ts";
import { explain } from "./commands/explain.ts";
import { commandHelp, commandNamed, programHelp } from "./commands/help.ts";
import { hook } from "./commands/hook.ts";
import { init } from "./commands/init.ts";
import { lsp } from "./commands/lsp.ts";
import { rules } from "./commands/rules.ts";
import { test } from "./commands/test.ts";
import { waivers } from "./commands/waivers.ts";
import type { Host } from "./host.ts";
import { amongRunners } from "./terminal/workflowCommands.ts";

/** The commands by name. */
export const commands: Readonly<Record<string, Command>> = {
  check,
  explain,
  rules,
  acts,
  waivers,
  baseline,
  init,
  config,
  test,
  hook,
  lsp,
  completion: completion(() => commands),
};

/**
 * Runs the command. Never throws: whatever goes wrong becomes one line on standard error and exit status 2.
 *
 * @param argv the arguments after the name of the program
 * @param makeChecker how packs become a checker; another one only in tests
 */
export async function main(argv: readonly string[], world: Host, makeChecker: MakeChecker = createChecker): Promise<ExitStatus> {
  const host = amongRunners(world);
  try {
    return await run(argv, host, makeChecker);
  } catch (error) {
    await host.stderr.write(`lodestone: ${visible(reasonOf(error))}\n`);
    return 2;
  }
}

async function run(argv: readonly string[], host: Host, makeCheckerIn: MakeChecker): Promise<ExitStatus> {
  const { locale, rest: others } = takeLocale(argv);
  const texts = locale === "en" ? inEnglish : new Texts(host.loadCatalogue(locale));
  const makeChecker: MakeChecker = (bundle, extension) => makeCheckerIn(bundle, extension, texts);
  const [name, ...rest] = others;
  switch (name) {
    case undefined:
      await host.stderr.write(programHelp(commands));
      return 2;
    case "help":
    case "--help":
    case "-h":
      await host.stdout.write(helpOn(rest));
      return 0;
    case "--version":
    case "-V":
      await host.stdout.write(`${host.version}\n`);
      return 0;
  }
  if (name.startsWith("-"))
    throw new UsageError(
      `A command comes before options, and ${name} was given. Write \`lodestone check ${name} …\`; \`lodestone help\` lists the commands.`,
    );
  const command = commandNamed(name, commands);
  if (asksForHelp(rest)) {
    await host.stdout.write(commandHelp(name, command));
    return 0;
  }
  let checker: Checker | undefined;
  let loaded: PackBundle | undefined;
  const bundle = () => (loaded ??= host.loadPacks());
  return command.run(parse(rest, command.options), {
    host,
    texts,
    bundle,
    makeChecker,
    checker: () => (checker ??= makeChecker(bundle())),
  });
}

function helpOn([name]: readonly string[]): string {
  return name === undefined || name === "help" ? programHelp(commands) : commandHelp(name, commandNamed(name, commands));
}

/** Help is given even where the other arguments are wrong. */
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  return (end < 0 ? argv : argv.slice(0, end)).some((argument) => argument === "--help" || argument === "-h");
}

/** A mistake of the caller is explained; anything else is ours, and says so. */
function reasonOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof FileError) return error.message;
  const reason = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split("\n", 1)[0];
  return `an internal error ended the run (${reason}), so nothing may be taken for checked. ${reportRequest}`;
}
