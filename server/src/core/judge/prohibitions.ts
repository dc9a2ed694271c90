import { controlsOf } from "../control/judgeControls.ts";
import { perKey } from "../perKey.ts";
import type { JudgedItem, JudgingContext, Rule } from "../rule.ts";

/** What prohibitions are judged by: the law of every authority, since `regimes` chooses whose questions are asked and never what is forbidden. */
const ofAllAuthorities = perKey((context: JudgingContext): JudgingContext => {
  const { asOf, law, regimes } = context;
  return regimes === undefined ? context : { ...context, regimes: undefined, controlOf: controlsOf(law, asOf, undefined) };
});

/** What a rule is shown of what its items are judged by. */
export function contextFor({ meta }: Rule, context: JudgingContext): JudgingContext {
  return meta.prohibition === true ? ofAllAuthorities(context) : context;
}

/** What a rule is shown of an item. */
export function itemFor({ meta }: Rule, judged: JudgedItem, context: JudgingContext): JudgedItem {
  if (meta.prohibition !== true || context.regimes === undefined) return judged;
  const { item, recognition } = judged;
  return { item, recognition, control: ofAllAuthorities(context).controlOf(item, recognition) };
}

/** The same of items; the list itself where that is no other. */
export function itemsFor(rule: Rule, items: readonly JudgedItem[], context: JudgingContext): readonly JudgedItem[] {
  return rule.meta.prohibition !== true || context.regimes === undefined ? items : items.map((judged) => itemFor(rule, judged, context));
}
