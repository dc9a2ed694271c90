import { message, verbatim } from "../core/l10n/message.ts";
import { SaidError } from "../core/l10n/saidError.ts";
import { inEnglish, Texts } from "../core/l10n/texts.ts";
import { reportRequest } from "../core/links.ts";
import { lawNotices } from "../core/packs/notices.ts";
import { visible } from "../core/text/visible.ts";
import { type Checker, createChecker, type PackBundle, type Packs } from "../index.ts";
import type { MakeChecker } from "../project/companySets.ts";
import { takeLocale } from "./args/locale.ts";
import { parse, UsageError } from "./args/parse.ts";
import { commands } from "./commands/all.ts";
import { check } from "./commands/check.ts";
import type { Command, ExitStatus } from "./commands/command.ts";
import { commandHelp, commandNamed, programHelp } from "./commands/help.ts";
import type { Host } from "./host.ts";
import { noticeLine, problemLine } from "./report/problems.ts";
import { amongRunners } from "./terminal/workflowCommands.ts";

/**
 * Runs the program. Never throws: any error becomes one line on standard error and exit status 2.
 *
 * @param argv the arguments after the name of the program
 * @param makeChecker makes a checker from packs; replaced only in tests
 */
export async function main(argv: readonly string[], world: Host, makeChecker: MakeChecker = createChecker): Promise<ExitStatus> {
  const host = amongRunners(world);
  let texts = inEnglish;
  try {
    const { locale, rest } = takeLocale(argv);
    if (locale !== "en") texts = new Texts(host.loadCatalogue(locale));
    return await run(rest, host, texts, makeChecker);
  } catch (error) {
    await host.stderr.write(`lodestone: ${visible(reasonOf(error, texts))}\n`);
    return 2;
  }
}

async function run(argv: readonly string[], host: Host, texts: Texts, makeCheckerIn: MakeChecker): Promise<ExitStatus> {
  const used: Packs[] = [];
  const makeChecker: MakeChecker = (bundle, extension) => {
    const made = makeCheckerIn(bundle, extension, texts);
    used.push(made.packs);
    return made;
  };
  const [name, ...rest] = argv;
  switch (name) {
    case undefined:
      await host.stderr.write(programHelp(commands(main), texts));
      return 2;
    case "help":
    case "--help":
    case "-h":
      await host.stdout.write(helpOn(rest, texts));
      return 0;
    case "--version":
    case "-V":
      await host.stdout.write(`${host.version}\n`);
      return 0;
  }
  if (name.startsWith("-")) {
    const option = verbatim(name);
    throw new UsageError(message("usage-command-first", { option }), message("usage-command-first-advice", { option }));
  }
  const command = name === "check" ? check : commandNamed(name, commands(main));
  if (asksForHelp(rest)) {
    await host.stdout.write(commandHelp(name, command, texts));
    return 0;
  }
  let checker: Checker | undefined;
  let loaded: PackBundle | undefined;
  const bundle = () => (loaded ??= host.loadPacks());
  const parsed = parse(rest, command.options);
  if (command.miscounted !== undefined && !takes(command, parsed.positionals.length)) throw new UsageError(...command.miscounted);
  const status = await command.run(parsed, {
    host,
    texts,
    bundle,
    makeChecker,
    checker: () => (checker ??= makeChecker(bundle())),
    async tell(...problems) {
      for (const problem of problems) await host.stderr.write(problemLine(problem, texts));
    },
  });
  if (command.tellsLaw !== true) for (const notice of lawNotices(used, texts)) await host.stderr.write(noticeLine(notice.message, texts));
  return status;
}

/** True for a number of arguments that the usage of a command shows: `[FOLDER]` is at most one, `FILE…` at least one. */
function takes({ usage }: Command, count: number): boolean {
  const most = usage === "" ? 0 : usage.includes("…") ? Number.POSITIVE_INFINITY : 1;
  return count <= most && (count > 0 || most === 0 || usage.startsWith("["));
}

function helpOn([name]: readonly string[], texts: Texts): string {
  const all = commands(main);
  return name === undefined || name === "help" ? programHelp(all, texts) : commandHelp(name, commandNamed(name, all), texts);
}

/** True for a request for help, which is answered even if other arguments are invalid. */
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  return (end < 0 ? argv : argv.slice(0, end)).some((argument) => argument === "--help" || argument === "-h");
}

/** The message for an error. A user error explains itself; any other is reported as a bug in Lodestone. */
function reasonOf(error: unknown, texts: Texts): string {
  if (error instanceof SaidError) return texts.sentences(error.said);
  const [reason = ""] = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split("\n", 1);
  return texts.sentences([message("usage-internal", { error: verbatim(reason) }), reportRequest]);
}
