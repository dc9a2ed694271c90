import { type Argument, type List, listOf, type Message, message, verbatim } from "../core/l10n/message.ts";
import type { Texts } from "../core/l10n/texts.ts";
import { getOrInsert } from "../core/maps.ts";
import { nameKey } from "../core/parts/keys.ts";
import { capital } from "../core/text/capital.ts";
import type { AskedPart, Question, QuestionsReport, TriedAnswer } from "../generated/questionsReport.ts";
import type { AskedLast } from "../generated/report.ts";

/** The ways to group parts with open questions. */
export const groupings = ["supplier", "part", "file"] as const;
export type Grouping = (typeof groupings)[number];

/** Parts with open questions under a heading. */
export interface QuestionGroup {
  /** Undefined for a list without headings. */
  readonly heading: string | undefined;
  readonly parts: readonly AskedPart[];
}

/** Groups parts, in the order of their gravest. A part in several files stands below each of them. */
export function grouped(parts: readonly AskedPart[], by: Grouping, texts: Texts): readonly QuestionGroup[] {
  if (by === "part") return parts.length === 0 ? [] : [{ heading: undefined, parts }];
  const groups = new Map<string, { readonly heading: string; readonly parts: AskedPart[] }>();
  for (const part of parts)
    for (const heading of headingsOf(part, by, texts))
      getOrInsert(groups, nameKey(heading), () => ({ heading, parts: [] })).parts.push(part);
  return [...groups.values()];
}

function headingsOf(part: AskedPart, by: "supplier" | "file", texts: Texts): Iterable<string> {
  if (by === "file") return new Set(part.uses.map(({ path }) => path));
  return [texts.of(addresseeInWords(addresseeOf(part)))];
}

/** The company to ask about a part: its supplier, otherwise its manufacturer. */
export function addresseeOf({ supplier, manufacturer }: Pick<AskedPart, "supplier" | "manufacturer">): string | undefined {
  return supplier ?? manufacturer;
}

/** The name of a company to ask, or words for a missing one. */
export function addresseeInWords(addressee: string | undefined): Message {
  return message("question-supplier", { known: addressee === undefined ? "no" : "yes", supplier: verbatim(addressee ?? "") });
}

/** Lines that use a part and are named, at most. */
const mostUses = 3;

/** The lines that use a part, the first few by path and line or cell. */
export function usesInWords({ uses }: AskedPart, texts: Texts): string {
  const named = uses.slice(0, mostUses).map((use) => verbatim(useInWords(use)));
  const places = listOf(named, "comma");
  return uses.length <= mostUses
    ? texts.list(places)
    : texts.name(message("question-used-more", { places, count: uses.length - mostUses }));
}

/** The path of a line that uses a part, with the line or cell. */
export function useInWords({ path, at }: AskedPart["uses"][number]): string {
  return `${path}:${at.cell ?? at.line}`;
}

/** The state of a question: declared on a day that is too long ago, asked on a day, or open. */
export function stateInWords({ declaredOn, asked }: Pick<Question, "declaredOn" | "asked">, texts: Texts): string {
  const states = [
    ...(declaredOn === undefined ? [] : [texts.say("question-declared", { date: verbatim(declaredOn) })]),
    ...(asked === undefined ? [] : [askedInWords(asked, texts)]),
  ];
  return states.length === 0 ? texts.say("question-open") : texts.list(listOf(states.map(verbatim), "comma"));
}

/** The fact to ask for, with its state unless it is merely open. */
export function whatInWords(question: Pick<Question, "what" | "declaredOn" | "asked">, texts: Texts): string {
  const { what, declaredOn, asked } = question;
  return declaredOn === undefined && asked === undefined ? what : withState(what, stateInWords(question, texts), texts);
}

/** A fact to ask for in the work list, with the last time that it was asked for. */
export function whatAsked(what: string, last: AskedLast | undefined, texts: Texts): string {
  return last === undefined ? what : withState(what, askedInWords(last, texts), texts);
}

function withState(what: string, state: string, texts: Texts): string {
  return texts.say("question-with-state", { what: verbatim(what), state: verbatim(state) });
}

/** The last time that a question was asked: its day and age. */
function askedInWords({ on, of, days }: AskedLast, texts: Texts): string {
  return texts.say("question-asked", {
    on: verbatim(on),
    known: of === undefined ? "no" : "yes",
    of: verbatim(of ?? ""),
    age: days < 0 ? "coming" : days === 0 ? "today" : "past",
    days,
  });
}

/** The result of an answer in a sentence. */
export function answerInWords({ answer, acts, findings }: TriedAnswer, texts: Texts): string {
  const duties = [...new Set(findings.map(({ todo }) => todo))].map((todo) => dutyInWords(todo, findings));
  return texts.say("question-outcome", {
    answer: verbatim(capital(answer)),
    acts: actsInWords(acts),
    some: duties.length === 0 ? "no" : "yes",
    duties: listOf(duties, "comma"),
  });
}

/** The work that findings demand, with the first few files if only such as refer to the part demand it. */
function dutyInWords(todo: string, findings: TriedAnswer["findings"]): Argument {
  const demanding = findings.filter((finding) => finding.todo === todo);
  if (demanding.some(({ path }) => path === undefined)) return verbatim(todo);
  const paths = [...new Set(demanding.flatMap(({ path }) => path ?? []))];
  const [named, left] = [listOf(paths.slice(0, mostUses).map(verbatim), "comma"), paths.length - mostUses];
  const places = left > 0 ? message("question-used-more", { places: named, count: left }) : named;
  return message("with-aside", { text: verbatim(todo), aside: places });
}

function actsInWords(acts: TriedAnswer["acts"]): List {
  if (acts.length === 0) return listOf([message("question-no-act")]);
  return listOf(
    acts.map(({ name, verdict }) =>
      message("question-act", { act: verbatim(name), verdict: message("explain-label", { label: verdict }) }),
    ),
    "comma",
  );
}

/** The answers with different results; of equal results, only the first is kept. */
export function tellingAnswers({ answers }: Question): readonly TriedAnswer[] {
  const told = new Map<string, TriedAnswer>();
  for (const one of answers) {
    const key = JSON.stringify([one.acts.map(({ id, verdict }) => [id, verdict]), one.findings.map(({ todo, path }) => [todo, path])]);
    if (!told.has(key)) told.set(key, one);
  }
  return [...told.values()];
}

/** The number of questions and parts in a sentence. */
export function questionTotals(parts: readonly AskedPart[], texts: Texts): string {
  if (parts.length === 0) return texts.say("questions-none");
  const all = parts.flatMap(({ questions }) => questions);
  const asked = all.filter((question) => question.asked !== undefined).length;
  const total = message("questions-total", { count: all.length, parts: parts.length });
  return texts.sentences(asked === 0 ? [total] : [total, message("questions-asked", { count: asked })]);
}

/** Sentences about answers that were not tried everywhere, or not alone; none where all were. */
export function untriedInWords({ untried, together }: Pick<QuestionsReport, "untried" | "together">, texts: Texts): readonly string[] {
  return [
    ...(untried.length === 0 ? [] : [texts.say("questions-untried", { files: listOf(untried.map(verbatim), "comma") })]),
    ...(together === 0 ? [] : [texts.say("questions-together", { count: together })]),
  ];
}
