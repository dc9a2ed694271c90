import { counts, type Finding } from "../finding.ts";
import type { VerdictInRun } from "../judge/types.ts";
import { noItems, ruleFailed } from "../ruleMeta.ts";
import { gravestState, type ItemState } from "./types.ts";

type Judged = Pick<VerdictInRun, "findings" | "documents" | "isParts">;

/** The state of a file of which something was not checked. */
export type NotChecked = Extract<ItemState, { readonly kind: "not-checked" }>;

/** The state of a judged file from its findings and unchecked parts. */
export function fileState(judged: Judged, unchecked = uncheckedIn(judged)): ItemState {
  return gravestState([...judged.findings.map(stateOfFinding), ...(unchecked === undefined ? [] : [unchecked])]);
}

/** The unchecked part of a file, regardless of its findings; undefined if everything was checked. */
export function uncheckedIn({ findings, documents, isParts }: Judged): NotChecked | undefined {
  const count = notCheckedIn(documents);
  if (count > 0) return { kind: "not-checked", why: { kind: "items", count } };
  if (findings.some(({ ruleId }) => ruleId === noItems)) return { kind: "not-checked", why: { kind: "no-items" } };
  const failed = findings.map(stateOfFinding).find(({ kind }) => kind === "not-checked");
  if (failed?.kind === "not-checked") return failed;
  const isEmpty = documents.length === 0 && isParts !== true && !findings.some((one) => counts(one) && one.severity === "error");
  return isEmpty ? { kind: "not-checked", why: { kind: "no-document" } } : undefined;
}

/** True when a file as a whole was not checked: it has no items, or a rule failed. */
export function isUnjudged(unchecked: NotChecked | undefined): unchecked is NotChecked {
  return unchecked !== undefined && unchecked.why.kind !== "items";
}

/** The number of unchecked items of some documents. */
export function notCheckedIn(documents: readonly { readonly notChecked: number }[]): number {
  return documents.reduce((sum, { notChecked }) => sum + notChecked, 0);
}

/** The state of an item or file with a given finding. */
export function stateOfFinding({ ruleId, severity, suppression }: Finding): ItemState {
  if (suppression?.kind === "waiver") return { kind: "not-asked", why: { kind: "waived", until: suppression.until, by: suppression.by } };
  if (suppression !== undefined) return { kind: "not-asked", why: { kind: "baseline" } };
  return ruleId === ruleFailed ? { kind: "not-checked", why: { kind: "failed" } } : { kind: "finding", severity };
}
