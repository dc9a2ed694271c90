import { unjudgedCodes } from "../control/declared.ts";
import type { groundsOf } from "../control/describeOpenQuestions.ts";
import { isJudged } from "../control/endUseRequired.ts";
import type { Finding } from "../finding.ts";
import type { CheckResult } from "../judge/types.ts";
import type { Item } from "../model/types.ts";
import { type RollUp, RollUps } from "../rollup/rollUp.ts";
import type { JudgedDocument, OwnJudgedItem } from "../rule.ts";
import { findingsConcerning } from "../states/concerning.ts";
import { itemState } from "../states/ofItem.ts";
import type { ItemState } from "../states/types.ts";
import type { Span } from "../text/span.ts";
import { type ItemRows, itemRows } from "./itemRows.ts";
import type { PlaceOf } from "./places.ts";

/** An item with everything that led to its findings. */
export interface DescribedItem extends ItemRows {
  readonly state: ItemState;
  /** True when the item contains monitored material, or an act controls it by its code. */
  readonly isJudged: boolean;
  /** The declared control codes that no act of the packs judges, each behind its list. */
  readonly unjudgedCodes: readonly string[];
  /** The findings on the item itself, without those on its parts, in document order. */
  readonly findings: readonly Finding[];
  /** Findings placed elsewhere that concern the text of the item, by their range or a related place; for example a barred end user. */
  readonly related: readonly Finding[];
  /** The totals of one unit including its parts; undefined for an item without parts. */
  readonly rollUp: RollUp | undefined;
}

/** Describes an item from the result of a check. `grounds` as in `itemRows`. */
export function describeItem(
  { findings }: Pick<CheckResult, "findings">,
  { document, item: judged }: FoundItem,
  at: PlaceOf,
  grounds?: typeof groundsOf,
): DescribedItem {
  const { item } = judged;
  const { index } = document.document;
  const concerning = findingsConcerning({ judged: [document], findings }).get(item) ?? [];
  return {
    ...itemRows(judged, at, grounds),
    state: itemState(judged, concerning, document),
    isJudged: isJudged(judged),
    unjudgedCodes: unjudgedCodes(item, document.law),
    findings: findingsOn(item, index, findings),
    related: findings.filter((one) => !isWithin(item, index, one) && [one, ...(one.related ?? [])].some((span) => touches(span, item))),
    rollUp: new RollUps(document).of(item),
  };
}

/** True when a range begins inside an item but outside its parts. */
function touches({ start }: Span, { extent, place, children }: Item): boolean {
  const holds = (span: Span): boolean => span.start <= start && start < span.end;
  return (holds(extent) || holds(place)) && !children.some((child) => holds(child.extent) || holds(child.place));
}

/** The findings on an item of a document and on values in it, without those on its parts. */
export function findingsOn(item: Item, document: number, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((one) => isWithin(item, document, one) && !item.children.some((child) => isWithin(child, document, one)));
}

/** True for a finding on an item, a value in it, or one of its parts. */
function isWithin({ path: parent }: Item, index: number, { document, path }: Finding): boolean {
  return document === index && (path === parent || path.startsWith(`${parent}/`));
}

/** An item together with its document. */
export interface FoundItem {
  readonly document: JudgedDocument;
  readonly item: OwnJudgedItem;
}

/** The innermost item at an offset. An item written as an alias is also found at the alias. */
export function itemAt(judged: readonly JudgedDocument[], offset: number): FoundItem | undefined {
  return innermost(judged, (span) => span.start <= offset && offset <= span.end);
}

/**
 * The item for a line: the first one that begins on it, otherwise the innermost one that contains its first non-blank character. `line`:
 * the range of the line without surrounding blanks.
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

/** The innermost item that fits. Assemblies precede their parts, so the last match is the innermost. */
function innermost(judged: readonly JudgedDocument[], fits: (span: Span) => boolean): FoundItem | undefined {
  let found: FoundItem | undefined;
  for (const document of judged) {
    for (const item of document.items) if (fits(item.item.extent) || fits(item.item.place)) found = { document, item };
  }
  return found;
}
