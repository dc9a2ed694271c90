import { type ContentRule, caughtByItself, caughtInside, type ListMatch, levelsThatContain } from "../../../core/control/contentRule.ts";
import { effective } from "../../../core/model/effective.ts";
import { partsOf } from "../../../core/model/parts.ts";
import { textOf } from "../../../core/model/read.ts";
import type { Item } from "../../../core/model/types.ts";
import type { Recognition } from "../../../core/recognise/types.ts";
import { BottomUp } from "../../../core/rollup/bottomUp.ts";

/** Tells of goods made abroad whether the clause names them. */
export interface Catch {
  /** `met`: named by what they are, or by their level and what is in them; `open`: level or content leave it open. */
  of(top: Item): ListMatch;
}

/** Holds goods against the list of those that a rule catches. Without such a list all are. */
export function catchOf(rule: ContentRule, recognitionOf: (item: Item) => Recognition): Catch {
  const inside = new BottomUp<ListMatch>((item, known) =>
    best(partsOf(item).flatMap((part) => [caughtInside({ recognition: recognitionOf(part) }, rule), known(part) ?? "no"])),
  );
  return {
    of(top) {
      if (rule.caught === undefined) return "met";
      const recognition = recognitionOf(top);
      const itself = caughtByItself({ recognition }, rule);
      if (itself === "met") return "met";
      return best([itself, byContent(levelOf(top), rule, () => best([caughtInside({ recognition }, rule), inside.of(top)]))]);
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

function levelOf(item: Item): string | undefined {
  return textOf(effective(item, "level"))?.value;
}

function best(matches: readonly ListMatch[]): ListMatch {
  if (matches.includes("met")) return "met";
  return matches.includes("open") ? "open" : "no";
}
