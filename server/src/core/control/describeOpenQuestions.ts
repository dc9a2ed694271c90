import { listOf, type Message, message, prose, verbatim } from "../l10n/message.ts";
import { type LimitSets, limitsInWords } from "./limits.ts";
import type { Control, Missing } from "./types.ts";

/** What is open of a control and what is known, in sentences; none where nothing is to be said of it. */
export function groundsOf({ missing, openElements, openLimits, compared, purposes, doubts }: Control): readonly Message[] {
  return [
    ...undeclaredParts(missing),
    ...(missing.length === 0 || openElements.length === 0
      ? []
      : [message("explain-open-elements", { elements: listOf(openElements.map(verbatim), "or") })]),
    ...undeclaredFigures(openLimits),
    ...compared,
    ...purposeMessages(purposes),
    ...doubts.map(({ why }) => why),
  ];
}

/** That parts of an item which decide are not declared; none where none are missing. */
export function undeclaredParts(missing: readonly Missing[]): readonly Message[] {
  const parts = missing.map((part) => message("explain-part", { part }));
  return parts.length === 0 ? [] : [message("explain-undeclared", { parts: listOf(parts, "comma") })];
}

/** That figures which decide are not declared; none where none are open. */
export function undeclaredFigures(sets: LimitSets): readonly Message[] {
  return sets.length === 0 ? [] : [message("law-figures-undeclared", { limits: limitsInWords(sets) })];
}

/** What entries say that the goods are for; none where they say nothing. */
export function purposeMessages(purposes: readonly string[]): readonly Message[] {
  return purposes.length === 0 ? [] : [message("law-purpose", { purposes: listOf(purposes.map(prose), "comma") })];
}
