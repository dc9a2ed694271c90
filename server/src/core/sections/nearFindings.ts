import type { Finding, OpenFinding } from "../finding.ts";
import type { MarkedFinding, Near } from "../judge/digest.ts";
import { perBlock } from "./block.ts";
import { withFindings } from "./elsewhere.ts";
import type { OwnFindings } from "./ownFindings.ts";
import type { Part } from "./part.ts";
import { shownIn } from "./shownFindings.ts";
import { type Found, placedFinding, walkFindings } from "./walkFindings.ts";

/** A finding as it is kept; see `walkFindings`. */
export interface FindingAt {
  readonly finding: Finding | OpenFinding;
  readonly section: number;
  readonly own: OwnFindings | undefined;
  readonly at: number;
}

/** So many findings on either side of an edit must be shown; as long as they are, the others stay the same, so that typing alone sends none anew. */
const closest = 10;

/** What stands around an edit. */
export interface Neighbourhood {
  /** Those nearest to the edit, which must be shown. */
  readonly closest: readonly FindingAt[];
  /** What may be shown for standing near it, as many as asked for: those of last time first, where they are still near. */
  readonly choices: readonly (readonly FindingAt[])[];
}

/** The findings around an edit, in the order of the text. Only the sections there are looked at. */
export function neighbourhood(found: Found, { edited, first }: Near, count: number): Neighbourhood {
  const { before, after } = aroundEdit(found, edited, 2 * count);
  const all = [...before, ...after];
  const at = before.length;
  const from = Math.max(0, Math.min(at - Math.floor(count / 2), all.length - count));
  const last = first === undefined ? -1 : all.findIndex((one) => markOf(one) === first);
  const choices = last >= 0 && last !== from ? [last, from] : [from];
  return {
    closest: all.slice(Math.max(0, at - closest), at + closest),
    choices: choices.map((start) => all.slice(start, start + count)),
  };
}

function markOf({ own, at }: FindingAt): MarkedFinding | undefined {
  return own?.shown[at]?.marked;
}

/** The findings before and behind an offset, about so many of each, the nearest. */
function aroundEdit(found: Found, edited: number, most: number): { readonly before: FindingAt[]; readonly after: FindingAt[] } {
  const { layout, elsewhere } = found;
  const indexes = withFindings(layout, elsewhere);
  const here = layout.indexAt(edited);
  const middle = firstWhere(indexes.length, (number) => (indexes[number] ?? 0) >= here);
  const before: FindingAt[][] = [];
  const after: FindingAt[][] = [];
  for (let at = middle - 1, left = most; at >= 0 && left > 0; at--) {
    const those = findingsOf(found, indexes[at] ?? 0);
    before.push(those);
    left -= those.length;
  }
  for (let at = middle, left = most; at < indexes.length && left > 0; at++) {
    const those = findingsOf(found, indexes[at] ?? 0);
    after.push(those);
    left -= those.length;
  }
  // Where the text is not cut, all of them stand outside of sections.
  const outside = indexes.length > 0 ? [] : elsewhere.before.map((finding, at) => ({ finding, section: -1, own: undefined, at }));
  const all = [...before.toReversed().flat(), ...after.flat(), ...outside];
  const split = firstWhere(all.length, (number) => {
    const one = all[number];
    return one === undefined || placedFinding(layout, one.finding, one.section).end >= edited;
  });
  return { before: all.slice(Math.max(0, split - most), split), after: all.slice(split, split + most) };
}

function findingsOf({ layout, elsewhere }: Found, section: number): FindingAt[] {
  const part = layout.sections.at(section);
  if (part === undefined) return [];
  const own = shownIn(part, elsewhere.bySection.get(section));
  return own.findings.map((finding, at) => ({ finding, section, own, at }));
}

/** The first of so many numbers from which on something holds; the count itself where it never does. */
function firstWhere(count: number, holds: (number: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const half = (low + high) >> 1;
    if (holds(half)) high = half;
    else low = half + 1;
  }
  return low;
}

/** The place of a finding among all of a text. */
export interface Numbered extends FindingAt {
  /** Its number in the order of the text, from 0. */
  readonly number: number;
  /** What is said of it. */
  readonly said: string;
  /** Its number among those of which the same is said, from 1. */
  readonly count: number;
}

/** What is known of the findings of a block of sections, so that those without the like of some others are passed over together. */
const summaries = perBlock<
  Part,
  { readonly sections: number; readonly findings: number; readonly places: ReadonlySet<string | undefined> }
>((sections) => [
  {
    sections: sections.length,
    findings: sections.reduce((sum, { own }) => sum + own.findings.length, 0),
    places: new Set(sections.flatMap(({ own }) => own.places)),
  },
]);

/** Goes through the findings of a text like `walkFindings`, and only counts those of blocks that hold none of some sections and places. */
function walkLike(
  found: Found,
  wanted: readonly FindingAt[],
  places: ReadonlySet<string | undefined>,
  visit: (one: FindingAt, number: number) => boolean,
): void {
  const { layout, elsewhere } = found;
  let number = 0;
  if (elsewhere.bySection.size > 0 || layout.sections.count === 0 || places.has(undefined)) {
    walkFindings(found, (finding, section, own, at) => visit({ finding, section, own, at }, number++));
    return;
  }
  for (const [at, finding] of elsewhere.before.entries()) if (!visit({ finding, section: -1, own: undefined, at }, number++)) return;
  const first = wanted[0]?.section ?? 0;
  const last = wanted.at(-1)?.section ?? 0;
  const looked = [...places, undefined];
  let from = 0;
  for (const block of layout.sections.gathered(summaries)) {
    const to = from + block.sections;
    if (to <= first || from > last) {
      if (!looked.some((place) => block.places.has(place))) {
        number += block.findings;
        from = to;
        continue;
      }
    }
    for (; from < to; from++) for (const one of findingsOf(found, from)) if (!visit(one, number++)) return;
  }
}

/**
 * Numbers some findings among all of the text. That takes a look at each block of sections before them, and only of what may be their like
 * it is worked out what is said of it.
 */
export function numbered(found: Found, wanted: readonly FindingAt[], saidOf: (one: FindingAt) => string): readonly Numbered[] {
  const left = new Set(wanted.map(({ finding }) => finding));
  const counts = new Map(wanted.map((one) => [saidOf(one), 0]));
  const rules = new Set(wanted.map(({ finding }) => finding.ruleId));
  const places = new Set(wanted.map(placeOf));
  const isAny = places.has(undefined);
  const result: Numbered[] = [];
  walkLike(found, wanted, places, (one, number) => {
    const place = placeOf(one);
    if (!rules.has(one.finding.ruleId) || !(isAny || place === undefined || places.has(place))) return left.size > 0;
    const said = saidOf(one);
    const count = (counts.get(said) ?? 0) + 1;
    counts.set(said, count);
    if (left.delete(one.finding)) result.push({ ...one, number, said, count });
    return left.size > 0;
  });
  return result;
}

function placeOf({ own, at }: FindingAt): string | undefined {
  return own?.places[at];
}
