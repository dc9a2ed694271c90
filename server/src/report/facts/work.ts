import { declaredDays } from "../../core/changes/declaredDays.ts";
import { askedElementsOf, openFiguresOf } from "../../core/control/describeOpenQuestions.ts";
import { limitsInWords } from "../../core/control/limits.ts";
import { allControls } from "../../core/control/verdict.ts";
import { dayAfter, type IsoDate, parseIsoDate } from "../../core/date.ts";
import type { PlaceOf } from "../../core/describe/places.ts";
import { counts, type Finding, type Severity } from "../../core/finding.ts";
import type { CheckResult } from "../../core/judge/types.ts";
import { countryName } from "../../core/l10n/country.ts";
import { listOf, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { addTo } from "../../core/maps.ts";
import { declaredEndUse } from "../../core/model/endUseState.ts";
import type { DocumentHead, Item } from "../../core/model/types.ts";
import { lacksDay } from "../../core/parts/declared.ts";
import { lastPut } from "../../core/questions/put.ts";
import type { JudgedItem } from "../../core/rule.ts";
import { prohibits, type RuleMeta, workWords } from "../../core/ruleMeta.ts";
import { type FindingsByItem, findingsConcerning } from "../../core/states/concerning.ts";
import { clipped, clippedOr } from "../../core/text/clipped.ts";
import type { ReportFile } from "../../generated/report.ts";
import type { ComingDay, Due, WhyNoWork, WorkFacts, WorkPlace, WorkRow } from "../model.ts";
import { withRuleFailed } from "../run.ts";
import { earlier, WorkList } from "../workList.ts";

/** The rules of a checker and the language of its texts. */
export interface Speaker {
  readonly rules: readonly RuleMeta[];
  readonly texts: Texts;
}

/** Length of a name in a row, in UTF-16 code units. */
const longestName = 60;

/** A finding that demands work, with its context. */
interface Demand {
  readonly finding: Finding;
  readonly meta: RuleMeta | undefined;
  /** Undefined for a finding outside of items. */
  readonly judged: JudgedItem | undefined;
  /** The items whose delivery it prohibits. */
  readonly goods: readonly Item[];
  readonly document: DocumentHead | undefined;
  /** The shipment; undefined for a finding outside of shipments. */
  readonly shipment: Shipment | undefined;
  /** The day of judgement. */
  readonly asOf: string;
  /** The day of the run. */
  readonly today: IsoDate | undefined;
  readonly place: WorkPlace;
}

/** The parts of a demand that identify its piece of work. */
interface Keyed extends Pick<Demand, "meta" | "shipment"> {
  readonly finding: Pick<Finding, "ruleId" | "severity">;
  readonly place: Pick<WorkPlace, "path">;
}

/** A shipment in a file. */
interface Shipment {
  /** The same in every run as long as the shipment keeps its id. */
  readonly key: string;
  /** True where its file has others. */
  readonly isOneOfSeveral: boolean;
}

/**
 * The work that the findings of a file demand, and the rows left out with their reasons. Hints and suppressed findings demand no work.
 * Nothing is to be applied for where the delivery is prohibited.
 */
export function fileWork(
  result: CheckResult,
  byItem: FindingsByItem,
  report: ReportFile,
  placeOf: PlaceOf,
  { rules, texts }: Speaker,
): Pick<WorkFacts, "work" | "notAsked" | "unsourced"> {
  const metas = new Map(withRuleFailed(rules).map((meta) => [meta.id, meta]));
  const documents = new Map(result.judged.map((document) => [document.document.index, document]));
  const judged = new Map(result.judged.flatMap(({ items }) => items.map((each) => [each.item, each] as const)));
  const owner = new Map([...byItem.owners].flatMap(([item, indexes]) => indexes.map((index) => [index, judged.get(item)] as const)));
  const shipments = shipmentsOf(result, report.path);
  const barredBy = barredItems(result, byItem, metas);
  const barred = new Set([...barredBy.values()].flat());
  const list = new WorkList();
  const notAsked = new Map<string, WhyNoWork>();
  for (const [index, finding] of result.findings.entries()) {
    const at = report.findings[index]?.range.start;
    if (at === undefined || finding.severity === "hint") continue;
    const [item, meta] = [owner.get(index), metas.get(finding.ruleId)];
    const isBarred = meta?.task.action === "apply" && item !== undefined && barred.has(item.item);
    const why = counts(finding) ? (isBarred ? "prohibited" : undefined) : (finding.suppression?.kind ?? "waiver");
    const isOnItem = item !== undefined && meta?.task.action !== "mend";
    const goods = barredBy.get(finding) ?? [];
    const name = item === undefined ? (meta?.task.action === "ask" ? finding.subject : namesOf(goods, texts)) : nameOf(item.item);
    const place = { name, path: report.path, at: isOnItem ? placeOf(item.item.place) : at };
    const { document, asOf = "", today } = documents.get(finding.document) ?? {};
    const shipment = shipments.get(finding.document);
    const row = rowOf({ finding, meta, judged: item, goods, document, shipment, asOf, today, place }, texts);
    if (why === undefined) list.add(row);
    else notAsked.set(row.key, why);
  }
  for (const key of expiredRenewals(result, report.path, metas)) notAsked.set(key, "expired");
  const unsourced = unsourcedEntries(result).map((entry) => ({ name: nameOf(entry), path: report.path, at: placeOf(entry.place) }));
  return { work: list.rows, notAsked: [...notAsked].map(([key, why]) => ({ key, why })), unsourced };
}

/**
 * The keys of the renewals of expired licences. It is too late to renew such a licence, and lines that use it have findings of their own.
 */
function expiredRenewals({ judged }: CheckResult, path: string, metas: ReadonlyMap<string, RuleMeta>): readonly string[] {
  const meta = metas.get(renewal);
  if (meta === undefined) return [];
  return judged.flatMap(({ document, asOf }) =>
    [...document.licences.values()].flatMap(({ number, validUntil }) =>
      validUntil !== undefined && validUntil.value < asOf
        ? [keyOf({ finding: { ruleId: renewal, severity: meta.severity }, meta, shipment: undefined, place: { path } }, number.value)]
        : [],
    ),
  );
}

/** The rule that asks for the renewal of a licence. */
const renewal = "licence/expiring";

/** The entries of parts files that items use and whose source has no day. */
function unsourcedEntries({ judged }: CheckResult): readonly Item[] {
  const used = new Set<Item>();
  for (const { document, items } of judged) {
    if (document.parts === undefined) continue;
    for (const { item } of items) {
      const { entry, matching } = item;
      if (typeof entry === "object") used.add(entry);
      for (const one of matching) used.add(one);
    }
  }
  return [...used].filter(lacksDay);
}

/** The shipments of a file, by index of the document. Shipments with the same id differ by their index, from the second one on. */
function shipmentsOf({ judged }: CheckResult, path: string): ReadonlyMap<number, Shipment> {
  const own = judged.flatMap(({ document }) => (document.kind === "shipment" ? [document] : []));
  const keys = new Set<string>();
  return new Map(
    own.map(({ index, id }) => {
      const named = `${path}\0${id?.value ?? index}`;
      const key = keys.has(named) ? `${named}\0${index}` : named;
      keys.add(key);
      return [index, { key, isOneOfSeveral: own.length > 1 }];
    }),
  );
}

/** The items whose delivery an act prohibits outright, by the finding that says so. */
function barredItems(
  result: CheckResult,
  byItem: FindingsByItem,
  metas: ReadonlyMap<string, RuleMeta>,
): ReadonlyMap<Finding, readonly Item[]> {
  const bars = (finding: Finding): boolean => {
    const meta = metas.get(finding.ruleId);
    return (
      counts(finding) &&
      meta !== undefined &&
      (prohibits(meta, finding.severity) || (meta.ofAllLaw === true && finding.severity === "error"))
    );
  };
  const barred = new Map<Finding, Item[]>();
  if (!result.findings.some(bars)) return barred;
  for (const [item, findings] of findingsConcerning(result, byItem))
    for (const finding of findings) if (bars(finding)) addTo(barred, finding, item);
  return barred;
}

function rowOf(demand: Demand, texts: Texts): WorkRow {
  const { finding, meta, judged, goods, today, place } = demand;
  const { ruleId, severity, subject = "" } = finding;
  const task = meta?.task;
  const { action, of } = task ?? { action: "mend" };
  const said = meta === undefined ? ruleId : workWords(meta, severity);
  const about = of === "subject" ? subject : action === "ask" ? askedParty(judged?.item) : undefined;
  return {
    key: keyOf(demand, about),
    action,
    severity,
    isBarred: meta !== undefined && prohibits(meta, severity),
    of: goods.some((item) => declaredEndUse(item)?.category?.value === about) ? undefined : clippedOr(about),
    deliveries: deliveryOf(demand, texts),
    tasks: [
      {
        words: texts.prose(said),
        points: judged === undefined || meta?.task.action !== "ask" ? [] : pointsOf(meta.task, judged, texts),
        parts: [place.name ?? texts.say("report-line", { line: place.at.line })],
        count: 1,
        put:
          judged === undefined || task?.action !== "ask" || task.fact === undefined
            ? undefined
            : today && lastPut(judged.item, task.fact, today),
      },
    ],
    places: [place],
    due: dueOf(demand),
  };
}

/**
 * A key that is equal for findings that are one piece of work: a letter to one party, an application for one licence, or one question about
 * a file or shipment.
 */
function keyOf({ finding: { ruleId, severity }, meta, shipment, place }: Keyed, about: string | undefined): string {
  const { action = "mend" } = meta?.task ?? {};
  const within = action === "decide" || (action === "apply" && about === undefined) ? shipment?.key : undefined;
  const where = within ?? (about === undefined ? place.path : undefined);
  return [
    `${action === "ask" ? action : ruleId}${meta === undefined ? "" : gradeOfWords(meta, severity)} ${about?.toLowerCase() ?? ""}`,
    ...(where === undefined ? [] : [where]),
  ].join("\0");
}

/** A mark of the words that the severity decides; empty for those of an error. */
function gradeOfWords(meta: RuleMeta, severity: Severity): string {
  const words = workWords(meta, severity);
  if (words === workWords(meta, "error")) return "";
  return words === meta.task.ifOpen ? "?" : "~";
}

/**
 * The shipment that a decision is about, with its destination, or an application for a shipment whose file has others; empty for other work.
 */
function deliveryOf({ document, shipment, meta, place }: Demand, texts: Texts): readonly string[] {
  if (document === undefined || shipment === undefined) return [];
  const id = clippedOr(document.id?.value) ?? place.path;
  const action = meta?.task.action;
  if (action === "apply") return shipment.isOneOfSeveral ? [id] : [];
  if (action !== "decide") return [];
  const destination = document.countryOfDestination?.value;
  return [destination === undefined ? id : texts.say("report-delivery", { shipment: verbatim(id), country: countryName(destination) })];
}

/** The name of the party to ask about the composition of an item. */
function askedParty(item: Item | undefined): string | undefined {
  return clippedOr(item?.supplier?.name?.value) ?? clippedOr(item?.manufacturer?.name?.value);
}

/** The elements whose shares are asked about; for figures the limits that decide. */
function pointsOf(
  { of, fact }: Extract<RuleMeta["task"], { readonly action: "ask" }>,
  judged: JudgedItem,
  texts: Texts,
): readonly string[] {
  if (fact === "figures") return openFiguresOf(judged).map((set) => texts.list(limitsInWords([set])));
  return of === "elements" ? askedElementsOf(judged) : [];
}

/** The most goods of a prohibited delivery that a row names. */
const mostGoods = 3;

/** The names of the first of some items, and the number of the rest; undefined for none. */
function namesOf(items: readonly Item[], texts: Texts): string | undefined {
  const names = [...new Set(items.flatMap((item) => nameOf(item) ?? []))];
  const first = listOf(names.slice(0, mostGoods).map(verbatim), "comma");
  if (names.length === 0) return undefined;
  return names.length > mostGoods
    ? texts.name(message("items-and-more", { names: first, count: names.length - mostGoods }))
    : texts.list(first);
}

/** The part number of an item, otherwise its designators or description. */
export function nameOf({ partNumber, designators, description }: Item): string | undefined {
  const name = clippedOr(partNumber?.value) ?? clippedOr(designators.join(", ")) ?? clippedOr(description[0]?.value);
  return name && clipped(name, longestName);
}

/**
 * The day of export, the end of a licence that has expired by then, or the next change of an act that reaches the item; the earliest. The
 * renewal of a licence is due by its end.
 */
function dueOf({ judged, document, asOf, today, finding: { ruleId, subject = "" } }: Demand): Due | undefined {
  const day = (text: string | undefined): IsoDate | undefined => parseIsoDate(text ?? "");
  const due = (date: IsoDate | undefined, why: Due["why"]): Due | undefined =>
    date && { date, why, isOverdue: today !== undefined && date < today };
  const ends = ruleId.startsWith("licence/") ? due(day(document?.licences.get(subject)?.validUntil?.value), "licence") : undefined;
  if (ruleId === renewal) return ends;
  const changes =
    judged === undefined ? [] : allControls(judged.control).flatMap(({ act: { until } }) => (until === undefined ? [] : [until]));
  const days = [
    due(day(document?.exportDate?.value), "export"),
    ...(ends !== undefined && ends.date < asOf ? [ends] : []),
    ...changes.map((until) => due(dayAfter(until), "law")),
  ];
  return days.reduce(earlier, undefined);
}

/** The days that a file declares, in no order. */
export function fileDays(result: CheckResult, path: string): readonly ComingDay[] {
  return declaredDays(result).map(({ date, kind, name }) => ({ date, why: kind, name: clippedOr(name) ?? path }));
}
