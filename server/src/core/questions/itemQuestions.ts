import { inspect } from "../check.ts";
import { allControls } from "../control/verdict.ts";
import { conditional } from "../describe/itemRows.ts";
import { counts, type Finding, type Severity, severityAtLeast } from "../finding.ts";
import type { CheckInput, CheckResult, Engine } from "../judge/types.ts";
import { addTo } from "../maps.ts";
import type { Item } from "../model/types.ts";
import type { ActAt } from "../packs/at.ts";
import type { JudgedDocument, JudgedItem } from "../rule.ts";
import { type AskedFact, countUnchecked, prohibits, type RuleMeta } from "../ruleMeta.ts";
import { findingsByItem, findingsConcerning } from "../states/concerning.ts";
import { type Answer, answersTo } from "./answers.ts";
import { type Asked, askedOf } from "./asked.ts";
import { lastPut, type Put } from "./put.ts";
import { type StaleFact, staleFacts, withoutStale } from "./staleFacts.ts";
import { keyOf, supposing } from "./supposing.ts";

/** An open question about an item of a file. */
export interface ItemQuestion {
  readonly judged: JudgedItem;
  readonly asked: Asked;
  /** The finding that asks. Of a stale fact, the one that would ask if it were not declared. */
  readonly finding: Finding;
  /** The declaration that is too old; undefined where nothing is declared. */
  readonly stale: StaleFact | undefined;
  /** The latest day on which somebody was asked. */
  readonly put: Put | undefined;
  /** The acts that hang on the answer. */
  readonly acts: readonly ActAt[];
  /** The results of checking the file with each possible answer. */
  readonly outcomes: readonly Outcome[];
}

/** The result for an item with an answer in place. */
export interface Outcome {
  readonly answer: Answer;
  /** The acts that apply or may apply: those that control the item in the order of the packs, then those on which other duties rest. */
  readonly acts: readonly ActOnItem[];
  /** The findings that concern the item and demand more than an answer. */
  readonly duties: readonly Duty[];
}

/** An act that applies or may apply to an item; conditional where its status is unconfirmed. */
export interface ActOnItem {
  readonly act: ActAt;
  readonly verdict: ReturnType<typeof conditional>;
}

/** A finding that an answer leaves or brings. */
export interface Duty {
  readonly finding: Finding;
  readonly meta: RuleMeta | undefined;
}

/** The questions of a file. */
export interface FileQuestions {
  readonly questions: readonly ItemQuestion[];
  /** The number of findings on places that were not read or not checked, where questions may be missing. */
  readonly unchecked: number;
}

/** A question before its answers are tried. */
interface Open extends Omit<ItemQuestion, "outcomes"> {
  readonly answers: readonly Answer[];
}

/** Severity from which a finding is a duty. */
const leastDuty: Severity = "warning";

/**
 * The open questions about the items of a text. Each possible answer is tried: the text is checked with the answer in place. A question
 * that is only information is left out where no answer brings a control or a duty. It pauses between two checks.
 */
export function* questionSteps(engine: Engine, input: CheckInput): Generator<undefined, FileQuestions> {
  const result = inspect(engine, input);
  const metas = new Map(engine.rules.map(({ meta }) => [meta.id, meta]));
  const stale = staleFacts(result, input.settings.factsMaxAge);
  const now = openQuestions(result, metas, () => undefined);
  const again = stale.size === 0 ? [] : askedAgain(inspect(engine, { ...input, supposed: withoutStale(stale) }), metas, stale, now);
  const open = [...now, ...again];
  const outcomes = new Map<Open, Outcome[]>();
  for (const round of roundsOf(open)) {
    yield;
    for (const [question, outcome] of resultsWith(round, engine, input, metas)) addTo(outcomes, question, outcome);
  }
  const questions = open.map((question) => ({ ...question, outcomes: outcomes.get(question) ?? [] }));
  return { questions: questions.filter(mayMatter), unchecked: countUnchecked(result.findings) };
}

