import { inspect } from "../check.ts";
import { counts, severityAtLeast } from "../finding.ts";
import type { CheckInput, CheckResult, Engine } from "../judge/types.ts";
import type { Item } from "../model/types.ts";
import { type AskedFact, countUnchecked, type RuleMeta } from "../ruleMeta.ts";
import { findingsByItem } from "../states/concerning.ts";
import { answersTo } from "./answers.ts";
import { askedOf } from "./asked.ts";
import { lastPut } from "./put.ts";
import { type StaleFact, staleFacts, withoutStale } from "./staleFacts.ts";
import { keyOf } from "./supposing.ts";
import { actsBehind, triedAnswers } from "./tryAnswers.ts";
import type { FileQuestions, FindReferring, ItemQuestion, Open } from "./types.ts";

/**
 * The open questions about the items of a text. Each possible answer is tried: the text, and each file that refers to an item asked about,
 * is checked with the answer in place. A question that is only information is left out where no answer brings a control or a duty. It
 * pauses between two checks.
 */
export function* questionSteps(engine: Engine, input: CheckInput, referring?: FindReferring): Generator<undefined, FileQuestions> {
  const result = inspect(engine, input);
  const metas = new Map(engine.rules.map(({ meta }) => [meta.id, meta]));
  const stale = staleFacts(result, input.settings.factsMaxAge);
  const now = openQuestions(result, metas, () => undefined);
  const again = stale.size === 0 ? [] : askedAgain(inspect(engine, { ...input, supposed: withoutStale(stale) }), metas, stale, now);
  const open = [...now, ...again];
  const items = result.judged.reduce((sum, document) => sum + document.items.length, 0);
  const tried = { engine, input, metas, findings: result.findings, items };
  const { outcomes, together, untried } = yield* triedAnswers(open, tried, referring);
  const questions = open.map((question) => ({ ...question, outcomes: outcomes.get(question) ?? [] }));
  return { questions: questions.filter(mayMatter), unchecked: countUnchecked(result.findings), together, untried };
}

/** The open questions, without pauses. */
export function itemQuestions(engine: Engine, input: CheckInput, referring?: FindReferring): FileQuestions {
  const steps = questionSteps(engine, input, referring);
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
        open.push({ judged, asked, finding, stale, put, acts: actsBehind(finding, document), answers: answersTo(asked, judged) });
      }
    }
  }
  return open;
}
