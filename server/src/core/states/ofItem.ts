import { endUseRequired, isJudged, isOff } from "../control/endUseRequired.ts";
import { allControls } from "../control/verdict.ts";
import type { Finding } from "../finding.ts";
import { isUndeclared } from "../judge/summary.ts";
import { declaredEndUse, endUseState } from "../model/endUseState.ts";
import { unreadOf } from "../model/unread.ts";
import { isAsked } from "../regimes.ts";
import type { JudgedItem, JudgingContext, OwnJudgedItem } from "../rule.ts";
import { stateOfFinding } from "./ofFile.ts";
import { gravestState, type ItemState, type WhyNotAsked } from "./types.ts";

/** The settings and the date that the state of an item depends on. */
type StateContext = Pick<JudgingContext, "asOf" | "regimes" | "severities">;

/**
 * The state of an item.
 *
 * @param judged undefined when the recogniser or the control check failed
 * @param findings the findings that concern it, including waived and baselined ones
 */
export function itemState(judged: OwnJudgedItem | undefined, findings: readonly Finding[], context: StateContext): ItemState {
  const unread = judged === undefined ? undefined : unreadOf(judged.item);
  // The broken reference is shown as the reason why the item was not checked.
  const telling = unread === undefined ? findings : findings.filter(({ ruleId }) => ruleId !== "ref/unresolved");
  const found = telling.map(stateOfFinding);
  if (unread !== undefined) found.push({ kind: "not-checked", why: { kind: "reference" } });
  if (judged === undefined) found.push({ kind: "not-checked", why: { kind: "failed" } });
  else if (!judged.hasText) found.push({ kind: "not-checked", why: { kind: "no-text" } });
  if (found.length > 0) return gravestState(found);
  const why = judged === undefined ? undefined : whyNotAsked(judged, context);
  return why === undefined ? { kind: "nothing-found" } : { kind: "not-asked", why };
}

/** The reason why an item without findings is not clear; undefined if it is clear. */
function whyNotAsked(judged: JudgedItem, { asOf, regimes, severities }: StateContext): WhyNotAsked | undefined {
  const { recognition, control } = judged;
  if (recognition.verdict === "none" && !isJudged(judged)) return undefined;
  if (isOff(judged)) return { kind: "off", by: "materials" };
  // The question is open but has no finding, so its rule is off.
  if (recognition.verdict === "question" || isUndeclared(judged)) return { kind: "off", by: "rules" };
  if (endUseRequired(judged)) {
    if (silenced(judged, severities)) return { kind: "off", by: "rules" };
    return isMilitary(judged) ? { kind: "military", asOf } : undefined;
  }
  if (endUseState(judged.item.endUse) === "declared" && !isMilitary(judged)) return undefined;
  if (recognition.classes.some(({ of }) => of.endUse === "ask" && judged.asking[of.id] !== undefined))
    return { kind: "off", by: "materials" };
  if (allControls(control).length > 0) return { kind: "common-goods" };
  const leftOut = control.considered.some(
    ({ act }) => (act.state === "in-force" || act.state === "unverified") && !isAsked(act.act.authority, regimes),
  );
  return leftOut ? { kind: "off", by: "regimes" } : { kind: "no-act", asOf };
}

/** True when an undeclared value would decide and the rule that asks for it is off. */
function silenced({ control }: JudgedItem, severities: StateContext["severities"]): boolean {
  const missing = new Set(allControls(control).flatMap((one) => one.missing));
  return (["composition", "parameter", "origin"] as const).some((what) => missing.has(what) && severities[`${what}/missing`] === "off");
}

function isMilitary({ item }: JudgedItem): boolean {
  return declaredEndUse(item)?.category?.value === "military";
}

/** The rules that ask for the end use of an item. */
const endUseRules: ReadonlySet<string> = new Set(["end-use/missing", "end-use/undetermined", "end-use/unknown-key"]);

/** True for a waived finding about a missing end use. While it is waived, the item does not count as undeclared. */
export function isWaivedEndUse({ ruleId, suppression }: Finding): boolean {
  return suppression?.kind === "waiver" && endUseRules.has(ruleId);
}
