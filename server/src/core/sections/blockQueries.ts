import { type SeverityCounts, sumOf } from "../judge/severityCounts.ts";
import { type Counts, isUndeclared } from "../judge/summary.ts";
import { firstOfEach } from "../maps.ts";
import { perKey } from "../perKey.ts";
import { mayHideFindings } from "../ruleMeta.ts";
import { indexesWhere, perBlock } from "./block.ts";
import { fileNamedBy, type JudgedSection } from "./judgedSection.ts";
import { standsElsewhere } from "./placesOutsideSection.ts";
import type { SectionList } from "./sectionList.ts";

export const linked = indexesWhere(({ result }) => result.isLinked);
export const namingFiles = indexesWhere(({ result }) => result.namesFiles);
export const referring = indexesWhere(({ result }) => result.isLinked || result.namesFiles);
export const withUndeclared = indexesWhere(({ result }) => result.withoutEndUse > 0);
export const openToWhatFollows = indexesWhere(({ section }) => section.isOpen);
export const notReadWhole = indexesWhere(({ own }) => own.some(({ finding }) => mayHideFindings(finding.ruleId)));
export const withWaivers = indexesWhere(({ section }) => section.waivers.length > 0);

/** The undeclared items that concern document rules, without repetition. */
export const undeclaredConcerned = perBlock((sections) => [
  ...new Set(sections.flatMap(({ result }) => result.concerned.flat().filter(isUndeclared))),
]);

/** The parts-file declarations that fit items, without repetition. */
export const declarationsUsed = perBlock((sections) => [...new Set(sections.flatMap(({ result }) => result.fitting))]);

/** The first remark with each key. */
export const remarksInBlock = perBlock((sections) =>
  firstOfEach(
    sections.flatMap(({ section }) => section.deduped),
    ({ about }) => about,
  ),
);

/** Finding counts of a block, which let a walk skip the block. */
export interface BlockFindings {
  readonly sections: readonly JudgedSection[];
  /** The indices in the block of sections with findings. */
  readonly indexes: readonly number[];
  readonly findings: number;
  readonly counts: SeverityCounts;
  /** As `ToldFinding.place`. */
  readonly places: ReadonlySet<string | undefined>;
}

/** The finding counts of each block. */
export const blockFindings = perBlock((sections): BlockFindings[] => {
  const indexes: number[] = [];
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  const places = new Set<string | undefined>();
  for (const [index, { own }] of sections.entries()) {
    if (own.length > 0) indexes.push(index);
    for (const { finding, place } of own) {
      counts[finding.severity]++;
      places.add(place);
    }
  }
  return [{ sections, indexes, findings: sumOf(counts), counts, places }];
});

/** The findings of sections that are placed in another section or outside all sections. */
export const standingElsewhere = perBlock((sections) =>
  sections.flatMap(({ section, result }) => result.findings.filter((finding) => standsElsewhere(finding, section))),
);

const fileNames = perBlock((sections) => {
  const items = sections.flatMap(({ result }) => (result.namesFiles ? result.items : []));
  return [...new Set(items.flatMap((item) => fileNamedBy(item)?.file ?? []))];
});

/** The files that `ref` values name, as written, without repetition. */
export function filesNamedIn(sections: SectionList): readonly string[] {
  return [...new Set(sections.gathered(fileNames))];
}

/** Counts of items, and of sections: linked to other items, with evidence, and with an open quote. */
export type Totals = Counts & { readonly withoutEndUse: number; readonly linked: number; readonly telling: number; readonly open: number };

const zero = () => ({ items: 0, materialItems: 0, undeclared: 0, notChecked: 0, withoutEndUse: 0, linked: 0, telling: 0, open: 0 });

/** Written out for speed, since each edit recomputes a block: V8 of Node 20 is slow with object literals that start with a spread. */
const blockTotals = perBlock((sections): Totals[] => {
  const sum = zero();
  for (const { section, result } of sections) {
    const { items, materialItems, undeclared, notChecked } = result.counts;
    sum.items += items;
    sum.materialItems += materialItems;
    sum.undeclared += undeclared;
    sum.notChecked += notChecked;
    sum.withoutEndUse += result.withoutEndUse;
    if (result.isLinked) sum.linked++;
    if (!section.isSilent) sum.telling++;
    if (section.isOpen) sum.open++;
  }
  return [sum];
});

/** The totals of all sections. */
export const totalsOf = perKey((sections: SectionList): Totals => {
  const sum = zero();
  for (const one of sections.gathered(blockTotals)) for (const key of Object.keys(sum) as (keyof Totals)[]) sum[key] += one[key];
  return sum;
});