/** The open questions, without pauses. */
export function itemQuestions(engine: Engine, input: CheckInput): FileQuestions {
  const steps = questionSteps(engine, input);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** True for a question that some answer may turn into a duty. A warning says so by itself. */
function mayMatter({ finding: { severity }, outcomes }: ItemQuestion): boolean {
  return severityAtLeast(severity, "warning") || outcomes.some(({ acts, duties }) => acts.length > 0 || duties.length > 0);
}

/** The questions about stale facts that rules would ask for if they were not declared, without those that are open anyway. */
function askedAgain(
  result: CheckResult,
  metas: ReadonlyMap<string, RuleMeta>,
  stale: ReturnType<typeof staleFacts>,
  now: readonly Open[],
): readonly Open[] {
  const key = ({ judged, asked }: Open): string => `${asked.fact} ${keyOf(judged.item)}`;
  const known = new Set(now.map(key));
  const all = openQuestions(result, metas, (item, fact) => stale.get(keyOf(item))?.get(fact));
  return all.filter((question) => question.stale !== undefined && !known.has(key(question)));
}

function openQuestions(
  result: CheckResult,
  metas: ReadonlyMap<string, RuleMeta>,
  staleOf: (item: Item, fact: AskedFact) => StaleFact | undefined,
): readonly Open[] {
  const { owners } = findingsByItem(result);
  const open: Open[] = [];
  for (const document of result.judged) {
    for (const judged of document.items) {
      for (const index of owners.get(judged.item) ?? []) {
        const finding = result.findings[index];
        const task = finding && metas.get(finding.ruleId)?.task;
        if (finding === undefined || task?.action !== "ask" || task.fact === undefined || !counts(finding)) continue;
        if (finding.start !== judged.item.place.start) continue; // it is about parts that the line refers to
        const asked = askedOf(task.fact, finding, judged, document);
        if (asked === undefined) continue;
        const stale = staleOf(judged.item, task.fact);
        const put = lastPut(judged.item, task.fact, document.today, stale?.date);
        open.push({ judged, asked, finding, stale, put, acts: actsOf(finding, document), answers: answersTo(asked, judged) });
      }
    }
  }
  return open;
}

function actsOf({ basis }: Finding, { law }: JudgedDocument): readonly ActAt[] {
  return basis?.kind === "acts" ? basis.acts.flatMap((id) => law.act(id) ?? []) : [];
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

function resultsWith(
  round: readonly Try[],
  engine: Engine,
  input: CheckInput,
  metas: ReadonlyMap<string, RuleMeta>,
): readonly (readonly [Open, Outcome])[] {
  const facts = round.map(([{ judged }, answer]) => [judged.item, answer.facts] as const);
  const result = inspect(engine, { ...input, supposed: supposing(facts) });
  const concerning = findingsConcerning(result);
  const judgedAt = new Map(
    result.judged.flatMap((document) => document.items.map((judged) => [keyOf(judged.item), { document, judged }] as const)),
  );
  return round.flatMap(([question, answer]) => {
    const found = judgedAt.get(keyOf(question.judged.item));
    if (found === undefined) return [];
    const duties = dutiesIn(concerning.get(found.judged.item) ?? [], metas);
    return [[question, { answer, acts: actsOn(found.judged, duties, found.document), duties }] as const];
  });
}

/** The findings that demand work, without applications for a line that may not be delivered. */
function dutiesIn(findings: readonly Finding[], metas: ReadonlyMap<string, RuleMeta>): readonly Duty[] {
  const duties = findings.flatMap((finding): readonly Duty[] => {
    const meta = metas.get(finding.ruleId);
    const isDuty =
      counts(finding) && severityAtLeast(finding.severity, leastDuty) && !["ask", "mend"].includes(meta?.task.action ?? "mend");
    return isDuty ? [{ finding, meta }] : [];
  });
  const isBarred = duties.some(({ finding, meta }) => meta !== undefined && prohibits(meta, finding.severity));
  return isBarred ? duties.filter(({ meta }) => meta?.task.action !== "apply") : duties;
}

/** The acts that control an item, and those on which further duties rest. */
function actsOn({ control }: JudgedItem, duties: readonly Duty[], document: JudgedDocument): readonly ActOnItem[] {
  const controls = allControls(control).filter(({ maxSeverity }) => maxSeverity !== "information");
  const known = new Set(controls.map(({ act }) => act.act.id));
  const others = new Map<ActAt, ActOnItem>();
  for (const { finding } of duties) {
    const certainty = finding.severity === "error" ? "applies" : "may-apply";
    for (const act of actsOf(finding, document))
      if (!known.has(act.act.id) && !others.has(act)) others.set(act, { act, verdict: conditional(certainty, act.state) });
  }
  return [...controls.map(({ act, certainty }) => ({ act, verdict: conditional(certainty, act.state) })), ...others.values()];
}
