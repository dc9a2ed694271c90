import { packIds } from "../../core/company/packs.ts";
import { runTest, type TestOutcome } from "../../core/company/runTests.ts";
import { message } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visible, visibleProse } from "../../core/text/visible.ts";
import { padded, textWidth } from "../../core/text/width.ts";
import { pathWorkspace } from "../../files/pathWorkspace.ts";
import { CompanySet } from "../../project/companySets.ts";
import { runSync } from "../../project/maybeAsync.ts";
import { type PackFile, readPack } from "../../project/packFiles.ts";
import { colorOptions, wantsColor } from "../args/parse.ts";
import { packProblems } from "../check/companyPacks.ts";
import { type Colors, colorsFor } from "../terminal/layout.ts";
import type { Command, Context } from "./command.ts";

/** `lodestone test`. */
export const test: Command = {
  usage: "PACK…",
  summary: "Run the test cases in packs: files, or folders of files.",
  details: [
    "Each case under `tests` gives a document, the day it is judged at and the expected findings. Cases are judged by the built-in packs and those you name, without settings.",
    "Exit status: 0 every case passes; 1 a case fails; 2 a pack is broken or has no case.",
  ],
  options: colorOptions,
  miscounted: [message("usage-test-pack"), message("usage-test-pack-advice")],
  async run(parsed, context) {
    const { host, texts } = context;
    const { positionals } = parsed;
    const files = new Map<string, PackFile>();
    const workspace = pathWorkspace(() => host.files, host.cwd, host.loadValidation);
    for (const value of positionals) {
      const found = runSync(readPack({ folder: host.cwd, value }, workspace));
      if ("message" in found) {
        await context.tell(found);
        return 2;
      }
      for (const file of found.files) files.set(file.path, file);
    }
    const set = setToTest([...files.values()], context);
    const checker = await set.open();
    await context.tell(...packProblems(set));
    if (checker === undefined) return 2;
    const tests = set.packs?.tests ?? [];
    if (tests.length === 0) {
      await context.tell({ message: [message("problem-no-cases"), message("problem-no-cases-advice")] });
      return 2;
    }
    const colors = colorsFor(wantsColor(parsed, host, host.stdout));
    let failed = 0;
    for (const one of tests) {
      const outcome = runTest(one, checker);
      if (!passed(outcome)) failed++;
      await host.stdout.write(outcomeText(outcome, colors, texts));
    }
    const sum =
      failed === 0
        ? colors.green(texts.say("test-passed", { count: tests.length }))
        : colors.red(texts.say("test-failed", { failed, count: tests.length }));
    await host.stdout.write(`\n${colors.bold(sum)}\n`);
    return failed === 0 ? 0 : 1;
  },
};

/** The packs to test. A pack with the id of a built-in pack replaces that pack. */
function setToTest(files: readonly PackFile[], context: Context): CompanySet {
  const own = packIds(files);
  const builtIn = context.bundle();
  const others = { ...builtIn, packs: builtIn.packs.filter(({ header }) => !own.has(header.id)) };
  return new CompanySet(0, files, undefined, { bundle: () => others, checker: () => context.checker(), makeChecker: context.makeChecker });
}

function passed({ missing, unexpected }: TestOutcome): boolean {
  return missing.length + unexpected.length === 0;
}

/** One line for a test case, and one for each difference. */
function outcomeText(outcome: TestOutcome, colors: Colors, texts: Texts): string {
  const [pass = "", fail = ""] = alike([texts.say("test-pass"), texts.say("test-fail")]);
  const [expected = "", found = ""] = alike([`- ${texts.say("test-expected")}`, `+ ${texts.say("test-found")}`]);
  const mark = passed(outcome) ? colors.green(pass) : colors.red(fail);
  return [
    `${mark}  ${visible(outcome.name)}`,
    ...outcome.missing.map((text) => `      ${colors.red(expected)}  ${visibleProse(text)}`),
    ...outcome.unexpected.map((text) => `      ${colors.yellow(found)}  ${visibleProse(text)}`),
    "",
  ].join("\n");
}

/** Labels padded to equal width. */
function alike(labels: readonly string[]): readonly string[] {
  const width = Math.max(...labels.map(textWidth));
  return labels.map((label) => padded(label, width));
}
