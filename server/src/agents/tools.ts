import type { ActsReport } from "../generated/actsReport.ts";
import type { ChangesReport } from "../generated/changesReport.ts";
import type { DifferenceReport } from "../generated/differenceReport.ts";
import type { QuestionsReport } from "../generated/questionsReport.ts";
import type { Report, ReportFinding } from "../generated/report.ts";
import { rankOfFinding } from "../report/gravest.ts";
import { fitting, Refused } from "./bounds.ts";
import { type AgentTool, confined, dayOption, type ToolArguments } from "./input.ts";

/** The result of a command whose output was caught. */
export interface CaughtRun {
  /** Its exit status. */
  readonly status: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** Runs the program with arguments and catches its output. */
export type RunCaught = (argv: readonly string[]) => Promise<CaughtRun>;

/** The content of an answer, as JSON. */
export type Answered = Readonly<Record<string, unknown>>;

/**
 * Answers a call of a tool by the command of the same name. Only commands that write nothing are run.
 *
 * @throws Refused for arguments that lead outside the folder, and for a call that the command refuses
 */
export async function answer(tool: AgentTool, given: ToolArguments, run: RunCaught): Promise<Answered> {
  switch (tool) {
    case "check":
      return checked(await run(["check", "--format", "json", "--fail-on", "never", ...dayOption(given), "--", ...confined(given.paths)]));
    case "explain":
      return explained(await run(["explain", ...dayOption(given), ...target(given)]));
    case "acts":
      return acts(await run(["acts", "--format", "json", ...dayOption(given)]), given.act);
    case "changes":
      return changes(given, run);
    case "questions":
      return questions(await run(["questions", "--format", "json", ...dayOption(given), "--", ...confined(given.paths)]));
  }
}

function checked(done: CaughtRun): Answered {
  const { files, unread, passedOver, summary, state, asOf, packs, notices, loweredRules } = parsed<Report>(done);
  const findings = files
    .flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })))
    .sort((a, b) => rankOfFinding(a.finding) - rankOfFinding(b.finding));
  const shown = fitting(findings.map(({ path, finding }) => told(path, finding)));
  return {
    state,
    asOf,
    summary,
    ...problems(done),
    unread: fitting(unread).kept,
    passedOver,
    notices,
    loweredRules,
    packs,
    findings: shown.kept,
    findingsLeftOut: shown.left,
  };
}

/** A finding with its place and without its edits. */
function told(path: string, finding: ReportFinding): Answered {
  const { ruleId, severity, message, range, acts, asOf, fixes, suppressed, fingerprint } = finding;
  return {
    path,
    range,
    rule: ruleId,
    severity,
    message,
    acts,
    asOf,
    suppressed,
    fixes: fixes.map(({ title, safe }) => ({ title, safe })),
    fingerprint,
  };
}

/** The file with a line or a cell, or the description. */
function target({ path, line, text }: ToolArguments): readonly string[] {
  if (text !== undefined) return ["--text", "--", text];
  const [file] = confined(path === undefined ? undefined : [path]);
  if (file === undefined || path === undefined) throw new Refused("Give `path` with a `line`, or a `text`.");
  return ["--", line === undefined ? file : `${file}:${line}`];
}

function explained(done: CaughtRun): Answered {
  if (done.status === 2) throw new Refused(done.err);
  const { kept, left } = fitting(done.out.split("\n"));
  // A bundle of law is named there.
  const notices = done.err.trim() === "" ? {} : { notices: fitting(done.err.trim().split("\n")).kept };
  return { ...notices, explanation: kept.join("\n"), linesLeftOut: left };
}

function acts(done: CaughtRun, wanted: string | undefined): Answered {
  const { asOf, acts: all, packs } = parsed<ActsReport>(done);
  const found = wanted === undefined ? all : all.filter(({ id }) => id === wanted);
  if (wanted !== undefined && found.length === 0)
    throw new Refused(`There is no act ${JSON.stringify(wanted)}; the tool without \`act\` lists all.`);
  const brief = found.map(({ id, authority, shortTitle, title, state, since, next }) => ({
    id,
    authority,
    shortTitle,
    title,
    state,
    since,
    next,
  }));
  const { kept, left } = fitting<object>(wanted === undefined ? brief : found);
  return { asOf, packs, acts: kept, actsLeftOut: left };
}

/** The changes of law between two days, or those of the findings on some files. */
async function changes({ from, to, paths }: ToolArguments, run: RunCaught): Promise<Answered> {
  if (from === undefined || to === undefined) throw new Refused("Give `from` and `to`, each as year-month-day.");
  if (paths === undefined) {
    const { changes: all, packs } = parsed<ChangesReport>(await run(["acts", "--from", from, "--to", to, "--format", "json"]));
    const { kept, left } = fitting(all);
    return { from, to, packs, changes: kept, changesLeftOut: left };
  }
  const done = await run(["check", "--format", "json", "--fail-on", "never", "--as-of", from, "--compare", to, "--", ...confined(paths)]);
  const { files, packs, notices } = parsed<DifferenceReport>(done);
  const { kept, left } = fitting(files);
  return { from, to, ...problems(done), packs, notices, files: kept, filesLeftOut: left };
}

function questions(done: CaughtRun): Answered {
  const { parts, unchecked, unread, elsewhere, untried, together, packs } = parsed<QuestionsReport>(done);
  const { kept, left } = fitting(parts);
  return {
    ...problems(done),
    unchecked,
    unread: fitting(unread).kept,
    elsewhere: fitting(elsewhere).kept,
    untried: fitting(untried).kept,
    together,
    packs,
    parts: kept,
    partsLeftOut: left,
  };
}

/** The problems of a run, as the command says them; empty for a complete one. */
function problems({ status, err }: CaughtRun): Answered {
  return status === 2 ? { incomplete: true, problems: fitting(err.trim().split("\n")).kept } : {};
}

/** The report of a command. @throws Refused where it wrote none */
function parsed<T>({ out, err }: CaughtRun): T {
  try {
    return JSON.parse(out) as T; // as the schema of the command's report says, which its tests hold
  } catch {
    throw new Refused(err.trim() === "" ? "The report is too large. Name fewer files." : err);
  }
}
