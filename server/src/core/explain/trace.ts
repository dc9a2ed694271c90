import type { Considered, Control } from "../control/types.ts";
import type { Finding } from "../finding.ts";
import type { CheckResult } from "../judge/types.ts";
import type { Item } from "../model/types.ts";
import { type RollUp, RollUps } from "../rollup/rollUp.ts";
import type { JudgedDocument, OwnJudgedItem } from "../rule.ts";
import { findingsConcerning } from "../states/concerning.ts";
import { itemState } from "../states/ofItem.ts";
import type { ItemState } from "../states/types.ts";
import type { Span } from "../text/span.ts";

/** One act that was held against an item, and what came of it. */
export type ActTrace =
  | { readonly outcome: "in-force" | "unverified"; readonly control: Control }
  | { readonly outcome: "not-reached"; readonly considered: Considered };

/** Everything that led to the findings on one item. */
export interface ItemTrace {
  readonly item: OwnJudgedItem;
  readonly document: JudgedDocument;
  readonly state: ItemState;
  /** Acts that reach it first, then those that do not, each group in the order of the packs. */
  readonly acts: readonly ActTrace[];
  /** The findings on the item itself, not those on its parts, in the order of the text. */
  readonly findings: readonly Finding[];
  /** Findings that stand elsewhere and touch its text, with their range or a related one: that its end user is barred, say. */
  readonly related: readonly Finding[];
  /** What one unit of it holds, its parts together; undefined for an item without parts. */
  readonly rollUp: RollUp | undefined;
}

/** Gathers the trace of an item from the result of a check. */
export function traceItem(result: Pick<CheckResult, "findings">, document: JudgedDocument, item: OwnJudgedItem): ItemTrace {
  const { path, children } = item.item;
  const findings: Finding[] = [];
  const related: Finding[] = [];
  for (const finding of result.findings) {
    const own = finding.document === document.document.index && within(finding.path, path);
    if (own && !children.some((child) => within(finding.path, child.path))) findings.push(finding);
    else if (!own && [finding, ...(finding.related ?? [])].some((span) => touches(span, item.item))) related.push(finding);
  }
  const acts: ActTrace[] = [
    ...item.control.inForce.map((control) => ({ outcome: "in-force", control }) as const),
    ...item.control.unverified.map((control) => ({ outcome: "unverified", control }) as const),
    ...item.control.considered.map((considered) => ({ outcome: "not-reached", considered }) as const),
  ];
  const concerning = findingsConcerning({ judged: [document], findings: result.findings }).get(item.item) ?? [];
  return {
    item,
    document,
    state: itemState(item, concerning, document),
    acts,
    findings,
    related,
    rollUp: new RollUps(document).of(item.item),
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
