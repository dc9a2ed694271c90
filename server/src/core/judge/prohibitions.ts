import { controlsOf } from "../control/judgeControls.ts";
import { perKey } from "../perKey.ts";
import type { JudgedItem, JudgingContext, Rule } from "../rule.ts";

/**
 * The context for prohibitions: the law of every authority and every material class. The settings `regimes` and `materials` limit the
 * questions asked, but never the prohibitions.
 */
const ofAllLaw = perKey((context: JudgingContext): JudgingContext => {
  const { asOf, law } = context;
  return isLimited(context) ? { ...context, regimes: undefined, controlOf: controlsOf(law, asOf, undefined) } : context;
});

/** True when settings exclude some law. */
function isLimited({ regimes, asking }: JudgingContext): boolean {
  return regimes !== undefined || Object.values(asking).includes("off");
}

function standsAlways({ meta }: Rule): boolean {
  return meta.prohibition === true || meta.ofAllLaw === true;
}

/** The judging context for a rule. A prohibition, or a rule with `ofAllLaw`, ignores the limits in the settings. */
export function contextFor(rule: Rule, context: JudgingContext): JudgingContext {
  return standsAlways(rule) ? ofAllLaw(context) : context;
}

/** A judged item as a rule sees it: with the controls of all law for a prohibition, or a rule with `ofAllLaw`. */
export function itemFor<J extends JudgedItem>(rule: Rule, judged: J, context: JudgingContext): J {
  if (!standsAlways(rule) || !isLimited(context)) return judged;
  const { item, recognition } = judged;
  return { ...judged, control: ofAllLaw(context).controlOf(item, recognition) };
}
