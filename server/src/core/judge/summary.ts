import { endUseRequired, isJudged, isWithoutEndUse } from "../control/endUseRequired.ts";
import { parseIsoDate } from "../date.ts";
import { endUseState } from "../model/endUseState.ts";
import type { DocumentHead } from "../model/types.ts";
import { unreadOf } from "../model/unread.ts";
import type { JudgedItem, OwnJudgedItem } from "../rule.ts";
import type { CheckInput, DocumentSummary } from "./types.ts";

/** The date for judging a document: the setting, otherwise the export date of a shipment, otherwise today. */
export function asOfOf(
  document: DocumentHead,
  { settings: { asOf }, today }: Pick<CheckInput, "settings" | "today">,
): Pick<DocumentSummary, "asOf" | "asOfSource"> {
  if (asOf !== undefined) return { asOf: asOf.date, asOfSource: asOf.source };
  const exportDate = document.kind === "shipment" ? parseIsoDate(document.exportDate?.value ?? "") : undefined;
  return exportDate === undefined ? { asOf: today, asOfSource: "today" } : { asOf: exportDate, asOfSource: "export-date" };
}

/** Counts of items. */
export type Counts = Pick<DocumentSummary, "items" | "materialItems" | "undeclared" | "notChecked">;

/** Zero counts. */
export const noCounts: Counts = { items: 0, materialItems: 0, undeclared: 0, notChecked: 0 };

/** Counts items. `items` is their total number, including items not judged. */
export function count(items: number, judged: readonly OwnJudgedItem[]): Counts {
  const held = judged.filter(isJudged);
  let checked = 0;
  for (const { item, hasText } of judged) if (hasText && (item.reference === undefined || unreadOf(item) === undefined)) checked++;
  return { items, materialItems: held.length, undeclared: held.filter(isUndeclared).length, notChecked: items - checked };
}

/**
 * True when an item needs an end use and none is declared. This is the definition of "undeclared" in all outputs and counts, which leave
 * out waived items.
 */
export function isUndeclared(judged: JudgedItem): boolean {
  return endUseState(judged.item.endUse) !== "declared" && endUseRequired(judged);
}

/** The number of items that need an end use and have none at all. Items repeated by aliases count once. */
export function countWithoutEndUse(judged: readonly JudgedItem[]): number {
  const open = judged.filter(isWithoutEndUse);
  return open.length < 2 ? open.length : new Set(open.map(({ item }) => item.identity)).size;
}

/**
 * True when an end use can be inserted into an undeclared item. Items with something under the key are left alone, since their author may
 * be editing it, unless it is a column of parties.
 */
export function takesEndUse(judged: JudgedItem): boolean {
  return (
    isUndeclared(judged) &&
    judged.item.writtenEndUse === undefined &&
    (!judged.item.writes("endUse") || judged.item.endUseForm?.isOfMapping === true)
  );
}
