import { type Elsewhere, elsewhereOf, type Finding, mostRelated } from "../finding.ts";
import { referencedItems } from "../judge/referencedItems.ts";
import type { CheckInput, CheckResult } from "../judge/types.ts";
import { addTo, getOrInsert } from "../maps.ts";
import type { Item } from "../model/types.ts";
import type { JudgedDocument, JudgedItem } from "../rule.ts";
import { findingsByItem, findingsConcerning } from "../states/concerning.ts";
import { isForeign } from "../text/place.ts";
import { keyOf } from "./supposing.ts";

/** A file with lines that lead to items of another one. */
export interface LeadingFile {
  readonly name: string;
  readonly input: CheckInput;
  /** The path of the other file, as this one sees it. */
  readonly path: string;
  /** By the key of an item there, the lines that lead to it. */
  readonly lines: ReadonlyMap<string, readonly LeadingLine[]>;
  readonly findings: readonly Finding[];
}

/** A line that leads to an item of another file. */
export interface LeadingLine {
  readonly key: string;
  /** True where the line is the item; false where the item is a part that it brings in. */
  readonly isItself: boolean;
  /** The place of the item, and those of all parts that the line leads to. */
  readonly place: string;
  readonly places: ReadonlySet<string>;
}

/** A finding that concerns an item. */
export interface Concerning {
  readonly finding: Finding;
  readonly document: JudgedDocument;
  /** True where other items may have brought it. */
  readonly isShared: boolean;
  /** The name of the file that it is in, if that is another one than that of the item. */
  readonly file?: string;
}

/** The findings of another file that concern an item, and the item as that file judges it. */
export interface ConcerningThere {
  readonly concerning: readonly Concerning[];
  readonly judged: readonly Found[];
}

/** An item as it is judged in a document. */
export interface Found {
  readonly document: JudgedDocument;
  readonly judged: JudgedItem;
}

/** The key of the place of an item of another file; empty for one of the judged file. */
export function placeOf({ place }: Item): readonly string[] {
  return isForeign(place) ? [placeKey(elsewhereOf(place))] : [];
}

function placeKey({ file, range: { start } }: Elsewhere): string {
  return `${file}:${start.line}:${start.character}`;
}

/** The items of a result, by a key that is the same in each check. */
export function itemsByKey({ judged }: Pick<CheckResult, "judged">): ReadonlyMap<string, Found> {
  return new Map(judged.flatMap((document) => document.items.map((one) => [keyOf(one.item), { document, judged: one }] as const)));
}

/**
 * The findings that concern an item in its own file. Findings outside the item are shared, unless they stand without any answer.
 *
 * @param before the findings without any answer
 */
export function concerningItems(result: CheckResult, before: readonly Finding[]): (found: Found) => readonly Concerning[] {
  const byItem = findingsByItem(result);
  const concerning = findingsConcerning(result, byItem);
  const owned = new Map([...byItem.owners].map(([item, indexes]) => [item, new Set(indexes.map((index) => result.findings[index]))]));
  const known = new Set(before.map(keyOfFinding));
  return ({ judged: { item }, document }) =>
    (concerning.get(item) ?? []).map((finding) => {
      const isOwn = owned.get(item)?.has(finding) === true;
      return { finding, document, isShared: !isOwn && !known.has(keyOfFinding(finding)) };
    });
}

/**
 * The findings of a file that concern an item of another one, by its key. A finding that names parts concerns these alone; any other
 * concerns all parts of its line.
 */
export function concerningThere({ name: file, lines, findings }: LeadingFile, result: CheckResult): (key: string) => ConcerningThere {
  const byKey = itemsByKey(result);
  const onItem = concerningItems(result, findings);
  const known = new Set(findings.map(keyOfFinding));
  const byLine = new Map<string, LineFindings>();
  const onLine = ({ key, places }: LeadingLine): LineFindings | undefined => {
    const there = byKey.get(key);
    return there && getOrInsert(byLine, key, () => lineFindings(there, onItem(there), places));
  };
  return (key) => {
    const found = new Map<Finding, Concerning>();
    const judged: Found[] = [];
    for (const line of lines.get(key) ?? []) {
      const there = onLine(line);
      if (there === undefined) continue;
      judged.push(...(line.isItself ? [there.found] : (there.parts.get(line.place) ?? [])));
      for (const one of there.ofParts.get(line.place) ?? []) found.set(one.finding, { ...one, file });
      for (const one of there.ofAll) {
        const isOfParts = !line.isItself && !known.has(keyOfFinding(one.finding));
        found.set(one.finding, { ...one, file, isShared: one.isShared || isOfParts });
      }
    }
    return { concerning: [...found.values()], judged };
  };
}

/** A line that leads to parts, with its findings by the place of the parts that they name. */
interface LineFindings {
  readonly found: Found;
  readonly ofParts: ReadonlyMap<string, readonly Concerning[]>;
  /** The findings that name none, or not all. */
  readonly ofAll: readonly Concerning[];
  /** The parts that it brings in. */
  readonly parts: ReadonlyMap<string, readonly Found[]>;
}

function lineFindings(found: Found, findings: readonly Concerning[], places: ReadonlySet<string>): LineFindings {
  const ofParts = new Map<string, Concerning[]>();
  const ofAll: Concerning[] = [];
  for (const one of findings) {
    const named = (one.finding.related ?? []).flatMap(({ elsewhere }) => (elsewhere === undefined ? [] : [placeKey(elsewhere)]));
    const parts = new Set(named.filter((place) => places.has(place)));
    const isOfAll = parts.size === 0 || parts.size >= mostRelated; // beyond that number it names no part
    if (isOfAll) ofAll.push(one);
    else for (const place of parts) addTo(ofParts, place, one);
  }
  return { found, ofParts, ofAll, parts: partsByPlace(found) };
}

/** The parts of other files that a line brings in, as they are judged there, by their place. */
export function partsByPlace({ judged: { item }, document }: Found): ReadonlyMap<string, readonly Found[]> {
  const parts = new Map<string, Found[]>();
  for (const judged of referencedItems(item, document)) for (const place of placeOf(judged.item)) addTo(parts, place, { judged, document });
  return parts;
}

/** A key that is equal for the same finding before and after an answer. */
function keyOfFinding({ document, ruleId, path, severity }: Finding): string {
  return `${document} ${ruleId} ${path} ${severity}`;
}
