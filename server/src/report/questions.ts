import { limitsInWords } from "../core/control/limits.ts";
import { stagesInWords } from "../core/control/sourcing.ts";
import type { PlaceOf } from "../core/describe/places.ts";
import { type Severity, severities, severityAtLeast } from "../core/finding.ts";
import { listOf, type Message, message, prose, verbatim } from "../core/l10n/message.ts";
import type { Texts } from "../core/l10n/texts.ts";
import { getOrInsert } from "../core/maps.ts";
import type { Item } from "../core/model/types.ts";
import { nameOf as nameOfAct } from "../core/packs/named.ts";
import { nameKey, numberKey } from "../core/parts/keys.ts";
import { together } from "../core/questions/answers.ts";
import type { Asked } from "../core/questions/asked.ts";
import type { Duty, ItemQuestion, Outcome } from "../core/questions/types.ts";
import { workWords } from "../core/ruleMeta.ts";
import { clippedOr } from "../core/text/clipped.ts";
import { hash } from "../core/text/hash.ts";
import { byCodeUnit } from "../core/text/ordered.ts";
import type { AskedPart, Question, TriedAnswer } from "../generated/questionsReport.ts";
import { nameOf } from "./facts/work.ts";
import { askedLast, workPart } from "./workReport.ts";

/** A question in words, with its part and the line that uses it. */
export interface ToldQuestion extends Pick<AskedPart, "severity"> {
  readonly part: PartNames;
  readonly use: AskedPart["uses"][number];
  readonly question: Question;
}

type PartNames = Omit<AskedPart, "severity" | "questions" | "uses">;

/** The questions of a file in words. `path`: as shown in reports. */
export function toldQuestions(path: string, questions: readonly ItemQuestion[], placeOf: PlaceOf, texts: Texts): readonly ToldQuestion[] {
  return questions.map((question) => {
    const { item } = question.judged;
    const use = workPart({ name: nameOf(item), path, at: placeOf(item.place) });
    return { part: partOf(item, path), severity: question.severity, use, question: questionReport(question, texts) };
  });
}

/**
 * The questions of several files, each once for a part, manufacturer and supplier. The parts are ordered by the gravest duty that hangs on
 * an answer, then by the number of acts and uses.
 */
export function askedParts(told: Iterable<ToldQuestion>): readonly AskedPart[] {
  const parts = new Map<string, AskedPart>();
  for (const { part, severity, use, question } of told) {
    const known = getOrInsert(parts, part.id, (): AskedPart => ({ ...part, severity, questions: [], uses: [] }));
    const isKnown = known.uses.some((one) => one.path === use.path && one.at.line === use.at.line && one.at.column === use.at.column);
    if (!isKnown) known.uses.push(use);
    if (part.country !== undefined) known.country ??= part.country;
    const same = known.questions.find(({ fact, what }) => fact === question.fact && what === question.what);
    if (same === undefined) known.questions.push(copied(question));
    else merge(same, question);
  }
  const ranked = [...parts.values()].map((part) => ({ ...part, severity: gravestOf(part) }));
  return ranked.sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      actsOf(b).size - actsOf(a).size ||
      b.uses.length - a.uses.length ||
      byCodeUnit(a.partNumber ?? a.description ?? "", b.partNumber ?? b.description ?? "") ||
      byCodeUnit(a.id, b.id),
  );
}

/** The identity of a part, and its names. A part without a number is identified by its description, otherwise by its place. */
function partOf(item: Item, path: string): PartNames {
  const partNumber = clippedOr(item.partNumber?.value);
  // Tables without numbers name a part by its description.
  const description = clippedOr(item.description.find(({ value }) => value !== item.partNumber?.value)?.value);
  const [manufacturer, supplier] = [clippedOr(item.manufacturer?.name?.value), clippedOr(item.supplier?.name?.value)];
  const country = clippedOr((supplier === undefined ? item.manufacturer : item.supplier)?.country?.value);
  const number = item.partNumber === undefined ? undefined : numberKey(item.partNumber.value);
  const own = number ?? description ?? `${path}#${item.document.index}${item.path}`;
  const key = [number === undefined ? "unnumbered" : "number", own, nameKey(manufacturer ?? ""), nameKey(supplier ?? "")];
  return {
    id: `q${hash(JSON.stringify(key))}`,
    ...(partNumber === undefined ? {} : { partNumber }),
    ...(description === undefined ? {} : { description }),
    ...(manufacturer === undefined ? {} : { manufacturer }),
    ...(supplier === undefined ? {} : { supplier }),
    ...(country === undefined ? {} : { country }),
  };
}

