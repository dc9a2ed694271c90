import { counts, type Finding } from "../finding.ts";
import type { VerdictInRun } from "../judge/types.ts";
import { noItems, ruleFailed } from "../ruleMeta.ts";
import { gravestState, type ItemState } from "./types.ts";

type Judged = Pick<VerdictInRun, "findings" | "documents" | "isParts">;

/** Something of a file was not checked. */
export type NotChecked = Extract<ItemState, { readonly kind: "not-checked" }>;

/** The state of a file that was judged, by what was found in it and what was not checked. */
export function fileState(judged: Judged, unchecked = uncheckedIn(judged)): ItemState {
  return gravestState([...judged.findings.map(stateOfFinding), ...(unchecked === undefined ? [] : [unchecked])]);
}

/** The part of a file that was not checked, whatever was found beside it; undefined if all of it was. */
export function uncheckedIn({ findings, documents, isParts }: Judged): NotChecked | undefined {
  const count = notCheckedIn(documents);
  if (count > 0) return { kind: "not-checked", why: { kind: "items", count } };
  if (findings.some(({ ruleId }) => ruleId === noItems)) return { kind: "not-checked", why: { kind: "no-items" } };
  const failed = findings.map(stateOfFinding).find(({ kind }) => kind === "not-checked");
  if (failed?.kind === "not-checked") return failed;
  const isEmpty = documents.length === 0 && isParts !== true && !findings.some((one) => counts(one) && one.severity === "error");
  return isEmpty ? { kind: "not-checked", why: { kind: "no-document" } } : undefined;
}

/** True if a file as such was not checked: no item was found in it, or a rule failed. */
export function isUnjudged(unchecked: NotChecked | undefined): unchecked is NotChecked {
  return unchecked !== undefined && unchecked.why.kind !== "items";
}

/** Number of items of some documents that were not checked. */
export function notCheckedIn(documents: readonly { readonly notChecked: number }[]): number {
  return documents.reduce((sum, { notChecked }) => sum + notChecked, 0);
}

/** The state that a finding gives its item or file. */
export function stateOfFinding({ ruleId, severity, suppression }: Finding): ItemState {
  if (suppression?.kind === "waiver") return { kind: "not-asked", why: { kind: "waived", until: suppression.until, by: suppression.by } };
  if (suppression !== undefined) return { kind: "not-asked", why: { kind: "baseline" } };
  return ruleId === ruleFailed ? { kind: "not-checked", why: { kind: "failed" } } : { kind: "finding", severity };
}
