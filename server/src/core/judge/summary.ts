import { endUseRequired, isJudged } from "../control/endUseRequired.ts";
import type { IsoDate } from "../date.ts";
import { parseIsoDate } from "../date.ts";
import { endUseState } from "../model/endUseState.ts";
import type { DocumentHead, DocumentKind } from "../model/types.ts";
import { unreadOf } from "../model/unread.ts";
import type { JudgedItem, OwnJudgedItem } from "../rule.ts";
import type { AsOfSource, CheckInput, DocumentSummary } from "./types.ts";

/** The day at which a document is judged: the setting, else the shipment's export date, else today. */
export function asOfOf(
  document: DocumentHead,
  { settings: { asOf }, today }: Pick<CheckInput, "settings" | "today">,
): { readonly asOf: IsoDate; readonly source: AsOfSource } {
  if (asOf !== undefined) return { asOf: asOf.date, source: asOf.source };
  const exportDate = document.kind === "shipment" ? parseIsoDate(document.exportDate?.value ?? "") : undefined;
  return exportDate === undefined ? { asOf: today, source: "today" } : { asOf: exportDate, source: "export-date" };
}

/** What is counted of items. */
export type Counts = Pick<DocumentSummary, "items" | "materialItems" | "undeclared" | "notChecked">;

/** The counts of nothing. */
export const noCounts: Counts = { items: 0, materialItems: 0, undeclared: 0, notChecked: 0 };

/** Counts items; `items` is how many there are, judged or not. */
export function count(items: number, judged: readonly OwnJudgedItem[]): Counts {
  const held = judged.filter(isJudged);
  let checked = 0;
  for (const { item, hasText } of judged) if (hasText && (item.reference === undefined || unreadOf(item) === undefined)) checked++;
  return { items, materialItems: held.length, undeclared: held.filter(isUndeclared).length, notChecked: items - checked };
}

/** Whether an item is asked for an end use and none is declared: this is what "undeclared" means wherever it is said or counted, less what a waiver covers. */
export function isUndeclared(judged: JudgedItem): boolean {
  return endUseState(judged.item.endUse) !== "declared" && endUseRequired(judged);
}

/** How many of some items are asked for an end use and have none, not even one in doubt; what aliases repeat is one. */
export function countWithoutEndUse(judged: readonly JudgedItem[]): number {
  const open = judged.filter(isWithoutEndUse);
  return open.length < 2 ? open.length : new Set(open.map(({ item }) => item.identity)).size;
}

/** Whether an item is asked for an end use and has none, not even one in doubt. */
export function isWithoutEndUse(judged: JudgedItem): boolean {
  return judged.item.endUse === undefined && endUseRequired(judged);
}

/** Whether an undeclared item can be told its end use: one that writes something under the key already has an author, who may be at work on it. */
export function takesEndUse(judged: JudgedItem): boolean {
  return isUndeclared(judged) && judged.item.writtenEndUse === undefined && !judged.item.writes("endUse");
}

/** What a summary says of a document beside the counts. */
export function identify(
  document: DocumentHead,
  when: { readonly asOf: IsoDate; readonly source: AsOfSource },
): {
  readonly index: number;
  readonly kind: DocumentKind;
  readonly id: string | undefined;
  readonly asOf: IsoDate;
  readonly asOfSource: AsOfSource;
} {
  const { index, kind } = document;
  return { index, kind, id: document.id?.value, asOf: when.asOf, asOfSource: when.source };
}
