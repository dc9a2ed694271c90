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

function standsAlways({ meta }: Rule): boolean {
  return meta.prohibition === true || meta.ofAllLaw === true;
}

/** What a rule is shown of what its items are judged by. */
export function contextFor(rule: Rule, context: JudgingContext): JudgingContext {
  return standsAlways(rule) ? ofAllLaw(context) : context;
}

/** What a rule is shown of an item. */
export function itemFor<J extends JudgedItem>(rule: Rule, judged: J, context: JudgingContext): J {
  if (!standsAlways(rule) || !isLimited(context)) return judged;
  const { item, recognition } = judged;
  return { ...judged, control: ofAllLaw(context).controlOf(item, recognition) };
}

/** The same of items; the list itself where that is no other. */
export function itemsFor(rule: Rule, items: readonly JudgedItem[], context: JudgingContext): readonly JudgedItem[] {
  return !standsAlways(rule) || !isLimited(context) ? items : items.map((judged) => itemFor(rule, judged, context));
}
