import { resolveReferences } from "../model/resolve.ts";
import type { Item, OpenItem } from "../model/types.ts";
import { isInText, type Within } from "../text/place.ts";
import { indexesWhere, perBlock } from "./block.ts";
import { referring } from "./blockQueries.ts";
import type { DocumentContext } from "./documentContext.ts";
import { itemsOf, type JudgedSection, judgeResolved } from "./judgedSection.ts";
import type { SectionList } from "./sectionList.ts";

/** Judges the sections with the given indices, with the references of all items resolved. */
export function judgeLinked(sections: SectionList, which: Iterable<number>, context: DocumentContext): ReadonlyMap<number, JudgedSection> {
  const opened = new Map<number, readonly OpenItem[]>();
  for (const index of which) {
    const one = sections.at(index);
    if (one !== undefined) opened.set(index, itemsOf(one.section, context));
  }
  const itemsAt = (index: number): readonly OpenItem[] => opened.get(index) ?? sections.at(index)?.result.items ?? [];
  const all = (): OpenItem[] => sections.slice().flatMap(({ result }, index) => opened.get(index) ?? result.items);
  // Items that refer only to other files are not judged again but may be part of a chain of references.
  const referred = [...new Set([...sections.indexes(referring), ...opened.keys()])].sort((a, b) => a - b);
  resolveReferences(referred.flatMap(itemsAt), context.judging.links, all);
  const judged = new Map<number, JudgedSection>();
  for (const [index, items] of opened) {
    const one = sections.at(index);
    if (one !== undefined) judged.set(index, judgeResolved(one.section, context, items));
  }
  return judged;
}

/** The items of the same document that an item refers to; undefined when only a look at all items can tell. */
function targetsOf({ reference }: OpenItem): readonly Item[] | undefined {
  switch (reference?.kind) {
    case undefined:
    case "other-file":
    case "unlinked":
    case "bom":
    case "outside":
    case "no-file":
    case "missing":
      return [];
    case "item":
      return [reference.target];
    case "ambiguous":
      return reference.places;
    default:
      return undefined;
  }
}

/** The sections that items of a block refer to. */
const targets = perBlock((sections) =>
  sections.flatMap(({ result: { isLinked, items } }) =>
    isLinked ? items.flatMap((item) => targetsOf(item) ?? []).map(({ place }) => place.in) : [],
  ),
);

/** The sections with an item whose target is unknown: its references are circular, or the chain is too long. */
const leadingAnywhere = indexesWhere(({ result }) => result.isLinked && result.items.some((item) => targetsOf(item) === undefined));

/**
 * True when replacing sections may change the targets of other sections: an item refers to one of theirs, or part numbers change. `items`:
 * the items of the new sections.
 */
export function areReferredTo(removed: readonly JudgedSection[], items: readonly (readonly OpenItem[])[], sections: SectionList): boolean {
  const names = (all: readonly OpenItem[]): string => JSON.stringify(all.map(({ partNumber }) => partNumber?.value));
  if (names(removed.flatMap(({ result }) => result.items)) !== names(items.flat())) return true;
  // An item without references is on no circle, and a direct reference to it is no overlong chain.
  if (removed.some(({ result }) => result.isLinked) && sections.indexes(leadingAnywhere).length > 0) return true;
  const gone = new Set<Within>(removed.map(({ section }) => section.in));
  return sections.gathered(targets).some((within) => gone.has(within));
}

/**
 * The indices of some sections and of those that their items refer to, directly or not, sorted. Undefined when only a look at all items can
 * determine a target.
 */
export function withTargets(sections: SectionList, indexes: readonly number[]): readonly number[] | undefined {
  const wanted = new Set<number>();
  const waiting = [...indexes];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (wanted.has(index)) continue;
    wanted.add(index);
    const result = sections.at(index)?.result;
    if (result?.isLinked !== true) continue;
    for (const item of result.items) {
      const found = targetsOf(item);
      if (found === undefined) return undefined;
      for (const { place } of found) {
        const target = isInText(place) ? sections.indexOf(place) : undefined;
        if (target !== undefined) waiting.push(target);
      }
    }
  }
  return [...wanted].sort((a, b) => a - b);
}
