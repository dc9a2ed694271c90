import type { groundsOf } from "../control/describeOpenQuestions.ts";
import { isJudged } from "../control/endUseRequired.ts";
import type { Finding } from "../finding.ts";
import type { CheckResult } from "../judge/types.ts";
import type { Item } from "../model/types.ts";
import { type RollUp, RollUps } from "../rollup/rollUp.ts";
import type { JudgedDocument, OwnJudgedItem } from "../rule.ts";
import { findingsConcerning } from "../states/concerning.ts";
import { itemState } from "../states/ofItem.ts";
import type { Span } from "../text/span.ts";
import { type ItemRows, itemRows } from "./itemRows.ts";
import type { PlaceOf } from "./places.ts";

/** One item with everything that led to the findings on it. */
export interface DescribedItem extends ItemRows {
  /** Whether it holds a material of a class, or an act controls it by its code. */
  readonly isJudged: boolean;
  /** The findings on the item itself, not those on its parts, in the order of the text. */
  readonly findings: readonly Finding[];
  /** Findings that stand elsewhere and touch its text, with their range or a related one: that its end user is barred, say. */
  readonly related: readonly Finding[];
  /** What one unit of it holds, its parts together; undefined for an item without parts. */
  readonly rollUp: RollUp | undefined;
}

/** Describes an item by the result of a check; `grounds` as in `itemRows`. */
export function describeItem(
  { findings }: Pick<CheckResult, "findings">,
  { document, item: judged }: FoundItem,
  at: PlaceOf,
  grounds?: typeof groundsOf,
): DescribedItem {
  const { item } = judged;
  const isOn = ({ document: index, path }: Finding, one: Item): boolean => index === document.document.index && within(path, one.path);
  const concerning = findingsConcerning({ judged: [document], findings }).get(item) ?? [];
  return {
    ...itemRows(judged, itemState(judged, concerning, document), at, grounds),
    isJudged: isJudged(judged),
    findings: findings.filter((one) => isOn(one, item) && !item.children.some((child) => isOn(one, child))),
    related: findings.filter((one) => !isOn(one, item) && [one, ...(one.related ?? [])].some((span) => touches(span, item))),
    rollUp: new RollUps(document).of(item),
  };
}

/** Whether a range begins in the text of an item and not in that of its parts. */
function touches({ start }: Span, { extent, place, children }: Item): boolean {
  const holds = (span: Span): boolean => span.start <= start && start < span.end;
  return (holds(extent) || holds(place)) && !children.some((child) => holds(child.extent) || holds(child.place));
}

function within(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}

/** An item together with its document. */
export interface FoundItem {
  readonly document: JudgedDocument;
  readonly item: OwnJudgedItem;
}

/** The innermost item whose text holds an offset; an item that is an alias answers at the alias as well. */
export function itemAt(judged: readonly JudgedDocument[], offset: number): FoundItem | undefined {
  return innermost(judged, (span) => span.start <= offset && offset <= span.end);
}

/**
 * The item that a line means: the first one that begins on it, else the innermost whose text holds the first
 * character of the line that is no blank. `line` is the range of that text, without blanks at its ends.
 */
export function itemOnLine(judged: readonly JudgedDocument[], line: Span): FoundItem | undefined {
  for (const document of judged) {
    for (const item of document.items) {
      const { extent, place } = item.item;
      if ([extent.start, place.start].some((start) => line.start <= start && start < line.end)) return { document, item };
    }
  }
  return itemAt(judged, line.start);
}

/** Items come assemblies first, so the last one that fits lies deepest. */
function innermost(judged: readonly JudgedDocument[], fits: (span: Span) => boolean): FoundItem | undefined {
  let found: FoundItem | undefined;
  for (const document of judged) {
    for (const item of document.items) if (fits(item.item.extent) || fits(item.item.place)) found = { document, item };
  }
  return found;
}
