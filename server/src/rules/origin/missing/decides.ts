import { contentRules, roleOf } from "../../../core/control/contentRule.ts";
import { allControls } from "../../../core/control/verdict.ts";
import { originOf } from "../../../core/model/origin.ts";
import type { Item } from "../../../core/model/types.ts";
import type { ActAt } from "../../../core/packs/at.ts";
import { isAsked } from "../../../core/regimes.ts";
import type { JudgedItem, JudgingContext } from "../../../core/rule.ts";
import { restrictionsOn } from "../../support/sourcing.ts";

/**
 * The acts whose result depends on the undeclared origin of an item. They are acts that would apply by origin and do not already apply by
 * place of export, content rules for goods made abroad, and sourcing restrictions on countries.
 */
export function actsThatAsk(judged: JudgedItem, { law, regimes }: JudgingContext): readonly ActAt[] {
  const { item, control } = judged;
  // Common goods below the limits of an entry need no end use, and so no origin.
  const controls = allControls(control).filter(({ missing, maxSeverity }) => missing.includes("origin") && maxSeverity !== "information");
  const acts = [
    ...controls.map(({ act }) => act),
    ...contentRules(law).flatMap((rule) =>
      isMadeAbroad(item, rule.counted.origin) && roleOf(judged, rule) !== undefined ? [rule.act] : [],
    ),
    ...restrictionsOn(judged, law).map(({ act }) => act),
  ];
  return [...new Set(acts)].filter(({ act }) => isAsked(act.authority, regimes));
}

/** True when an item is part of a product known to be made outside these countries. */
function isMadeAbroad(item: Item, countries: readonly string[]): boolean {
  if (item.parent === undefined) return false;
  let top = item;
  while (top.parent !== undefined) top = top.parent;
  const origin = originOf(top);
  return origin !== undefined && !countries.includes(origin);
}
