import { isJudged } from "../../core/control/asked.ts";
import { mayBeControlled } from "../../core/control/verdict.ts";
import { counts, type Finding } from "../../core/finding.ts";
import type { CheckResult } from "../../core/judge/types.ts";
import type { Item } from "../../core/model/types.ts";
import type { JudgedItem } from "../../core/rule.ts";
import { rankOf, suppressedRank } from "../gravest.ts";

/** Which findings belong to which item, each by its index among the findings of the file. */
export interface FindingsByItem {
  readonly owners: ReadonlyMap<Item, readonly number[]>;
  /** Those that belong to none. */
  readonly elsewhere: readonly number[];
}

/** Gives each finding to the innermost item whose path holds that of the finding; costs what the findings are many. */
export function findingsByItem({ judged, findings }: Pick<CheckResult, "judged" | "findings">): FindingsByItem {
  const byPath = new Map(judged.flatMap(({ document, items }) => items.map(({ item }) => [key(document.index, item.path), item] as const)));
  const owners = new Map<Item, number[]>();
  const elsewhere: number[] = [];
  findings.forEach(({ document, path }, index) => {
    const owner = innermost(byPath, document, path);
    const own = owner === undefined ? elsewhere : (owners.get(owner) ?? []);
    own.push(index);
    if (owner !== undefined) owners.set(owner, own);
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

/** Whether a report lists an item: it holds a controlled material, or may, or declares a control code that reaches it, or there is a finding on it. */
export function isListed(judged: JudgedItem, findings: readonly Finding[]): boolean {
  return isJudged(judged) || findings.length > 0;
}

/** How grave an item is: by its gravest finding that counts; behind those with findings, controlled ones before all others. */
export function rankOfItem({ control }: JudgedItem, findings: readonly Finding[]): number {
  const gravest = findings.reduce<number>(
    (rank, finding) => (counts(finding) ? Math.min(rank, rankOf(finding.severity)) : rank),
    suppressedRank,
  );
  if (gravest < suppressedRank) return gravest;
  const controlled = mayBeControlled(control);
  return suppressedRank + (controlled ? 0 : 1);
}
