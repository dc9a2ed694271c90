import { message, verbatim } from "../../core/l10n/message.ts";
import { lawChangesBetween } from "../../core/law/changes.ts";
import { packNotices } from "../../core/packs/notices.ts";
import { visible } from "../../core/text/visible.ts";
import type { ComparisonReport } from "../../generated/comparisonReport.ts";
import type { PackBundle, Packs } from "../../index.ts";
import { reportHead } from "../../report/run.ts";
import { runTotals } from "../../report/totals.ts";
import { asOfOption, UsageError } from "../args/parse.ts";
import { plainRequest } from "../check/options.ts";
import { type Prepared, prepare } from "../check/prepare.ts";
import { timings } from "../check/timings.ts";
import { judgedBy } from "../compare/compareFile.ts";
import { comparedFiles } from "../compare/run.ts";
import { comparisonSummary, worsens } from "../compare/summary.ts";
import { comparedText, comparisonText } from "../compare/text.ts";
import { lawChangesText } from "../law/changesText.ts";
import { lawName, openLaw } from "../law/open.ts";
import { problemLog } from "../report/problems.ts";
import type { Context } from "./command.ts";
import { type Listing, listingCommand } from "./listing.ts";

/** `lodestone law`. */
export const law = listingCommand({
  usage: "--diff OLD NEW [PATH…]",
  summary: "Compare two bundles of law: how their packs differ, and what that changes for your files.",
  details: [
    "OLD and NEW are bundles of law, or `built-in` for that of the program. The files (default: those of the current folder) are judged by both on the same day, whatever `law` and dates their settings give, and the findings that appear, disappear or change are listed.",
    "Exit status: 0 no error appears, and no finding becomes one; 1 one does; 2 something could not be checked.",
  ],
  tellsLaw: true,
  options: { diff: { type: "flag", help: "Compare the two bundles." }, "as-of": asOfOption },
  miscounted: [message("usage-law-diff"), message("usage-law-diff-advice")],
  async list(parsed, context) {
    const [older, newer, ...paths] = parsed.positionals;
    if (!parsed.flag("diff") || older === undefined || newer === undefined)
      throw new UsageError(message("usage-law-diff"), message("usage-law-diff-advice"));
    return difference(openLaw(older, context), openLaw(newer, context), paths, parsed.date("as-of"), context);
  },
});

async function difference(
  older: PackBundle,
  newer: PackBundle,
  paths: readonly string[],
  asOf: Parameters<typeof plainRequest>[1],
  context: Context,
): Promise<Listing> {
  const { host, texts } = context;
  const day = asOf ?? host.today;
  const request = plainRequest(paths, day);
  const time = timings(host.now);
  const problems = problemLog({ tell: async () => {} });
  const silent = problemLog({ tell: async () => {} });
  const before = await prepare(under(older, context), request, time, problems);
  const after = await prepare(under(newer, context), request, time, silent);
  const told = new Set(problems.all.map((problem) => JSON.stringify(problem)));
  await problems.add(...silent.all.filter((problem) => !told.has(JSON.stringify(problem))));
  const others = new Map(after.files.map((one) => [one.file.path, one]));
  const judged = ({ inputs }: Prepared, { file, checker }: Prepared["files"][number], text: string) =>
    judgedBy(checker, inputs.of(file, request, text));
  const compared = await comparedFiles({ host, files: before.files, problems, time, given: undefined }, (one, text) => {
    const other = others.get(one.file.path);
    return other && { before: judged(before, one, text), after: judged(after, other, text) };
  });
  const totals = runTotals();
  for (const { after: file } of compared) totals.add(file);
  const [was, is] = [packsOf(before), packsOf(after)];
  const files = compared.map(({ report }) => report);
  const changes = lawChangesBetween(older.packs, newer.packs);
  const { schemaVersion, tool, packs } = reportHead(host.version, is);
  const report: ComparisonReport = {
    schemaVersion,
    tool,
    from: day,
    to: day,
    laws: { before: nameOf(was), after: nameOf(is), changes: [...changes] },
    packs,
    notices: packNotices([...was, ...is], day, texts),
    files,
    summary: comparisonSummary(files),
  };
  return {
    report,
    problems: problems.all,
    status: files.some((file) => worsens(file, "error")) ? 1 : 0,
    text: (layout) => {
      const named = ({ path, version }: ReturnType<typeof nameOf>) => verbatim(visible(`${path} ${version}`));
      const laws = { before: named(nameOf(was)), after: named(nameOf(is)) };
      const said = [message("law-diff-files", { ...laws, files: files.length, date: day })];
      const counts = { problems: problems.all.length, notChecked: totals.summary.notChecked };
      return [
        `${texts.say("law-diff-packs", laws)}\n${lawChangesText(changes, layout, texts)}\n`,
        comparedText(compared, layout, texts),
        comparisonText({ ...report, said }, { changed: undefined, shard: undefined, texts }, counts, layout),
      ].join("");
    },
  };
}

/** The context with a bundle of law in place of that of the program and of settings. */
function under(bundle: PackBundle, context: Context): Context {
  const checker = context.makeChecker(bundle);
  return { ...context, bundle: () => bundle, checker: () => checker, fixedLaw: true };
}

function packsOf({ checkers }: Prepared): readonly Packs[] {
  return checkers.map(({ packs }) => packs);
}

function nameOf([packs]: readonly Packs[]) {
  return lawName(packs ?? { law: undefined });
}
