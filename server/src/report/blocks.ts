import { getOrInsert } from "../core/maps.ts";
import { partsOf } from "../core/text/wording.ts";
import type { ReportFinding } from "../generated/report.ts";
import { rankOfFinding } from "./gravest.ts";

/** The findings of one item, or one finding without an item, as reports lay them out. */
export interface Block {
  /** The most severe first; never empty. */
  readonly findings: readonly [ReportFinding, ...ReportFinding[]];
  /** Further findings that differ from the only one of the block by the name of the part alone. */
  readonly alike: readonly ReportFinding[];
}

/** Groups findings by item in the order of the text, and folds questions that are alike into the first of them. */
export function blocksOf(findings: readonly ReportFinding[]): readonly Block[] {
  const items = new Map<string, [ReportFinding, ...ReportFinding[]]>();
  findings.forEach((finding, index) => {
    const key = itemOf(finding) ?? String(index);
    const known = items.get(key);
    if (known === undefined) items.set(key, [finding]);
    else known.push(finding);
  });
  const folded = new Map<string, ReportFinding[]>();
  return [...items.values()].flatMap((unsorted): Block[] => {
    const sorted = unsorted.sort((a, b) => rankOfFinding(a) - rankOfFinding(b));
    const [first, ...others] = sorted;
    if (others.length > 0 || first.severity !== "information") return [{ findings: sorted, alike: [] }];
    const kind = kindOf(first);
    const isNew = !folded.has(kind);
    const alike = getOrInsert(folded, kind, () => []);
    if (isNew) return [{ findings: sorted, alike }];
    alike.push(first);
    return [];
  });
}

/** The document and path of the item that a finding is on; undefined for a finding without an item. */
function itemOf({ document, path }: ReportFinding): string | undefined {
  const [item] = /^(?:\/items\/\d+)+/.exec(path) ?? [];
  return item && `${document}${item}`;
}

/** A text quoted in a sentence, such as a part number. */
const quoted = /`[^`]*`/g;

/** Equal for findings that differ by the part number alone, which their summaries quote first. */
function kindOf(finding: ReportFinding): string {
  return JSON.stringify([finding.ruleId, finding.summary.replace(/`[^`]*`/, "`"), partsOf(finding).advice]);
}

/** The name of the part that a finding is on, as its summary quotes it, and the texts that its reasons quote. */
export function namesIn(finding: ReportFinding): { readonly part: string | undefined; readonly seen: readonly string[] } {
  const reasons = partsOf(finding).reasons.join(" ");
  return { part: finding.summary.match(quoted)?.[0], seen: [...new Set(reasons.match(quoted))] };
}

/** Meanings of evidence, each once; of `NdFeB magnet material` and `NdFeB magnet material (magnet.type)`, the former. */
export function meaningsOnce(meanings: readonly string[]): readonly string[] {
  const all = new Set(meanings);
  return [...all].filter((one) => {
    const bare = one.replace(/ ?[(（][^()（）]*[)）]$/, "");
    return bare === one || !all.has(bare);
  });
}

/** The number of different pieces of advice that are remembered, which bounds the memory of a run. */
const mostTold = 1_000;

/** Tells the advice of a rule once in a run, and a reason once in a block. */
export class Telling {
  readonly #told = new Set<string>();

  /** The sentences after the summary of each finding of a block. */
  of(findings: readonly ReportFinding[]): readonly (readonly string[])[] {
    const told = new Set<string>();
    return findings.map((finding) => {
      const { advice, reasons } = partsOf(finding);
      const fresh = reasons.filter((reason) => !told.has(reason));
      for (const reason of fresh) told.add(reason);
      return advice !== "" && this.#isFirst(`${finding.ruleId} ${advice}`) ? [advice, ...fresh] : fresh;
    });
  }

  /** True for the first occurrence of a text, and for every text once the memory is full. */
  #isFirst(said: string): boolean {
    if (this.#told.has(said)) return false;
    if (this.#told.size < mostTold) this.#told.add(said);
    return true;
  }
}
