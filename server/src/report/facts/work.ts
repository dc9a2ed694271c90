import { declaredDays } from "../../core/changes/declaredDays.ts";
import { openElementsOf } from "../../core/control/describeOpenQuestions.ts";
import { allControls } from "../../core/control/verdict.ts";
import { dayAfter, type IsoDate, parseIsoDate } from "../../core/date.ts";
import type { PlaceOf } from "../../core/describe/places.ts";
import { counts, type Finding } from "../../core/finding.ts";
import type { CheckResult } from "../../core/judge/types.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { DocumentHead, Item } from "../../core/model/types.ts";
import type { JudgedItem } from "../../core/rule.ts";
import type { RuleMeta } from "../../core/ruleMeta.ts";
import type { FindingsByItem } from "../../core/states/concerning.ts";
import { clipped, clippedOr } from "../../core/text/clipped.ts";
import type { ReportFile } from "../../generated/report.ts";
import type { ComingDay, Due, WorkPlace, WorkRow } from "../model.ts";
import { withRuleFailed } from "../run.ts";
import { earlier, WorkList } from "../workList.ts";

/** The rules of a checker and the language of its texts. */
export interface Speaker {
  readonly rules: readonly RuleMeta[];
  readonly texts: Texts;
}

/** Length of a name in a row, in UTF-16 code units. */
const longestName = 60;

/** A finding that demands work, with what it is about. */
interface Demand {
  readonly finding: Finding;
  readonly meta: RuleMeta | undefined;
  /** Undefined for a finding outside of items. */
  readonly judged: JudgedItem | undefined;
  readonly document: DocumentHead | undefined;
  readonly place: WorkPlace;
}

/** The work that the findings of a file demand. Findings that do not count and hints demand none. */
export function fileWork(
  result: CheckResult,
  { owners }: FindingsByItem,
  report: ReportFile,
  placeOf: PlaceOf,
  { rules, texts }: Speaker,
): readonly WorkRow[] {
  const metas = new Map(withRuleFailed(rules).map((meta) => [meta.id, meta]));
  const documents = new Map(result.judged.map(({ document }) => [document.index, document]));
  const judged = new Map(result.judged.flatMap(({ items }) => items.map((each) => [each.item, each] as const)));
  const owner = new Map([...owners].flatMap(([item, indexes]) => indexes.map((index) => [index, judged.get(item)] as const)));
  const list = new WorkList();
  for (const [index, finding] of result.findings.entries()) {
    const at = report.findings[index]?.range.start;
    if (at === undefined || !counts(finding) || finding.severity === "hint") continue;
    const [item, meta] = [owner.get(index), metas.get(finding.ruleId)];
    const isOnItem = item !== undefined && meta?.task.action !== "mend";
    const place = { name: item && nameOf(item.item), path: report.path, at: isOnItem ? placeOf(item.item.place) : at };
    list.add(rowOf({ finding, meta, judged: item, document: documents.get(finding.document), place }, texts));
  }
  return list.rows;
}

function rowOf(demand: Demand, texts: Texts): WorkRow {
  const { finding, meta, judged, place } = demand;
  const { ruleId, severity, subject = "" } = finding;
  const { action, words = meta?.title ?? ruleId, of } = meta?.task ?? { action: "mend" };
  const about = of === "subject" ? subject : action === "ask" ? askedParty(judged?.item) : undefined;
  return {
    key: `${action === "ask" ? action : ruleId} ${about?.toLowerCase() ?? `\0${place.path}`}`,
    action,
    severity,
    isBarred: meta?.prohibition === true && severity === "error",
    of: clippedOr(about),
    tasks: [{ words: texts.prose(words), elements: of === "elements" ? openElements(judged) : [], count: 1 }],
    places: [place],
    due: dueOf(demand),
  };
}

/** The party that knows what an item is made of. */
function askedParty(item: Item | undefined): string | undefined {
  return clippedOr(item?.supplier?.name?.value) ?? clippedOr(item?.manufacturer?.name?.value);
}

/** The elements whose share would decide, or that the item may contain. */
function openElements(judged: JudgedItem | undefined): readonly string[] {
  if (judged === undefined) return [];
  const open = openElementsOf(judged);
  return open.length > 0 ? open : [...judged.recognition.elements].flatMap(([symbol, presence]) => (presence === "possible" ? symbol : []));
}

function nameOf({ partNumber, designators, description }: Item): string | undefined {
  const name = clippedOr(partNumber?.value) ?? clippedOr(designators.join(", ")) ?? clippedOr(description[0]?.value);
  return name && clipped(name, longestName);
}

/** The day of export, the end of the licence in question, or the next change of an act that reaches the item; the earliest. */
function dueOf({ judged, document, finding: { ruleId, subject = "" } }: Demand): Due | undefined {
  const day = (text: string | undefined): IsoDate | undefined => parseIsoDate(text ?? "");
  const exported = day(document?.exportDate?.value);
  const ends = ruleId.startsWith("licence/") ? day(document?.licences.get(subject)?.validUntil?.value) : undefined;
  const changes =
    judged === undefined ? [] : allControls(judged.control).flatMap(({ act: { until } }) => (until === undefined ? [] : [until]));
  const days: (Due | undefined)[] = [
    exported && { date: exported, why: "export" },
    ends && { date: ends, why: "licence" },
    ...changes.map((until) => ({ date: dayAfter(until), why: "law" }) as const),
  ];
  return days.reduce(earlier);
}

/** The days that a file declares, in no order. */
export function fileDays(result: CheckResult, path: string): readonly ComingDay[] {
  return declaredDays(result).map(({ date, kind, name }) => ({ date, why: kind, name: clippedOr(name) ?? path }));
}
