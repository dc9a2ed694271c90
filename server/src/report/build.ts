import { addTo } from "../core/maps.ts";
import type { RuleMeta } from "../core/ruleMeta.ts";
import { byCodeUnit } from "../core/text/ordered.ts";
import type { ReportFile, ReportFinding } from "../generated/report.ts";
import { mostItems } from "./facts/fileFacts.ts";
import { Gravest, rankOf, suppressedRank } from "./gravest.ts";
import type { ActFacts, Counts, DocumentFacts, DocumentModel, FileFacts, FileModel, ItemFacts, ItemModel, ReportModel } from "./model.ts";

/** Findings listed for one item, at most. Further ones add nothing new. */
const mostOfItem = 50;
/** Assemblies and shipment lines whose totals are listed in the whole report, at most. */
const mostWholes = 500;
/** Findings without an item listed in the whole report, at most. */
const mostElsewhere = 1000;

/** A file of a report: its findings and, if requested, the facts behind them. */
export interface GivenFile {
  readonly report: ReportFile;
  readonly facts: FileFacts | undefined;
}

/** The data about a run that is complete only after all files were judged. */
export interface GivenRun
  extends Pick<ReportModel, "version" | "checkedOn" | "lawOf" | "summary" | "packs" | "notices" | "problems" | "state" | "passedOver"> {
  /** The metadata of every rule that a finding can have. */
  readonly rules: readonly RuleMeta[];
}

/** An item with its findings and its position in the report. */
interface GatheredItem {
  readonly document: DocumentFacts;
  readonly facts: ItemFacts;
  readonly findings: readonly ReportFinding[];
  /** The position among all items of the run. */
  readonly order: number;
}

/** A file without its items, which are stored separately. */
interface GatheredFile {
  readonly path: string;
  readonly counts: Counts;
  readonly documents: readonly DocumentFacts[];
}

/** Builds a report file by file. It keeps only as many items and findings as a page can show: the most severe of all files. */
export class ReportBuilder {
  readonly #files: GatheredFile[] = [];
  readonly #items: Gravest<GatheredItem>;
  readonly #elsewhere = new Gravest<{ readonly file: number; readonly finding: ReportFinding }>(mostElsewhere);
  readonly #acts = new Map<string, ActFacts>();
  readonly #rules = new Set<string>();
  #wholes = mostWholes;
  #itemsLeftOut = 0;
  #findings = 0;
  #order = 0;

  /** @param most the maximum number of listed items */
  constructor(most = mostItems) {
    this.#items = new Gravest(most);
  }

  add({ report: { path, findings }, facts }: GivenFile): void {
    const documents = (facts?.documents ?? []).map((whole) => {
      const wholes = whole.wholes.slice(0, this.#wholes);
      this.#wholes -= wholes.length;
      const wholesLeftOut = whole.wholesLeftOut + whole.wholes.length - wholes.length;
      const document = { ...whole, listed: [], wholes, wholesLeftOut };
      for (const item of whole.listed) {
        const own = item.findings.flatMap((index) => findings[index] ?? []);
        this.#items.add(item.rank, { document, facts: item, findings: own, order: this.#order++ });
      }
      return document;
    });
    for (const index of facts?.elsewhere ?? findings.keys()) {
      const finding = findings[index];
      if (finding !== undefined) this.#elsewhere.add(rankOfFinding(finding), { file: this.#files.length, finding });
    }
    for (const act of facts?.acts ?? []) this.#acts.set(`${act.id} ${act.asOf}`, act);
    for (const { ruleId } of findings) this.#rules.add(ruleId);
    this.#itemsLeftOut += facts?.itemsLeftOut ?? 0;
    this.#findings += findings.length;
    this.#files.push({ path, counts: countsOf(findings), documents });
  }

  /** Finishes the report. */
  end({ rules, ...run }: GivenRun): ReportModel {
    const items = [...this.#items.kept].map(({ entry }) => entry).sort((a, b) => a.order - b.order);
    const listed = grouped(items, ({ document }) => document);
    const elsewhere = grouped(this.#elsewhere.kept, ({ entry }) => entry.file);
    const files = this.#files.map(
      ({ path, counts, documents }, file): FileModel => ({
        path,
        counts,
        documents: documents.map((document) => ({ ...document, listed: (listed.get(document) ?? []).map(itemModel) })),
        findings: (elsewhere.get(file) ?? []).map(({ entry }) => entry.finding),
      }),
    );
    return {
      ...run,
      files,
      acts: [...this.#acts.values()].sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.asOf, b.asOf)),
      rules: rules.filter(({ id }) => this.#rules.has(id)).map(({ id, title, summary, pack }) => ({ id, title, summary, pack })),
      leftOut: { items: this.#itemsLeftOut + this.#items.left(), findings: this.#findings - shown(files) },
    };
  }
}

function itemModel({ facts, findings }: GatheredItem): ItemModel {
  const gravest = [...findings].sort((a, b) => rankOfFinding(a) - rankOfFinding(b)).slice(0, mostOfItem);
  return { ...facts, findings: gravest, findingsLeftOut: findings.length - gravest.length };
}

/** The number of findings that a report shows. */
function shown(files: readonly FileModel[]): number {
  const ofDocument = ({ listed }: DocumentModel): number => listed.reduce((sum, { findings }) => sum + findings.length, 0);
  return files.reduce(
    (sum, { documents, findings }) => sum + findings.length + documents.reduce((all, one) => all + ofDocument(one), 0),
    0,
  );
}

/** The sort rank of a finding by severity; suppressed findings come last. */
export function rankOfFinding({ severity, suppressed }: Pick<ReportFinding, "severity" | "suppressed">): number {
  return suppressed === undefined ? rankOf(severity) : suppressedRank;
}

/** The number of findings by severity. */
export function countsOf(findings: readonly ReportFinding[]): Counts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0, suppressed: 0 };
  for (const { severity, suppressed } of findings) counts[suppressed === undefined ? severity : "suppressed"]++;
  return counts;
}

function grouped<T, K>(entries: readonly T[], keyOf: (entry: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    addTo(groups, key, entry);
  }
  return groups;
}
