import { countsOf } from "../core/describe/finding.ts";
import { keyOfGround } from "../core/finding.ts";
import type { RuleMeta } from "../core/ruleMeta.ts";
import { byCodeUnit } from "../core/text/ordered.ts";
import type { ReportFinding } from "../generated/report.ts";
import { mostItems } from "./facts/fileFacts.ts";
import { judgedOf, type ToldFile } from "./fileReport.ts";
import { Gravest, rankOfFinding } from "./gravest.ts";
import type { ActFacts, ComingDay, DocumentFacts, FileModel, ItemFacts, ReportModel } from "./model.ts";
import { WorkList } from "./workList.ts";

/** Assemblies and shipment lines whose totals are listed in the whole report, at most. */
const mostWholes = 500;
/** Findings without an item listed in the whole report, at most. */
const mostElsewhere = 1000;

/** A file of a report: its findings and, if requested, the facts behind them. */
export type GivenFile = Pick<ToldFile, "report" | "facts" | "isParts">;

/** The data about a run that is complete only after all files were judged. */
export interface GivenRun extends Omit<ReportModel, "files" | "work" | "unsourced" | "days" | "acts" | "rules" | "leftOut"> {
  /** The metadata of every rule that a finding can have. */
  readonly rules: readonly RuleMeta[];
}

/** Builds a report file by file. It keeps only as many items and findings as a page can show: the most severe of all files. */
export class ReportBuilder {
  readonly #files: FileModel[] = [];
  /** Items with the list that they belong to, and their position among all items of the run. */
  readonly #items: Gravest<{ readonly item: ItemFacts; readonly list: ItemFacts[]; readonly order: number }>;
  readonly #elsewhere = new Gravest<{ readonly finding: ReportFinding; readonly list: ReportFinding[] }>(mostElsewhere);
  readonly #acts = new Map<string, ActFacts>();
  readonly #rules = new Set<string>();
  readonly #work = new WorkList();
  readonly #days = new Map<string, ComingDay>();
  #wholes = mostWholes;
  #itemsLeftOut = 0;
  #findings = 0;
  #order = 0;

  /** @param most the maximum number of listed items */
  constructor(most = mostItems) {
    this.#items = new Gravest(most);
  }

  add({ report, facts, isParts }: GivenFile): void {
    const { path, findings } = report;
    const elsewhere: ReportFinding[] = [];
    for (const finding of facts?.elsewhere ?? findings) this.#elsewhere.add(rankOfFinding(finding), { finding, list: elsewhere });
    for (const act of facts?.acts ?? []) this.#acts.set(`${keyOfGround({ act: act.id, clause: act.clause })} ${act.asOf}`, act);
    for (const { ruleId } of findings) this.#rules.add(ruleId);
    this.#work.addFrom(facts);
    for (const day of facts?.days ?? []) this.#days.set(JSON.stringify(day), day);
    this.#itemsLeftOut += facts?.itemsLeftOut ?? 0;
    this.#findings += findings.length;
    const documents = (facts?.documents ?? []).map((document) => this.#kept(document));
    this.#files.push({ path, counts: countsOf(findings), judged: judgedOf({ report, isParts }), documents, findings: elsewhere });
  }

  /** A document without the totals that do not fit, and without its items, which `end` adds. */
  #kept(document: DocumentFacts): DocumentFacts {
    const list: ItemFacts[] = [];
    for (const item of document.listed) this.#items.add(item.rank, { item, list, order: this.#order++ });
    const wholes = document.wholes.slice(0, this.#wholes);
    this.#wholes -= wholes.length;
    return { ...document, listed: list, wholes, wholesLeftOut: document.wholesLeftOut + document.wholes.length - wholes.length };
  }

  /** Finishes the report. */
  end({ rules, ...run }: GivenRun): ReportModel {
    const items = this.#items.kept.map(({ entry }) => entry).sort((a, b) => a.order - b.order);
    for (const { item, list } of items) list.push(item);
    const elsewhere = this.#elsewhere.kept;
    for (const { entry } of elsewhere) entry.list.push(entry.finding);
    const acts = [...this.#acts.values()].sort(
      (a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.clause ?? "", b.clause ?? "") || byCodeUnit(a.asOf, b.asOf),
    );
    const shown = items.reduce((sum, { item }) => sum + item.findings.length, elsewhere.length);
    return {
      ...run,
      files: this.#files,
      work: this.#work.rows,
      unsourced: this.#work.unsourced,
      days: daysAfter(run.checkedOn, [...this.#days.values()], acts),
      acts,
      rules: rules.filter(({ id }) => this.#rules.has(id)),
      leftOut: { items: this.#itemsLeftOut + this.#items.left(), findings: this.#findings - shown },
    };
  }
}

/** The declared days from the day of the run on, and the changes of acts after it; in order. */
function daysAfter(checkedOn: string, declared: readonly ComingDay[], acts: readonly ActFacts[]): readonly ComingDay[] {
  const changes = acts.flatMap(({ shortTitle, next }): ComingDay[] =>
    next === undefined ? [] : [{ date: next.on, why: "law", name: `${shortTitle}: ${next.stateWords}` }],
  );
  const law = new Map(changes.filter(({ date }) => date > checkedOn).map((day) => [`${day.date} ${day.name}`, day]));
  const coming = declared.filter(({ date }) => date >= checkedOn);
  return [...coming, ...law.values()].sort((a, b) => byCodeUnit(a.date, b.date) || byCodeUnit(a.name, b.name));
}
