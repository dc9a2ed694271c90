import { contentRules, roleOf } from "../../../core/control/contentRule.ts";
import { allControls } from "../../../core/control/verdict.ts";
import { originOf } from "../../../core/model/origin.ts";
import type { Item } from "../../../core/model/types.ts";
import type { ActAt } from "../../../core/packs/at.ts";
import { isAsked } from "../../../core/regimes.ts";
import type { JudgedItem, JudgingContext } from "../../../core/rule.ts";
import { restrictionsOn } from "../../support/sourcing.ts";

/**
 * The acts that would say something else of an item if it came from another country: those that reach it by its origin and not
 * already by where it leaves from, those by which its value counts in goods made abroad, and those that bar buyers from taking it from some countries.
 */
export function actsThatAsk(judged: JudgedItem, { law, regimes }: JudgingContext): readonly ActAt[] {
  const { item, control } = judged;
  // Of common goods below the limits of an entry no end use is asked, and no origin either.
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

/** Whether an item is a part of something that is known to be made outside these countries. */
function isMadeAbroad(item: Item, countries: readonly string[]): boolean {
  if (item.parent === undefined) return false;
  let top = item;
  while (top.parent !== undefined) top = top.parent;
  const origin = originOf(top);
  return origin !== undefined && !countries.includes(origin);
}
