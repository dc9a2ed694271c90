import type { EndUse, EndUseInEffect } from "./types.ts";

/**
 * What is known of what an item is for: nothing (`missing`), something that was named and cannot be read (`unreadable`), a form
 * with blanks (`unfinished`), the word for not knowing (`undetermined`), or a use (`declared`). Only the last is a declaration.
 */
export type EndUseState = "missing" | "unreadable" | "unfinished" | "undetermined" | "declared";

/** The state of the end use in effect on an item. */
export function endUseState(endUse: EndUseInEffect | undefined): EndUseState {
  if (endUse === undefined) return "missing";
  if (endUse.kind === "unresolved") return "unreadable";
  const { category, statement } = endUse.endUse;
  if (category?.value === "undetermined") return "undetermined";
  return isBlank(category?.value) || isBlank(statement?.value) ? "unfinished" : "declared";
}

/** Whether an end use is finished. */
export function isDeclared(endUse: EndUse): boolean {
  return endUseState({ kind: "declared", endUse, origin: "item", by: undefined }) === "declared";
}

/** Whether an end use is, by its own words, neither military nor for a military user. */
export function isCivil({ category, endUser }: EndUse): boolean {
  return category?.value !== "military" && endUser?.kind !== "military";
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}