/** The row id under which a part is asked about. `path`: that of its file, as shown in reports. */
export function rowIdOf(item: Item, path: string): string {
  return partOf(item, path).id;
}

function questionReport({ asked, acts, outcomes, stale, put }: ItemQuestion, texts: Texts): Question {
  return {
    fact: asked.fact,
    what: texts.list(listOf(whatOf(asked))),
    ...(asked.fact === "composition" ? { elements: [...asked.elements] } : {}),
    ...(asked.fact === "composition" && asked.denied.length > 0 ? { classes: asked.denied.map(({ id }) => id) } : {}),
    ...(asked.fact === "figures" ? { figures: [...new Set(asked.limits.flat().map(({ parameter }) => parameter.entry.id))] } : {}),
    ...(asked.fact === "origin" && asked.stages.length > 0 ? { stages: [...asked.stages] } : {}),
    ...(asked.fact === "origin" && !asked.isCountryOpen ? { countryKnown: true } : {}),
    ...(stale === undefined ? {} : { declaredOn: stale.date }),
    ...(put === undefined ? {} : { asked: askedLast(put) }),
    acts: acts.map(({ act }) => act.id),
    answers: outcomes.map((outcome) => answerReport(outcome, texts)),
  };
}

function whatOf(asked: Asked): readonly Message[] {
  switch (asked.fact) {
    case "composition": {
      const { elements, denied } = asked;
      return [
        ...(elements.length === 0
          ? []
          : [message("question-composition", { elements: listOf(elements.map(verbatim)), count: elements.length })]),
        ...(denied.length === 0 ? [] : [message("question-classes", { classes: together(denied) })]),
      ];
    }
    case "origin":
      return [
        message("question-origin", {
          of: asked.stages.length === 0 ? "country" : asked.isCountryOpen ? "both" : "stages",
          stages: stagesInWords(asked.stages, "and"),
        }),
      ];
    case "figures":
      return [message("question-figures", { limits: limitsInWords(asked.limits) })];
  }
}

function answerReport({ answer, acts, duties }: Outcome, texts: Texts): TriedAnswer {
  return {
    answer: texts.name(answer.said),
    acts: acts.map(({ act, verdict }) => ({ id: act.act.id, name: texts.name(nameOfAct(act, undefined)), verdict })),
    findings: duties.map((duty) => {
      const { ruleId: rule, severity, summary } = duty.finding;
      return { rule, severity, todo: todoOf(duty, texts), summary, ...(duty.file === undefined ? {} : { path: duty.file }) };
    }),
  };
}

function todoOf({ finding: { ruleId, severity }, meta }: Duty, texts: Texts): string {
  return meta === undefined ? ruleId : texts.name(prose(workWords(meta, severity)));
}

/** A copy that takes further results. The original may be told again. */
function copied({ acts, answers, ...rest }: Question): Question {
  const own = answers.map(({ acts, findings, ...answer }) => ({ ...answer, acts: [...acts], findings: [...findings] }));
  return { ...rest, acts: [...acts], answers: own };
}

/** Adds the results for the same part in another file. */
function merge(known: Question, more: Question): void {
  if (more.declaredOn === undefined) delete known.declaredOn; // another file has no declaration at all
  if (known.asked === undefined && more.asked !== undefined) known.asked = more.asked;
  known.acts = [...new Set([...known.acts, ...more.acts])];
  for (const [index, { acts, findings }] of more.answers.entries()) {
    const answer = known.answers[index];
    if (answer === undefined) continue;
    answer.acts.push(...acts.filter(({ id }) => answer.acts.every((act) => act.id !== id)));
    answer.findings.push(
      ...findings.filter(({ rule, path }) => answer.findings.every((finding) => finding.rule !== rule || finding.path !== path)),
    );
  }
}

function gravestOf({ severity, questions }: AskedPart): Severity {
  const all = questions.flatMap(({ answers }) => answers.flatMap(({ findings }) => findings.map((finding) => finding.severity)));
  return all.reduce((gravest, one) => (severityAtLeast(one, gravest) ? one : gravest), severity);
}

function actsOf({ questions }: AskedPart): ReadonlySet<string> {
  return new Set(questions.flatMap(({ acts }) => acts));
}
