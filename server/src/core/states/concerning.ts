import { mayBeControlled } from "../control/verdict.ts";
import { counts, type Finding, severityAtLeast } from "../finding.ts";
import type { CheckResult } from "../judge/types.ts";
import { addTo } from "../maps.ts";
import { declaredEndUse } from "../model/endUseState.ts";
import { licensed } from "../model/licencesUsed.ts";
import type { Item } from "../model/types.ts";
import type { JudgedDocument, JudgedItem } from "../rule.ts";

/** The findings of each item, by index among the findings of the file. */
export interface FindingsByItem {
  readonly owners: ReadonlyMap<Item, readonly number[]>;
  /** Indices of the findings without an item. */
  readonly elsewhere: readonly number[];
}

/** Assigns each finding to the innermost item whose path contains its path, in linear time. */
export function findingsByItem({ judged, findings }: Pick<CheckResult, "judged" | "findings">): FindingsByItem {
  const byPath = new Map(judged.flatMap(({ document }) => document.items.map((item) => [key(document.index, item.path), item] as const)));
  const owners = new Map<Item, number[]>();
  const elsewhere: number[] = [];
  findings.forEach(({ document, path }, index) => {
    const owner = innermost(byPath, document, path);
    if (owner === undefined) elsewhere.push(index);
    else addTo(owners, owner, index);
  });
  return { owners, elsewhere };
}

function innermost(byPath: ReadonlyMap<string, Item>, document: number, path: string): Item | undefined {
  for (let at = path; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const item = byPath.get(key(document, at));
    if (item !== undefined) return item;
  }
  return undefined;
}

function key(document: number, path: string): string {
  return `${document}#${path}`;
}

/**
 * The findings that concern each item: on the item, on its end use and licence wherever declared, and errors based on an act on its
 * document if an act applies to the item.
 */
export function findingsConcerning(
  result: Pick<CheckResult, "judged" | "findings">,
  { owners, elsewhere }: FindingsByItem = findingsByItem(result),
): ReadonlyMap<Item, readonly Finding[]> {
  const at = (index: number): readonly Finding[] => result.findings.slice(index, index + 1);
  const concerning = new Map([...owners].map(([item, indexes]) => [item, indexes.flatMap(at)]));
  const outside = elsewhere.flatMap(at);
  for (const document of result.judged) {
    const onHead = headFindings(outside.filter((finding) => finding.document === document.document.index));
    const onShared = sharedFindings(document, concerning);
    for (const judged of document.items)
      for (const finding of [...onHead(judged), ...onShared(judged.item)]) addTo(concerning, judged.item, finding);
  }
  return concerning;
}

/** The path of an end use or licence in the head of a document. Findings there concern only the items that use it. */
const usedHead = /^\/(?:endUse|(?:endUses|licences)\/[^/]+)(?=\/|$)/;

/** The end use or licence in the document head that contains a path; undefined for other paths. */
export function headOf(path: string): string | undefined {
  return usedHead.exec(path)?.[0];
}

/** The findings in the head of a document that concern an item. */
function headFindings(findings: readonly Finding[]): (judged: JudgedItem) => readonly Finding[] {
  const used = new Map<string, Finding[]>();
  let gravest: Finding | undefined;
  for (const finding of findings) {
    const head = headOf(finding.path);
    if (head !== undefined) addTo(used, head, finding);
    else if (finding.severity === "error" && finding.basis?.kind === "acts" && counts(finding)) gravest ??= finding;
  }
  return ({ item, control }) => [
    ...(used.get(declaredEndUse(item)?.path ?? "") ?? []),
    ...(used.get(licensed(item)?.licence.path ?? "") ?? []),
    ...(gravest !== undefined && mayBeControlled(control) ? [gravest] : []),
  ];
}

/**
 * The most severe finding on an end use declared at an item or in another file. It is reported on one item, but concerns all items with
 * that end use.
 */
function sharedFindings({ items }: JudgedDocument, concerning: ReadonlyMap<Item, readonly Finding[]>): (item: Item) => readonly Finding[] {
  const found = new Map<object, Finding>();
  for (const { item } of items) {
    const endUse = declaredEndUse(item);
    if (endUse === undefined) continue;
    for (const finding of concerning.get(item) ?? []) {
      const before = found.get(endUse.identity);
      if (!counts(finding) || !ofEndUses(finding)) continue;
      if (before === undefined || !severityAtLeast(before.severity, finding.severity)) found.set(endUse.identity, finding);
    }
  }
  return (item) => {
    const finding = found.get(declaredEndUse(item)?.identity ?? found);
    return finding === undefined ? [] : [finding];
  };
}

function ofEndUses({ ruleId }: Finding): boolean {
  return ruleId.startsWith("end-use/") && ruleId !== "end-use/conflict"; // a conflict is between two items, not about the end use
}
