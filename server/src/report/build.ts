import { addTo } from "../core/maps.ts";
import type { RuleMeta } from "../core/ruleMeta.ts";
import { byCodeUnit } from "../core/text/ordered.ts";
import type { ReportFile, ReportFinding } from "../generated/report.ts";
import { mostItems } from "./facts/fileFacts.ts";
import { Gravest, rankOf, suppressedRank } from "./gravest.ts";
import type { ActFacts, Counts, DocumentFacts, DocumentModel, FileFacts, FileModel, ItemFacts, ItemModel, ReportModel } from "./model.ts";

/** Findings of one item that are told; more than these say nothing new. */
const mostOfItem = 50;
/** Assemblies and lines of shipments whose sums are told, over the whole report. */
const mostWholes = 500;
/** Findings that belong to no item, over the whole report. */
const mostElsewhere = 1000;

/** A file of a report: what was found in it, and the facts where they were asked for. */
export interface GivenFile {
  readonly report: ReportFile;
  readonly facts: FileFacts | undefined;
}

/** What is known when all files have been judged. */
export interface GivenRun
  extends Pick<ReportModel, "version" | "checkedOn" | "lawOf" | "summary" | "packs" | "notices" | "problems" | "state" | "passedOver"> {
  /** Every rule that a finding can be of. */
  readonly rules: readonly RuleMeta[];
}

/** An item with its findings, and the place that it is listed at. */
interface GatheredItem {
  readonly document: DocumentFacts;
  readonly facts: ItemFacts;
  readonly findings: readonly ReportFinding[];
  /** Its place among all items of the run. */
  readonly order: number;
}

/** A file without its items, which are kept apart. */
interface GatheredFile {
  readonly path: string;
  readonly counts: Counts;
  readonly documents: readonly DocumentFacts[];
}

/**
 * Gathers a report file by file. It holds no more items and findings than a page can show: the gravest over all files.
 */
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

  /** @param most how many items are listed at most */
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

  /** The whole report. */
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

/** How many findings a report tells. */
function shown(files: readonly FileModel[]): number {
  const ofDocument = ({ listed }: DocumentModel): number => listed.reduce((sum, { findings }) => sum + findings.length, 0);
  return files.reduce(
    (sum, { documents, findings }) => sum + findings.length + documents.reduce((all, one) => all + ofDocument(one), 0),
    0,
  );
}

/** How grave a finding is; one that counts for nothing comes last. */
export function rankOfFinding({ severity, suppressed }: Pick<ReportFinding, "severity" | "suppressed">): number {
  return suppressed === undefined ? rankOf(severity) : suppressedRank;
}

/** Findings by severity. */
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
