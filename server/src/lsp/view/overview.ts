import type { CancellationToken } from "vscode-languageserver";
import { counts } from "../../core/finding.ts";
import { getOrInsert } from "../../core/maps.ts";
import { type DocumentOverview, overviewOf } from "../../core/overview/overview.ts";
import { mayBePutAside } from "../../core/ruleMeta.ts";
import { gravityOf } from "../../core/states/types.ts";
import type { Checker, Finding } from "../../index.ts";
import { rangeOf } from "../diagnostics.ts";
import { throwIfCancelled } from "../guard.ts";
import type { OverviewFile, OverviewResult, Reading } from "../protocol.ts";
import { inputOf, type Snapshot } from "../snapshot.ts";
import type { WorkspaceFile, WorkspaceSnapshots } from "./workspaceSnapshots.ts";

/** More items of a file than this are counted and not told: no tree is read that far. */
const mostItems = 2_000;

/** So often is it told how far the files have been read. */
const mostSteps = 100;

/** Answers `lodestone/overview`; what was put into words of a snapshot is kept with it, and the facts are let go. */
export class Overviews {
  readonly #snapshots: WorkspaceSnapshots;
  readonly #made = new WeakMap<Snapshot, OverviewFile>();

  constructor(snapshots: WorkspaceSnapshots) {
    this.#snapshots = snapshots;
  }

  /**
   * @param told how far the files have been read, some 100 times at most
   * @throws ResponseError when it is cancelled, between two files
   */
  async all(token: CancellationToken, told: (reading: Reading) => void): Promise<OverviewResult> {
    const files: OverviewFile[] = [];
    let count = 0;
    const atSteps = (reading: Reading): void => {
      if (reading.read % Math.ceil(reading.files / mostSteps) === 0) told(reading);
    };
    for await (const file of this.#snapshots.all(atSteps)) {
      throwIfCancelled(token);
      count++;
      const judged = this.#of(file);
      const overview = file.configInEdit ? { ...judged, configInEdit: true } : judged;
      if (overview.problem !== undefined || overview.documents.some(({ items, notChecked }) => items.length > 0 || notChecked > 0))
        files.push(overview);
    }
    return { files, judged: count };
  }

  #of({ uri, path, snapshot }: WorkspaceFile): OverviewFile {
    if ("problem" in snapshot) return { uri, path, documents: [], problem: snapshot.problem, leftOut: 0 };
    return getOrInsert(this.#made, snapshot, () => fileOverview(uri, path, snapshot));
  }
}

function fileOverview(uri: string, path: string, snapshot: Snapshot): OverviewFile {
  const { checker, lines } = snapshot;
  const result = checker.inspect(inputOf(snapshot));
  const all = overviewOf(result, checker.texts);
  const total = all.reduce((sum, { items }) => sum + items.length, 0);
  const findings = waivableFindings(result.findings, checker);
  const told = total <= mostItems ? all : gravest(all);
  return {
    uri,
    path,
    documents: told.map((document) => ({
      ...document,
      items: document.items.map(({ start, end, ...item }) => {
        const waivable = findings.get(`${document.index}${item.path}`);
        return {
          ...item,
          range: rangeOf({ start, end }, lines),
          ...(waivable === undefined ? {} : { waivable: rangeOf(waivable, lines) }),
        };
      }),
    })),
    leftOut: Math.max(0, total - mostItems),
  };
}

/** The first finding that may be waived on each item, by document and path. */
function waivableFindings(findings: readonly Finding[], { rules }: Checker): ReadonlyMap<string, Finding> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const rule = byId.get(finding.ruleId);
    if (rule === undefined || !counts(finding) || !mayBePutAside(rule, finding)) continue;
    getOrInsert(first, `${finding.document}${finding.path}`, () => finding);
  }
  return first;
}

/** The gravest items, of each state the first of the text. */
function gravest(all: readonly DocumentOverview[]): readonly DocumentOverview[] {
  const items = all.flatMap((document) => document.items);
  const kept = new Set(items.sort((a, b) => gravityOf(a.state) - gravityOf(b.state)).slice(0, mostItems));
  return all.map((document) => ({ ...document, items: document.items.filter((item) => kept.has(item)) }));
}
