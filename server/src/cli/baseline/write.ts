import { dirname, join, resolve } from "node:path";
import { collect } from "../../core/baseline/collect.ts";
import { baselineText } from "../../core/baseline/write.ts";
import { longestText, longestTextInWords } from "../../core/graph/content.ts";
import { listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import { visibleProse } from "../../core/text/visible.ts";
import { FileError, type FileSystem } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import type { Baseline, BaselineFinding } from "../../generated/baseline.ts";
import type { Checker, IsoDate, Verdict } from "../../index.ts";
import type { OpenBaseline } from "../../project/baselines.ts";
import { fileReport, type JudgedFile } from "../../report/fileReport.ts";
import { reportHead, rulesOf, withRuleFailed } from "../../report/run.ts";
import { runTotals } from "../../report/totals.ts";
import { type Judgeable, withCheckers } from "../check/checkers.ts";
import { Configs } from "../check/configs.ts";
import { discover } from "../check/discover.ts";
import { Inputs } from "../check/inputs.ts";
import { readText } from "../check/judgeFiles.ts";
import type { Context } from "../commands/command.ts";
import { type ProblemLog, problemLog } from "../report/problems.ts";
import { openBaseline, pathIn, withKnown } from "./assign.ts";
import { isGone } from "./gone.ts";
import { refusal } from "./notices.ts";
import { filesOf, RemainingBaseline } from "./remaining.ts";

/** The request of `lodestone baseline`. */
export interface BaselineRequest {
  readonly paths: readonly string[];
  /** As given; undefined for the baseline of the configuration, else `lodestone-baseline.json`. */
  readonly output: string | undefined;
  readonly asOf: IsoDate | undefined;
  /** True to remove the fixed findings without adding any. */
  readonly prune: boolean;
}

const defaultName = "lodestone-baseline.json";

/** The files of a run, and the baseline to write for them. */
interface Begun extends Pick<Judgeable, "files" | "checkers"> {
  readonly context: Context;
  readonly request: BaselineRequest;
  readonly problems: ProblemLog;
  readonly inputs: Inputs;
  /** Absolute. */
  readonly file: string;
  readonly shown: string;
  /** The file system as the settings that name the baseline may see it. */
  readonly seen: FileSystem;
  /** True when lodestone.yaml names it. */
  readonly isConfigured: boolean;
  /** The existing baseline; undefined for none. */
  readonly before: OpenBaseline | undefined;
  /** True for a path in the baseline whose file does not exist. */
  readonly isGone: (path: string) => boolean;
}

/** Writes the baseline of the present findings, or prunes it. Entries of unchecked files are kept. */
export async function writeBaseline(context: Context, request: BaselineRequest): Promise<0 | 2> {
  const begun = await begin(context, request);
  if (begun === undefined) return 2;
  const { before, problems, shown } = begun;
  if (!request.prune) return write(begun);
  if (before !== undefined) return prune(begun, before);
  await problems.add({ path: shown, message: [message("baseline-nothing-to-prune"), message("baseline-write-one")] });
  return 2;
}

/**
 * Finds the files and the existing baseline. Returns undefined, after reporting problems, for a broken baseline or any other existing
 * file.
 */
async function begin(context: Context, request: BaselineRequest): Promise<Begun | undefined> {
  const { host } = context;
  const { paths, output } = request;
  const problems = problemLog(context);
  const builtIn = context.checker();
  const configs = new Configs(context);
  const here = configs.of(host.cwd);
  const file = output === undefined ? (here.baseline ?? join(here.root, defaultName)) : resolve(host.cwd, output);
  const shown = shownPath(host.cwd, file);
  const seen = output === undefined ? host.files.namedIn(here.root) : host.files;
  const found = discover(host, configs, paths);
  const others = output === undefined ? found.files.filter(({ baseline = file }) => baseline !== file) : [];
  const own = found.files.filter((one) => !others.includes(one));
  const { files, checkers, problems: unusable } = await withCheckers(own, builtIn);
  await problems.add(...configs.problems, ...found.problems, ...unusable);
  for (const baseline of new Set(others.flatMap((one) => one.baseline ?? []))) {
    const count = others.filter((one) => one.baseline === baseline).length;
    const path = verbatim(shownPath(host.cwd, baseline));
    await context.tell({ message: [message("baseline-of-others", { count, path }), message("baseline-of-others-advice")] });
  }
  const stands = seen.kindOf(file) !== undefined || seen.stands(file);
  const before = stands ? openBaseline(host, file, output === undefined ? here.root : undefined) : undefined;
  if (before !== undefined && "message" in before) {
    await problems.add({ ...before, message: [...before.message, message("baseline-not-overwritten")] });
    return undefined;
  }
  return {
    ...{ context, request, problems, files, checkers, file, shown, seen, before },
    inputs: new Inputs(configs),
    isConfigured: file === here.baseline,
    isGone: isGone(host, paths, dirname(file)),
  };
}

async function write(begun: Begun): Promise<0 | 2> {
  const { context, request, checkers, file, shown, before } = begun;
  const { host } = context;
  const found = new Map<string, readonly BaselineFinding[]>();
  const refused: string[] = [];
  const counts = runTotals();
  await judgeAll(begun, undefined, (path, verdict, told, { rules }) => {
    const collected = collect(verdict, rules);
    counts.add(told);
    found.set(pathIn({ file }, path), collected.findings);
    refused.push(...collected.refused);
  });
  if (begun.problems.all.length > 0) return refuseHalf(begun);
  if (refused.length > 0) {
    const rules = [...new Set(refused)].sort().map((rule) => verbatim(`${rule} (${refused.filter((one) => one === rule).length})`));
    await context.tell({ message: [message("baseline-left-out", { count: refused.length, rules: listOf(rules, "comma") })] });
  }
  const { date: asOf } = counts.asOf({ date: request.asOf ?? host.today, source: "today" });
  const head = reportHead(
    host.version,
    checkers.map(({ packs }) => packs),
  );
  const baseline = { ...head, asOf, files: filesOf(before, found, begun.isGone) };
  const path = verbatim(shown);
  const size = sizeOf(baseline);
  const done =
    before === undefined
      ? message("baseline-written", { path, ...size })
      : message("baseline-written-again", { path, ...size, before: sizeOf(before.baseline).findings });
  return save(begun, baseline, begun.isConfigured ? [done] : [done, message("baseline-use", { path })]);
}

/** Removes the fixed findings from a baseline, without adding any. */
async function prune(begun: Begun, before: OpenBaseline): Promise<0 | 2> {
  const remaining = new RemainingBaseline(before, refusal(withRuleFailed(rulesOf(begun.checkers))), begun.isGone);
  await judgeAll(begun, before, (path, _verdict, { report }) => remaining.add({ path }, report.findings));
  if (begun.problems.all.length > 0) return refuseHalf(begun);
  const baseline = { ...before.baseline, files: remaining.files };
  const left = sizeOf(baseline).findings;
  const fixed = sizeOf(before.baseline).findings - left;
  return save(begun, baseline, [message("baseline-pruned", { path: verbatim(begun.shown), fixed, left })]);
}

/** Checks the files, against a baseline if one is given. Unreadable files are problems. */
async function judgeAll(
  { context: { host }, request: { asOf }, files, inputs, problems }: Begun,
  against: OpenBaseline | undefined,
  take: (path: string, verdict: Verdict, told: JudgedFile, checker: Checker) => void,
): Promise<void> {
  for (const { file, checker } of files) {
    const read = readText(host, file);
    if ("message" in read) {
      await problems.add(read);
      continue;
    }
    const known = against === undefined ? file : withKnown(file, against);
    const verdict = checker.check(inputs.of(known, { asOf, ignoreWaivers: false }, read.text));
    take(file.path, verdict, fileReport(file.shown, read.text, verdict), checker);
  }
}

/** Writes a baseline if it has changed, and reports the result on standard output; a problem if writing fails. */
async function save({ context, seen, file, shown, before, problems }: Begun, baseline: Baseline, said: readonly Message[]): Promise<0 | 2> {
  const text = [...baselineText(baseline)].join("");
  if (text.length > longestText) {
    const summary = message("baseline-would-be-too-large", { limit: verbatim(longestTextInWords) });
    await problems.add({ path: shown, message: [summary, message("baseline-would-be-too-large-advice")] });
    return 2;
  }
  try {
    if (before === undefined || [...baselineText(before.baseline)].join("") !== text) seen.put(file, [text]);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    await problems.add({ path: shown, message: [message("baseline-unwritable"), ...error.said] });
    return 2;
  }
  await context.host.stdout.write(`${visibleProse(context.texts.sentences(said))}\n`);
  return 0;
}

/** Refuses to write a baseline because some file could not be checked, so that it would be incomplete. */
async function refuseHalf({ context, shown }: Begun): Promise<2> {
  await context.tell({ message: [message("baseline-half", { path: verbatim(shown) })] });
  return 2;
}

/** The number of findings in a baseline, and of its files. */
function sizeOf({ files }: Pick<Baseline, "files">): { readonly findings: number; readonly files: number } {
  const findings = files.flatMap((file) => file.findings).reduce((sum, { count }) => sum + count, 0);
  return { findings, files: files.length };
}
