import { inspect } from "../check.ts";
import { severityAtLeast } from "../finding.ts";
import type { CheckInput, Engine } from "../judge/types.ts";
import { addTo, firstOfEach } from "../maps.ts";
import { countUnchecked } from "../ruleMeta.ts";
import { answersTo } from "./answers.ts";
import { askedTogether } from "./asked.ts";
import { type Found, itemsByKey } from "./leading.ts";
import { filesLeadingTo } from "./leadingFiles.ts";
import { lastPut } from "./put.ts";
import { type Raised, raisedHere } from "./raised.ts";
import { type StaleFact, type StaleFacts, staleFacts, withoutStale } from "./staleFacts.ts";
import { actsBehind, triedAnswers } from "./tryAnswers.ts";
import type { FileQuestions, FindReferring, ItemQuestion, Open } from "./types.ts";

/**
 * The open questions about the items of a text, raised by its own check or by that of a file that refers to them. Each possible answer is
 * tried: the text, and each file that refers to an item asked about, is checked with the answer in place. A question that is only information is left out where no answer brings a control or a duty. It
 * pauses between two checks.
 */
export function* questionSteps(engine: Engine, input: CheckInput, referring?: FindReferring): Generator<undefined, FileQuestions> {
  const result = inspect(engine, input);
  const metas = new Map(engine.rules.map(({ meta }) => [meta.id, meta]));
  const stale = staleFacts(result, input.settings.factsMaxAge);
  const here = raisedHere(result, engine);
  const hereAgain = stale.size === 0 ? [] : raisedHere(inspect(engine, { ...input, supposed: withoutStale(stale) }), engine);
  const items = result.judged.flatMap((document) => document.items.map(({ item }) => item));
  const { found, untried, raised, again } = yield* filesLeadingTo(items, engine, referring, stale);
  const open = openQuestions(itemsByKey(result), [...here, ...raised], [...hereAgain, ...again], stale);
  const tried = { engine, input, metas, findings: result.findings, items: items.length };
  const { outcomes, together } = yield* triedAnswers(open, tried, found);
  const questions = open.map((question) => ({ ...question, outcomes: outcomes.get(question) ?? [] }));
  return { questions: questions.filter(mayMatter), unchecked: countUnchecked(result.findings), together, untried };
}

/** The open questions, without pauses. */
export function itemQuestions(engine: Engine, input: CheckInput, referring?: FindReferring): FileQuestions {
  const steps = questionSteps(engine, input, referring);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** True for a question that some answer may turn into a duty. A warning says so by itself. */
function mayMatter({ severity, outcomes }: ItemQuestion): boolean {
  return severityAtLeast(severity, "warning") || outcomes.some(({ acts, duties }) => acts.length > 0 || duties.length > 0);
}

/**
 * The questions about the items of a file: one for each fact that is asked for, and then one for each stale fact that rules would ask for if
 * it were not declared.
 */
function openQuestions(
  items: ReadonlyMap<string, Found>,
  now: readonly Raised[],
  again: readonly Raised[],
  stale: StaleFacts,
): readonly Open[] {
  const asked = byFact(now);
  const staleOf = ({ key, asked: { fact } }: Raised): StaleFact | undefined => stale.get(key)?.get(fact);
  const old = [...byFact(again.filter((one) => staleOf(one) !== undefined))].filter(([fact]) => !asked.has(fact));
  return [...asked.values(), ...old.map(([, raised]) => raised)].flatMap((raised, index) => {
    const [first, ...others] = raised;
    const found = first && items.get(first.key);
    return first === undefined || found === undefined
      ? []
      : [openQuestion(found, first, others, index < asked.size ? undefined : staleOf(first))];
  });
}

/** Groups raised facts by item and fact. */
function byFact(raised: readonly Raised[]): ReadonlyMap<string, readonly Raised[]> {
  const groups = new Map<string, Raised[]>();
  for (const one of raised) addTo(groups, `${one.asked.fact} ${one.key}`, one);
  return groups;
}

function openQuestion({ judged, document }: Found, first: Raised, others: readonly Raised[], stale: StaleFact | undefined): Open {
  const all = [first, ...others];
  const asked = askedTogether(
    first.asked,
    others.map((one) => one.asked),
  );
  return {
    judged,
    asked,
    severity: all.map(({ finding }) => finding.severity).reduce((gravest, one) => (severityAtLeast(one, gravest) ? one : gravest)),
    stale,
    put: lastPut(judged.item, asked.fact, document.today, stale?.date),
    acts: firstOfEach(
      all.flatMap(({ finding, by }) => actsBehind(finding, by.document)),
      ({ act }) => act.id,
    ),
    answers: answersTo(asked, first.by.judged),
  };
}
