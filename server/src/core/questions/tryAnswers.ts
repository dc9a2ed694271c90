import { inspect } from "../check.ts";
import { allControls } from "../control/verdict.ts";
import { conditional } from "../describe/itemRows.ts";
import { counts, type Finding, type Severity, severityAtLeast } from "../finding.ts";
import type { CheckInput, Engine } from "../judge/types.ts";
import { addTo } from "../maps.ts";
import type { ActAt } from "../packs/at.ts";
import type { JudgedDocument, JudgedItem } from "../rule.ts";
import { prohibits, type RuleMeta } from "../ruleMeta.ts";
import type { Answer } from "./answers.ts";
import { type Concerning, type ConcerningThere, concerningItems, concerningThere, itemsByKey, type LeadingFile } from "./leading.ts";
import { inputSupposing } from "./leadingFiles.ts";
import { keyOf, supposing } from "./supposing.ts";
import type { ActOnItem, Duty, FileQuestions, Open, Outcome } from "./types.ts";

/** The check of a file as it is, against which answers are tried. */
interface Tried {
  readonly engine: Engine;
  readonly input: CheckInput;
  readonly metas: ReadonlyMap<string, RuleMeta>;
  readonly findings: readonly Finding[];
  /** The number of items of the file. */
  readonly items: number;
}

/** The outcomes of questions in the order of their answers. */
interface TriedAnswers extends Pick<FileQuestions, "together"> {
  readonly outcomes: ReadonlyMap<Open, readonly Outcome[]>;
}

/** The most answers that are tried once more alone, and the most items that are judged for them. */
const mostAlone = 50;
const mostItems = 20_000;

/**
 * Tries the answers to some questions, the first answers to all questions about a fact together. An answer with a duty that may come from
 * the answer about another part is tried once more, alone.
 */
export function* triedAnswers(open: readonly Open[], tried: Tried, others: readonly LeadingFile[]): Generator<undefined, TriedAnswers> {
  const known = new Map<Answer, Outcome>(); // each question has answers of its own
  const doubtful: Try[] = [];
  for (const round of roundsOf(open)) {
    for (const { of, outcome, isShared } of yield* outcomesOf(round, tried, others)) {
      known.set(of[1], outcome);
      if (isShared) doubtful.push(of);
    }
  }
  const alone = doubtful.slice(0, Math.min(mostAlone, Math.ceil(mostItems / tried.items)));
  for (const one of alone) for (const { outcome } of yield* outcomesOf([one], tried, others)) known.set(one[1], outcome);
  const outcomes = new Map(open.map((question) => [question, question.answers.flatMap((answer) => known.get(answer) ?? [])]));
  return { outcomes, together: doubtful.length - alone.length };
}

/** A question with one of its answers. */
type Try = readonly [question: Open, answer: Answer];

/** The checks to run: for each fact the first answers of all questions together, then the second ones, and so on. */
function roundsOf(open: readonly Open[]): readonly (readonly Try[])[] {
  const rounds = new Map<string, Try[]>();
  for (const question of open)
    for (const [index, answer] of question.answers.entries()) addTo(rounds, `${question.asked.fact} ${index}`, [question, answer] as const);
  return [...rounds.values()];
}

/** The outcome of a try. `isShared`: a duty in it may come from another answer that was in place. */
interface TryOutcome {
  readonly of: Try;
  readonly outcome: Outcome;
  readonly isShared: boolean;
}

