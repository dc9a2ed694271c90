import { type ContentRule, caughtByItself, caughtInside, type ListMatch, levelsThatContain } from "../../../core/control/contentRule.ts";
import { calledFinished, guidanceFor } from "../../../core/control/guidance.ts";
import { partsOf } from "../../../core/model/parts.ts";
import type { Item } from "../../../core/model/types.ts";
import type { Recognition } from "../../../core/recognise/types.ts";
import { BottomUp } from "../../../core/rollup/bottomUp.ts";
import type { JudgingContext } from "../../../core/rule.ts";
import type { Guidance } from "../../../generated/pack.ts";

/**
 * `met`: the item is covered by its own kind, or by its level together with its contents. `open`: its level, contents or official guidance
 * leave this undecided.
 */
export interface Caught {
  readonly match: ListMatch;
  /** The guidance of the authority, when the guidance alone leaves the result open. */
  readonly guidance: Guidance | undefined;
}

/** Makes the function that decides if a content rule covers a foreign-made item. A rule without a list of goods covers all goods. */
export function catchOf(rule: ContentRule, { law, recognitionOf }: Pick<JudgingContext, "law" | "recognitionOf">): (top: Item) => Caught {
  const inside = new BottomUp<ListMatch>((item, known) =>
    best(partsOf(item).flatMap((part) => [caughtInside({ recognition: recognitionOf(part) }, rule), known(part) ?? "no"])),
  );
  const matchOf = (top: Item, recognition: Recognition): ListMatch => {
    if (rule.caught === undefined) return "met";
    const itself = caughtByItself({ recognition }, rule);
    if (itself === "met") return "met";
    return best([itself, byContent(top.level?.value, rule, () => best([caughtInside({ recognition }, rule), inside.of(top)]))]);
  };
  return (top) => {
    const recognition = recognitionOf(top);
    const match = matchOf(top, recognition);
    if (match !== "met") return { match, guidance: undefined };
    const guidance = guidanceFor(rule.act.act.id, top, recognition, law) ?? calledFinished(top, recognition, law);
    return { match: guidance === undefined ? "met" : "open", guidance };
  };
}

/**
 * The match of an item by its contents. Items of a level in the list, or without a declared level, can match; items of another level
 * cannot. Missing matches inside never clear the item, because unrecognised contents may match too.
 */
function byContent(level: string | undefined, rule: ContentRule, content: () => ListMatch): ListMatch {
  const levels = levelsThatContain(rule);
  if (levels.length === 0 || (level !== undefined && !levels.includes(level))) return "no";
  return content() === "met" ? "met" : "open";
}

function best(matches: readonly ListMatch[]): ListMatch {
  if (matches.includes("met")) return "met";
  return matches.includes("open") ? "open" : "no";
}
