import { controlsOf } from "../control/judgeControls.ts";
import { perKey } from "../perKey.ts";
import type { JudgedItem, JudgingContext, Rule } from "../rule.ts";

/**
 * What prohibitions are judged by: the law of every authority and of every class of materials, since `regimes` and `materials` choose which
 * questions are asked and never what is forbidden.
 */
const ofAllLaw = perKey((context: JudgingContext): JudgingContext => {
  const { asOf, law } = context;
  return isLimited(context) ? { ...context, regimes: undefined, controlOf: controlsOf(law, asOf, undefined) } : context;
});

/** Whether settings leave law out. */
function isLimited({ regimes, asking }: JudgingContext): boolean {
  return regimes !== undefined || Object.values(asking).includes("off");
}

/** What a rule is shown of what its items are judged by. */
export function contextFor({ meta }: Rule, context: JudgingContext): JudgingContext {
  return meta.prohibition === true ? ofAllLaw(context) : context;
}

/** What a rule is shown of an item. */
export function itemFor({ meta }: Rule, judged: JudgedItem, context: JudgingContext): JudgedItem {
  if (meta.prohibition !== true || !isLimited(context)) return judged;
  const { item, recognition } = judged;
  return { ...judged, control: ofAllLaw(context).controlOf(item, recognition) };
}

/** The same of items; the list itself where that is no other. */
export function itemsFor(rule: Rule, items: readonly JudgedItem[], context: JudgingContext): readonly JudgedItem[] {
  return rule.meta.prohibition !== true || !isLimited(context) ? items : items.map((judged) => itemFor(rule, judged, context));
}