function* outcomesOf(round: readonly Try[], tried: Tried, others: readonly LeadingFile[]): Generator<undefined, readonly TryOutcome[]> {
  const { engine, input, metas } = tried;
  const facts = round.map(([{ judged }, answer]) => [judged.item, answer.facts] as const);
  const asked = new Set(round.map(([{ judged }]) => keyOf(judged.item)));
  yield;
  const result = inspect(engine, { ...input, supposed: supposing(facts) });
  const here = concerningItems(result, tried.findings);
  const there: ((key: string) => ConcerningThere)[] = [];
  for (const other of others) {
    if (![...asked].some((key) => other.lines.has(key))) continue;
    yield;
    there.push(concerningThere(other, inspect(engine, inputSupposing(other.input, supposing(facts, other.path)))));
  }
  const judgedAt = itemsByKey(result);
  return round.flatMap(([question, answer]): readonly TryOutcome[] => {
    const key = keyOf(question.judged.item);
    const found = judgedAt.get(key);
    if (found === undefined) return [];
    const elsewhere = there.map((on) => on(key));
    const duties = dutiesIn([...here(found), ...elsewhere.flatMap(({ concerning }) => concerning)], metas);
    const judged = [found, ...elsewhere.flatMap((one) => one.judged)].map((one) => one.judged);
    const outcome = { answer, acts: actsOn(judged, duties), duties: duties.map(({ concerning, meta }) => dutyOf(concerning, meta)) };
    return [{ of: [question, answer], outcome, isShared: round.length > 1 && duties.some(({ concerning }) => concerning.isShared) }];
  });
}

/** A finding that demands work, with the rule behind it. */
interface Demand {
  readonly concerning: Concerning;
  readonly meta: RuleMeta | undefined;
}

function dutyOf({ finding, file }: Concerning, meta: RuleMeta | undefined): Duty {
  return { finding, meta, ...(file === undefined ? {} : { file }) };
}

/** Severity from which a finding is a duty. */
const leastDuty: Severity = "warning";

/** The findings that demand work, without applications for a line that may not be delivered. */
function dutiesIn(all: readonly Concerning[], metas: ReadonlyMap<string, RuleMeta>): readonly Demand[] {
  const duties = all.flatMap((concerning): readonly Demand[] => {
    const { finding } = concerning;
    const meta = metas.get(finding.ruleId);
    const isDuty =
      counts(finding) && severityAtLeast(finding.severity, leastDuty) && !["ask", "mend"].includes(meta?.task.action ?? "mend");
    return isDuty ? [{ concerning, meta }] : [];
  });
  const barredIn = new Set(
    duties.flatMap(({ concerning: { finding, file }, meta }) => (meta !== undefined && prohibits(meta, finding.severity) ? [file] : [])),
  );
  return duties.filter(({ concerning, meta }) => meta?.task.action !== "apply" || !barredIn.has(concerning.file));
}

/** The verdicts on an act, the gravest first. */
const verdicts = ["applies", "may-apply", "would-apply", "could-apply"] as const satisfies readonly ActOnItem["verdict"][];

/** The acts that control an item, each by its gravest verdict in the files that judge it, and those on which further duties rest. */
function actsOn(judged: readonly JudgedItem[], duties: readonly Demand[]): readonly ActOnItem[] {
  const all = new Map<string, ActOnItem>();
  for (const { control } of judged)
    for (const { act, certainty, maxSeverity } of allControls(control)) {
      if (maxSeverity === "information") continue;
      const verdict = conditional(certainty, act.state);
      const before = all.get(act.act.id);
      if (before === undefined || verdicts.indexOf(verdict) < verdicts.indexOf(before.verdict)) all.set(act.act.id, { act, verdict });
    }
  for (const { concerning } of duties) {
    const certainty = concerning.finding.severity === "error" ? "applies" : "may-apply";
    for (const act of actsBehind(concerning.finding, concerning.document)) {
      const { id } = act.act;
      if (!all.has(id)) all.set(id, { act, verdict: conditional(certainty, act.state) });
    }
  }
  return [...all.values()];
}

/** The acts that a finding rests on. */
export function actsBehind({ basis }: Pick<Finding, "basis">, { law }: JudgedDocument): readonly ActAt[] {
  return basis?.kind === "acts" ? basis.acts.flatMap((id) => law.act(id) ?? []) : [];
}
