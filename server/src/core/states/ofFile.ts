import type { Finding } from "../finding.ts";
import type { Verdict } from "../judge/types.ts";
import { ruleFailed } from "../ruleMeta.ts";
import { gravestState, type ItemState } from "./types.ts";

/** The state of a file that was judged, by what was found in it and what was not checked. */
export function fileState({ findings, documents }: Pick<Verdict, "findings" | "documents">): ItemState {
  const count = documents.reduce((sum, { notChecked }) => sum + notChecked, 0);
  const unchecked: ItemState[] = count === 0 ? [] : [{ kind: "not-checked", why: { kind: "items", count } }];
  return gravestState([...findings.map(stateOfFinding), ...unchecked]);
}

/** The state that a finding gives its item or file. */
export function stateOfFinding({ ruleId, severity, suppression }: Finding): ItemState {
  if (suppression?.kind === "waiver") return { kind: "not-asked", why: { kind: "waived", until: suppression.until, by: suppression.by } };
  if (suppression !== undefined) return { kind: "not-asked", why: { kind: "baseline" } };
  return ruleId === ruleFailed ? { kind: "not-checked", why: { kind: "failed" } } : { kind: "finding", severity };
}
