import { type ContentRule, caughtByItself, caughtInside, type ListMatch, levelsThatContain } from "../../../core/control/contentRule.ts";
import { calledFinished, guidanceFor } from "../../../core/control/guidance.ts";
import { partsOf } from "../../../core/model/parts.ts";
import type { Item } from "../../../core/model/types.ts";
import type { Recognition } from "../../../core/recognise/types.ts";
import { BottomUp } from "../../../core/rollup/bottomUp.ts";
import type { JudgingContext } from "../../../core/rule.ts";
import type { Guidance } from "../../../generated/pack.ts";

/** Tells of goods made abroad whether the clause names them. */
export interface Catch {
  of(top: Item): Caught;
}

/**
 * `met`: named by what they are, or by their level and what is in them; `open`: level, content or what the authority says of such goods
 * leave it open.
 */
export interface Caught {
  readonly match: ListMatch;
  /** What the authority says of such goods, where that alone leaves it open. */
  readonly guidance: Guidance | undefined;
}

/** Holds goods against the list of those that a rule catches. Without such a list all are. */
export function catchOf(rule: ContentRule, { law, recognitionOf }: Pick<JudgingContext, "law" | "recognitionOf">): Catch {
  const inside = new BottomUp<ListMatch>((item, known) =>
    best(partsOf(item).flatMap((part) => [caughtInside({ recognition: recognitionOf(part) }, rule), known(part) ?? "no"])),
  );
  const matchOf = (top: Item, recognition: Recognition): ListMatch => {
    if (rule.caught === undefined) return "met";
    const itself = caughtByItself({ recognition }, rule);
    if (itself === "met") return "met";
    return best([itself, byContent(top.level?.value, rule, () => best([caughtInside({ recognition }, rule), inside.of(top)]))]);
  };
  return {
    of(top) {
      const recognition = recognitionOf(top);
      const match = matchOf(top, recognition);
      if (match !== "met") return { match, guidance: undefined };
      const guidance = guidanceFor(rule.act.act.id, top, recognition, law) ?? calledFinished(top, recognition, law);
      return { match: guidance === undefined ? "met" : "open", guidance };
    },
  };
}

/**
 * Goods of a level that the list names, or that declare none, are caught by what is in them. What nobody recognised may be in there
 * all the same, so that never clears them; another level does.
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
